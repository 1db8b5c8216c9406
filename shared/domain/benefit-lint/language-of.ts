import type { Language } from '../schema/values';
import { featuresOf } from './features';
import { languagePack } from './language-pack';
import { meaningsOf } from './lexicon';
import { judge } from './linear-model';
import { foldWord, tokenize, type Token } from './token';

/** Small words that stand in nearly every sentence of one language and in none of the other. */
const SMALL_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  de: wordSet(
    `der die das den dem des ein eine einen einem einer eines und oder aber ist sind sie ihr ihre ihren ihrem ihrer wir unser unsere
    unserem unseren nicht kein keine keinen mit für von vom zum zur zu im auf aus bei beim über unter durch ohne statt pro auch nur noch
    mehr weniger wird werden kann können haben spart sparen sich dass weil wenn als je jede jeder jedes sinkt steigt bleibt jahr nach`,
  ),
  en: wordSet(
    `the a an and or but is are you your yours we our ours not no with for of from to on at by over without instead per only more less
    fewer will can could has have had save saves it its their they that because when than each every this these those year after`,
  ),
};

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).map(foldWord));
}

/**
 * The language a sentence is written in: that of its small words; where these do not tell, the one whose word lists hold
 * more of its words, then whose model knows more of it. The same text gets the same answer everywhere, whatever
 * language the window or the offer has, so that the page and the Word file never judge a benefit differently.
 */
export function languageOf(text: string): Language {
  const tokens = tokenize(text);
  const balance = (measure: (language: Language) => number): number => measure('de') - measure('en');
  const bySmallWords = balance((language) => tokens.filter(({ norm }) => SMALL_WORDS[language].has(norm)).length);
  const byWords = bySmallWords || balance((language) => understood(tokens, language));
  const byParts = byWords || balance((language) => known(tokens, language));
  return byParts >= 0 ? 'de' : 'en';
}

/** How many words stand in the word lists of a language. */
function understood(tokens: readonly Token[], language: Language): number {
  const places = meaningsOf(tokens, languagePack(language).lexicon).flatMap(({ from, to }) => tokens.slice(from, to));
  return new Set(places).size;
}

/** How much else the model of a language knows of a text. */
function known(tokens: readonly Token[], language: Language): number {
  const { lexicon, verdict } = languagePack(language);
  return judge(featuresOf(tokens, lexicon), verdict).known;
}

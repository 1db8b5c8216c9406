import type { Language } from '../schema/values';
import { featuresOf } from './features';
import { languagePack } from './language-pack';
import { meaningsOf } from './lexicon';
import { judge } from './linear-model';
import { smallWordsOf } from './small-words';
import { tokenize, type Token } from './token';

/**
 * The language a sentence is written in: that of its small words; where these do not tell, the one whose word lists hold
 * more of its words, then whose model knows more of it. The same text gets the same answer everywhere, whatever
 * language the window or the offer has, so that the page and the Word file never judge a benefit differently.
 */
export function languageOf(text: string): Language {
  const tokens = tokenize(text);
  const balance = (measure: (language: Language) => number): number => measure('de') - measure('en');
  const bySmallWords = balance((language) => smallWordsOf(tokens, language));
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

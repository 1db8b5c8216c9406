import type { Language } from '../schema/values';
import { foldWord, type Token } from './token';

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

/** How many small words of a language stand in a text. */
export function smallWordsOf(tokens: readonly Token[], language: Language): number {
  return tokens.filter(({ norm }) => SMALL_WORDS[language].has(norm)).length;
}

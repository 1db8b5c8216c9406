import { MOTIVES, type Motive } from '../needs/benefit';
import type { Language } from '../schema/values';
import { buildLexicon, type Lexicon } from './lexicon';
import { readModel, type LinearModel } from './linear-model';
import { LINT_CLASSES, type LintClass } from './verdict';
import { weights as deWeights } from './weights/de';
import { weights as enWeights } from './weights/en';
import { de } from './words/de';
import { en } from './words/en';
import { CONCEPTS, type WordLists } from './words/concept';

/** Everything the lint knows of a language. */
export type LanguagePack = { lexicon: Lexicon; verdict: LinearModel<LintClass>; motive: LinearModel<Motive>; threshold: number };

/** What the training writes for a language. */
export type Weights = { verdict: string; motive: string; threshold: number };

const SOURCES: Readonly<Record<Language, { lists: WordLists; weights: Weights }>> = {
  de: { lists: de, weights: deWeights },
  en: { lists: en, weights: enWeights },
};
const packs = new Map<Language, LanguagePack>();

/** Reads a language's data at its first use. */
export function languagePack(language: Language): LanguagePack {
  const existing = packs.get(language);
  if (existing !== undefined) return existing;
  const { lists, weights } = SOURCES[language];
  const pack: LanguagePack = {
    lexicon: buildLexicon(CONCEPTS, lists),
    verdict: readModel(weights.verdict, LINT_CLASSES),
    motive: readModel(weights.motive, MOTIVES),
    threshold: weights.threshold,
  };
  packs.set(language, pack);
  return pack;
}

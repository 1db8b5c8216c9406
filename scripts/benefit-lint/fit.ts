import { featuresOf } from '../../shared/domain/benefit-lint/features';
import { buildLexicon, type Lexicon } from '../../shared/domain/benefit-lint/lexicon';
import { readModel, type LinearModel } from '../../shared/domain/benefit-lint/linear-model';
import { tokenize } from '../../shared/domain/benefit-lint/token';
import { LINT_CLASSES, type LintClass } from '../../shared/domain/benefit-lint/verdict';
import { CONCEPTS } from '../../shared/domain/benefit-lint/words/concept';
import { de } from '../../shared/domain/benefit-lint/words/de';
import { en } from '../../shared/domain/benefit-lint/words/en';
import { Motive } from '../../shared/domain/needs/benefit';
import type { Language } from '../../shared/domain/schema/values';
import { modelText } from './model-text';
import type { Sentence } from './sentences';
import { trainModel } from './train-model';

const VERDICT_BYTES = 95_000;
const MOTIVE_BYTES = 45_000;
/** The verdict leans on concepts; the motive, with a third of the sentences, more on the words themselves. */
const VERDICT_INNER_VOICE = 0.14;
const MOTIVE_INNER_VOICE = 0.25;
const lexicons: Readonly<Record<Language, Lexicon>> = { de: buildLexicon(CONCEPTS, de), en: buildLexicon(CONCEPTS, en) };

/** The two models of a language, as text and as the lint reads them. */
export type Fit = { text: { verdict: string; motive: string }; verdict: LinearModel<LintClass>; motive: LinearModel<Motive> };

/** Trains on the sentences. What is tested afterwards is what is shipped: cut to size and rounded. */
export function fit(sentences: readonly Sentence[], language: Language): Fit {
  const examples = sentences.map(({ text, verdict, motive }) => ({ features: featuresOf(tokenize(text), lexicons[language]).map(({ name }) => name), class: verdict, motive }));
  const verdict = modelText(trainModel(examples, LINT_CLASSES, VERDICT_INNER_VOICE), VERDICT_BYTES);
  const motives = examples.flatMap(({ features, motive }) => (motive === null ? [] : [{ features, class: motive }]));
  const motive = modelText(trainModel(motives, Motive.options, MOTIVE_INNER_VOICE), MOTIVE_BYTES);
  return { text: { verdict, motive }, verdict: readModel(verdict, LINT_CLASSES), motive: readModel(motive, Motive.options) };
}

export function lexiconOf(language: Language): Lexicon {
  return lexicons[language];
}

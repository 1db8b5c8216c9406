import type { Motive } from '../needs/benefit';

/** What a sentence can say: the customer's gain, the product, or the vendor. */
export const LINT_CLASSES = ['benefit', 'function', 'competence'] as const;
export type LintClass = (typeof LINT_CLASSES)[number];

export type LintVerdict = LintClass | 'unsure';

/** Why words count: what they mean to the lint. The words for a code are `benefitLint.why` of the catalogue. */
export const WHY_CODES = [
  'money', 'risk', 'effort', 'enjoyment', 'standing', 'change', 'customer', 'product', 'spec', 'slogan', 'vendor', 'experience', 'promise', 'wording',
] as const;
export type WhyCode = (typeof WHY_CODES)[number];

/** Words that count for a class. `start` and `end` are places in the text as it was given. */
export type LintReason = { start: number; end: number; text: string; class: LintClass; why: WhyCode };

/** The question that leads on to the benefit, to be asked with its parameters. `null` where a clean benefit stands. */
export type LintQuestion = { code: LintQuestionCode; params: { found: string } };
export const LINT_QUESTION_CODES = ['function', 'functionFound', 'competence', 'competenceFound', 'unsure'] as const;
export type LintQuestionCode = (typeof LINT_QUESTION_CODES)[number];

export type BenefitLint = {
  verdict: LintVerdict;
  /** The words that led to the verdict, in the order of the text. */
  reasons: LintReason[];
  /** The motive a benefit speaks to; `null` when the text is no benefit. */
  motive: Motive | null;
  question: LintQuestion | null;
  /** A part of the text that describes the product, to be moved to “enabled by”; `null` when there is none. */
  functionPart: { start: number; end: number; text: string } | null;
};

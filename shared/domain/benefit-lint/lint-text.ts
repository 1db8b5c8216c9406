import { languageOf } from './language-of';
import { lintBenefit } from './lint-benefit';
import type { BenefitLint } from './verdict';

/** Lints a sentence in the language it is written in. */
export function lintText(text: string): BenefitLint {
  return lintBenefit(text, languageOf(text));
}

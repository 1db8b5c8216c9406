import { lintText } from '../domain/benefit-lint/lint-text';
import type { LintVerdict } from '../domain/benefit-lint/verdict';
import type { Benefit } from '../domain/needs/benefit';

/** Sentences remembered at most; an offer argues with a handful, a deal has dozens. */
const MOST = 2_000;
const verdicts = new Map<string, LintVerdict>();

/**
 * The verdict on a benefit, judged once for each text: judging takes longer than setting a position. Where the verdict
 * cannot change whether the benefit is argued with (nobody heard it, or somebody overruled it), nothing is judged.
 */
export function rememberedVerdict({ text, evidence, lintOverride }: Pick<Benefit, 'text' | 'evidence' | 'lintOverride'>): LintVerdict {
  if (evidence === 'assumed' || lintOverride.trim() !== '') return 'unsure';
  const known = verdicts.get(text);
  if (known !== undefined) return known;
  const { verdict } = lintText(text);
  if (verdicts.size >= MOST) verdicts.clear();
  verdicts.set(text, verdict);
  return verdict;
}

import type { LintVerdict } from '../benefit-lint/verdict';
import type { Benefit } from './benefit';

/** Why a benefit stays out of everything the customer reads. */
export type Refusal = 'assumed' | 'function' | 'competence';
/** The verdict on a benefit, from wherever the caller has it. */
export type VerdictOf = (benefit: Benefit) => LintVerdict;

/**
 * Why a benefit must not be argued with; `null` when it may be. Nobody has heard an assumed one from the customer, and a
 * function or a competence is none unless somebody overruled the verdict with a reason. An unsure verdict only asks.
 */
export function refusalOf(benefit: Pick<Benefit, 'evidence' | 'lintOverride'>, verdict: LintVerdict): Refusal | null {
  if (benefit.evidence === 'assumed') return 'assumed';
  if (verdict === 'benefit' || verdict === 'unsure' || isOverruled(benefit, verdict)) return null;
  return verdict;
}

/** Whether an offer, a document or the motive fit may count on a benefit. */
export function mayArgue(benefit: Pick<Benefit, 'evidence' | 'lintOverride'>, verdict: LintVerdict): boolean {
  return refusalOf(benefit, verdict) === null;
}

/** Whether somebody gave a reason against a verdict that would keep the benefit out. */
export function isOverruled(benefit: Pick<Benefit, 'lintOverride'>, verdict: LintVerdict): boolean {
  return (verdict === 'function' || verdict === 'competence') && benefit.lintOverride.trim() !== '';
}

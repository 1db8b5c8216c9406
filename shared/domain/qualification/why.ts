import type { Qualification } from './qualification-score';

/** One clause of the line that says why a score is what it is. */
export type WhyClause =
  | { code: 'knocked-out'; name: string }
  | { code: 'nothing-known' }
  /** Names of the signals that carry it, the strongest first. */
  | { code: 'for'; names: string[] }
  | { code: 'against'; names: string[] }
  /** Answers that are half gone or more. */
  | { code: 'stale'; names: string[] }
  | { code: 'unknown'; count: number }
  | { code: 'unchecked'; names: string[] };

const MOST_NAMES = 2;
const MIDDLE = 0.5;

/**
 * Why a score is what it is, in at most five clauses: what decides alone, else what speaks most for and against it, what
 * is old, and what is not known.
 */
export function whyOf({ knockedOutBy, parts, unknown, unchecked }: Qualification): WhyClause[] {
  if (knockedOutBy !== null) return [{ code: 'knocked-out', name: knockedOutBy.name }];
  const clauses: WhyClause[] = [];
  if (parts.length === 0) clauses.push({ code: 'nothing-known' });
  const pull = parts
    .map(({ criterion, strength }) => ({ name: criterion.name, by: criterion.weight * (strength - MIDDLE) }))
    .sort((a, b) => Math.abs(b.by) - Math.abs(a.by));
  const names = (sign: 1 | -1): string[] => pull.filter(({ by }) => by * sign > 0).slice(0, MOST_NAMES).map(({ name }) => name);
  const speakFor = names(1);
  const speakAgainst = names(-1);
  if (speakFor.length > 0) clauses.push({ code: 'for', names: speakFor });
  if (speakAgainst.length > 0) clauses.push({ code: 'against', names: speakAgainst });
  const stale = parts.filter(({ freshness }) => freshness <= 0.5).map(({ criterion }) => criterion.name);
  if (stale.length > 0) clauses.push({ code: 'stale', names: stale.slice(0, MOST_NAMES) });
  if (unknown.length > 0 && parts.length > 0) clauses.push({ code: 'unknown', count: unknown.length });
  if (unchecked.length > 0) clauses.push({ code: 'unchecked', names: unchecked.slice(0, MOST_NAMES).map(({ name }) => name) });
  return clauses;
}

import type { Day } from '../schema/values';

/** Order of due days; none comes last. */
export function compareDue(a: Day | null, b: Day | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
}

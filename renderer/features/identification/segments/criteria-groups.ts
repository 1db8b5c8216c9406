import type { SegmentCriterion } from '../../../../shared/domain/identification/market-segment';

/** The criteria of a segment by group, the groups by their number. */
export function groupsOf(criteria: readonly SegmentCriterion[]): { group: number; criteria: SegmentCriterion[] }[] {
  const groups = new Map<number, SegmentCriterion[]>();
  for (const criterion of criteria) {
    const known = groups.get(criterion.group);
    if (known === undefined) groups.set(criterion.group, [criterion]);
    else known.push(criterion);
  }
  return [...groups].sort(([a], [b]) => a - b).map(([group, inGroup]) => ({ group, criteria: inGroup }));
}

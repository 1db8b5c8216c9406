import { hierarchyCheck } from '../buying-center/hierarchy';
import type { Relation } from '../buying-center/relation';

type Line = Pick<Relation, 'id' | 'kind' | 'fromId' | 'toId'>;

/**
 * Reporting lines by which somebody reports to themselves: two colleagues drew them while apart. All lines stay; the ids
 * of those in circles are told, sorted.
 */
export function reportingCircles(lines: readonly Line[]): string[] {
  const reporting = lines.filter(({ kind }) => kind === 'reports-to');
  return reporting
    .filter((line) => line.fromId === line.toId || !hierarchyCheck(reporting, line.fromId, line.toId).ok)
    .map(({ id }) => id)
    .sort();
}

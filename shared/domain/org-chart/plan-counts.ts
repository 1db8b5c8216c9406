import type { OrgChartPlan } from './plan';

export type PlanCounts = { people: number; reportingLines: number; informalLines: number; roots: number };

/** How much a planned org chart holds. A root is somebody who reports to nobody. */
export function planCounts({ people, lines }: OrgChartPlan): PlanCounts {
  const reporting = lines.filter(({ kind }) => kind === 'reports-to');
  const subordinates = new Set(reporting.map(({ fromKey }) => fromKey));
  return {
    people: people.length,
    reportingLines: reporting.length,
    informalLines: lines.length - reporting.length,
    roots: people.filter(({ key }) => !subordinates.has(key)).length,
  };
}

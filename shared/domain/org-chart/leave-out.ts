import type { OrgChartPlan } from './plan';

/**
 * A plan without some of its people. Who reported to them reports to the next boss above who stays, or stands at the top;
 * informal lines to and from them go.
 *
 * @param keys of the people who are left out
 */
export function leaveOutPeople(plan: OrgChartPlan, keys: ReadonlySet<string>): OrgChartPlan {
  if (keys.size === 0) return plan;
  const bossOf = new Map(plan.lines.flatMap(({ kind, fromKey, toKey }): [string, string][] => (kind === 'reports-to' ? [[fromKey, toKey]] : [])));
  const staying = (key: string): string | undefined => {
    let boss: string | undefined = key;
    // The reporting lines form a forest: this ends.
    while (boss !== undefined && keys.has(boss)) boss = bossOf.get(boss);
    return boss;
  };
  return {
    ...plan,
    people: plan.people.filter(({ key }) => !keys.has(key)),
    lines: plan.lines.flatMap((line) => {
      if (keys.has(line.fromKey)) return [];
      if (!keys.has(line.toKey)) return [line];
      const toKey = line.kind === 'reports-to' ? staying(line.toKey) : undefined;
      return toKey === undefined ? [] : [{ ...line, toKey }];
    }),
  };
}

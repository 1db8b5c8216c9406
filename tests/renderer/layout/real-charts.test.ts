import { describe, expect, it } from 'vitest';
import { readTable } from '../../../electron/workers/parsers/read-table';
import { layoutTree } from '../../../shared/report/map/layout/tree-layout';
import { proposeMapping } from '../../../shared/domain/import/column-mapping';
import { planOrgChart } from '../../../shared/domain/org-chart/plan-org-chart';
import { hasRealInputs, realInput } from '../../support/real-inputs';
import { overlappingCards } from './overlapping-cards';

/** A card of 220 × 100; bounds as multiples of what can be looked at on a screen. */
describe.skipIf(!hasRealInputs)('collected real org charts', () => {
  it.each([
    ['orgchart_oracle_hr_107.csv', 107, 5_000],
    ['northwind_employees_reportsto.csv', 9, 2_400],
    ['orgchart_1516_people.csv', 1516, 40_000],
  ])('%s stands without overlaps and is not too wide', (file, count, widest) => {
    const table = readTable(realInput(`csv/${file}`));
    if (!table.ok) throw new Error(JSON.stringify(table.error));
    const plan = planOrgChart(table.value, proposeMapping(table.value));
    const nodes = plan.people.map(({ key }) => ({ id: key, width: 220, height: 100 }));
    const edges = plan.lines.map(({ fromKey, toKey }) => ({ child: fromKey, parent: toKey }));
    const places = layoutTree(nodes, edges);
    expect(places.size).toBe(count);
    expect(overlappingCards(nodes, places)).toEqual([]);
    expect(Math.max(...[...places.values()].map((place) => place.x)) + 220).toBeLessThanOrEqual(widest);
  });
});

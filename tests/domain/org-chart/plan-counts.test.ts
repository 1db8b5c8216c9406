import { expect, it } from 'vitest';
import { planCounts } from '../../../shared/domain/org-chart/plan-counts';
import { planOrgChart } from '../../../shared/domain/org-chart/plan-org-chart';
import { proposeMapping } from '../../../shared/domain/import/column-mapping';
import { tableOf } from '../import/table-of';

it('counts people, lines of each kind and those who report to nobody', () => {
  const table = tableOf('Name;Manager;Dotted line', 'Ada Boss;', 'Ben Low;Ada Boss;Cleo Own', 'Cleo Own;', 'Dan Low;Ben Low');
  expect(planCounts(planOrgChart(table, proposeMapping(table)))).toEqual({ people: 4, reportingLines: 2, informalLines: 1, roots: 2 });
});

it('counts nothing in an empty plan', () => {
  expect(planCounts({ people: [], lines: [], messages: [] })).toEqual({ people: 0, reportingLines: 0, informalLines: 0, roots: 0 });
});

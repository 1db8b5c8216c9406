import { describe, expect, it } from 'vitest';
import { readTable } from '../../../electron/workers/parsers/read-table';
import { inTreeOrder, reportingTree } from '../../../shared/domain/buying-center/hierarchy';
import { proposeMapping } from '../../../shared/domain/import/column-mapping';
import type { OrgChartPlan, PlannedPerson } from '../../../shared/domain/org-chart/plan';
import { planOrgChart } from '../../../shared/domain/org-chart/plan-org-chart';
import { hasRealInputs, realInput } from '../../support/real-inputs';

function chartOf(file: string): OrgChartPlan {
  const table = readTable(realInput(`csv/${file}`));
  if (!table.ok) throw new Error(JSON.stringify(table.error));
  expect(table.value.problems).toEqual([]);
  return planOrgChart(table.value, proposeMapping(table.value));
}

/** Roots and the longest way down, counted in lines. */
function shape({ people, lines }: OrgChartPlan): { roots: PlannedPerson[]; depth: number } {
  const tree = reportingTree(
    people.map(({ key }) => ({ id: key })),
    lines.map(({ kind, fromKey, toKey }) => ({ kind, fromId: fromKey, toId: toKey })),
  );
  expect(tree.extraLines).toEqual([]);
  const roots = people.filter((person) => tree.roots.includes(person.key));
  return { roots, depth: Math.max(...inTreeOrder(tree).map((entry) => entry.depth)) };
}

const solid = ({ lines }: OrgChartPlan): OrgChartPlan['lines'] => lines.filter((line) => line.kind === 'reports-to');

describe.skipIf(!hasRealInputs)('collected real org charts', () => {
  it('Oracle HR: 107 people, 106 lines, one root', () => {
    const chart = chartOf('orgchart_oracle_hr_107.csv');
    expect(chart.people).toHaveLength(107);
    expect(chart.lines).toHaveLength(106);
    expect(chart.messages).toEqual([]);
    const { roots } = shape(chart);
    expect(roots).toHaveLength(1);
    expect(roots[0]).toMatchObject({ externalId: '100', firstName: 'Steven', lastName: 'King', function: 'Chief Operating Officer', department: 'Executive' });
    expect(chart.people.find((person) => person.externalId === '102')).toMatchObject({ firstName: 'Lex', lastName: 'De Haan' });
  });

  it('Northwind: 9 people, 5 under Fuller, 3 under Buchanan', () => {
    const chart = chartOf('northwind_employees_reportsto.csv');
    expect(chart.people).toHaveLength(9);
    expect(chart.messages).toEqual([]);
    const under = (id: string): number => {
      const boss = chart.people.find((person) => person.externalId === id);
      return chart.lines.filter((line) => line.toKey === boss?.key).length;
    };
    expect([under('2'), under('5')]).toEqual([5, 3]);
    const { roots, depth } = shape(chart);
    expect(roots.map((person) => person.lastName)).toEqual(['Fuller']);
    // Three levels of people are two lines on top of each other.
    expect(depth + 1).toBe(3);
    expect(chart.people[0]).toMatchObject({ function: 'Sales Representative', gender: 'female', phone: '(206) 555-9857' });
  });

  it('1,516 people: nobody merged, one root, nine lines deep', () => {
    const chart = chartOf('orgchart_1516_people.csv');
    expect(chart.people).toHaveLength(1516);
    expect(new Set(chart.people.map((person) => person.key)).size).toBe(1516);
    expect(new Set(chart.people.map((person) => person.externalId)).size).toBe(1516);
    expect(chart.lines).toHaveLength(1515);
    expect(chart.messages).toEqual([]);
    const { roots, depth } = shape(chart);
    expect(roots.map((person) => `${person.firstName} ${person.lastName}`)).toEqual(['Ian Devling']);
    expect(depth).toBe(9);
  });

  it('draw.io: three solid lines to Evan Miller, two dotted ones from Ron Donovan', () => {
    const chart = chartOf('orgchart_drawio_dotted.csv');
    const key = (lastName: string): string | undefined => chart.people.find((person) => person.lastName === lastName)?.key;
    expect(chart.people).toHaveLength(4);
    expect(solid(chart).map((line) => line.toKey)).toEqual([key('Miller'), key('Miller'), key('Miller')]);
    const dotted = chart.lines.filter((line) => line.kind === 'informal');
    expect(dotted.map((line) => line.fromKey)).toEqual([key('Donovan'), key('Donovan')]);
    expect(dotted.map((line) => line.toKey)).toEqual([key('Morrison'), key('Valet')]);
    expect(chart.messages).toEqual([]);
  });

  it('NASA: eleven units under one root', () => {
    const chart = chartOf('orgchart_nasa_units_bom.csv');
    expect(chart.people).toHaveLength(11);
    const { roots } = shape(chart);
    expect(roots.map((person) => `${person.externalId} ${person.firstName} ${person.lastName}`)).toEqual([
      'O-6066 National Aeronautics and Space Administration',
    ]);
  });
});

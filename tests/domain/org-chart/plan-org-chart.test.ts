import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proposeMapping } from '../../../shared/domain/import/column-mapping';
import type { TableContent } from '../../../shared/domain/import/person-columns';
import { planOrgChart } from '../../../shared/domain/org-chart/plan-org-chart';
import type { OrgChartPlan } from '../../../shared/domain/org-chart/plan';
import { tableOf } from '../import/table-of';

const plan = (table: TableContent): OrgChartPlan => planOrgChart(table, proposeMapping(table));

/** `Kern > Vogt`: Kern reports to Vogt; `Kern ~ Roth`: an informal line. */
function lines({ people, lines: planned }: OrgChartPlan): string[] {
  const name = (key: string): string => people.find((person) => person.key === key)?.lastName ?? '?';
  return planned.map(({ kind, fromKey, toKey }) => `${name(fromKey)} ${kind === 'reports-to' ? '>' : '~'} ${name(toKey)}`);
}

const names = ({ people }: OrgChartPlan): string[] => people.map((person) => [person.firstName, person.lastName].filter(Boolean).join(' '));

describe('reporting lines', () => {
  it('finds a boss who comes after a subordinate', () => {
    const chart = plan(tableOf('employeeID;lastName;firstName;title;titleOfCourtesy;reportsTo', '1;Davolio;Nancy;Sales Representative;Ms.;2', '2;Fuller;Andrew;Vice President, Sales;Dr.;NULL'));
    expect(lines(chart)).toEqual(['Davolio > Fuller']);
    expect(chart.messages).toEqual([]);
    expect(chart.people[0]).toMatchObject({ line: 2, externalId: '1', function: 'Sales Representative', gender: 'female', title: '' });
    expect(chart.people[1]).toMatchObject({ title: 'Dr.', gender: 'unknown', function: 'Vice President, Sales' });
  });

  it('keeps a family name of two words from two columns', () => {
    const chart = plan(tableOf('id;parentId;name;lastName;position', '100;;Steven;King;COO', '102;100;Lex;De Haan;VP'));
    expect(chart.people[1]).toMatchObject({ firstName: 'Lex', lastName: 'De Haan' });
    expect(lines(chart)).toEqual(['De Haan > King']);
  });

  it('does not merge people of the same name', () => {
    const chart = plan(tableOf('name;positionName;id;parentId', 'Ian Devling;CEO;O-1;', ' Leverling Janet;CTO;O-2;O-1', ' Leverling Janet;CTO;O-3;O-1', 'Ian Devling;CIO;O-4;O-3'));
    expect(names(chart)).toEqual(['Ian Devling', 'Leverling Janet', 'Leverling Janet', 'Ian Devling']);
    expect(chart.lines.map(({ fromKey, toKey }) => [fromKey, toKey])).toEqual([
      ['line-3', 'line-2'], ['line-4', 'line-2'], ['line-5', 'line-4'],
    ]);
    expect(chart.messages).toEqual([]);
  });

  it('takes bosses by name and further people by id as dotted lines', () => {
    const chart = plan(
      tableOf('name;position;id;manager;refs', 'Evan Miller;CFO;emi;;', 'Edward Morrison;Brand Manager;emo;Evan Miller;', 'Ron Donovan;System Admin;rdo;Evan Miller;emo,tva', 'Tessa Valet;HR Director;tva;Evan Miller;'),
    );
    expect(lines(chart)).toEqual(['Morrison > Miller', 'Donovan > Miller', 'Valet > Miller', 'Donovan ~ Morrison', 'Donovan ~ Valet']);
    expect(chart.messages).toEqual([]);
  });

  it.each([
    ['as written', 'Anna Vogt'],
    ['the other way round', 'Vogt, Anna'],
    ['with a title', 'Dr. Anna Vogt'],
    ['with a form of address', 'Frau Vogt'],
    ['in other case and with other blanks', ' ANNA  vogt '],
    ['by family name alone', 'Vogt'],
  ])('finds a boss by name, %s', (_name, reference) => {
    expect(lines(plan(tableOf('Name;Vorgesetzter', 'Anna Vogt;', `Uwe Kern;${reference}`)))).toEqual(['Kern > Vogt']);
  });
});

describe('references that lead astray', () => {
  it('loads self-reference, unknown boss and circle with a message each and loses nobody', () => {
    const chart = plan(tableOf('id;manager', '1;1', '2;1', '3;2', '4;9', '5;6', '6;5'));
    expect(names(chart)).toEqual(['1', '2', '3', '4', '5', '6']);
    expect(lines(chart)).toEqual(['2 > 1', '3 > 2', '6 > 5']);
    expect(chart.messages).toEqual([
      { code: 'self-reference', line: 2, params: { person: '1' } },
      { code: 'unknown-manager', line: 5, params: { person: '4', manager: '9' } },
      { code: 'circle-opened', line: 6, params: { people: '5, 6', count: 2, person: '5', manager: '6' } },
    ]);
  });

  it('opens a circle of three with people hanging on it at one line', () => {
    const chart = plan(tableOf('id;name;manager', '1;Roth;4', '2;Vogt;3', '3;Kern;4', '4;Berg;2', '5;Lenz;5'));
    expect(lines(chart)).toEqual(['Roth > Berg', 'Kern > Berg', 'Berg > Vogt']);
    expect(chart.messages.map(({ code, line }) => [code, line])).toEqual([['circle-opened', 3], ['self-reference', 6]]);
    expect(chart.messages[0]?.params).toEqual({ people: 'Vogt, Kern, Berg', count: 3, person: 'Vogt', manager: 'Kern' });
  });

  it('draws no line when two people have the name of the boss', () => {
    const chart = plan(tableOf('Name;Manager', 'Uwe Kern;', 'Uwe Kern;', 'Anna Vogt;Uwe Kern', 'Eva Roth;Anna Vogt'));
    expect(lines(chart)).toEqual(['Roth > Vogt']);
    expect(chart.messages).toEqual([{ code: 'ambiguous-manager', line: 4, params: { person: 'Anna Vogt', manager: 'Uwe Kern', lines: '2, 3' } }]);
  });

  it('keeps both people of one id and leads to the first', () => {
    const chart = plan(tableOf('id;name;manager', '1;Vogt;', '1;Kern;', '2;Roth;1'));
    expect(names(chart)).toEqual(['Vogt', 'Kern', 'Roth']);
    expect(lines(chart)).toEqual(['Roth > Vogt']);
    expect(chart.messages).toEqual([{ code: 'duplicate-id', line: 3, params: { id: '1', person: 'Kern', firstLine: 2 } }]);
  });

  it('names dotted lines that lead nowhere', () => {
    const chart = plan(tableOf('id;name;manager;dotted line', '1;Vogt;;', '2;Kern;1;1', '3;Roth;1;2,8,3'));
    expect(lines(chart)).toEqual(['Kern > Vogt', 'Roth > Vogt', 'Roth ~ Kern']);
    expect(chart.messages).toEqual([
      { code: 'unknown-informal', line: 4, params: { person: 'Roth', reference: '8' } },
      { code: 'self-reference', line: 4, params: { person: 'Roth' } },
    ]);
  });
});

describe('rows without a name', () => {
  it('keeps a placeholder where others report to, and names what is left out', () => {
    const chart = plan(tableOf('id;name;position;manager', '1;Vogt;CEO;', '2;;Head of Purchasing;1', '3;Kern;Buyer;2', '4;-;Vacant;1', ';NULL;;'));
    expect(chart.people.map(({ line, isPlaceholder, function: job }) => [line, isPlaceholder, job])).toEqual([
      [2, false, 'CEO'], [3, true, 'Head of Purchasing'], [4, false, 'Buyer'],
    ]);
    expect(chart.lines).toHaveLength(2);
    expect(chart.messages).toEqual([
      { code: 'placeholder', line: 3, params: { id: '2' } },
      { code: 'no-name', line: 5, params: {} },
      { code: 'no-name', line: 6, params: {} },
    ]);
  });

  it('cuts what no field can hold, and says so', () => {
    const long = `${'x'.repeat(499)}😀`;
    const chart = plan(tableOf('Name;Funktion', `Vogt;${long}`));
    expect(chart.people[0]?.function).toBe('x'.repeat(499));
    expect(chart.messages).toEqual([
      { code: 'text-shortened', line: 2, params: { person: 'Vogt', field: 'function', length: 501, limit: 500 } },
    ]);
  });
});

describe('any references', () => {
  const people = fc.noBias(fc.integer({ min: 1, max: 40 })).chain((count) =>
    fc.array(fc.oneof({ weight: 5, arbitrary: fc.noBias(fc.integer({ min: 1, max: count })) }, fc.constantFrom(0, 999)), { minLength: count, maxLength: count }),
  );
  it.each(['id', 'name'])('by %s: every row is there once, nothing goes in circles, each circle costs one line', (by) => {
    fc.assert(
      fc.property(people, (bosses) => {
        const name = (n: number): string => (n === 0 ? '' : by === 'id' ? String(n) : `Vorname Person${n}`);
        const table = tableOf('id;name;manager', ...bosses.map((boss, index) => `${index + 1};Vorname Person${index + 1};${name(boss)}`));
        const mapping = { ...proposeMapping(table), managerBy: by as 'id' | 'name' };
        const chart = planOrgChart(table, mapping);

        expect(chart.people.map((person) => person.line)).toEqual(table.rows.map((row) => row.line));
        const bossOf = new Map(chart.lines.map((line) => [line.fromKey, line.toKey]));
        expect(bossOf.size).toBe(chart.lines.length);
        for (const person of chart.people) {
          let steps = 0;
          for (let at = bossOf.get(person.key); at !== undefined; at = bossOf.get(at)) {
            steps += 1;
            expect(steps).toBeLessThan(chart.people.length);
          }
        }
        const roots = chart.people.filter((person) => !bossOf.has(person.key)).length;
        expect(chart.lines.length).toBe(chart.people.length - roots);
        // Whoever named a boss has a line or a message, never both, never neither.
        const named = bosses.filter((boss) => boss !== 0).length;
        expect(chart.lines.length + chart.messages.length).toBe(named);
      }),
      { numRuns: 400 },
    );
  });

  it('is done with twenty thousand people in one circle', () => {
    const count = 20_000;
    const rows = Array.from({ length: count }, (_, index) => `${index + 1};P${index + 1};${((index + 1) % count) + 1}`);
    const chart = plan(tableOf('id;name;manager', ...rows));
    expect(chart.lines).toHaveLength(count - 1);
    expect(chart.messages).toHaveLength(1);
  });
});

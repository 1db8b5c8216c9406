import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proposeMapping } from '../../../shared/domain/import/column-mapping';
import { mergeRecords, type MergeChoice } from '../../../shared/domain/org-chart/merge-records';
import type { ExistingChart, MergeEntry, MergePlan } from '../../../shared/domain/org-chart/merge-plan';
import { planMerge } from '../../../shared/domain/org-chart/plan-merge';
import { planOrgChart } from '../../../shared/domain/org-chart/plan-org-chart';
import { account, deal, member, person } from '../../support/records/records';
import { tableOf } from '../import/table-of';

const firm = account();
const sale = deal(firm.id);
const ALL: MergeChoice = { leftOut: new Set(), removedMemberIds: new Set() };
const EMPTY: ExistingChart = { accountId: firm.id, persons: [], members: [], relations: [] };

let counter = 0;
const origin = { now: '2026-03-25T08:00:00.000Z', newId: () => `019b0000-0000-7000-8000-${String((counter += 1)).padStart(12, '0')}` };

const HEADER = 'id;name;function;email;manager;informal';
const planOf = (existing: ExistingChart, rows: readonly string[], header = HEADER): MergePlan => {
  const table = tableOf(header, ...rows);
  return planMerge(planOrgChart(table, proposeMapping(table)), existing);
};

/** The map after a merge. */
function merged(existing: ExistingChart, plan: MergePlan, choice: MergeChoice = ALL): ExistingChart {
  const { added, updated, removedMembers, removedLines } = mergeRecords(plan, choice, existing, sale.id, origin);
  const gone = new Set([...removedMembers, ...removedLines].map(({ id }) => id));
  const all = [...existing.persons, ...existing.members, ...existing.relations, ...added].filter((record) => {
    if (record.type === 'relation' && (gone.has(record.fromId) || gone.has(record.toId))) return false;
    return !gone.has(record.id);
  });
  const now = all.map((record) => Object.assign({}, record, ...updated.flatMap(([before, fields]) => (before.id === record.id ? [fields] : []))) as typeof record);
  return {
    accountId: firm.id,
    persons: now.filter((record) => record.type === 'person'),
    members: now.filter((record) => record.type === 'member'),
    relations: now.filter((record) => record.type === 'relation'),
  };
}
const imported = (rows: readonly string[], header = HEADER): ExistingChart => merged(EMPTY, planOf(EMPTY, rows, header));

const told = ({ person: { line }, name, changes }: MergeEntry): string =>
  [`${line} ${name}`, ...changes.map((change) => `${change.kind === 'field' ? change.field : change.kind} ${change.from || '–'}→${change.to || '–'}`)].join(', ');
const short = ({ fresh, changed, same, missing, refused }: MergePlan) => ({
  fresh: fresh.map(told),
  changed: changed.map(told),
  same: same.length,
  missing: missing.map(({ name }) => name),
  ...(refused.length === 0 ? {} : { refused: refused.map(({ line, person: who, manager }) => `${line} ${who}→${manager}`) }),
});

const BASE = ['1;Anna Vogt;CEO;a@x.de;;', '2;Uwe Kern;Buyer;u@x.de;1;', '3;Ida Roth;Engineer;;2;'];
const NOTHING = { fresh: [], changed: [], same: 3, missing: [] };

const CASES: [name: string, rows: string[], expected: ReturnType<typeof short>][] = [
  ['the same file', BASE, NOTHING],
  ['rows in another order', [...BASE].reverse(), NOTHING],
  ['empty cells erase nothing', ['1;Anna Vogt;;;;', '2;Uwe Kern;;;1;', '3;Ida Roth;;;2;'], NOTHING],
  ['somebody new, and somebody gone', [...BASE.slice(0, 2), '4;Max Lenz;Controller;;1;'], { fresh: ['4 Max Lenz'], changed: [], same: 2, missing: ['Ida Roth'] }],
  ['a new function', [BASE[0] as string, '2;Uwe Kern;Head of Purchasing;u@x.de;1;', BASE[2] as string], { ...NOTHING, changed: ['3 Uwe Kern, function Buyer→Head of Purchasing'], same: 2 }],
  ['a new name under the same number', [BASE[0] as string, BASE[1] as string, '3;Ida Berg;Engineer;;2;'], { ...NOTHING, changed: ['4 Ida Berg, lastName Roth→Berg'], same: 2 }],
  ['another boss', [BASE[0] as string, BASE[1] as string, '3;Ida Roth;Engineer;;1;'], { ...NOTHING, changed: ['4 Ida Roth, manager Uwe Kern→Anna Vogt'], same: 2 }],
  ['a dotted line', [BASE[0] as string, BASE[1] as string, '3;Ida Roth;Engineer;;2;1'], { ...NOTHING, changed: ['4 Ida Roth, informal –→Anna Vogt'], same: 2 }],
  ['the top two change places', ['1;Anna Vogt;CEO;a@x.de;2;', '2;Uwe Kern;Buyer;u@x.de;;', BASE[2] as string], { ...NOTHING, changed: ['2 Anna Vogt, manager –→Uwe Kern', '3 Uwe Kern, manager Anna Vogt→–'], same: 1 }],
  ['a boss who cannot be found takes nobody away', [BASE[0] as string, '2;Uwe Kern;Buyer;u@x.de;9;', BASE[2] as string], NOTHING],
  ['without numbers, by name', [';Anna Vogt;CEO;;;', ';Uwe Kern;Buyer;;;', ';Ida Roth;Chief Engineer;;;'], { ...NOTHING, changed: ['4 Ida Roth, function Engineer→Chief Engineer'], same: 2 }],
  ['another number and the same name is somebody else', [...BASE, '4;Ida Roth;Engineer;;;'], { ...NOTHING, fresh: ['5 Ida Roth'] }],
  ['another number, the same name and e-mail is the same', [BASE[0] as string, '7;Uwe Kern;Buyer;U@X.de;1;', BASE[2] as string], { ...NOTHING, changed: ['3 Uwe Kern, email u@x.de→U@X.de, externalKey 2→7'], same: 2 }],
];

describe('a file merged into a map', () => {
  it.each(CASES)('%s', (_name, rows, expected) => expect(short(planOf(imported(BASE), rows))).toEqual(expected));

  it('keeps people of the same name apart, by function and then in their order', () => {
    const rows = [';Ian Devling;CEO;;;', ';Ian Devling;CIO;;;', ';Ian Devling;CIO;;;'];
    const map = imported(rows);
    expect(short(planOf(map, rows))).toEqual(NOTHING);
    expect(short(planOf(map, [';Ian Devling;CIO;;;', ';Ian Devling;CTO;;;']))).toEqual({ fresh: ['3 Ian Devling'], changed: [], same: 1, missing: ['Ian Devling', 'Ian Devling'] });
  });

  it('finds people of the account who are not on this map yet', () => {
    const known = person(firm.id, { firstName: 'Max', lastName: 'Lenz', function: 'Controller', email: '' });
    const map = imported(BASE);
    const plan = planOf({ ...map, persons: [...map.persons, known] }, [...BASE, ';Max Lenz;CFO;;;']);
    expect(plan.fresh.map(({ personId }) => personId)).toEqual([known.id]);
    expect(plan.fresh.map(told)).toEqual(['5 Max Lenz, function Controller→CFO']);
  });

  it('gives the place kept for a number to whoever gets a name', () => {
    const map = imported(['1;;;;;', '2;Uwe Kern;Buyer;;1;']);
    const kept = map.members.find(({ personId }) => personId === null);
    const rows = ['1;Anna Vogt;CEO;;;', '2;Uwe Kern;Buyer;;1;'];
    const plan = planOf(map, rows);
    expect(plan.fresh.map(({ name, memberId }) => [name, memberId])).toEqual([['Anna Vogt', kept?.id]]);
    const after = merged(map, plan);
    expect(after.members).toHaveLength(2);
    expect(after.relations).toEqual(map.relations);
    expect(short(planOf(after, rows))).toEqual({ ...NOTHING, same: 2 });
  });

  it('does not call roles without a name and people of other companies missing', () => {
    const other = person(account().id, { firstName: 'Eva', lastName: 'Extern' });
    const map = imported(BASE);
    const existing = { ...map, persons: [...map.persons, other], members: [...map.members, member(sale, { personId: other.id, displayCompany: 'Planbau' }), member(sale, { personId: null, displayName: 'Buyer – unknown' })] };
    expect(short(planOf(existing, BASE))).toEqual(NOTHING);
  });

  it('leaves out what was left out, and removes only who was chosen', () => {
    const map = imported(BASE);
    const plan = planOf(map, ['1;Anna Vogt;Owner;;;', '2;Uwe Kern;CFO;;1;']);
    const ida = plan.missing[0]?.memberId ?? '';
    const after = merged(map, plan, { leftOut: new Set(['line-2.function']), removedMemberIds: new Set([ida]) });
    expect(after.persons.map(({ lastName, function: jobTitle }) => `${lastName} ${jobTitle}`)).toEqual(['Vogt CEO', 'Kern CFO', 'Roth Engineer']);
    expect(after.members.map(({ id }) => id)).not.toContain(ida);
    expect(after.relations).toHaveLength(1);
  });

  it('says which lines would close a circle with the map, and draws none', () => {
    // On the map Vogt reports to Berg, who is not in the file; the file has Kern as the boss of Berg's boss.
    const map = imported(['1;Anna Vogt;;;2;', '2;Ben Berg;;;3;', '3;Uwe Kern;;;;']);
    const plan = planOf(map, ['1;Anna Vogt;;;;', '3;Uwe Kern;;;1;']);
    expect(short(plan)).toEqual({ fresh: [], changed: [], same: 2, missing: ['Ben Berg'], refused: ['3 Uwe Kern→Anna Vogt'] });
    expect(merged(map, plan).relations).toEqual(map.relations);
  });
});

/** Rows with names, numbers and bosses that repeat, are missing or lead nowhere. */
const rows = fc.array(
  fc
    .record({
      id: fc.constantFrom('', '', '1', '2', '3', '4'),
      name: fc.constantFrom('Anna Vogt', 'Uwe Kern', 'Ida Roth', 'Max Lenz', ''),
      role: fc.constantFrom('', 'CEO', 'CIO'),
      email: fc.constantFrom('', 'a@x.de', 'b@x.de'),
      manager: fc.constantFrom('', '1', '2', '3', '9', 'Anna Vogt'),
      informal: fc.constantFrom('', '2', 'Uwe Kern'),
    })
    .map(({ id, name, role, email, manager, informal }) => [id, name, role, email, manager, informal].join(';')),
  { maxLength: 8 },
);

/** Rows that can be told apart: no number twice, and nobody twice with the same name, function and e-mail. */
const distinctRows = rows.map((all) => {
  const seen = new Set<string>();
  return all.filter((row) => {
    const [id = '', ...rest] = row.split(';');
    const marks = [rest.slice(0, 3).join(';'), ...(id === '' ? [] : [id])];
    if (marks.some((mark) => seen.has(mark))) return false;
    marks.forEach((mark) => seen.add(mark));
    return true;
  });
});

describe('a merge carried out', () => {
  // What the property below has found once.
  it.each([
    ['becomes the double of somebody else', [';Uwe Kern;CIO;;;', ';Uwe Kern;CIO;b@x.de;;'], ['1;Anna Vogt;;;;', ';Uwe Kern;;b@x.de;1;', ';Uwe Kern;CIO;b@x.de;;']],
    ['becomes their double by another function', [';Anna Vogt;;b@x.de;;', ';Anna Vogt;CIO;b@x.de;;'], [';Anna Vogt;CIO;;;Uwe Kern', ';Anna Vogt;CIO;b@x.de;;', ';Uwe Kern;;;;']],
    ['takes a row for somebody whose number another row has', ['2;Uwe Kern;;;;', '2;Uwe Kern;CIO;a@x.de;;'], ['2;Uwe Kern;;a@x.de;;', ';Uwe Kern;CEO;a@x.de;;']],
  ])('nobody %s, so that the same file says nothing new', (_what, first, second) => {
    const before = imported(first);
    const again = planOf(merged(before, planOf(before, second)), second);
    expect(short(again)).toMatchObject({ fresh: [], changed: [] });
  });

  it('leaves nothing to do when the same file is planned again, and nobody in a circle', () => {
    fc.assert(
      fc.property(rows, distinctRows, (first, second) => {
        const before = imported(first);
        const after = merged(before, planOf(before, second));
        const again = planOf(after, second);
        expect(again.fresh.map(told)).toEqual([]);
        expect(again.changed.map(told)).toEqual([]);
        expect(again.lines).toEqual([]);
        expect(mergeRecords(again, ALL, after, sale.id, origin)).toMatchObject({ added: [], updated: [], removedMembers: [], removedLines: [] });
      }),
      { numRuns: 600 },
    );
  });

  it('keeps everybody: each row is one person, and nobody of the map is lost', () => {
    fc.assert(
      fc.property(rows, rows, (first, second) => {
        const before = imported(first);
        const plan = planOf(before, second);
        const after = merged(before, plan);
        const ids = new Set(after.members.map(({ id }) => id));
        expect(before.members.every(({ id }) => ids.has(id))).toBe(true);
        expect(after.members).toHaveLength(before.members.length + plan.fresh.filter(({ memberId }) => memberId === null).length);
      }),
      { numRuns: 300 },
    );
  });
});

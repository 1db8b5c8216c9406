import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leaveOutPeople } from '../../../shared/domain/org-chart/leave-out';
import { findCircles } from '../../../shared/domain/org-chart/open-circles';
import type { OrgChartPlan, PlannedLine, PlannedPerson } from '../../../shared/domain/org-chart/plan';

const person = (key: string): PlannedPerson => ({
  key, line: 2, isPlaceholder: false, externalId: '', title: '', firstName: key, lastName: '', gender: 'unknown', function: '', department: '', email: '', phone: '',
});
const reports = (fromKey: string, toKey: string): PlannedLine => ({ kind: 'reports-to', fromKey, toKey });
const informal = (fromKey: string, toKey: string): PlannedLine => ({ kind: 'informal', fromKey, toKey });
const plan = (keys: string, lines: PlannedLine[]): OrgChartPlan => ({ people: [...keys].map(person), lines, messages: [{ code: 'no-name', line: 9, params: {} }] });
const left = (of: OrgChartPlan, keys: string): { people: string; lines: string[] } => {
  const { people, lines, messages } = leaveOutPeople(of, new Set(keys));
  expect(messages).toBe(of.messages);
  return { people: people.map(({ key }) => key).join(''), lines: lines.map(({ kind, fromKey, toKey }) => `${fromKey}${kind === 'informal' ? '~' : '>'}${toKey}`) };
};

describe('leaving people out of a plan', () => {
  it('is the plan itself where nobody is left out', () => {
    const whole = plan('ab', [reports('b', 'a')]);
    expect(leaveOutPeople(whole, new Set())).toBe(whole);
  });

  it('puts who reported to them below the next boss above who stays', () => {
    const chain = plan('abcd', [reports('b', 'a'), reports('c', 'b'), reports('d', 'c')]);
    expect(left(chain, 'b')).toEqual({ people: 'acd', lines: ['c>a', 'd>c'] });
    expect(left(chain, 'bc')).toEqual({ people: 'ad', lines: ['d>a'] });
  });

  it('puts them at the top where nobody above stays', () => {
    expect(left(plan('abc', [reports('b', 'a'), reports('c', 'b')]), 'ab')).toEqual({ people: 'c', lines: [] });
  });

  it('takes informal lines to and from them away', () => {
    expect(left(plan('abc', [informal('a', 'b'), informal('b', 'c'), informal('c', 'a')]), 'b')).toEqual({ people: 'ac', lines: ['c~a'] });
  });

  it('leaves a forest of those who stay, each below one who was above them', () => {
    const forest = fc.integer({ min: 1, max: 25 }).chain((count) =>
      fc.record({
        bosses: fc.tuple(...Array.from({ length: count }, (_, at) => fc.option(fc.nat(Math.max(0, at - 1)), { nil: null }))),
        gone: fc.uniqueArray(fc.nat(count - 1)),
      }),
    );
    fc.assert(
      fc.property(forest, ({ bosses, gone }) => {
        const keys = bosses.map((_, at) => `p${at}`);
        const bossOf = new Map(bosses.flatMap((boss, at): [string, string][] => (boss === null || at === 0 ? [] : [[`p${at}`, `p${boss}`]])));
        const out = new Set(gone.map((at) => `p${at}`));
        const { people, lines } = leaveOutPeople({ people: keys.map(person), lines: [...bossOf].map(([from, to]) => reports(from, to)), messages: [] }, out);
        expect(people.map(({ key }) => key)).toEqual(keys.filter((key) => !out.has(key)));
        expect(new Set(lines.map(({ fromKey }) => fromKey)).size).toBe(lines.length);
        expect(findCircles(keys, new Map(lines.map(({ fromKey, toKey }) => [fromKey, toKey])))).toEqual([]);
        for (const { fromKey, toKey } of lines) {
          expect(out.has(fromKey) || out.has(toKey)).toBe(false);
          const above: string[] = [];
          for (let boss = bossOf.get(fromKey); boss !== undefined; boss = bossOf.get(boss)) above.push(boss);
          expect(above.find((boss) => !out.has(boss))).toBe(toKey);
        }
      }),
    );
  });
});

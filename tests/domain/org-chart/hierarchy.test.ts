import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hierarchyCheck, inTreeOrder, reportingTree } from '../../../shared/domain/buying-center/hierarchy';
import type { RelationKind } from '../../../shared/domain/buying-center/relation';

type Line = { kind: RelationKind; fromId: string; toId: string };
const solid = (fromId: string, toId: string): Line => ({ kind: 'reports-to', fromId, toId });
const dotted = (fromId: string, toId: string): Line => ({ kind: 'informal', fromId, toId });
const members = (...ids: string[]): { id: string }[] => ids.map((id) => ({ id }));

describe('whether a reporting line may be drawn', () => {
  const chart = [solid('2', '1'), solid('3', '2')];
  it.each<[string, Line[], string, string, string[] | undefined]>([
    ['the top under the bottom', chart, '1', '3', ['1', '3', '2', '1']],
    ['a boss under their own report', chart, '1', '2', ['1', '2', '1']],
    ['oneself', chart, '3', '3', ['3', '3']],
    ['somebody new', chart, '4', '3', undefined],
    ['a second boss further up', chart, '3', '1', undefined],
    ['over the second boss', [...chart, solid('3', '5')], '5', '3', ['5', '3', '5']],
    ['dotted lines do not count', [dotted('2', '1')], '1', '2', undefined],
    ['a circle elsewhere does not hang', [solid('8', '9'), solid('9', '8')], '1', '8', undefined],
  ])('%s', (_name, relations, fromId, toId, path) => {
    expect(hierarchyCheck(relations, fromId, toId)).toEqual(
      path ? { ok: false, error: { code: 'circle', path } } : { ok: true, value: undefined },
    );
  });
});

describe('the tree to draw', () => {
  it('takes the first boss as branch and keeps the second as an extra line', () => {
    const second = solid('3', '4');
    const tree = reportingTree(members('1', '2', '3', '4'), [solid('3', '2'), second, dotted('4', '1'), solid('2', '1')]);
    expect(tree.roots).toEqual(['1', '4']);
    expect(Object.fromEntries(tree.childrenOf)).toEqual({ 1: ['2'], 2: ['3'] });
    expect(tree.extraLines).toEqual([second]);
    expect(inTreeOrder(tree)).toEqual([
      { id: '1', depth: 0 }, { id: '2', depth: 1 }, { id: '3', depth: 2 }, { id: '4', depth: 0 },
    ]);
  });

  it('tolerates circles, lines to oneself and lines to nobody', () => {
    const tree = reportingTree(members('a', 'b', 'c'), [solid('a', 'b'), solid('b', 'a'), solid('c', 'c'), solid('c', 'x')]);
    expect(tree.roots).toEqual(['b', 'c']);
    expect(tree.extraLines).toEqual([solid('b', 'a'), solid('c', 'c')]);
  });

  it('has everybody once, whatever the lines are', () => {
    const id = fc.integer({ min: 0, max: 14 }).map(String);
    const lines = fc.array(fc.tuple(id, id).map(([from, to]) => solid(from, to)), { maxLength: 40, size: 'max' });
    fc.assert(
      fc.property(lines, (relations) => {
        const everybody = Array.from({ length: 15 }, (_, index) => String(index));
        const tree = reportingTree(members(...everybody), relations);
        const order = inTreeOrder(tree).map((entry) => entry.id);
        expect([...order].sort()).toEqual([...everybody].sort());
        expect(tree.parentOf.size + tree.extraLines.length).toBe(relations.length);
      }),
      { numRuns: 500 },
    );
  });

  it('refuses exactly what would close a circle', () => {
    const id = fc.integer({ min: 0, max: 7 }).map(String);
    fc.assert(
      fc.property(fc.array(fc.tuple(id, id), { maxLength: 40, size: 'max' }), (attempts) => {
        const accepted: Line[] = [];
        for (const [from, to] of attempts) if (hierarchyCheck(accepted, from, to).ok) accepted.push(solid(from, to));
        // Peeling off those without a boss empties a graph only if it has no circle.
        let rest = accepted;
        for (let before = -1; before !== rest.length; ) {
          before = rest.length;
          const bound = new Set(rest.map((line) => line.fromId));
          rest = rest.filter((line) => bound.has(line.toId));
        }
        expect(rest).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

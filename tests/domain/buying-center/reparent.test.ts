import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportingTree } from '../../../shared/domain/buying-center/hierarchy';
import { newBoss } from '../../../shared/domain/buying-center/reparent';
import type { RelationKind } from '../../../shared/domain/buying-center/relation';

type Line = { id: string; kind: RelationKind; fromId: string; toId: string };
const line = (fromId: string, toId: string, kind: RelationKind = 'reports-to'): Line => ({ id: `${fromId}>${toId}`, kind, fromId, toId });

/** Lines after the change, as text. */
function after(relations: readonly Line[], memberIds: string[], bossId: string): string {
  const changes = newBoss(relations, new Set(memberIds), bossId);
  if (!changes.ok) return changes.error.code === 'circle' ? `circle ${changes.error.path.join('')}` : changes.error.code;
  let lines = relations.map((one) => ({ ...one }));
  for (const { memberId, line: turned, surplus } of changes.value) {
    if (turned === null) lines.push(line(memberId, bossId));
    else lines = lines.map((one) => (one.id === turned.id ? { ...one, toId: bossId } : one));
    if (surplus !== null) lines = lines.filter(({ id }) => id !== surplus.id);
  }
  return lines.map(({ kind, fromId, toId }) => `${fromId}${kind === 'reports-to' ? '>' : '~'}${toId}`).join(' ');
}

describe('a new boss', () => {
  // a ← b ← c, a ← d; e stands alone.
  const chart = [line('b', 'a'), line('c', 'b'), line('d', 'a')];
  it.each<[string, Line[], string[], string, string]>([
    ['turns the line that is there', chart, ['c'], 'd', 'b>a c>d d>a'],
    ['gives one to somebody without', chart, ['e'], 'c', 'b>a c>b d>a e>c'],
    ['changes nothing for their own people', chart, ['b'], 'a', 'b>a c>b d>a'],
    ['takes a whole branch along', chart, ['b', 'c'], 'd', 'b>d c>b d>a'],
    ['serves several at once', chart, ['c', 'e'], 'd', 'b>a c>d d>a e>d'],
    ['is not oneself', chart, ['b'], 'b', 'self'],
    ['is nobody of one’s own people', chart, ['a'], 'c', 'circle acba'],
    ['is refused for all when it is refused for one', chart, ['e', 'a'], 'c', 'circle acba'],
    ['leaves the second boss', [...chart, line('c', 'e')], ['c'], 'd', 'b>a c>d d>a c>e'],
    ['who is the second becomes the first, once', [...chart, line('c', 'd')], ['c'], 'd', 'b>a c>d d>a'],
    ['leaves lines of other kinds', [...chart, line('c', 'd', 'informal')], ['c'], 'd', 'b>a c>d d>a c~d'],
    ['is refused over the second boss as well', [...chart, line('d', 'c')], ['b'], 'd', 'circle bdcb'],
  ])('%s', (_name, relations, memberIds, bossId, expected) => {
    expect(after(relations, memberIds, bossId)).toBe(expected);
  });

  it('stands above the member in the tree afterwards, and never makes a circle', () => {
    const id = fc.integer({ min: 0, max: 8 }).map(String);
    fc.assert(
      fc.property(fc.array(fc.tuple(id, id), { maxLength: 30, size: 'max' }), (moves) => {
        const everybody = Array.from({ length: 9 }, (_, index) => ({ id: String(index) }));
        let lines: Line[] = [];
        for (const [memberId, bossId] of moves) {
          const changes = newBoss(lines, new Set([memberId]), bossId);
          if (!changes.ok) continue;
          const [change] = changes.value;
          if (change !== undefined) {
            if (change.line === null) lines = [...lines, line(memberId, bossId)];
            else lines = lines.map((one) => (one === change.line ? { ...one, toId: bossId } : one));
            lines = lines.filter((one) => one !== change.surplus);
          }
          const tree = reportingTree(everybody, lines);
          expect(tree.parentOf.get(memberId)).toBe(bossId);
          expect(tree.extraLines).toEqual([]);
        }
      }),
      { numRuns: 500 },
    );
  });
});

import { expect, it } from 'vitest';
import type { MapCard, MapModel } from '../../../shared/domain/buying-center/map-model';
import { treeNeighbour, type TreeStep } from '../../../shared/domain/buying-center/tree-steps';

const solid = (fromId: string, toId: string) => ({ id: `${fromId}>${toId}`, kind: 'reports-to' as const, fromId, toId, strength: null });
// a over b and c, b over d; e stands alone.
const model: MapModel = {
  cards: ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id }) as MapCard),
  lines: [solid('b', 'a'), solid('c', 'a'), solid('d', 'b')],
};

it.each<[string, TreeStep, string | null]>([
  ['d', 'boss', 'b'],
  ['a', 'boss', null],
  ['a', 'report', 'b'],
  ['d', 'report', null],
  ['b', 'next', 'c'],
  ['c', 'next', null],
  ['c', 'previous', 'b'],
  ['b', 'previous', null],
  ['a', 'next', 'e'],
])('from %s to the %s: %s', (from, step, to) => {
  expect(treeNeighbour(model, from, step)).toBe(to);
});

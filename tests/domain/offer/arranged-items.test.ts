import { describe, expect, it } from 'vitest';
import { alternativeBases, alternativeSets } from '../../../shared/domain/offer/alternatives';
import { arrangedItems } from '../../../shared/domain/offer/arranged-items';
import { lineItemOf } from './line-item-of';

const id = (number: number): string => lineItemOf({}, number).id;
const seen = (rows: { id: string }[]): number[] => rows.map((row) => Number.parseInt(row.id.slice(-12), 16));

describe('arrangedItems', () => {
  it('puts what stands under a heading right after it, whatever its key says beside the top level', () => {
    const rows = [
      lineItemOf({ orderKey: 'a3' }, 1),
      lineItemOf({ orderKey: 'a2', kind: 'group' }, 2),
      lineItemOf({ orderKey: 'a9', groupId: id(2) }, 3),
      lineItemOf({ orderKey: 'a0', groupId: id(2) }, 4),
      lineItemOf({ orderKey: 'a1' }, 5),
      lineItemOf({ orderKey: 'a4', kind: 'group' }, 6),
    ];
    expect(seen(arrangedItems(rows))).toEqual([5, 2, 4, 3, 1, 6]);
  });

  it('keeps at the top level what names no heading, and headings that name one', () => {
    const rows = [lineItemOf({ groupId: id(9) }, 1), lineItemOf({ groupId: id(1) }, 2), lineItemOf({ kind: 'group', groupId: id(4) }, 3), lineItemOf({ kind: 'group' }, 4)];
    expect(seen(arrangedItems(rows))).toEqual([1, 2, 3, 4]);
  });
});

describe('the position an alternative could replace', () => {
  const rows = [
    lineItemOf({}, 1),
    lineItemOf({ kind: 'alternative' }, 2),
    lineItemOf({ kind: 'text' }, 3),
    lineItemOf({ kind: 'optional' }, 4),
    lineItemOf({ kind: 'alternative' }, 5),
    lineItemOf({ kind: 'alternative', alternativeToId: id(1) }, 6),
    lineItemOf({ kind: 'group' }, 7),
    lineItemOf({ kind: 'alternative', groupId: id(7) }, 8),
    lineItemOf({ groupId: id(7) }, 9),
    lineItemOf({ kind: 'alternative', groupId: id(7), alternativeToId: id(2) }, 10),
  ];

  it('is the one it names, else the nearest before it under its heading', () => {
    expect([...alternativeBases(rows)].map((pair) => seen(pair.map((of) => ({ id: of }))))).toEqual([[2, 1], [5, 4], [6, 1], [10, 9]]);
  });

  it('gathers all of them', () => {
    expect(alternativeSets(rows).map(({ base, alternatives }) => [...seen([base]), seen([...alternatives])])).toEqual([[1, [2, 6]], [4, [5]], [9, [10]]]);
  });
});

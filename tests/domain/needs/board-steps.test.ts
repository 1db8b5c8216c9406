import { describe, expect, it } from 'vitest';
import { cardAhead, type BoardStep } from '../../../shared/domain/needs/board-steps';

/** a b c in a row, d below b, e far down to the right. */
const MIDDLES = new Map([
  ['a', { x: 0, y: 0 }],
  ['b', { x: 300, y: 10 }],
  ['c', { x: 600, y: 0 }],
  ['d', { x: 310, y: 150 }],
  ['e', { x: 900, y: 800 }],
]);

describe('the card an arrow leads to', () => {
  it.each<[string, BoardStep, string | null]>([
    ['a', 'right', 'b'],
    ['c', 'left', 'b'],
    ['b', 'down', 'd'],
    ['d', 'up', 'b'],
    ['a', 'left', null],
    ['c', 'up', null],
    // Nothing lies straight below, but something lies below.
    ['a', 'down', 'd'],
    ['c', 'right', 'e'],
    ['e', 'up', 'c'],
    ['nobody', 'up', null],
  ])('from %s %s is %s', (from, step, to) => {
    expect(cardAhead(MIDDLES, from, step)).toBe(to);
  });

  it('leads to every card of a row, there and back', () => {
    const row = new Map(Array.from({ length: 5 }, (_unused, index) => [String(index), { x: index * 100, y: index * 3 }]));
    const walk = (from: string, step: BoardStep): string[] => {
      const next = cardAhead(row, from, step);
      return next === null ? [from] : [from, ...walk(next, step)];
    };
    expect(walk('0', 'right')).toEqual(['0', '1', '2', '3', '4']);
    expect(walk('4', 'left')).toEqual(['4', '3', '2', '1', '0']);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byUrgency, keyAtEnd, moveTo } from '../../../shared/domain/needs/ordering';
import { inOrder } from '../../../shared/domain/offer/in-order';

type Row = { id: string; orderKey: string };
const rowsOf = (keys: readonly string[]): Row[] => keys.map((orderKey, index) => ({ id: String.fromCharCode(97 + index), orderKey }));
const moved = (rows: readonly Row[], keys: readonly Row[]): Row[] =>
  rows.map((row) => keys.find(({ id }) => id === row.id) ?? row);
const order = (rows: readonly Row[]): string => inOrder(rows).map(({ id }) => id).join('');

describe('moveTo', () => {
  it.each([
    ['to the front', ['a0', 'a1', 'a2'], 'c', 0, 'cab', 1],
    ['to the end', ['a0', 'a1', 'a2'], 'a', 2, 'bca', 1],
    ['between two', ['a0', 'a1', 'a2'], 'c', 1, 'acb', 1],
    ['where it stands', ['a0', 'a1', 'a2'], 'b', 1, 'abc', 0],
    ['beyond the end', ['a0', 'a1', 'a2'], 'b', 9, 'acb', 1],
    ['before the front', ['a0', 'a1', 'a2'], 'b', -3, 'bac', 1],
    ['a row that is not there', ['a0', 'a1'], 'x', 0, 'ab', 0],
    ['between two with one key', ['a0', 'a0', 'a1'], 'c', 1, 'acb', 2],
  ])('%s', (_name, keys, id, place, expected, changed) => {
    const rows = rowsOf(keys);
    const changes = moveTo(rows, id, place);
    expect(order(moved(rows, changes))).toBe(expected);
    expect(changes).toHaveLength(changed);
  });

  it('does what taking a row out and putting it in does, whatever was moved before and whichever keys are equal', () => {
    const key = fc.constantFrom('a0', 'a0V', 'a1', 'a2', 'Zz');
    fc.assert(
      fc.property(fc.array(key, { minLength: 1, maxLength: 8 }), fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { maxLength: 20 }), (keys, moves) => {
        let rows = rowsOf(keys);
        for (const [from, place] of moves) {
          const ids = inOrder(rows).map(({ id }) => id);
          const id = ids[from % ids.length] ?? '';
          const expected = ids.filter((other) => other !== id);
          expected.splice(Math.min(place, expected.length), 0, id);
          rows = moved(rows, moveTo(rows, id, place));
          expect(inOrder(rows).map((row) => row.id)).toEqual(expected);
        }
      }),
    );
  });
});

describe('keyAtEnd', () => {
  it('sorts after every row, whatever order they come in', () => {
    const rows = rowsOf(['a2', 'a0', 'a1']);
    expect(keyAtEnd(rows) > 'a2').toBe(true);
    expect(keyAtEnd([])).toBe('a0');
  });
});

describe('byUrgency', () => {
  it('puts the most urgent first and keeps the order of equals', () => {
    const pains = [
      { id: 'a', orderKey: 'a0', urgency: 3 },
      { id: 'b', orderKey: 'a3', urgency: 10 },
      { id: 'c', orderKey: 'a2', urgency: 3 },
      { id: 'd', orderKey: 'a1', urgency: 3 },
    ];
    expect(byUrgency(pains).map(({ id }) => id)).toEqual(['b', 'a', 'd', 'c']);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrder } from '../../../shared/domain/offer/in-order';
import { orderKeyOneStep, orderKeysAt } from '../../../shared/domain/offer/order-keys';
import { OrderKey } from '../../../shared/domain/schema/values';

type Row = { id: string; orderKey: string };
const rows = (...keys: string[]): Row[] => keys.map((orderKey, index) => ({ id: `r${index}`, orderKey }));

describe('orderKeysAt', () => {
  it('places new rows first, between and last', () => {
    const list = rows('a0', 'a1');
    const [first = ''] = orderKeysAt(list, 0, 1);
    const [second = '', third = ''] = orderKeysAt(list, 1, 2);
    const [last = ''] = orderKeysAt(list, 2, 1);
    expect([first, 'a0', second, third, 'a1', last]).toEqual([first, 'a0', second, third, 'a1', last].sort());
  });

  it('places rows behind neighbours that share a key', () => {
    const [key = ''] = orderKeysAt(rows('a0', 'a0', 'a1'), 1, 1);
    expect(key > 'a0' && key < 'a1').toBe(true);
  });
});

describe('orderKeyOneStep', () => {
  it.each([
    ['r0', -1],
    ['r2', 1],
    ['gone', 1],
  ] as const)('leaves %s where it is at step %i', (id, step) => {
    expect(orderKeyOneStep(rows('a0', 'a1', 'a2'), id, step)).toBeNull();
  });

  it('moves as in an array, however often', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(5), fc.constantFrom(-1 as const, 1 as const)), { maxLength: 60 }), (moves) => {
        let list = rows(...orderKeysAt([], 0, 6));
        const expected = list.map(({ id }) => id);
        for (const [index, step] of moves) {
          const id = expected[index] ?? '';
          const orderKey = orderKeyOneStep(list, id, step);
          const target = index + step;
          expect(orderKey === null).toBe(target < 0 || target > 5);
          if (orderKey === null) continue;
          expect(OrderKey.safeParse(orderKey).success).toBe(true);
          expected.splice(index, 1);
          expected.splice(target, 0, id);
          list = inOrder(list.map((row) => (row.id === id ? { ...row, orderKey } : row)));
          expect(list.map((row) => row.id)).toEqual(expected);
        }
      }),
      { numRuns: 60 },
    );
  });
});

import { Decimal, ZERO } from '../money/decimal';
import type { DecimalText, Id } from '../schema/values';
import type { MatrixCell } from './white-space';

/** An offering a unit has not bought, and why it may. */
export type CrossSelling = {
  unitId: Id;
  productId: Id;
  /** Units that bought something this unit bought, and how many of them bought the offering. */
  alike: number;
  alikeWithIt: number;
  /** What it could bring; `null`: nobody said. */
  potential: DecimalText | null;
  /** Potential times the share of those alike; `0` without a potential. */
  expected: DecimalText;
};

/**
 * What to offer next, by what those bought who bought the same: the largest expected amount first, then the largest share,
 * then the most of those alike. What a competitor delivers stands in the list like everything not bought; a unit that has
 * bought nothing is like nobody.
 */
export function crossSelling(cells: Iterable<Pick<MatrixCell, 'unitId' | 'productId' | 'state' | 'potential'>>): CrossSelling[] {
  const all = [...cells];
  const bought = new Map<Id, Set<Id>>();
  for (const { unitId, productId, state } of all) if (state === 'bought') bought.set(unitId, (bought.get(unitId) ?? new Set()).add(productId));
  const alikeOf = new Map<Id, Set<Id>[]>();
  const alike = (unitId: Id): Set<Id>[] => {
    const known = alikeOf.get(unitId);
    if (known !== undefined) return known;
    const own = bought.get(unitId) ?? new Set<Id>();
    const found = [...bought].filter(([id, products]) => id !== unitId && [...products].some((product) => own.has(product))).map(([, products]) => products);
    alikeOf.set(unitId, found);
    return found;
  };
  return all
    .filter(({ state }) => state !== 'bought')
    .map(({ unitId, productId, potential }): CrossSelling => {
      const others = alike(unitId);
      const withIt = others.filter((products) => products.has(productId)).length;
      const expected = potential === null || others.length === 0 ? ZERO : new Decimal(potential).times(withIt).dividedBy(others.length).toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
      return { unitId, productId, alike: others.length, alikeWithIt: withIt, potential, expected: expected.toFixed() };
    })
    .sort(
      (a, b) =>
        new Decimal(b.expected).comparedTo(a.expected) ||
        // Shares compared without dividing.
        b.alikeWithIt * Math.max(1, a.alike) - a.alikeWithIt * Math.max(1, b.alike) ||
        b.alike - a.alike ||
        (a.unitId === b.unitId ? (a.productId < b.productId ? -1 : 1) : a.unitId < b.unitId ? -1 : 1),
    );
}

import { Decimal, ZERO } from '../money/decimal';
import { percentOf, roundCommercially } from '../money/rounding';
import type { DecimalText, Id } from '../schema/values';
import type { VatCategory } from './line-item';
import type { Surcharge } from './surcharge';
import type { VatGroup } from './vat-group';

/** What the totals need of a surcharge. */
export type CountedSurcharge = Pick<Surcharge, 'id' | 'kind' | 'value' | 'vatRate' | 'vatCategory'>;

/** The part of a surcharge that is taxed at one rate. */
export type SurchargeShare = { surchargeId: Id; net: Decimal; vatRate: DecimalText; vatCategory: VatCategory };

/**
 * What surcharges add, split by VAT rate, each part rounded to two digits (EN 16931, BG-21: a document level charge
 * belongs to one VAT rate, so one percentage becomes one charge per rate). A percentage is taken of the net of the
 * positions before any document discount (BT-100), and taxed as they are; an amount has a VAT rate of its own.
 */
export function surchargeShares(surcharges: readonly CountedSurcharge[], groups: readonly VatGroup[]): SurchargeShare[] {
  return surcharges.flatMap(({ id, kind, value, vatRate, vatCategory }): SurchargeShare[] => {
    const number = new Decimal(value);
    if (kind === 'absolute') return number.isZero() ? [] : [{ surchargeId: id, net: roundCommercially(number), vatRate, vatCategory }];
    return groups.map((group) => ({
      surchargeId: id,
      net: percentOf(group.linesNet, number),
      vatRate: group.rate,
      vatCategory: group.category,
    }));
  });
}

/** Sum of the parts of each surcharge, by its id. */
export function surchargeSums(shares: readonly SurchargeShare[]): ReadonlyMap<Id, Decimal> {
  const sums = new Map<Id, Decimal>();
  for (const { surchargeId, net } of shares) sums.set(surchargeId, (sums.get(surchargeId) ?? ZERO).plus(net));
  return sums;
}

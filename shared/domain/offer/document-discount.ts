import { Decimal, ZERO } from '../money/decimal';
import { percentOf, roundCommercially } from '../money/rounding';
import type { Offer } from './offer';
import type { VatGroup } from './vat-group';

/**
 * The share of the document discount that falls on each VAT group, in the order of the groups, each rounded to two
 * digits (EN 16931, BG-20: a document level allowance belongs to one VAT rate, so one discount becomes one per rate).
 *
 * A percentage is taken of each group. An amount is split in proportion to the nets of the groups; what rounding
 * leaves over goes to the group with the largest net (the first of equals), so that the shares sum to the amount
 * exactly. When the nets cancel out there is no proportion, and that group takes the whole amount.
 */
export function splitDocumentDiscount(
  offer: Pick<Offer, 'discountKind' | 'discountValue'>,
  groups: readonly VatGroup[],
): Decimal[] {
  if (offer.discountKind === 'none') return groups.map(() => ZERO);
  const value = new Decimal(offer.discountValue);
  if (offer.discountKind === 'percent') {
    return groups.map((group) => percentOf(group.linesNet, value));
  }
  return splitAmount(roundCommercially(value), groups);
}

function splitAmount(amount: Decimal, groups: readonly VatGroup[]): Decimal[] {
  const total = groups.reduce((sum, group) => sum.plus(group.linesNet), ZERO);
  const shares = groups.map((group) =>
    total.isZero() ? ZERO : roundCommercially(amount.times(group.linesNet).dividedBy(total)),
  );
  const rest = shares.reduce((left, share) => left.minus(share), amount);
  const largest = indexOfLargest(groups);
  return shares.map((share, index) => (index === largest ? roundCommercially(share.plus(rest)) : share));
}

function indexOfLargest(groups: readonly VatGroup[]): number {
  let largest = 0;
  groups.forEach((group, index) => {
    const best = groups[largest];
    if (best && group.linesNet.abs().greaterThan(best.linesNet.abs())) largest = index;
  });
  return largest;
}

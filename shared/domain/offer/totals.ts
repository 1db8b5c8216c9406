import { type Decimal, ZERO } from '../money/decimal';
import { roundCommercially, toMoneyText } from '../money/rounding';
import type { DecimalText, Id } from '../schema/values';
import { splitDocumentDiscount } from './document-discount';
import type { LineItem, VatCategory } from './line-item';
import { counts, lineNet, type PricedItem } from './line-net';
import type { Offer } from './offer';
import { groupByVat } from './vat-group';

/** What the totals need of a position. */
export type CountedItem = PricedItem & Pick<LineItem, 'id' | 'selected' | 'vatRate' | 'vatCategory'>;

/** Net of one position; `null` for a text. `counts` says whether it is part of the totals. */
export type LineTotal = { lineItemId: Id; net: DecimalText | null; counts: boolean };

/** Totals of one VAT rate and category: `net` = `linesNet` − `discount`, `vat` = `rate` % of `net`. */
export type VatTotal = {
  /** Percent, canonical text: `19`, `7.5`, `0`. */
  rate: DecimalText;
  category: VatCategory;
  linesNet: DecimalText;
  discount: DecimalText;
  net: DecimalText;
  vat: DecimalText;
};

/** All sums of an offer, in the offer's currency, each with two digits after the point. */
export type OfferTotals = {
  /** One for each position, in the order given. */
  lines: LineTotal[];
  /** Sum of the positions that count, before the document discount. */
  linesNet: DecimalText;
  /** What the document discount takes off; positive for a discount. */
  discount: DecimalText;
  net: DecimalText;
  /** Highest rate first. */
  vatTotals: VatTotal[];
  vat: DecimalText;
  gross: DecimalText;
};

/**
 * Adds an offer up: every position is rounded by itself (`lineNet`), nets are summed per VAT rate and category, the
 * document discount is split over these groups, VAT is rounded once per group, and gross = net + VAT
 * (EN 16931, BR-CO-10, BR-CO-13, BR-CO-14, BR-CO-15 and BR-CO-17).
 *
 * An offer without positions that count sums to 0.00 whatever its discount: there is nothing to discount.
 */
export function offerTotals(
  offer: Pick<Offer, 'discountKind' | 'discountValue'>,
  lineItems: readonly CountedItem[],
): OfferTotals {
  const priced = lineItems.map((item) => ({ item, net: lineNet(item) }));
  const counted = priced.flatMap(({ item, net }) =>
    net !== null && counts(item) ? [{ net, vatRate: item.vatRate, vatCategory: item.vatCategory }] : [],
  );
  const groups = groupByVat(counted);
  const shares = splitDocumentDiscount(offer, groups);

  const vatGroups = groups.map((group, index) => {
    const discount = shares[index] ?? ZERO;
    const net = group.linesNet.minus(discount);
    return { ...group, discount, net, vat: roundCommercially(net.times(group.rate).dividedBy(100)) };
  });
  const sum = (of: (group: (typeof vatGroups)[number]) => Decimal): Decimal =>
    vatGroups.reduce((total, group) => total.plus(of(group)), ZERO);
  const net = sum((group) => group.net);
  const vat = sum((group) => group.vat);

  return {
    lines: priced.map(({ item, net: value }) => ({
      lineItemId: item.id,
      net: value === null ? null : toMoneyText(value),
      counts: value !== null && counts(item),
    })),
    linesNet: toMoneyText(sum((group) => group.linesNet)),
    discount: toMoneyText(sum((group) => group.discount)),
    net: toMoneyText(net),
    vatTotals: vatGroups.map((group) => ({
      rate: group.rate,
      category: group.category,
      linesNet: toMoneyText(group.linesNet),
      discount: toMoneyText(group.discount),
      net: toMoneyText(group.net),
      vat: toMoneyText(group.vat),
    })),
    vat: toMoneyText(vat),
    gross: toMoneyText(net.plus(vat)),
  };
}

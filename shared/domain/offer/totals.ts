import { type Decimal, ZERO } from '../money/decimal';
import { MONEY_PLACES, percentOf, toMoneyText } from '../money/rounding';
import type { DecimalText, Id } from '../schema/values';
import { headingIds, headingOf } from './arranged-items';
import { splitDocumentDiscount } from './document-discount';
import type { LineItem, VatCategory } from './line-item';
import { counts, lineNet, type PricedItem } from './line-net';
import type { Offer } from './offer';
import { surchargeShares, surchargeSums, type CountedSurcharge } from './surcharge-shares';
import { groupByVat, sumByVat, vatKey, type TaxedNet } from './vat-group';

/** What the totals need of a position. */
export type CountedItem = PricedItem & Pick<LineItem, 'id' | 'selected' | 'groupId' | 'vatRate' | 'vatCategory'>;

/** Net of one position; `null` for a text and a heading. `counts` says whether it is part of the totals. */
export type LineTotal = { lineItemId: Id; net: DecimalText | null; counts: boolean };

/** Subtotal of a heading: the positions under it that count, before the document discount. */
export type GroupTotal = { lineItemId: Id; net: DecimalText };

/** What a surcharge adds to the net. */
export type SurchargeTotal = { surchargeId: Id; net: DecimalText };

/** Totals of one VAT rate and category: `net` = `linesNet` − `discount` + `surcharge`, `vat` = `rate` % of `net`. */
export type VatTotal = {
  /** Percent, canonical text: `19`, `7.5`, `0`. */
  rate: DecimalText;
  category: VatCategory;
  linesNet: DecimalText;
  discount: DecimalText;
  surcharge: DecimalText;
  net: DecimalText;
  vat: DecimalText;
};

/** All sums of an offer, in the offer's currency, each with two digits after the point. */
export type OfferTotals = {
  /** One for each position, in the order given. */
  lines: LineTotal[];
  /** One for each heading, in the order given. */
  groups: GroupTotal[];
  /** One for each surcharge, in the order given. */
  surcharges: SurchargeTotal[];
  /** Sum of the positions that count, before document discount and surcharges. */
  linesNet: DecimalText;
  /** What the document discount takes off; positive for a discount. */
  discount: DecimalText;
  /** What the surcharges add. */
  surcharge: DecimalText;
  net: DecimalText;
  /** Highest rate first. */
  vatTotals: VatTotal[];
  vat: DecimalText;
  gross: DecimalText;
};

/**
 * Adds an offer up: every position is rounded by itself (`lineNet`), nets are summed per VAT rate and category, the
 * document discount is split over these groups, surcharges are added to the group of their rate, VAT is rounded once per
 * group, and gross = net + VAT (EN 16931, BR-CO-10 to BR-CO-15 and BR-CO-17). Screen, lists and documents all take their
 * sums from here.
 *
 * Discount and percentages of surcharges are taken of the positions. Without positions that count there is nothing to
 * take them of, and they are zero.
 */
export function offerTotals(
  offer: Pick<Offer, 'discountKind' | 'discountValue'>,
  lineItems: readonly CountedItem[],
  surcharges: readonly CountedSurcharge[],
): OfferTotals {
  const lines = lineItems.map((item) => {
    const net = lineNet(item);
    return { item, net, counts: net !== null && counts(item) };
  });
  const counted = lines.flatMap(({ item, net, counts: isCounted }): TaxedNet[] =>
    net !== null && isCounted ? [{ net, vatRate: item.vatRate, vatCategory: item.vatCategory }] : [],
  );
  const groups = groupByVat(counted);
  const discounts = new Map(splitDocumentDiscount(offer, groups).map((share, index) => [groups[index], share]));
  const shares = surchargeShares(surcharges, groups);
  const added = sumByVat(shares);
  const known = new Map(groups.map((group) => [keyOf(group), group]));

  const vatGroups = groupByVat([...counted, ...shares]).map(({ rate, category }) => {
    const group = known.get(keyOf({ rate, category }));
    const linesNet = group?.linesNet ?? ZERO;
    const discount = discounts.get(group) ?? ZERO;
    const surcharge = added.get(keyOf({ rate, category })) ?? ZERO;
    const net = linesNet.minus(discount).plus(surcharge);
    return { rate, category, linesNet, discount, surcharge, net, vat: percentOf(net, rate) };
  });
  const sum = (of: (group: (typeof vatGroups)[number]) => Decimal): Decimal =>
    vatGroups.reduce((total, group) => total.plus(of(group)), ZERO);
  const net = sum((group) => group.net);
  const vat = sum((group) => group.vat);
  const surchargeNets = surchargeSums(shares);

  return {
    lines: lines.map(({ item, net: value, counts: isCounted }) => ({
      lineItemId: item.id,
      net: value?.toFixed(MONEY_PLACES) ?? null,
      counts: isCounted,
    })),
    groups: groupTotals(lines),
    surcharges: surcharges.map(({ id }) => ({ surchargeId: id, net: toMoneyText(surchargeNets.get(id) ?? ZERO) })),
    linesNet: toMoneyText(sum((group) => group.linesNet)),
    discount: toMoneyText(sum((group) => group.discount)),
    surcharge: toMoneyText(sum((group) => group.surcharge)),
    net: toMoneyText(net),
    vatTotals: vatGroups.map((group) => ({
      rate: group.rate,
      category: group.category,
      linesNet: toMoneyText(group.linesNet),
      discount: toMoneyText(group.discount),
      surcharge: toMoneyText(group.surcharge),
      net: toMoneyText(group.net),
      vat: toMoneyText(group.vat),
    })),
    vat: toMoneyText(vat),
    gross: toMoneyText(net.plus(vat)),
  };
}

function keyOf({ rate, category }: { rate: DecimalText; category: VatCategory }): string {
  return vatKey({ vatRate: rate, vatCategory: category });
}

function groupTotals(lines: readonly { item: CountedItem; net: Decimal | null; counts: boolean }[]): GroupTotal[] {
  const headings = headingIds(lines.map(({ item }) => item));
  const sums = new Map<Id, Decimal>([...headings].map((id) => [id, ZERO]));
  for (const { item, net, counts: isCounted } of lines) {
    const heading = headingOf(item, headings);
    const sum = sums.get(heading ?? '');
    if (heading !== null && sum !== undefined && net !== null && isCounted) sums.set(heading, sum.plus(net));
  }
  return [...sums].map(([lineItemId, net]) => ({ lineItemId, net: toMoneyText(net) }));
}

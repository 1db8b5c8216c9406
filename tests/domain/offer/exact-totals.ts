import type { OfferTotals, VatTotal } from '../../../shared/domain/offer/totals';
import { centsText, fromText, minus, over, rational, times, toCents, type Rational } from './exact-rational';
import type { RandomOffer } from './random-offer';

/**
 * The sums of an offer worked out a second time, from the rules as they are written down in EN 16931 and in the design,
 * with whole cents and exact fractions and nothing of the code under test. It goes from the VAT rate to the positions,
 * where the code goes from the positions to the VAT rate.
 */
export function exactTotals({ offer, lineItems, surcharges }: RandomOffer): OfferTotals {
  const hundred = rational(100n);
  const share = (cents: bigint, percent: string): bigint => toCents(over(times(rational(cents, 100n), fromText(percent)), hundred));
  const sum = (all: readonly bigint[]): bigint => all.reduce((total, each) => total + each, 0n);

  const lines = lineItems.map((item) => {
    if (item.kind === 'text' || item.kind === 'group') return { item, cents: null, counts: false };
    const gross = over(times(fromText(item.quantity), fromText(item.unitPrice)), rational(BigInt(item.priceUnit)));
    const cents = toCents(over(times(gross, minus(hundred, fromText(item.discountPercent))), hundred));
    return { item, cents, counts: item.kind === 'standard' || (item.kind === 'optional' && item.selected) };
  });

  const bucket = (rate: string, category: string): string => {
    const isFree = category !== 'standard' && category !== 'reduced';
    // Six digits behind the point: 19.00 and 19 become the same whole number.
    const millionths = isFree ? 0n : times(fromText(rate), rational(1_000_000n));
    const whole = typeof millionths === 'bigint' ? millionths : millionths.n / millionths.d;
    return `${whole} ${category}`;
  };
  const ORDER = ['standard', 'reduced', 'zero', 'exempt', 'reverse-charge', 'intra-community'];
  const sorted = (keys: Iterable<string>): string[] =>
    [...new Set(keys)].sort((a, b) => {
      const [rateA = '', categoryA = ''] = a.split(' ');
      const [rateB = '', categoryB = ''] = b.split(' ');
      return Number(BigInt(rateB) - BigInt(rateA)) || ORDER.indexOf(categoryA) - ORDER.indexOf(categoryB);
    });

  const counted = lines.filter((line) => line.counts);
  const keysOfLines = sorted(counted.map(({ item }) => bucket(item.vatRate, item.vatCategory)));
  const netOf = (key: string): bigint => sum(counted.filter(({ item }) => bucket(item.vatRate, item.vatCategory) === key).map(({ cents }) => cents ?? 0n));
  const nets = keysOfLines.map(netOf);
  const total = sum(nets);

  const discounts = ((): bigint[] => {
    if (offer.discountKind === 'none') return nets.map(() => 0n);
    if (offer.discountKind === 'percent') return nets.map((net) => share(net, offer.discountValue));
    if (nets.length === 0) return [];
    const amount = toCents(fromText(offer.discountValue));
    const parts = nets.map((net) => (total === 0n ? 0n : toCents(proportion(amount, net, total))));
    const size = (net: bigint): bigint => (net < 0n ? -net : net);
    const largest = nets.reduce((best, net, index) => (size(net) > size(nets[best] ?? 0n) ? index : best), 0);
    const rest = amount - sum(parts);
    return parts.map((part, index) => (index === largest ? part + rest : part));
  })();

  const extras = surcharges.map(({ kind, value, vatRate, vatCategory }): Map<string, bigint> => {
    if (kind === 'absolute') return fromText(value).n === 0n ? new Map() : new Map([[bucket(vatRate, vatCategory), toCents(fromText(value))]]);
    return new Map(keysOfLines.map((key, index) => [key, share(nets[index] ?? 0n, value)]));
  });

  const keys = sorted([...keysOfLines, ...extras.flatMap((extra) => [...extra.keys()])]);
  const rows = keys.map((key) => {
    const [rate = '', category = ''] = key.split(' ');
    const at = keysOfLines.indexOf(key);
    const linesNet = nets[at] ?? 0n;
    const discount = discounts[at] ?? 0n;
    const surcharge = sum(extras.map((extra) => extra.get(key) ?? 0n));
    const net = linesNet - discount + surcharge;
    const vat = toCents(over(times(rational(net, 100n), rational(BigInt(rate), 1_000_000n)), hundred));
    return { rate: plain(rate), category: category as VatTotal['category'], linesNet, discount, surcharge, net, vat };
  });
  const net = sum(rows.map((row) => row.net));
  const vat = sum(rows.map((row) => row.vat));

  return {
    lines: lines.map(({ item, cents, counts }) => ({ lineItemId: item.id, net: cents === null ? null : centsText(cents), counts })),
    groups: lineItems
      .filter((item) => item.kind === 'group')
      .map(({ id }) => ({ lineItemId: id, net: centsText(sum(counted.filter(({ item }) => item.groupId === id).map(({ cents }) => cents ?? 0n))) })),
    surcharges: surcharges.map(({ id }, index) => ({ surchargeId: id, net: centsText(sum([...(extras[index]?.values() ?? [])])) })),
    linesNet: centsText(total),
    discount: centsText(sum(discounts)),
    surcharge: centsText(sum(extras.flatMap((extra) => [...extra.values()]))),
    net: centsText(net),
    vatTotals: rows.map((row) => ({
      rate: row.rate,
      category: row.category,
      linesNet: centsText(row.linesNet),
      discount: centsText(row.discount),
      surcharge: centsText(row.surcharge),
      net: centsText(row.net),
      vat: centsText(row.vat),
    })),
    vat: centsText(vat),
    gross: centsText(net + vat),
  };
}

/** The part of an amount in cents that falls on one net of a total, in whole units of the currency. */
function proportion(amount: bigint, net: bigint, total: bigint): Rational {
  return over(times(rational(amount, 100n), rational(net)), rational(total));
}

/** Millionths of a percent as canonical text: `8100000` → `8.1`. */
function plain(millionths: string): string {
  const digits = millionths.padStart(7, '0');
  const fraction = digits.slice(-6).replace(/0+$/, '');
  return fraction === '' ? digits.slice(0, -6) : `${digits.slice(0, -6)}.${fraction}`;
}

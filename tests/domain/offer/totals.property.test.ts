import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LineItem } from '../../../shared/domain/offer/line-item';
import { offerTotals } from '../../../shared/domain/offer/totals';
import { centsText, fromText, minus, over, rational, times, toCents } from './exact-rational';
import { lineItemOf } from './line-item-of';

const decimalText = (maxWhole: number, places: number, signed = false) =>
  fc
    .tuple(fc.integer({ min: signed ? -maxWhole : 0, max: maxWhole }), fc.integer({ min: 0, max: 10 ** places - 1 }), fc.integer({ min: 0, max: places }))
    .map(([whole, fraction, kept]) => {
      const digits = fraction.toString().padStart(places, '0').slice(0, kept);
      return digits === '' ? `${whole}` : `${whole}.${digits}`;
    });

const percentText = fc.oneof(decimalText(99, 3), fc.constantFrom('0', '100', '2.5', '33.333333', '0.000001'));

const line = fc.record({
  kind: fc.constantFrom('standard' as const, 'standard' as const, 'alternative' as const, 'optional' as const, 'text' as const),
  selected: fc.boolean(),
  quantity: decimalText(9_999, 6, true),
  unitPrice: decimalText(999_999, 6),
  priceUnit: fc.constantFrom(1 as const, 10 as const, 100 as const, 1000 as const),
  discountPercent: percentText,
  vatRate: fc.constantFrom('19', '19.0', '7', '0', '24', '8.1', '5.5'),
  vatCategory: fc.constantFrom('standard' as const, 'reduced' as const, 'reverse-charge' as const),
});
const lines = fc.array(line, { maxLength: 12 }).map((all) => all.map((fields, index) => lineItemOf(fields, index + 1)));

const discount = fc.oneof(
  fc.constant({ discountKind: 'none' as const, discountValue: '7' }),
  percentText.map((discountValue) => ({ discountKind: 'percent' as const, discountValue })),
  decimalText(50_000, 2).map((discountValue) => ({ discountKind: 'absolute' as const, discountValue })),
);

/** The rule written down a second time, in whole cents and exact fractions. */
const netCents = (item: LineItem): bigint =>
  toCents(
    over(
      times(times(fromText(item.quantity), fromText(item.unitPrice)), minus(rational(100n), fromText(item.discountPercent))),
      rational(100n * BigInt(item.priceUnit)),
    ),
  );
const isCounted = (item: LineItem): boolean => item.kind === 'standard' || (item.kind === 'optional' && item.selected);
const cents = (text: string): bigint => {
  const value = fromText(text);
  expect(value.d).toBe(100n);
  return value.n;
};
const sum = (values: bigint[]): bigint => values.reduce((total, value) => total + value, 0n);

describe('totals against exact fractions', () => {
  it('every line net, VAT amount, split and sum', () => {
    fc.assert(
      fc.property(lines, discount, (lineItems, document) => {
        const totals = offerTotals(document, lineItems);

        lineItems.forEach((item, index) => {
          expect(totals.lines[index]?.net).toBe(item.kind === 'text' ? null : centsText(netCents(item)));
        });

        const counted = lineItems.filter(isCounted);
        expect(cents(totals.linesNet)).toBe(sum(counted.map(netCents)));
        expect(sum(totals.vatTotals.map((group) => cents(group.linesNet)))).toBe(cents(totals.linesNet));

        for (const group of totals.vatTotals) {
          const members = counted.filter((item) => {
            const rate = item.vatCategory === 'reverse-charge' ? 0 : Number(item.vatRate);
            return rate === Number(group.rate) && item.vatCategory === group.category;
          });
          expect(members.length).toBeGreaterThan(0);
          expect(cents(group.linesNet)).toBe(sum(members.map(netCents)));
          expect(cents(group.net)).toBe(cents(group.linesNet) - cents(group.discount));
          const vat = toCents(times(rational(cents(group.net), 100n), over(fromText(group.rate), rational(100n))));
          expect(cents(group.vat)).toBe(vat);
          if (document.discountKind === 'percent') {
            const share = over(times(rational(cents(group.linesNet), 100n), fromText(document.discountValue)), rational(100n));
            expect(cents(group.discount)).toBe(toCents(share));
          }
        }

        if (document.discountKind === 'none') expect(cents(totals.discount)).toBe(0n);
        if (document.discountKind === 'absolute' && counted.length > 0) {
          expect(cents(totals.discount)).toBe(toCents(fromText(document.discountValue)));
        }
        expect(cents(totals.discount)).toBe(sum(totals.vatTotals.map((group) => cents(group.discount))));
        expect(cents(totals.net)).toBe(cents(totals.linesNet) - cents(totals.discount));
        expect(cents(totals.vat)).toBe(sum(totals.vatTotals.map((group) => cents(group.vat))));
        expect(cents(totals.gross)).toBe(cents(totals.net) + cents(totals.vat));
        expect(JSON.stringify(totals)).not.toMatch(/"-0(\.0*)?"/);
      }),
      { numRuns: 300 },
    );
  });

  it('an amount is split in proportion: only the largest group strays, by what rounding left over', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 10_000_000 }), { minLength: 1, maxLength: 6 }), fc.integer({ min: 0, max: 1_000_000 }), (nets, amount) => {
        const lineItems = nets.map((net, index) =>
          lineItemOf({ unitPrice: centsText(BigInt(net)), vatRate: `${20 - index}` }, index + 1),
        );
        const totals = offerTotals({ discountKind: 'absolute', discountValue: centsText(BigInt(amount)) }, lineItems);
        const total = sum(nets.map(BigInt));
        const exact = nets.map((net) => toCents(rational(BigInt(amount) * BigInt(net), total * 100n)));
        const largest = nets.indexOf(Math.max(...nets));
        totals.vatTotals.forEach((group, index) => {
          const rest = index === largest ? BigInt(amount) - sum(exact) : 0n;
          expect(cents(group.discount)).toBe((exact[index] ?? 0n) + rest);
        });
      }),
      { numRuns: 300 },
    );
  });
});

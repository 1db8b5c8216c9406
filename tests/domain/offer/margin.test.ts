import { describe, expect, it } from 'vitest';
import { lineCost, lineMargin, offerMargin } from '../../../shared/domain/offer/margin';
import { offerTotals } from '../../../shared/domain/offer/totals';
import type { LineItem } from '../../../shared/domain/offer/line-item';
import { lineItemOf } from './line-item-of';

describe('cost and margin of a position', () => {
  it.each<[Partial<LineItem>, string | null, string | null, string | null]>([
    [{ quantity: '2', unitPrice: '150', internalCost: '90' }, '180.00', '120.00', '40.0'],
    // 2,345 screws bought at 8.10 and sold at 12.90 per 100: 302.505 and 189.945
    [{ quantity: '2345', unitPrice: '12.90', priceUnit: 100, internalCost: '8.10' }, '189.95', '112.56', '37.2'],
    // A discount lowers what we get, not what we pay: 300 × 0.9 − 180
    [{ quantity: '2', unitPrice: '150', discountPercent: '10', internalCost: '90' }, '180.00', '90.00', '33.3'],
    [{ quantity: '1', unitPrice: '50', internalCost: '80' }, '80.00', '-30.00', '-60.0'],
    [{ quantity: '-1', unitPrice: '50', internalCost: '20.005' }, '-20.01', '-29.99', '60.0'],
    [{ quantity: '1', unitPrice: '0', internalCost: '5' }, '5.00', '-5.00', null],
    [{ quantity: '1', unitPrice: '50' }, null, null, null],
    [{ kind: 'text', internalCost: '5' }, null, null, null],
  ])('%j', (fields, cost, margin, percent) => {
    const item = lineItemOf(fields);
    expect(lineCost(item)?.toFixed(2) ?? null).toBe(cost);
    expect(lineMargin(item)).toEqual(cost === null ? null : { cost, margin, percent });
  });
});

describe('margin of an offer', () => {
  const rows = [
    lineItemOf({ unitPrice: '1000', internalCost: '600' }, 1),
    lineItemOf({ unitPrice: '500', internalCost: '100', kind: 'optional' }, 2),
    lineItemOf({ unitPrice: '900', internalCost: '100', kind: 'alternative' }, 3),
    lineItemOf({ unitPrice: '200', internalCost: '100', kind: 'optional', selected: true }, 4),
    lineItemOf({ kind: 'text' }, 5),
  ];
  const freight = { id: 's', kind: 'absolute', value: '300', vatRate: '19', vatCategory: 'standard' } as const;
  const totals = offerTotals({ discountKind: 'absolute', discountValue: '150' }, rows, [freight]);

  it('takes what counts after the discount and with surcharges', () => {
    // 1,200 − 150 + 300 − 700
    expect(offerMargin(rows, totals)).toEqual({ net: '1350.00', cost: '700.00', margin: '650.00', percent: '48.1', unknown: 0 });
  });

  it('says how many positions have no cost', () => {
    const more = [...rows, lineItemOf({ unitPrice: '50' }, 6)];
    const sums = offerTotals({ discountKind: 'none', discountValue: '0' }, more, []);
    expect(offerMargin(more, sums)).toEqual({ net: '1250.00', cost: '700.00', margin: '550.00', percent: '44.0', unknown: 1 });
    expect(offerMargin([lineItemOf({ unitPrice: '50' })], sums)).toBeNull();
  });
});

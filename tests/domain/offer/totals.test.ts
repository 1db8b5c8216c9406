import { describe, expect, it } from 'vitest';
import type { LineItem } from '../../../shared/domain/offer/line-item';
import { offerTotals } from '../../../shared/domain/offer/totals';
import { lineItemOf } from './line-item-of';

const NO_DISCOUNT = { discountKind: 'none', discountValue: '0' } as const;
const percent = (discountValue: string) => ({ discountKind: 'percent', discountValue }) as const;
const absolute = (discountValue: string) => ({ discountKind: 'absolute', discountValue }) as const;

type Line = [quantity: string, unitPrice: string, discountPercent?: string, more?: Partial<LineItem>];
const items = (lines: readonly Line[], vatRate = '19'): LineItem[] =>
  lines.map(([quantity, unitPrice, discountPercent = '0', more = {}], index) =>
    lineItemOf({ quantity, unitPrice, discountPercent, vatRate, ...more }, index + 1),
  );
const nets = (lines: readonly Line[]): (string | null)[] => offerTotals(NO_DISCOUNT, items(lines)).lines.map((l) => l.net);

describe('net of a position', () => {
  it.each<[Line, string]>([
    // Lines of the public Northwind order details on which the usual float recipes are a cent off.
    [['35', '13.90', '15'], '413.53'],
    [['30', '21.05', '5'], '599.93'],
    [['21', '49.30', '25'], '776.48'],
    [['14', '17.45', '5'], '232.09'],
    [['21', '13.90', '15'], '248.12'],
    // emaijala/MLInvoice 149, odoo 37896
    [['41', '15.30'], '627.30'],
    [['13', '5.36', '3'], '67.59'],
    [['14', '13.03', '3'], '176.95'],
    [['16', '348.35', '4'], '5350.66'],
    // invoiceninja 3195
    [['2.25', '64.22', '100'], '0.00'],
    [['2.25', '64.22'], '144.50'],
    // The mirror image: half goes away from zero on both sides, and zero has no sign.
    [['-35', '13.90', '15'], '-413.53'],
    [['1', '-0.005'], '-0.01'],
    [['1', '0.005'], '0.01'],
    [['-1', '0.004'], '0.00'],
    [['-2.25', '64.22', '100'], '0.00'],
    // Price units: 2,345 screws at 12.90 per 100 (302.505), 7 at 99.99 per 1000 (0.69993), 15 at 3.33 per 10 (4.995)
    [['2345', '12.90', '0', { priceUnit: 100 }], '302.51'],
    [['7', '99.99', '0', { priceUnit: 1000 }], '0.70'],
    [['15', '3.33', '0', { priceUnit: 10 }], '5.00'],
    // The largest numbers a field holds: 999999999999999.999999² = 999999999999999999998000000000.000000000001 (then rounded)
    [['999999999999999.999999', '999999999999999.999999'], '999999999999999999998000000000.00'],
  ])('%j → %s', (line, net) => {
    expect(nets([line])).toEqual([net]);
  });

  it('a text has none', () => {
    expect(nets([['1', '100', '0', { kind: 'text' }]])).toEqual([null]);
  });
});

describe('totals of an offer', () => {
  it('four lines at 24 %', () => {
    const lines: Line[] = [['41', '15.30'], ['13', '5.36', '3'], ['14', '13.03', '3'], ['1', '12.34']];
    const totals = offerTotals(NO_DISCOUNT, items(lines, '24'));
    expect(totals.lines.map((line) => line.net)).toEqual(['627.30', '67.59', '176.95', '12.34']);
    expect(totals).toMatchObject({ linesNet: '884.18', discount: '0.00', net: '884.18', vat: '212.20', gross: '1096.38' });
  });

  it('16 × 348.35 − 4 % at 22 %', () => {
    expect(offerTotals(NO_DISCOUNT, items([['16', '348.35', '4']], '22'))).toMatchObject({
      net: '5350.66',
      vat: '1177.15',
      gross: '6527.81',
    });
  });

  it('rounds VAT on the sum, not per line: 3 × 3.33 at 19 % is 1.90', () => {
    const totals = offerTotals(NO_DISCOUNT, items([['1', '3.33'], ['1', '3.33'], ['1', '3.33']]));
    expect(totals).toMatchObject({ net: '9.99', vat: '1.90', gross: '11.89' });
  });

  it('alternatives never count, optional positions only when switched on, texts never (frappe/erpnext 33609)', () => {
    const lines: Line[] = [
      ['2', '150'],
      ['2', '200', '0', { kind: 'alternative', selected: true }],
      ['2', '400', '0', { kind: 'alternative' }],
      ['1', '50', '0', { kind: 'optional', selected: false }],
      ['1', '9999', '0', { kind: 'text', selected: true }],
    ];
    const totals = offerTotals(NO_DISCOUNT, items(lines));
    expect(totals.net).toBe('300.00');
    expect(totals.lines.map((line) => line.net)).toEqual(['300.00', '400.00', '800.00', '50.00', null]);
    expect(totals.lines.map((line) => line.counts)).toEqual([true, false, false, false, false]);

    const switchedOn = lines.map((line): Line => [line[0], line[1], '0', { ...line[3], selected: true }]);
    expect(offerTotals(NO_DISCOUNT, items(switchedOn)).net).toBe('350.00');
  });

  it('sums per rate and category, highest rate first, rates compared as numbers', () => {
    const totals = offerTotals(
      NO_DISCOUNT,
      items([
        ['1', '10', '0', { vatRate: '7.0', vatCategory: 'reduced' }],
        ['1', '100', '0', { vatRate: '19.00' }],
        ['1', '20', '0', { vatRate: '7', vatCategory: 'reduced' }],
        ['1', '5', '0', { vatRate: '19' }],
        ['1', '40', '0', { vatRate: '7', vatCategory: 'standard' }],
      ]),
    );
    expect(totals.vatTotals).toEqual([
      { rate: '19', category: 'standard', linesNet: '105.00', discount: '0.00', net: '105.00', vat: '19.95' },
      { rate: '7', category: 'standard', linesNet: '40.00', discount: '0.00', net: '40.00', vat: '2.80' },
      { rate: '7', category: 'reduced', linesNet: '30.00', discount: '0.00', net: '30.00', vat: '2.10' },
    ]);
    expect(totals).toMatchObject({ net: '175.00', vat: '24.85', gross: '199.85' });
  });

  it.each(['zero', 'exempt', 'reverse-charge', 'intra-community'] as const)('%s charges no VAT whatever the rate', (vatCategory) => {
    const totals = offerTotals(NO_DISCOUNT, items([['1', '100', '0', { vatRate: '19', vatCategory }]]));
    expect(totals.vatTotals).toEqual([
      { rate: '0', category: vatCategory, linesNet: '100.00', discount: '0.00', net: '100.00', vat: '0.00' },
    ]);
    expect(totals.gross).toBe('100.00');
  });

  it('takes a percentage off each rate: 5 % of 100.10 and of 50.50', () => {
    // 5.005 → 5.01 and 2.525 → 2.53; bases 95.09 and 47.97; VAT 18.0671 → 18.07 and 3.3579 → 3.36
    const totals = offerTotals(percent('5'), items([['1', '100.10'], ['1', '50.50', '0', { vatRate: '7', vatCategory: 'reduced' }]]));
    expect(totals.vatTotals.map((group) => group.discount)).toEqual(['5.01', '2.53']);
    expect(totals).toMatchObject({ linesNet: '150.60', discount: '7.54', net: '143.06', vat: '21.43', gross: '164.49' });
  });

  it('splits an amount in proportion to the nets and gives the rest cent to the largest', () => {
    // 100 over 200 : 100 : 100 is 50 / 25 / 25; 100 over three equal nets leaves one cent, for the first of equals.
    const at = (price: string, vatRate: string): Line => ['1', price, '0', { vatRate }];
    const halves = offerTotals(absolute('100'), items([at('200', '19'), at('100', '7'), at('100', '5')]));
    expect(halves.vatTotals.map((group) => group.discount)).toEqual(['50.00', '25.00', '25.00']);
    const thirds = offerTotals(absolute('100'), items([at('100', '5'), at('100', '7'), at('100', '19')]));
    expect(thirds.vatTotals.map((group) => group.discount)).toEqual(['33.34', '33.33', '33.33']);
    // 0.01 over 10 : 10.01 : rounds to 0.00 and 0.01
    const cent = offerTotals(absolute('0.01'), items([at('10', '19'), at('10.02', '7')]));
    expect(cent.vatTotals.map((group) => group.discount)).toEqual(['0.00', '0.01']);
    expect([halves.discount, thirds.discount, cent.discount]).toEqual(['100.00', '100.00', '0.01']);
  });

  it('an amount on nets that cancel out still sums to itself', () => {
    const totals = offerTotals(absolute('10'), items([['1', '50'], ['-1', '50', '0', { vatRate: '7' }]]));
    expect(totals).toMatchObject({ linesNet: '0.00', discount: '10.00', net: '-10.00' });
  });

  it('an empty offer is zero without a sign, whatever its discount', () => {
    const zero = { linesNet: '0.00', discount: '0.00', net: '0.00', vatTotals: [], vat: '0.00', gross: '0.00' };
    expect(offerTotals(NO_DISCOUNT, [])).toEqual({ lines: [], ...zero });
    expect(offerTotals(absolute('5'), [])).toEqual({ lines: [], ...zero });
  });

  it('100 % off leaves zero without a sign', () => {
    const totals = offerTotals(percent('100'), items([['-2.25', '64.22']]));
    expect(totals).toMatchObject({ linesNet: '-144.50', discount: '-144.50', net: '0.00', vat: '0.00', gross: '0.00' });
  });
});

import { describe, expect, it } from 'vitest';
import type { LineItem } from '../../../shared/domain/offer/line-item';
import type { Surcharge } from '../../../shared/domain/offer/surcharge';
import { offerTotals as totalsOf, type OfferTotals } from '../../../shared/domain/offer/totals';
import { lineItemOf } from './line-item-of';

const NO_DISCOUNT = { discountKind: 'none', discountValue: '0' } as const;
const percent = (discountValue: string) => ({ discountKind: 'percent', discountValue }) as const;
const absolute = (discountValue: string) => ({ discountKind: 'absolute', discountValue }) as const;

/** Sums without surcharges, unless a test is about them. */
const offerTotals = (offer: Parameters<typeof totalsOf>[0], lineItems: LineItem[], surcharges: Surcharge[] = []): OfferTotals =>
  totalsOf(offer, lineItems, surcharges);
const surcharge = (fields: Partial<Surcharge>): Surcharge =>
  ({ id: 'extra', kind: 'absolute', value: '0', vatRate: '19', vatCategory: 'standard', ...fields }) as Surcharge;

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
  it('B34: four lines at 24 %', () => {
    const lines: Line[] = [['41', '15.30'], ['13', '5.36', '3'], ['14', '13.03', '3'], ['1', '12.34']];
    const totals = offerTotals(NO_DISCOUNT, items(lines, '24'));
    expect(totals.lines.map((line) => line.net)).toEqual(['627.30', '67.59', '176.95', '12.34']);
    expect(totals).toMatchObject({ linesNet: '884.18', discount: '0.00', net: '884.18', vat: '212.20', gross: '1096.38' });
  });

  it('B34: 16 × 348.35 − 4 % at 22 %', () => {
    expect(offerTotals(NO_DISCOUNT, items([['16', '348.35', '4']], '22'))).toMatchObject({
      net: '5350.66',
      vat: '1177.15',
      gross: '6527.81',
    });
  });

  it('case 1: rounds VAT on the sum, not per line: 3 × 3.33 at 19 % is 1.90', () => {
    const totals = offerTotals(NO_DISCOUNT, items([['1', '3.33'], ['1', '3.33'], ['1', '3.33']]));
    expect(totals).toMatchObject({ net: '9.99', vat: '1.90', gross: '11.89' });
  });

  it('B36: alternatives never count, optional positions only when switched on, texts never', () => {
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

  it('case 2: sums per rate and category, highest rate first, rates compared as numbers', () => {
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
      { rate: '19', category: 'standard', linesNet: '105.00', discount: '0.00', surcharge: '0.00', net: '105.00', vat: '19.95' },
      { rate: '7', category: 'standard', linesNet: '40.00', discount: '0.00', surcharge: '0.00', net: '40.00', vat: '2.80' },
      { rate: '7', category: 'reduced', linesNet: '30.00', discount: '0.00', surcharge: '0.00', net: '30.00', vat: '2.10' },
    ]);
    expect(totals).toMatchObject({ net: '175.00', vat: '24.85', gross: '199.85' });
  });

  it.each(['zero', 'exempt', 'reverse-charge', 'intra-community'] as const)('%s charges no VAT whatever the rate', (vatCategory) => {
    const totals = offerTotals(NO_DISCOUNT, items([['1', '100', '0', { vatRate: '19', vatCategory }]]));
    expect(totals.vatTotals).toEqual([
      { rate: '0', category: vatCategory, linesNet: '100.00', discount: '0.00', surcharge: '0.00', net: '100.00', vat: '0.00' },
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
    const zero = { groups: [], surcharges: [], linesNet: '0.00', discount: '0.00', surcharge: '0.00', net: '0.00', vatTotals: [], vat: '0.00', gross: '0.00' };
    expect(offerTotals(NO_DISCOUNT, [])).toEqual({ lines: [], ...zero });
    expect(offerTotals(absolute('5'), [])).toEqual({ lines: [], ...zero });
  });

  it('B35: a position at 100 % off is zero without a sign, at 0 % its price', () => {
    expect(nets([['2.25', '64.22', '100'], ['2.25', '64.22', '0']])).toEqual(['0.00', '144.50']);
  });

  it('100 % off leaves zero without a sign', () => {
    const totals = offerTotals(percent('100'), items([['-2.25', '64.22']]));
    expect(totals).toMatchObject({ linesNet: '-144.50', discount: '-144.50', net: '0.00', vat: '0.00', gross: '0.00' });
  });
});

describe('headings', () => {
  const id = (number: number): string => lineItemOf({}, number).id;
  const rows = [
    lineItemOf({ kind: 'group', text: 'Machine' }, 1),
    lineItemOf({ groupId: id(1), quantity: '3', unitPrice: '3.33' }, 2),
    lineItemOf({ groupId: id(1), kind: 'alternative', unitPrice: '400' }, 3),
    lineItemOf({ groupId: id(1), kind: 'optional', selected: true, unitPrice: '50.01' }, 4),
    lineItemOf({ groupId: id(1), kind: 'optional', unitPrice: '7' }, 5),
    lineItemOf({ unitPrice: '100' }, 6),
    lineItemOf({ kind: 'group' }, 7),
    lineItemOf({ groupId: 'gone', unitPrice: '1' }, 8),
    lineItemOf({ groupId: id(6), unitPrice: '2' }, 9),
  ];

  it('case 6: have the subtotal of what counts under them, and add nothing of their own', () => {
    const totals = offerTotals(NO_DISCOUNT, rows);
    // 9.99 + 50.01; what names no heading counts at the top level
    expect(totals.groups).toEqual([{ lineItemId: id(1), net: '60.00' }, { lineItemId: id(7), net: '0.00' }]);
    expect(totals).toMatchObject({ linesNet: '163.00', net: '163.00' });
    expect(totals.lines[0]).toEqual({ lineItemId: id(1), net: null, counts: false });
  });

  it('show subtotals before the document discount', () => {
    const totals = offerTotals(percent('10'), rows);
    expect(totals.groups[0]?.net).toBe('60.00');
    expect(totals).toMatchObject({ linesNet: '163.00', discount: '16.30', net: '146.70' });
  });
});

describe('base 300 with alternatives 400 and 800', () => {
  const rows = (quantity: string): LineItem[] =>
    items([['2', '150'], [quantity, '200', '0', { kind: 'alternative' }], ['2', '400', '0', { kind: 'alternative' }]]);

  it('case 3: is 300', () => {
    expect(offerTotals(NO_DISCOUNT, rows('2'))).toMatchObject({ net: '300.00', vat: '57.00', gross: '357.00' });
  });

  it('case 4: a new quantity of an alternative changes its own amount only', () => {
    const before = offerTotals(NO_DISCOUNT, rows('2'));
    const after = offerTotals(NO_DISCOUNT, rows('7'));
    expect(after.lines[1]?.net).toBe('1400.00');
    expect({ ...after, lines: before.lines }).toEqual(before);
  });
});

describe('surcharges', () => {
  const mixed: Line[] = [['1', '100.10'], ['1', '50.50', '0', { vatRate: '7', vatCategory: 'reduced' }]];

  it('an amount joins the group of its VAT rate', () => {
    // Freight 80 at 19 %: 180.10 × 19 % = 34.219; 50.50 × 7 % = 3.535
    const totals = offerTotals(NO_DISCOUNT, items(mixed), [surcharge({ value: '80' })]);
    expect(totals.surcharges).toEqual([{ surchargeId: 'extra', net: '80.00' }]);
    expect(totals.vatTotals).toEqual([
      { rate: '19', category: 'standard', linesNet: '100.10', discount: '0.00', surcharge: '80.00', net: '180.10', vat: '34.22' },
      { rate: '7', category: 'reduced', linesNet: '50.50', discount: '0.00', surcharge: '0.00', net: '50.50', vat: '3.54' },
    ]);
    expect(totals).toMatchObject({ linesNet: '150.60', surcharge: '80.00', net: '230.60', vat: '37.76', gross: '268.36' });
  });

  it('an amount at a rate of its own makes a VAT row of its own', () => {
    const totals = offerTotals(NO_DISCOUNT, items([['1', '100']]), [surcharge({ value: '10', vatRate: '7', vatCategory: 'reduced' })]);
    expect(totals.vatTotals.map(({ rate, net, vat }) => [rate, net, vat])).toEqual([['19', '100.00', '19.00'], ['7', '10.00', '0.70']]);
  });

  it('a percentage is taken of the positions of each rate, before the document discount', () => {
    // 3.5 % of 100.10 = 3.5035 → 3.50 and of 50.50 = 1.7675 → 1.77; discount 5.01 and 2.53 as above
    const totals = offerTotals(percent('5'), items(mixed), [surcharge({ kind: 'percent', value: '3.5', vatRate: '0', vatCategory: 'zero' })]);
    expect(totals.vatTotals.map((group) => [group.discount, group.surcharge, group.net])).toEqual([['5.01', '3.50', '98.59'], ['2.53', '1.77', '49.74']]);
    // 98.59 × 19 % = 18.7321; 49.74 × 7 % = 3.4818
    expect(totals).toMatchObject({ surcharge: '5.27', net: '148.33', vat: '22.21', gross: '170.54' });
    expect(totals.surcharges).toEqual([{ surchargeId: 'extra', net: '5.27' }]);
  });

  it('neither an absolute discount nor a percentage is taken of a surcharge', () => {
    const freight = surcharge({ id: 'freight', value: '50', vatRate: '7', vatCategory: 'reduced' });
    const packing = surcharge({ id: 'packing', kind: 'percent', value: '10' });
    const totals = offerTotals(absolute('30'), items([['1', '100']]), [freight, packing]);
    expect(totals.vatTotals.map((group) => [group.rate, group.discount, group.surcharge])).toEqual([['19', '30.00', '10.00'], ['7', '0.00', '50.00']]);
    const alone = offerTotals(absolute('30'), [], [freight, packing]);
    expect(alone).toMatchObject({ linesNet: '0.00', discount: '0.00', net: '50.00', vat: '3.50', gross: '53.50' });
    expect(alone.surcharges.map(({ net }) => net)).toEqual(['50.00', '0.00']);
  });

  it('a negative one is mirrored: half goes away from zero', () => {
    const totals = offerTotals(NO_DISCOUNT, items([['1', '0.5']]), [surcharge({ kind: 'percent', value: '-1' })]);
    expect(totals.surcharges[0]?.net).toBe('-0.01');
  });
});

describe('an amount over 1 to 40 positions of changing rates', () => {
  it.each(Array.from({ length: 40 }, (_, index) => index + 1))('%d: shares add up to the discount', (count) => {
    const lines = Array.from({ length: count }, (_, index): Line => ['1', `${(index * 37) % 101}.0${index % 10}`, '0', { vatRate: ['19', '7', '0'][index % 3] ?? '19' }]);
    const totals = offerTotals(absolute('33.33'), items(lines));
    const cents = (texts: string[]): number => texts.reduce((sum, text) => sum + Math.round(Number(text) * 100), 0);
    expect(cents(totals.vatTotals.map((group) => group.discount))).toBe(3333);
  });
});

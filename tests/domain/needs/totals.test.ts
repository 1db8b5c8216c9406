import { describe, expect, it } from 'vitest';
import type { Benefit } from '../../../shared/domain/needs/benefit';
import type { Pain } from '../../../shared/domain/needs/pain';
import { benefitTotals, needsTotals, type MoneySum } from '../../../shared/domain/needs/totals';
import { benefitOf, painOf } from './cards';

type Row = [amount: string | null, evidence: 'assumed' | 'heard' | 'confirmed'];

/** Sums worked out by hand. */
const CASES: [name: string, rows: Row[], sum: Partial<MoneySum>][] = [
  ['nothing is not zero', [], { total: null, known: null, assumed: null, valued: 0, unvalued: 0 }],
  ['cards without a figure are counted, not added', [[null, 'heard'], [null, 'assumed']], { total: null, known: null, assumed: null, valued: 0, unvalued: 2 }],
  ['zero is a figure', [['0', 'heard']], { total: '0', known: '0', assumed: null, valued: 1, unvalued: 0 }],
  ['zero is never negative', [['-0', 'assumed']], { total: '0', known: null, assumed: '0', valued: 1, unvalued: 0 }],
  [
    'assumed stands apart from heard and confirmed',
    [['38000', 'confirmed'], ['12500.50', 'heard'], ['9000', 'assumed'], [null, 'assumed']],
    { total: '59500.5', known: '50500.5', assumed: '9000', valued: 3, unvalued: 1 },
  ],
  ['tenths add up exactly', [['0.1', 'heard'], ['0.2', 'assumed']], { total: '0.3', known: '0.1', assumed: '0.2', valued: 2, unvalued: 0 }],
  [
    'fifteen digits and six places stay whole',
    [['999999999999999', 'heard'], ['0.000001', 'heard']],
    { total: '999999999999999.000001', known: '999999999999999.000001', assumed: null, valued: 2, unvalued: 0 },
  ],
];

describe('needsTotals', () => {
  it.each(CASES)('%s', (_name, rows, sum) => {
    const pains = rows.map(([yearlyCost, evidence], index) => painOf(`p${index}`, { yearlyCost, evidence }));
    const benefits = rows.map(([yearlyValue, evidence], index) => benefitOf(`b${index}`, { yearlyValue, evidence }));
    const plain = { once: null, low: null, high: null, monthly: 0, ...sum };
    expect(needsTotals(pains, []).pain).toEqual(plain);
    expect(needsTotals([], benefits).benefit).toEqual(plain);
  });
});

/** Benefits by span, amount and range, and their sums worked out by hand. */
const SPANS: [name: string, worth: Partial<Benefit>[], sum: Partial<MoneySum>][] = [
  ['a month counts twelve times', [{ valueSpan: 'month', valueTold: '3000', yearlyValue: '36000' }, { yearlyValue: '4000' }], { total: '40000', monthly: 1, once: null, valued: 2 }],
  ['a one-off never joins the year', [{ valueSpan: 'once', valueTold: '25000.10' }, { valueSpan: 'once', valueTold: '0.20' }, { yearlyValue: '5' }], { total: '5', once: '25000.3', valued: 3 }],
  ['one-offs alone are no sum per year', [{ valueSpan: 'once', valueTold: '25000' }], { total: null, known: null, assumed: null, once: '25000', valued: 1, unvalued: 0 }],
  ['a one-off nobody knows is unvalued', [{ valueSpan: 'once' }], { once: null, valued: 0, unvalued: 1 }],
  ['a range spreads the sum', [{ yearlyValue: '100', valueLow: '80', valueHigh: '130' }, { yearlyValue: '50' }], { total: '150', low: '130', high: '180' }],
  ['a range without a top ends at the figure', [{ yearlyValue: '100', valueLow: '80' }], { low: '80', high: '100' }],
  ['a month’s range counts twelve times', [{ valueSpan: 'month', valueTold: '100', yearlyValue: '1200', valueLow: '90', valueHigh: '120.5' }], { total: '1200', low: '1080', high: '1446' }],
  ['a one-off’s range spreads no year', [{ valueSpan: 'once', valueTold: '100', valueLow: '50' }, { yearlyValue: '7' }], { total: '7', low: null, high: null }],
  ['where month and year disagree the year counts', [{ valueSpan: 'month', valueTold: '100', yearlyValue: '5000', valueLow: '90' }], { total: '5000', monthly: 0, low: null }],
];

describe('benefitTotals', () => {
  it.each(SPANS)('%s', (_name, worth, sum) => {
    expect(benefitTotals(worth.map((fields, index) => benefitOf(`b${index}`, fields)))).toMatchObject(sum);
  });
});

describe('the one-offs of pains', () => {
  it.each<[name: string, fields: Partial<Pain>, sum: Partial<MoneySum>]>([
    ['come from the calculation', { costKind: 'downtime', costSpan: 'once', costHours: '24', costRate: '600' }, { total: null, once: '14400', valued: 1 }],
    ['do not count beside a cost per year', { costKind: 'sum', costSpan: 'once', costRate: '100', yearlyCost: '9' }, { total: '9', once: null, valued: 1 }],
    ['are not what returns every year', { costKind: 'sum', costSpan: 'month', costRate: '100' }, { total: null, once: null, unvalued: 1 }],
  ])('%s', (_name, fields, sum) => {
    expect(needsTotals([painOf('p', fields)], []).pain).toMatchObject(sum);
  });
});

import { describe, expect, it } from 'vitest';
import { needsTotals } from '../../../shared/domain/needs/totals';
import { benefitOf, painOf } from './cards';

type Row = [amount: string | null, evidence: 'assumed' | 'heard' | 'confirmed'];

/** Sums worked out by hand. */
const CASES: [name: string, rows: Row[], sum: ReturnType<typeof needsTotals>['pain']][] = [
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
    expect(needsTotals(pains, []).pain).toEqual(sum);
    expect(needsTotals([], benefits).benefit).toEqual(sum);
  });
});

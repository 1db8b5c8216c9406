import { describe, expect, it } from 'vitest';
import type { CostSpan } from '../../../shared/domain/needs/cost-span';
import type { CostKind } from '../../../shared/domain/needs/pain';
import { changeCostKind, painCost, type PainCost } from '../../../shared/domain/needs/pain-cost';

type Figure = string | null;
const year = (amount: string): PainCost => ({ span: 'year', amount });
const once = (amount: string): PainCost => ({ span: 'once', amount });

/** Costs worked out by hand. */
describe('what a pain costs', () => {
  it.each<[CostKind, occurrences: Figure, CostSpan, hours: Figure, rate: Figure, cost: PainCost | null]>([
    ['time', '1320', 'year', '0.75', '85', year('84150.00')],
    ['time', '110', 'month', '0.75', '85', year('84150.00')],
    ['time', '2', 'once', '24', '600', once('28800.00')],
    ['time', '3', 'year', '0.1', '0.1', year('0.03')],
    ['time', '1', 'month', '0.333333', '1', year('4.00')],
    ['time', '1', 'year', '0.5', '0.01', year('0.01')],
    ['time', '0', 'month', '5', '85', year('0.00')],
    ['time', null, 'year', '1', '1', null],
    ['time', '1', 'month', null, '1', null],
    ['time', '1', 'once', '1', null, null],
    ['scrap', '2500', 'year', null, '11.40', year('28500.00')],
    ['scrap', '210', 'month', null, '11.40', year('28728.00')],
    ['scrap', '80', 'once', null, '0.005', once('0.40')],
    ['scrap', '80', 'year', '9', null, null],
    ['scrap', null, 'year', '9', '9', null],
    ['downtime', null, 'year', '72', '570', year('41040.00')],
    ['downtime', null, 'month', '6', '570', year('41040.00')],
    ['downtime', '99', 'once', '0.1', '0.2', once('0.02')],
    ['downtime', '99', 'year', null, '570', null],
    ['sum', null, 'year', null, '12345.678', year('12345.68')],
    ['sum', null, 'month', null, '0.1', year('1.20')],
    ['sum', '7', 'once', '7', '18000', once('18000.00')],
    ['sum', '7', 'once', '7', null, null],
    ['sum', null, 'year', null, '999999999999999', year('999999999999999.00')],
  ])('by %s: %s a %s, %s hours, %s', (costKind, costOccurrences, costSpan, costHours, costRate, cost) => {
    expect(painCost({ costKind, costOccurrences, costSpan, costHours, costRate })).toEqual(cost);
  });

  it('starts with new figures when it is worked out from something else', () => {
    expect(changeCostKind('scrap')).toEqual({ costKind: 'scrap', costOccurrences: null, costHours: null, costRate: null });
  });
});

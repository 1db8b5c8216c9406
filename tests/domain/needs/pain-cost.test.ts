import { describe, expect, it } from 'vitest';
import type { CostSpan } from '../../../shared/domain/needs/pain';
import { painCost, type PainCost } from '../../../shared/domain/needs/pain-cost';

describe('what a pain costs', () => {
  it.each<[occurrences: string | null, span: CostSpan, hours: string | null, rate: string | null, cost: PainCost | null]>([
    ['1320', 'year', '0.75', '85', { span: 'year', amount: '84150.00' }],
    ['110', 'month', '0.75', '85', { span: 'year', amount: '84150.00' }],
    ['2', 'once', '24', '600', { span: 'once', amount: '28800.00' }],
    ['3', 'year', '0.1', '0.1', { span: 'year', amount: '0.03' }],
    ['1', 'month', '0.333333', '1', { span: 'year', amount: '4.00' }],
    ['1', 'year', '0.5', '0.01', { span: 'year', amount: '0.01' }],
    ['0', 'month', '5', '85', { span: 'year', amount: '0.00' }],
    [null, 'year', '1', '1', null],
    ['1', 'month', null, '1', null],
    ['1', 'once', '1', null, null],
  ])('%s a %s, %s hours at %s', (costOccurrences, costSpan, costHours, costRate, cost) => {
    expect(painCost({ costOccurrences, costSpan, costHours, costRate })).toEqual(cost);
  });
});

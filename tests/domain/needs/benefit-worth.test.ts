import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Benefit } from '../../../shared/domain/needs/benefit';
import { rangeProblem, tellWorth, worthOf, type Worth } from '../../../shared/domain/needs/benefit-worth';
import { COST_SPANS, type CostSpan } from '../../../shared/domain/needs/cost-span';
import { benefitOf } from './cards';

describe('telling what a benefit is worth', () => {
  it.each<[CostSpan, amount: string | null, fields: ReturnType<typeof tellWorth>]>([
    ['year', '38000', { yearlyValue: '38000', valueSpan: 'year', valueTold: null }],
    ['month', '3000', { yearlyValue: '36000', valueSpan: 'month', valueTold: '3000' }],
    ['month', '0.1', { yearlyValue: '1.2', valueSpan: 'month', valueTold: '0.1' }],
    ['month', '-2.5', { yearlyValue: '-30', valueSpan: 'month', valueTold: '-2.5' }],
    ['once', '25000', { yearlyValue: null, valueSpan: 'once', valueTold: '25000' }],
    ['year', null, { yearlyValue: null, valueSpan: 'year', valueTold: null }],
    ['month', null, { yearlyValue: null, valueSpan: 'month', valueTold: null }],
    ['once', null, { yearlyValue: null, valueSpan: 'once', valueTold: null }],
  ])('%s: %s', (span, amount, fields) => {
    expect(tellWorth(span, amount)).toEqual(fields);
  });

  it('is what is read back, whatever the span', () => {
    const amounts = fc.option(fc.integer({ min: 0, max: 10_000_000 }).map((cents) => (cents / 100).toFixed(2)));
    fc.assert(
      fc.property(fc.constantFrom(...COST_SPANS), amounts, (span, amount) => {
        expect(worthOf(benefitOf('b', tellWorth(span, amount)))).toEqual({ span, amount, low: null, high: null });
      }),
    );
  });
});

describe('the worth of a benefit', () => {
  it.each<[name: string, Partial<Benefit>, Partial<Worth>]>([
    ['per year, with its range', { yearlyValue: '10', valueLow: '8', valueHigh: '12' }, { span: 'year', amount: '10', low: '8', high: '12' }],
    ['twelve equal months may be written differently', { valueSpan: 'month', valueTold: '1.50', yearlyValue: '18' }, { span: 'month', amount: '1.50' }],
    ['the year counts where they disagree', { valueSpan: 'month', valueTold: '1.50', yearlyValue: '19', valueLow: '1' }, { span: 'year', amount: '19', low: null }],
    ['a one-off is never read as a year', { valueSpan: 'once', valueTold: null, yearlyValue: '19' }, { span: 'once', amount: null }],
  ])('%s', (_name, fields, worth) => {
    expect(worthOf(benefitOf('b', fields))).toMatchObject(worth);
  });
});

describe('a range', () => {
  it.each<[amount: string | null, low: string | null, high: string | null, problem: ReturnType<typeof rangeProblem>]>([
    ['10', '8', '12', null],
    ['10', '10', '10', null],
    ['10', null, null, null],
    [null, '8', '12', null],
    ['9.5', '9.51', null, 'low-above'],
    ['100', null, '99.99', 'high-below'],
    [null, '12', '8', 'low-above'],
    ['9', '10', '8', 'low-above'],
  ])('of %s from %s to %s', (amount, low, high, problem) => {
    expect(rangeProblem({ span: 'year', amount, low, high })).toBe(problem);
  });
});

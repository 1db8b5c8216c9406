import { describe, expect, it } from 'vitest';
import { payback, type Payback } from '../../../shared/domain/needs/payback';

const months = (count: number): Payback => ({ kind: 'months', months: count });

describe('payback', () => {
  it.each<[investment: string | null, yearly: string | null, Payback]>([
    ['120000', '60000', months(24)],
    ['120000', '59999.99', months(25)],
    ['467811.82', '123000', months(46)],
    ['0.3', '0.1', months(36)],
    ['100', '1200', months(1)],
    ['0', '0', months(0)],
    ['-5', '10', months(0)],
    ['1000', '0', { kind: 'never' }],
    ['1000', '-20', { kind: 'never' }],
    ['1000', '10', months(1200)],
    ['1000', '9.99', { kind: 'never' }],
    ['999999999999999', '0.000001', { kind: 'never' }],
    [null, '10', { kind: 'unknown' }],
    ['10', null, { kind: 'unknown' }],
  ])('of %s by %s a year', (investment, yearly, expected) => {
    expect(payback(investment, yearly)).toEqual(expected);
  });

  it.each<[investment: string, yearly: string | null, once: string, Payback]>([
    ['100000', '60000', '40000', months(12)],
    ['100000', '60000', '100000', months(0)],
    ['100000', null, '40000', { kind: 'never' }],
    ['100000', null, '100000.01', months(0)],
    ['0.3', '0.1', '0.1', months(24)],
  ])('of %s by %s a year and %s once', (investment, yearly, once, expected) => {
    expect(payback(investment, yearly, once)).toEqual(expected);
  });
});

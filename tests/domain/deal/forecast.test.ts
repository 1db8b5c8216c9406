import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DealStage } from '../../../shared/domain/deal/deal';
import { forecast, weightedAmount } from '../../../shared/domain/deal/forecast';
import { forecastBars } from '../../../shared/domain/deal/forecast-bars';
import { probabilityOf, STAGE_PROBABILITY } from '../../../shared/domain/deal/probability';
import { usualCurrency } from '../../../shared/domain/deal/usual-currency';
import { dealOf } from './record-of';

describe('the likelihood of winning', () => {
  it.each([
    { stage: 'identified', probability: null, percent: 10 },
    { stage: 'qualified', probability: null, percent: 20 },
    { stage: 'needs', probability: null, percent: 35 },
    { stage: 'offered', probability: null, percent: 50 },
    { stage: 'negotiating', probability: null, percent: 80 },
    { stage: 'offered', probability: 75, percent: 75 },
    { stage: 'offered', probability: 0, percent: 0 },
    { stage: 'won', probability: 40, percent: 100 },
    { stage: 'lost', probability: 40, percent: 0 },
    { stage: 'no-decision', probability: 40, percent: 0 },
  ] as const)('of a deal in stage $stage with own value $probability is $percent', ({ stage, probability, percent }) => {
    expect(probabilityOf({ stage, probability })).toBe(percent);
  });

  it('never falls from stage to stage while a deal is open', () => {
    const open: DealStage[] = ['identified', 'qualified', 'needs', 'offered', 'negotiating'];
    const usual = open.map((stage) => STAGE_PROBABILITY[stage]);
    expect([...usual].sort((a, b) => a - b)).toEqual(usual);
  });
});

describe('the weighted amount', () => {
  // By hand: 0.1 × 33.35 = 3.335, a half goes away from zero.
  it.each([
    { amount: '148500', probability: 80, weighted: '118800.00' },
    { amount: '33.35', probability: 10, weighted: '3.34' },
    { amount: '-33.35', probability: 10, weighted: '-3.34' },
    { amount: '0.01', probability: 35, weighted: '0.00' },
    { amount: '-0.01', probability: 35, weighted: '0.00' },
    { amount: '999999999999999.99', probability: 99, weighted: '989999999999999.99' },
    { amount: null, probability: 80, weighted: null },
  ])('of $amount at $probability % is $weighted', ({ amount, probability, weighted }) => {
    expect(weightedAmount({ amount, stage: 'offered', probability })).toBe(weighted);
  });
});

describe('the forecast', () => {
  const deals = [
    dealOf({ amount: '148500', stage: 'negotiating', closeDate: '2026-12-07' }),
    dealOf({ amount: '468000', stage: 'offered', probability: 55, closeDate: '2027-01-02' }),
    dealOf({ amount: '1240000', stage: 'needs', closeDate: '2027-03-29' }),
    dealOf({ amount: '690000', currency: 'CHF', stage: 'qualified', closeDate: '2027-06-14' }),
    dealOf({ amount: '1000.005', stage: 'offered' }),
    dealOf({ amount: null, stage: 'offered', closeDate: '2027-03-01' }),
  ];

  it('adds up each currency by itself', () => {
    // By hand: 118,800 + 257,400 + 434,000 + 500.00 (500.0025 rounded) = 810,700.00
    expect(forecast(deals).map(({ currency, count, amount, weighted }) => ({ currency, count, amount, weighted }))).toEqual([
      { currency: 'EUR', count: 5, amount: '1857500.01', weighted: '810700.00' },
      { currency: 'CHF', count: 1, amount: '690000.00', weighted: '138000.00' },
    ]);
  });

  it('shows every month between the first and the last, and what has no date at the end', () => {
    expect(forecast(deals)[0]?.months).toEqual([
      { month: '2026-12', count: 1, weighted: '118800.00' },
      { month: '2027-01', count: 1, weighted: '257400.00' },
      { month: '2027-02', count: 0, weighted: '0.00' },
      { month: '2027-03', count: 2, weighted: '434000.00' },
      { month: null, count: 1, weighted: '500.00' },
    ]);
  });

  it('does not fill the centuries up to a mistyped year', () => {
    const [euro] = forecast([dealOf({ closeDate: '2026-12-01' }), dealOf({ closeDate: '9026-12-01' })]);
    expect(euro?.months.map(({ month }) => month)).toEqual(['2026-12', '9026-12']);
  });

  it('is empty without deals', () => {
    expect(forecast([])).toEqual([]);
  });

  it('agrees with its months to the cent, in whatever order the deals come', () => {
    const deal = fc
      .record({ cents: fc.integer({ min: 0, max: 1_000_000_000 }), probability: fc.integer({ min: 0, max: 100 }), month: fc.integer({ min: 1, max: 12 }) })
      .map(({ cents, probability, month }) =>
        dealOf({ amount: `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`, stage: 'offered', probability, closeDate: `2026-${String(month).padStart(2, '0')}-15` }),
      );
    const cents = (text: string): bigint => BigInt(text.replace('.', ''));
    fc.assert(
      fc.property(fc.array(deal, { minLength: 1, maxLength: 20 }), (some) => {
        const [sum] = forecast(some);
        expect(sum!.months.reduce((total, { weighted }) => total + cents(weighted), 0n)).toBe(cents(sum!.weighted));
        expect(some.reduce((total, one) => total + cents(weightedAmount(one)!), 0n)).toBe(cents(sum!.weighted));
        expect(forecast([...some].reverse())[0]).toEqual(sum);
      }),
      { numRuns: 100 },
    );
  });
});

describe('the bars of the forecast', () => {
  const month = (name: string | null, weighted: string, count = 1) => ({ month: name, count, weighted });

  it('are as high as their share of the highest', () => {
    const bars = forecastBars([month('2026-11', '50.00'), month('2026-12', '200.00'), month(null, '25.00')], 12);
    expect(bars.map(({ label, share }) => [label.kind, share])).toEqual([
      ['month', 25],
      ['month', 100],
      ['undated', 12.5],
    ]);
  });

  it('gather what lies beyond the last one that fits', () => {
    const months = ['2026-09', '2026-10', '2026-11', '2026-12'].map((name) => month(name, '10.10'));
    expect(forecastBars(months, 3)).toEqual([
      { label: { kind: 'month', month: '2026-09' }, count: 1, weighted: '10.10', share: 50 },
      { label: { kind: 'month', month: '2026-10' }, count: 1, weighted: '10.10', share: 50 },
      { label: { kind: 'later' }, count: 2, weighted: '20.20', share: 100 },
    ]);
  });

  it('stay flat while nothing is expected', () => {
    expect(forecastBars([month('2026-11', '0.00')], 3)[0]?.share).toBe(0);
  });
});

describe('the usual currency', () => {
  it('is the one most deals are in, euro without deals', () => {
    expect(usualCurrency([])).toBe('EUR');
    expect(usualCurrency([dealOf({ currency: 'CHF' }), dealOf({ currency: 'EUR' }), dealOf({ currency: 'CHF' })])).toBe('CHF');
  });
});

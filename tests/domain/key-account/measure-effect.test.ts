import { describe, expect, it } from 'vitest';
import { measureEffect, measureOrders, type EffectRecords } from '../../../shared/domain/key-account/measure-effect';

const TODAY = '2026-03-25';
const measure = { id: 'm', doneOn: '2025-06-01' };
const won = (closeDate: string, amount: string, currency = 'EUR') => ({ accountId: 'a', stage: 'won', closeDate, amount, currency }) as const;
const asked = (heldOn: string, score: number) => ({ kind: 'satisfaction', heldOn, score, settledOn: null }) as const;
const records = (fields: Partial<EffectRecords> = {}): EffectRecords => ({ deals: [], activities: [], checks: [], measures: [measure], ...fields });

describe('an account before and after a measure', () => {
  it('has orders of a year on both sides, each day on one of them', () => {
    // A year before 1 June 2025 begins on 1 June 2024; the year after it is 297 days old. The day itself lies after it.
    const deals = [
      won('2025-05-31', '100'), won('2025-06-01', '200.5'), won('2024-06-01', '50'), won('2024-05-31', '999'), won('2026-02-01', '300'), won('2026-04-01', '5'), won('2025-07-01', '77', 'CHF'),
      { accountId: 'a', stage: 'lost', closeDate: '2025-07-01', amount: '1', currency: 'EUR' } as const,
    ];
    const effect = measureEffect(records({ deals }), measure, 'EUR', TODAY);
    expect([effect.before.orders, effect.after.orders, effect.daysAfter]).toEqual([{ count: 2, sum: '150' }, { count: 2, sum: '500.5' }, 297]);
  });

  it('counts orders that can be looked at, the same on both sides', () => {
    const order = (id: string, closeDate: string, more: object = {}) => ({ id, ...won(closeDate, '1'), ...more });
    const deals = [order('last', '2025-05-31'), order('day', '2025-06-01'), order('old', '2024-05-31'), order('coming', '2026-04-01'), order('francs', '2025-07-01', { currency: 'CHF' }), order('lost', '2025-07-01', { stage: 'lost' })];
    expect(measureOrders(deals, measure, 'EUR', TODAY)).toEqual({ before: ['last'], after: ['day'] });
  });

  it('says that four orders are too few to speak of an effect, and five are not', () => {
    const deals = [won('2025-05-01', '1'), won('2025-05-02', '1'), won('2025-07-01', '1'), won('2025-07-02', '1')];
    expect(measureEffect(records({ deals }), measure, 'EUR', TODAY).isSmall).toBe(true);
    expect(measureEffect(records({ deals: [...deals, won('2025-07-03', '1')] }), measure, 'EUR', TODAY).isSmall).toBe(false);
  });

  it('has the mean of what was answered, with how often it was asked', () => {
    // (6 + 7 + 7) ÷ 3 = 6.67 before, 9 after; what was said two years ago is not of it.
    const checks = [asked('2024-09-01', 6), asked('2025-01-10', 7), asked('2025-05-31', 7), asked('2025-09-01', 9), asked('2024-01-01', 1)];
    const { before, after } = measureEffect(records({ checks }), measure, 'EUR', TODAY);
    expect([before.satisfaction, after.satisfaction]).toEqual([{ count: 3, mean: '6.7' }, { count: 1, mean: '9' }]);
  });

  it('compares the health of the day before with that of half a year later, without the measure itself', () => {
    // 31 May 2025: contact of the same day 100, one complaint open 60; nothing else is known: 25 + 20 of 100, too little to tell.
    // 28 November 2025, 180 days later: contact of 18 November 100 (weight 25), complaint settled 100 (20), satisfaction 10 of
    // that day 100 (30). All 100.
    const activities = [{ kind: 'visit', doneOn: '2025-05-31', outcome: null }, { kind: 'visit', doneOn: '2025-11-18', outcome: null }] as const;
    const checks = [{ kind: 'complaint', heldOn: '2025-05-01', score: null, settledOn: '2025-06-10' } as const, asked('2025-11-28', 10)];
    const { before, after } = measureEffect(records({ activities, checks }), measure, 'EUR', TODAY);
    expect([before.health, after.health]).toEqual([null, 100]);
    // With an order of the last half year (15) 60 are known: (25×100 + 20×60 + 15×100) ÷ 60 = 86.7.
    expect(measureEffect(records({ activities, checks, deals: [won('2025-05-01', '1')] }), measure, 'EUR', TODAY).before.health).toBe(87);
  });

  it('knows nothing after a measure of today', () => {
    const effect = measureEffect(records(), { id: 'm', doneOn: TODAY }, 'EUR', TODAY);
    expect([effect.daysAfter, effect.after.health, effect.after.satisfaction, effect.after.orders.count]).toEqual([0, null, null, 0]);
  });
});

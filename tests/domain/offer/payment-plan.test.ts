import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cashDiscount, paymentPlan } from '../../../shared/domain/offer/payment-plan';

const steps = (...percents: string[]) => percents.map((percent, index) => ({ id: `${index}`, percent }));
const amounts = (gross: string, ...percents: string[]): string[] => paymentPlan(steps(...percents), gross).payments.map(({ amount }) => amount);

describe('a payment plan', () => {
  it.each([
    // 300.003, 600.006 and the rest
    ['1000.01', ['30', '60', '10'], ['300.00', '600.01', '100.00']],
    ['0.01', ['30', '60', '10'], ['0.00', '0.01', '0.00']],
    ['100', ['33.33', '33.33', '33.34'], ['33.33', '33.33', '33.34']],
    ['0.05', ['50', '50'], ['0.03', '0.02']],
    ['-1000.01', ['30', '60', '10'], ['-300.00', '-600.01', '-100.00']],
    ['520123.42', ['100'], ['520123.42']],
    ['520123.42', [], []],
  ])('of %s by %j is %j', (gross, percents, expected) => {
    expect(amounts(gross, ...percents)).toEqual(expected);
  });

  it('adds up to the cent whatever it is', () => {
    const percents = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 5 }).map((all) => {
      const kept = all.reduce<number[]>((sum, next) => (sum.reduce((a, b) => a + b, next) <= 100 ? [...sum, next] : sum), []);
      return [...kept, 100 - kept.reduce((a, b) => a + b, 0)];
    });
    fc.assert(
      fc.property(fc.integer({ min: -100_000_000, max: 100_000_000 }), percents, (cents, parts) => {
        const gross = (cents / 100).toFixed(2);
        const plan = paymentPlan(steps(...parts.map(String)), gross);
        expect(plan.isWhole).toBe(true);
        expect(plan.payments.reduce((sum, { amount }) => sum + Math.round(Number(amount) * 100), 0)).toBe(Math.round(Number(gross) * 100));
      }),
    );
  });

  it('says what the percentages add up to while that is not 100', () => {
    expect(paymentPlan(steps('30', '60'), '1000')).toEqual({
      payments: [{ stepId: '0', amount: '300.00' }, { stepId: '1', amount: '600.00' }], percent: '90', isWhole: false,
    });
    expect(paymentPlan([], '1000')).toEqual({ payments: [], percent: '0', isWhole: false });
  });
});

describe('a cash discount', () => {
  it('of 2 % on 1,234.55 is 24.69', () => {
    expect(cashDiscount({ skontoPercent: '2', skontoDays: 14 }, '1234.55')).toEqual({ off: '24.69', payable: '1209.86', days: 14 });
  });
  it('needs both percentage and days', () => {
    expect(cashDiscount({ skontoPercent: '2', skontoDays: null }, '1')).toBeNull();
    expect(cashDiscount({ skontoPercent: null, skontoDays: 14 }, '1')).toBeNull();
  });
});

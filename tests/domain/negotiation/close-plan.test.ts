import { describe, expect, it } from 'vitest';
import type { Activity } from '../../../shared/domain/deal/activity';
import { nextStepOf, nextStepsByDeal } from '../../../shared/domain/deal/next-step';
import { closePlan } from '../../../shared/domain/negotiation/close-plan';

let count = 0;
const step = (fields: Partial<Activity>): Activity => {
  count += 1;
  return { id: `s${String(count).padStart(2, '0')}`, dealId: 'd', kind: 'next-step', subject: '', dueOn: null, doneOn: null, isCloseStep: true, closeOwner: 'us', closePerson: '', ...fields } as Activity;
};

describe('the plan to close a deal', () => {
  const signed = step({ subject: 'Sign', dueOn: '2026-05-10', closeOwner: 'customer' });
  const board = step({ subject: 'Board', dueOn: '2026-04-20', closeOwner: 'customer' });
  const proof = step({ subject: 'Proof', dueOn: '2026-04-01' });
  const undated = step({ subject: 'Training' });
  const done = step({ subject: 'Visit', dueOn: '2026-03-01', doneOn: '2026-03-02' });
  const other = step({ dealId: 'other' });
  const plain = step({ isCloseStep: false, dueOn: '2026-03-30' });
  const all = [signed, undated, board, plain, other, done, proof];

  it('stands in the order of its days, undated steps last, done ones where they were due', () => {
    const plan = closePlan(all, { id: 'd', closeDate: '2026-04-30' }, '2026-04-10');
    expect(plan.steps.map(({ activity }) => activity.subject)).toEqual(['Visit', 'Proof', 'Board', 'Sign', 'Training']);
  });

  it('tells what is late, what comes after the day the deal is to close, and how far it is', () => {
    const plan = closePlan(all, { id: 'd', closeDate: '2026-04-30' }, '2026-04-10');
    expect(plan.steps.map(({ isOverdue, isAfterClose }) => [isOverdue, isAfterClose])).toEqual([
      [false, false], [true, false], [false, false], [false, true], [false, false],
    ]);
    expect(plan).toMatchObject({ done: 1, open: 4, overdue: 1, afterClose: 1, hasCustomerStep: true });
    expect(closePlan(all, { id: 'd', closeDate: null }, '2026-04-10').afterClose).toBe(0);
  });

  it('lacks the customer while no open or done step is theirs', () => {
    expect(closePlan([proof, done], { id: 'd', closeDate: null }, '2026-04-10').hasCustomerStep).toBe(false);
    expect(closePlan([], { id: 'd', closeDate: null }, '2026-04-10')).toMatchObject({ steps: [], done: 0, open: 0, hasCustomerStep: false });
  });

  it('gives the deal its next step only where we take it', () => {
    expect(nextStepOf(all, 'd')?.subject).toBe('');
    expect(nextStepOf([board, undated], 'd')).toBe(undated);
    expect(nextStepOf([board, signed], 'd')).toBeUndefined();
    expect(nextStepsByDeal([board, undated]).get('d')).toBe(undated);
  });
});

import { describe, expect, it } from 'vitest';
import { dealsClosingWithin, dealsWithoutNextStep } from '../../../shared/domain/deal/attention';
import { activityHistory } from '../../../shared/domain/deal/history';
import { nextStepOf, nextStepsByDeal } from '../../../shared/domain/deal/next-step';
import { lastVisits } from '../../../shared/domain/deal/past-visits';
import { snoozedTo } from '../../../shared/domain/deal/snooze';
import { activityOf, dealOf } from './record-of';

const deal = dealOf();
const other = dealOf();
const step = (fields: Parameters<typeof activityOf>[0]) => activityOf({ dealId: deal.id, ...fields });

describe('the next step of a deal', () => {
  it('is the open one that is due first', () => {
    const first = step({ dueOn: '2026-11-26' });
    const all = [step({ dueOn: '2026-12-01' }), step({ dueOn: '2026-11-20', doneOn: '2026-11-20' }), first, activityOf({ dealId: other.id, dueOn: '2026-11-01' })];
    expect(nextStepOf(all, deal.id)).toBe(first);
  });

  it('is an undated one only when no other has a date', () => {
    const undated = step({ dueOn: null });
    const dated = step({ dueOn: '2030-01-01' });
    expect(nextStepOf([undated, dated], deal.id)).toBe(dated);
    expect(nextStepOf([undated], deal.id)).toBe(undated);
  });

  it('is the one made first among equals, whatever order they come in', () => {
    const older = step({ dueOn: '2026-11-26' });
    const newer = step({ dueOn: '2026-11-26' });
    expect(nextStepOf([newer, older], deal.id)).toBe(older);
    expect(nextStepOf([older, newer], deal.id)).toBe(older);
  });

  it('may be a visit or a call that is planned, never one that was made', () => {
    const visit = step({ kind: 'visit', dueOn: '2026-11-28' });
    expect(nextStepOf([visit], deal.id)).toBe(visit);
    expect(nextStepOf([step({ kind: 'visit', doneOn: '2026-11-20' })], deal.id)).toBeUndefined();
  });

  it('is found for all deals at once as for each', () => {
    const all = [step({ dueOn: '2026-12-01' }), step({ dueOn: '2026-11-26' }), activityOf({ dealId: other.id }), activityOf({ dealId: null })];
    const steps = nextStepsByDeal(all);
    expect([...steps.keys()].sort()).toEqual([deal.id, other.id].sort());
    for (const [id, found] of steps) expect(found).toBe(nextStepOf(all, id));
  });
});

describe('deals that ask for attention', () => {
  const today = '2026-11-25';
  it('close within the days, or should have closed already', () => {
    const at = (closeDate: string | null, stage: 'offered' | 'won' = 'offered') => dealOf({ closeDate, stage });
    const [late, last, beyond, won, undated] = [at('2026-11-01'), at('2026-12-25'), at('2026-12-26'), at('2026-12-01', 'won'), at(null)];
    expect(dealsClosingWithin([last, beyond, won, undated, late], 30, today)).toEqual([late, last]);
  });

  it('have nothing planned while they are open', () => {
    const idle = dealOf({ closeDate: '2026-12-01' });
    const idleSooner = dealOf({ closeDate: '2026-11-28' });
    const busy = dealOf();
    const lost = dealOf({ stage: 'lost' });
    const activities = [activityOf({ dealId: busy.id }), activityOf({ dealId: idle.id, doneOn: today })];
    expect(dealsWithoutNextStep([idle, idleSooner, busy, lost], activities)).toEqual([idleSooner, idle]);
  });
});

describe('putting off', () => {
  it.each([
    { dueOn: '2026-11-28', days: 1, to: '2026-11-29' },
    { dueOn: '2026-11-25', days: 7, to: '2026-12-02' },
    { dueOn: '2026-10-01', days: 1, to: '2026-11-26' }, // overdue: from today
    { dueOn: null, days: 7, to: '2026-12-02' },
    { dueOn: '2026-12-31', days: 1, to: '2027-01-01' },
  ])('$dueOn by $days days leads to $to', ({ dueOn, days, to }) => {
    expect(snoozedTo(dueOn, days, '2026-11-25')).toBe(to);
  });
});

describe('what was done', () => {
  const visit = (doneOn: string | null) => activityOf({ kind: 'visit', doneOn });
  it('lists the last visits, latest first, no calls and no plans', () => {
    const [a, b, c] = [visit('2026-11-01'), visit('2026-11-20'), visit('2026-10-01')];
    const all = [a, visit(null), activityOf({ kind: 'call', doneOn: '2026-11-24' }), b, c];
    expect(lastVisits(all, 2)).toEqual([b, a]);
  });

  it('stands behind what is open', () => {
    const [soon, later] = [activityOf({ dueOn: '2026-11-26' }), activityOf({ dueOn: '2026-12-26' })];
    const [old, recent] = [visit('2026-01-01'), visit('2026-11-20')];
    expect(activityHistory([old, later, recent, soon])).toEqual({ open: [soon, later], done: [recent, old] });
  });
});

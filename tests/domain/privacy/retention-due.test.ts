import { describe, expect, it } from 'vitest';
import { dueForErasure } from '../../../shared/domain/privacy/retention-due';
import { retentionMonths, type RetentionRule } from '../../../shared/domain/privacy/retention-rule';
import type { RecordOf } from '../../../shared/domain/records';
import { account, activity, bookkeeping, deal, dealClose, member, person, rating } from '../../support/records/records';

const firm = account({ name: 'Nord' });
const rule = (kind: RetentionRule['kind'], months: number | null): RetentionRule => ({ type: 'retentionRule', ...bookkeeping(), kind, months });

describe('how long something is kept', () => {
  it('is as the rule says, and as usual without one', () => {
    expect(retentionMonths([])).toEqual({ 'lost-ratings': 24, visits: 36, calls: 24, leads: 12, offers: 72, 'order-confirmations': 96 });
    expect(retentionMonths([rule('visits', null), rule('leads', 6)])).toMatchObject({ visits: null, leads: 6, calls: 24 });
  });

  it('is what the older of two rules says', () => {
    const [first, second] = [rule('visits', 12), rule('visits', 48)];
    expect(retentionMonths([second, first]).visits).toBe(12);
  });
});

describe('ratings of a lost deal', () => {
  it.each([
    // Closed on, today, since when it is due.
    ['2024-03-25', '2026-03-24', null],
    ['2024-03-25', '2026-03-25', '2026-03-25'],
    ['2024-02-29', '2026-02-28', '2026-02-28'],
    ['2024-01-31', '2026-06-01', '2026-01-31'],
  ])('closed on %s, seen on %s: %s', (closedOn, today, dueOn) => {
    const lost = deal(firm.id, { stage: 'lost', name: 'Press' });
    const opinion = rating(member(lost, {}), bookkeeping().id, {});
    const found = dueForErasure([firm, lost, dealClose(lost, { closedOn }), opinion], today);
    expect(found.map((item) => [item.kind, item.title, item.company, item.since, item.dueOn, item.recordIds])).toEqual(dueOn === null ? [] : [['lost-ratings', 'Press', 'Nord', closedOn, dueOn, [opinion.id]]]);
  });

  it('are kept while the deal is open or won, and are nothing where there are none', () => {
    const deals = (['needs', 'won'] as const).map((stage) => deal(firm.id, { stage, closeDate: '2000-01-01' }));
    const ratings = deals.map((each) => rating(member(each, {}), bookkeeping().id, {}));
    expect(dueForErasure([firm, ...deals, ...ratings, deal(firm.id, { stage: 'no-decision', closeDate: '2000-01-01' })], '2026-06-01')).toEqual([]);
  });
});

describe('visits and calls', () => {
  it.each([
    ['visit', '2023-06-01', '2026-05-31', null],
    ['visit', '2023-06-01', '2026-06-01', 'visits'],
    ['call', '2024-06-01', '2026-06-01', 'calls'],
    ['call', '2024-06-02', '2026-06-01', null],
    ['next-step', '2000-01-01', '2026-06-01', null],
    ['visit', null, '2026-06-01', null],
  ] as [RecordOf<'activity'>['kind'], string | null, string, string | null][])('a %s of %s seen on %s', (kind, doneOn, today, expected) => {
    expect(dueForErasure([firm, activity(firm.id, { kind, doneOn })], today).map((item) => item.kind)).toEqual(expected === null ? [] : [expected]);
  });
});

describe('people nobody is in contact with', () => {
  const anna = person(firm.id, { createdAt: '2025-01-10T08:00:00.000Z' });
  it.each([
    ['nobody ever was in contact', [], '2026-01-10'],
    ['a call to the company', [activity(firm.id, { kind: 'call', doneOn: '2025-04-01' })], '2026-04-01'],
    ['a talk noted on a map', [member(deal(firm.id), { personId: anna.id, lastContactOn: '2025-05-01' })], '2026-05-01'],
    ['an open deal', [deal(firm.id)], null],
    ['a customer', [deal(firm.id, { stage: 'won' })], null],
    ['a deal that was lost', [deal(firm.id, { stage: 'lost' })], '2026-01-10'],
  ])('%s', (_, others, dueOn) => {
    expect(dueForErasure([firm, anna, ...others], '2026-06-01').map((item) => [item.kind, item.title, item.dueOn, item.personIds])).toEqual(dueOn === null ? [] : [['leads', 'Anna Vogt', dueOn, [anna.id]]]);
  });

  it('are kept for good where the rule is without end', () => {
    expect(dueForErasure([firm, anna, rule('leads', null)], '2026-06-01')).toEqual([]);
  });
});

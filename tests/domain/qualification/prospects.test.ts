import { describe, expect, it } from 'vitest';
import { callProspects, type ProspectSources } from '../../../shared/domain/qualification/prospects';
import { cardsFor, chooseCard } from '../../../shared/domain/qualification/choose-scorecard';
import type { Scorecard, ScorecardCriterion } from '../../../shared/domain/qualification/scorecard';
import { account, activity, bookkeeping, deal } from '../../support/records/records';

const TODAY = '2026-11-29';
const card = (fields: Partial<Scorecard>): Scorecard => ({ type: 'scorecard', ...bookkeeping(), name: '', scores: 'account', segmentId: null, orderKey: 'a0', ...fields });
const signal = (of: Scorecard, fields: Partial<ScorecardCriterion> = {}): ScorecardCriterion => ({
  type: 'scorecardCriterion', ...bookkeeping(), scorecardId: of.id, kind: 'signal', name: 'signal', question: '', weight: 1, halfLifeDays: null, orderKey: 'a0', ...fields,
});

describe('the scorecard that judges', () => {
  const general = card({ orderKey: 'a0' });
  const food = card({ segmentId: 'food', orderKey: 'a2' });
  const large = card({ segmentId: 'large', orderKey: 'a1' });
  const ofDeals = card({ scores: 'deal', orderKey: 'Zz' });
  const cards = cardsFor('account', [food, large, general, ofDeals], [signal(food, { name: 'second', orderKey: 'a1' }), signal(food, { name: 'first', orderKey: 'a0' })]);

  it.each([
    [[], general],
    [['steel'], general],
    [['food'], food],
    [['food', 'large'], large],
  ])('in the segments %j', (segments, expected) => {
    expect(chooseCard(cards, segments)?.scorecard).toBe(expected);
  });

  it('is none where none is made for everybody', () => {
    expect(chooseCard(cardsFor('account', [food], []), ['steel'])).toBeNull();
  });

  it('has its criteria in their order', () => {
    expect(chooseCard(cards, ['food'])?.criteria.map(({ name }) => name)).toEqual(['first', 'second']);
  });
});

describe('a company on the call list', () => {
  const general = card({});
  const age = signal(general);
  const firm = account();
  const sources: ProspectSources = {
    accounts: [firm],
    deals: [],
    activities: [],
    answers: [],
    entries: [],
    cards: cardsFor('account', [general], [age]),
    segmentsOf: () => [],
    today: TODAY,
  };
  const answer = (value: number, dealId: string | null = null) =>
    ({ type: 'signalAnswer', ...bookkeeping(), accountId: firm.id, dealId, criterionId: age.id, raterId: 'r', value, answeredOn: TODAY, note: '' }) as const;
  const only = (more: Partial<ProspectSources>) => {
    const [found] = callProspects({ ...sources, ...more });
    if (found === undefined) throw new Error('no prospect');
    return found;
  };

  it('is judged by what was answered about itself', () => {
    expect(only({}).qualification.score).toBeNull();
    expect(only({ answers: [answer(3), answer(0, 'a deal')] }).qualification.score).toBe(75);
    expect(only({ answers: [answer(3)], cards: [] }).qualification.score).toBeNull();
  });

  it('is judged again when an answer, the scorecard or the day changes, and only then', () => {
    const memory = new Map();
    const aging = signal(general, { halfLifeDays: 90 });
    const cards = cardsFor('account', [general], [aging]);
    const said = { ...answer(4), criterionId: aging.id };
    const reckon = (more: Partial<ProspectSources>) => only({ answers: [said], cards, memory, ...more }).qualification;
    const first = reckon({});
    expect(reckon({})).toBe(first);
    expect(reckon({ answers: [{ ...said, value: 0 }] }).score).toBe(0);
    expect(reckon({ answers: [said, { ...said, id: 'later', value: 2 }] }).score).toBe(50);
    // 90 days later half of it is gone: 0.5 + 0.5 × 0.5.
    expect(reckon({ today: '2027-02-27' }).score).toBe(75);
    expect(reckon({ cards: [] }).score).toBeNull();
    expect(reckon({})).toEqual(first);
  });

  it('is worth what is being sold to it until the user says otherwise', () => {
    const deals = [deal(firm.id, { amount: '200000' }), deal(firm.id, { amount: '50000.50' }), deal(firm.id, { amount: '900000', stage: 'lost' }), deal(firm.id, { amount: null })];
    const entry = { type: 'callListEntry', ...bookkeeping(), accountId: firm.id, pinKey: null, snoozedUntil: null, assignedTo: null, potential: '80000' } as const;
    expect(only({}).potential).toBeNull();
    expect(only({ deals }).potential).toBe(250_000.5);
    expect(only({ deals, entries: [entry] }).potential).toBe(80_000);
    expect(only({ deals, entries: [{ ...entry, potential: null }] }).potential).toBe(250_000.5);
  });

  it('is due on the day of its first open step of ours', () => {
    const activities = [
      activity(firm.id, { dueOn: '2026-12-10' }),
      activity(firm.id, { dueOn: '2026-12-03', subject: 'sooner' }),
      activity(firm.id, { dueOn: '2026-12-01', closeOwner: 'customer' }),
      activity(firm.id, { dueOn: '2026-11-01', doneOn: '2026-11-01' }),
      activity(firm.id, { dueOn: null }),
    ];
    expect(only({ activities })).toMatchObject({ nextOn: '2026-12-03', next: { subject: 'sooner' } });
    expect(only({}).nextOn).toBeNull();
  });
});

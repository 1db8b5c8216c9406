import { emptyAccount } from '../../shared/domain/account/account';
import { segmentFinder } from '../../shared/domain/identification/segment-membership';
import { rankCalls } from '../../shared/domain/qualification/call-list';
import { cardsFor } from '../../shared/domain/qualification/choose-scorecard';
import { callProspects, type ProspectSources } from '../../shared/domain/qualification/prospects';
import type { SignalAnswer } from '../../shared/domain/qualification/scorecard';
import { activity, bookkeeping, marketSegment, scorecard, scorecardCriterion, segmentCriterion } from '../support/records/records';
import { quantile, type BenchLine } from './bench-line';

const GOAL = '50';
const COMPANIES = 10_000;
const CHANGES = 40;
const TODAY = '2026-11-29';

const card = scorecard();
const criteria = [
  ...[5, 4, 3, 5, 2].map((weight, index) => scorecardCriterion(card, { name: `Signal ${index}`, weight, halfLifeDays: 180, orderKey: `a${index}` })),
  ...[5, 6].map((index) => scorecardCriterion(card, { name: `Knock-out ${index}`, kind: 'knock-out', orderKey: `a${index}` })),
];
const signals = criteria.filter(({ kind }) => kind === 'signal');
const industries = ['Food', 'Steel', 'Möbel', 'Pharma'];

/** Numbers that look random and are the same in every run (Lehmer's generator, modulus 2³¹ − 1). */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state;
  };
}

/** Everything of 10,000 companies: three of four signals answered, every second with a next step, two segments. */
function sources(next: () => number): ProspectSources & { answers: SignalAnswer[] } {
  const accounts = Array.from({ length: COMPANIES }, (_unused, index) => ({
    ...emptyAccount(bookkeeping()),
    name: `Company ${index}`,
    industry: industries[next() % industries.length] ?? '',
    employees: next() % 3000,
  }));
  const answers = accounts.flatMap(({ id: accountId }) =>
    signals
      .filter(() => next() % 4 > 0)
      .map(
        ({ id: criterionId }): SignalAnswer => ({
          type: 'signalAnswer', ...bookkeeping(), accountId, dealId: null, criterionId, raterId: card.id, value: next() % 5, answeredOn: `2026-${String(1 + (next() % 11)).padStart(2, '0')}-15`, note: '',
        }),
      ),
  );
  const activities = accounts.filter(() => next() % 2 === 0).map(({ id }) => activity(id, { dueOn: `2026-12-${String(1 + (next() % 28)).padStart(2, '0')}` }));
  const entries = accounts
    .filter(() => next() % 3 > 0)
    .map(({ id: accountId }) => ({ type: 'callListEntry' as const, ...bookkeeping(), accountId, pinKey: null, snoozedUntil: null, assignedTo: null, potential: String(next() % 1_000_000) }));
  const food = marketSegment();
  const large = marketSegment();
  const segmentsOf = segmentFinder([food, large], [segmentCriterion(food, { values: ['Food', 'Moebel'] }), segmentCriterion(large, { field: 'employees', from: '500' })]);
  return { accounts, deals: [], activities, answers, entries, cards: cardsFor('account', [card], criteria), segmentsOf, today: TODAY, memory: new Map() };
}

/** Bringing 10,000 companies into order again after one answer about one of them has changed, as the page does it: p95 in milliseconds. */
export function benchCallList(): BenchLine {
  const next = numbers(7);
  const known = sources(next);
  const times: number[] = [];
  for (let change = -5; change < CHANGES; change += 1) {
    const changed = next() % known.answers.length;
    known.answers = known.answers.map((answer, index) => (index === changed ? { ...answer, value: next() % 5 } : answer));
    const start = performance.now();
    rankCalls(callProspects(known), TODAY);
    if (change >= 0) times.push(performance.now() - start);
  }
  return { name: 'call-list-10k', value: quantile(times, 0.95), goal: GOAL };
}

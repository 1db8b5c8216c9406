import { describe, expect, it } from 'vitest';
import type { LossReason } from '../../../shared/domain/loss/loss-reason';
import { breakdown, outcomes, periodOf } from '../../../shared/domain/loss-report/breakdown';
import { coverageComparison, demandAgainst, lackKey } from '../../../shared/domain/loss-report/coverage-comparison';
import { cycleTimes } from '../../../shared/domain/loss-report/cycle-times';
import { funnel } from '../../../shared/domain/loss-report/funnel';
import { reportDeals, type ReportDeal } from '../../../shared/domain/loss-report/report-deal';
import { shareOf } from '../../../shared/domain/loss-report/share';
import { statedAgainstEstablished } from '../../../shared/domain/loss-report/stated-established';
import { account, bookkeeping, deal, dealClose, lossProbe, marketSegment, segmentCriterion } from '../../support/records/records';
import { frozen, reportDeal } from './report-deal-of';

const times = <T>(count: number, of: () => T): T[] => Array.from({ length: count }, of);

/** By hand: 4238 ÷ 6711 = 0.631500…; 1 ÷ 8 = 0.125, half up in whole percents; 2 ÷ 3 of many. */
describe('a share', () => {
  it.each<[part: number, whole: number, share: string | null]>([
    [0, 0, null], [4, 4, null], [0, 5, '0'], [5, 5, '100'], [4, 6, '67'], [1, 8, '13'], [2, 3, null],
    [1, 100, '1'], [667, 1000, '66.7'], [1, 3000, '0.03'], [2, 300, '0.7'], [4238, 6711, '63.15'], [999, 1000, '99.9'], [9999, 10000, '99.99'],
  ])('of %i among %i is %s', (part, whole, share) => {
    expect(shareOf(part, whole)).toBe(share);
  });
});

describe('ended deals', () => {
  const price = { kind: 'known', reason: 'price' } as const;
  const some = [
    reportDeal({ outcome: 'won', amount: '1000.10', industry: 'Food', closedOn: '2026-01-31', sellerId: 's1' }),
    reportDeal({ outcome: 'won', amount: '24999.99', currency: 'CHF', industry: 'food ', closedOn: '2026-03-31' }),
    reportDeal({ outcome: 'lost', stated: price, industry: 'Food', amount: '25000', closedOn: '2026-04-01', competitor: 'Nordlaser' }),
    reportDeal({ outcome: 'lost', stated: { kind: 'words', words: 'Lost  interest' }, industry: 'Pharma', closedOn: '2025-12-31', competitor: 'NORDLASER' }),
    reportDeal({ outcome: 'no-decision', stated: price }),
    reportDeal({ stage: 'offered', industry: 'Food', amount: '7' }),
  ];
  const ids = some.map(({ id }) => id);

  it('are counted by outcome, with what was won in each currency', () => {
    expect(outcomes(some)).toEqual({
      won: ids.slice(0, 2), lost: ids.slice(2, 4), 'no-decision': [ids[4]], winRate: null, wonSums: [{ currency: 'CHF', sum: '24999.99', ids: [ids[1]] }, { currency: 'EUR', sum: '1000.1', ids: [ids[0]] }],
    });
    expect(outcomes([]).winRate).toBeNull();
    expect(outcomes([...times(3, () => reportDeal({ outcome: 'won' })), ...times(2, () => reportDeal({ outcome: 'lost' })), reportDeal({ outcome: 'no-decision' })]).winRate).toBe('60');
  });

  it('fall into groups, the largest first and the unknown last', () => {
    const of = (dimension: Parameters<typeof breakdown>[1]) => breakdown(some, dimension).map(({ key, won, lost, 'no-decision': none }) => [key, won.length, lost.length, none.length]);
    expect(of('reason')).toEqual([['reason:price', 0, 1, 1], ['words:lost interest', 0, 1, 0], ['', 2, 0, 0]]);
    expect(of('industry')).toEqual([['food', 2, 1, 0], ['pharma', 0, 1, 0], ['', 0, 0, 1]]);
    expect(of('competitor')).toEqual([['nordlaser', 0, 2, 0], ['', 2, 0, 1]]);
    expect(of('size')).toEqual([['CHF 2', 1, 0, 0], ['EUR 1', 1, 0, 0], ['EUR 3', 0, 1, 0], ['', 0, 1, 1]]);
    expect(of('quarter')).toEqual([['2025-Q4', 0, 1, 0], ['2026-Q1', 2, 0, 0], ['2026-Q2', 0, 1, 0], ['', 0, 0, 1]]);
    expect(of('seller')).toEqual([['s1', 1, 0, 0], ['', 1, 2, 1]]);
  });

  it.each([['2026-01-01', '2026-Q1'], ['2026-03-31', '2026-Q1'], ['2026-04-01', '2026-Q2'], ['2026-12-31', '2026-Q4']])('%s lies in %s', (day, quarter) => {
    expect(periodOf(day, 'quarter')).toBe(quarter);
    expect(periodOf(day, 'month')).toBe(day.slice(0, 7));
  });

  it('are nothing where nothing has ended', () => {
    expect(breakdown([reportDeal()], 'reason')).toEqual([]);
    expect(outcomes([reportDeal()])).toEqual({ won: [], lost: [], 'no-decision': [], winRate: null, wonSums: [] });
  });
});

describe('stated against established reasons', () => {
  const stated = (reason: LossReason, established: LossReason | null) => reportDeal({ outcome: 'lost', stated: { kind: 'known', reason }, established });

  it('tell how much of "price" did not survive, and what it was', () => {
    // By hand: stated 8 times, found out 6 times; 2 held, 4 fell, 4 ÷ 6 = 67 %.
    const deals = [
      ...times(2, () => stated('price', 'price')), ...times(3, () => stated('price', 'relationship')), stated('price', 'features'), ...times(2, () => stated('price', null)),
      stated('timing', 'budget'),
      reportDeal({ outcome: 'won', stated: { kind: 'known', reason: 'price' }, established: 'features' }),
    ];
    const [price, timing, ...others] = statedAgainstEstablished(deals);
    expect(others).toEqual([]);
    expect(price).toMatchObject({ key: 'reason:price', fellShare: '67' });
    expect([price?.ids.length, price?.borneOut.length, price?.fell.length]).toEqual([8, 2, 4]);
    expect(price?.instead.map(({ reason, ids }) => [reason, ids.length])).toEqual([['relationship', 3], ['features', 1]]);
    expect(timing).toMatchObject({ fellShare: null, fell: [expect.any(String)] });
  });

  it('compare no words of another system, as nobody said which kind they are', () => {
    const [row] = statedAgainstEstablished([reportDeal({ outcome: 'lost', stated: { kind: 'words', words: 'Price' }, established: 'price' })]);
    expect([row?.borneOut.length, row?.fell.length]).toEqual([0, 0]);
  });
});

describe('coverage at loss against at win', () => {
  const withBuyer = [frozen({ roles: ['buyer'], coverage: 'brief', attitude: 'mentor' }), frozen({ coverage: 'deep' }), frozen()];
  const withoutBuyer = [frozen({ roles: ['buyer'] }), frozen({ coverage: 'brief', attitude: 'mentor' }), frozen({ coverage: 'deep' })];
  const deals = (lost: [covered: number, uncovered: number], won: [covered: number, uncovered: number]): ReportDeal[] => [
    ...times(lost[0], () => reportDeal({ outcome: 'lost', people: withBuyer })), ...times(lost[1], () => reportDeal({ outcome: 'lost', people: withoutBuyer })),
    ...times(won[0], () => reportDeal({ outcome: 'won', people: withBuyer })), ...times(won[1], () => reportDeal({ outcome: 'won', people: withoutBuyer })),
  ];
  const buyerRow = (all: ReportDeal[]) => coverageComparison(all).rows.find(({ lack }) => lackKey(lack) === 'buyer')!;

  it.each<[name: string, lost: [number, number], won: [number, number], isProposed: boolean]>([
    ['4 of 6 losses without a contact, and no win known', [2, 4], [0, 0], true],
    ['4 of 6 losses, and none of 6 wins', [2, 4], [6, 0], true],
    ['4 of 6 losses, and 2 of 6 wins: half as often', [2, 4], [4, 2], true],
    ['4 of 6 losses, and 3 of 6 wins', [2, 4], [3, 3], false],
    ['1 of 2 losses', [1, 1], [6, 0], false],
    ['4 of 4 losses: too few', [0, 4], [6, 0], false],
    ['2 of 6 losses', [4, 2], [6, 0], false],
    ['3 of 6 losses', [3, 3], [6, 0], true],
  ])('%s', (_name, lost, won, isProposed) => {
    const row = buyerRow(deals(lost, won));
    expect([row.lost.lacking.length, row.lost.all.length, row.won.lacking.length, row.won.all.length]).toEqual([lost[1], lost[0] + lost[1], won[1], won[0] + won[1]]);
    expect(row.isProposed).toBe(isProposed);
    expect(demandAgainst(row.lack)).toEqual({ kind: 'role', role: 'buyer' });
  });

  it('counts small numbers without percent, and leaves out deals whose people were not kept', () => {
    const unknown = reportDeal({ outcome: 'lost' });
    const { withoutPeople } = coverageComparison([unknown, ...deals([1, 1], [0, 0])]);
    expect(withoutPeople).toEqual([unknown.id]);
    expect(buyerRow([unknown, ...deals([1, 1], [0, 0])]).lost.share).toBeNull();
  });
});

describe('the funnel', () => {
  it('counts how far deals came and where they dropped off', () => {
    const all = [
      ...times(5, () => reportDeal({ stage: 'won', outcome: 'won' })),
      ...times(3, () => reportDeal({ stage: 'lost', outcome: 'lost', stageBefore: 'offered' })),
      reportDeal({ stage: 'no-decision', outcome: 'no-decision', stageBefore: 'qualified' }),
      ...times(2, () => reportDeal({ stage: 'offered' })),
      reportDeal({ stage: 'lost', outcome: 'lost' }),
    ];
    const { steps, unplaced } = funnel(all);
    // By hand: 11 placed; one ended in qualified, three in offered where two still stand; five went on and were won.
    expect(steps.map(({ stage, reached, dropped, open, onward }) => [stage, reached.length, dropped.length, open.length, onward])).toEqual([
      ['identified', 11, 0, 0, '100'], ['qualified', 11, 1, 0, '91'], ['needs', 10, 0, 0, '100'], ['offered', 10, 3, 2, '63'], ['negotiating', 5, 0, 0, '100'], ['won', 5, 0, 0, null],
    ]);
    expect(unplaced).toHaveLength(1);
  });

  it('places losses of no known stage as far as their days show', () => {
    const sold = times(4, () => reportDeal({ stage: 'won', outcome: 'won' }));
    const [contacted, offered, bare] = [{ firstContactOn: '2026-01-01' }, { firstContactOn: '2026-01-01', offeredOn: '2026-01-20' }, {}].map((days) => reportDeal({ stage: 'lost', outcome: 'lost', ...days }));
    const { steps, byDates, unplaced } = funnel([...sold, contacted!, offered!, bare!]);
    // By hand: six known; one ends where it was talked of, one with its offer; 5 of 6 and 4 of 5 go on.
    expect(steps.map(({ stage, reached, dropped, onward }) => [stage, reached.length, dropped.length, onward])).toEqual([
      ['identified', 6, 1, '83'], ['qualified', 5, 0, '100'], ['needs', 5, 0, '100'], ['offered', 5, 1, '80'], ['negotiating', 4, 0, null], ['won', 4, 0, null],
    ]);
    expect([byDates, unplaced]).toEqual([[contacted!.id, offered!.id], [bare!.id]]);
  });

  it('is empty without deals', () => {
    expect(funnel([]).steps.every(({ reached, onward }) => reached.length === 0 && onward === null)).toBe(true);
  });
});

describe('cycle times', () => {
  it('are medians with their quarters, days out of order left out', () => {
    const sale = (offeredOn: string, closedOn: string) => reportDeal({ outcome: 'won', firstContactOn: '2026-01-01', offeredOn, closedOn });
    // Contact to offer: 10, 20, 30, 40 days; offer to close: 5, 5, 10, 20.
    const all = [sale('2026-01-11', '2026-01-16'), sale('2026-01-21', '2026-01-26'), sale('2026-01-31', '2026-02-10'), sale('2026-02-10', '2026-03-02')];
    const slip = reportDeal({ outcome: 'won', firstContactOn: '2026-05-01', closedOn: '2026-04-01' });
    expect(cycleTimes([...all, slip]).rows.map(({ ids, ...row }) => ({ ...row, n: ids.length }))).toEqual([
      { stretch: 'contact-to-offer', outcome: 'won', n: 4, median: 25, lower: 17.5, upper: 32.5 },
      { stretch: 'offer-to-close', outcome: 'won', n: 4, median: 7.5, lower: 5, upper: 12.5 },
      { stretch: 'contact-to-close', outcome: 'won', n: 4, median: 32.5, lower: 22.5, upper: 45 },
    ]);
    const bare = reportDeal({ outcome: 'lost', closedOn: '2026-02-01' });
    expect(cycleTimes([reportDeal({ firstContactOn: '2026-01-01' }), slip, bare])).toEqual({ rows: [], without: [slip.id, bare.id] });
  });
});

describe('a deal in reports', () => {
  const firm = account({ industry: 'Food', employees: 300 });
  const of = (records: Partial<Parameters<typeof reportDeals>[0]>): ReportDeal | undefined =>
    reportDeals({ deals: [], accounts: new Map([[firm.id, firm]]), closes: [], probes: [], offers: [], segments: [], criteria: [], ...records })[0];

  it('lost elsewhere keeps the words of the other system', () => {
    expect(of({ deals: [deal(firm.id, { stage: 'lost', statedReason: ' Product Fit ', amount: '0', closeDate: '2026-02-01' })] })).toMatchObject({
      outcome: 'lost', stated: { kind: 'words', words: 'Product Fit' }, established: null, stageBefore: null, amount: null, closedOn: '2026-02-01', people: null, industry: 'Food',
    });
  });

  it('does not count a price as its cause whose answers do not bear it', () => {
    const sale = deal(firm.id, { stage: 'lost' });
    const close = dealClose(sale, { established: 'price', reason: 'price', closedOn: '2026-03-01' });
    const steps = (['compared-with', 'set-aside', 'hypothetical'] as const).map((step) => lossProbe(sale, { step }));
    expect(of({ deals: [sale], closes: [close], probes: steps.slice(0, 2) })).toMatchObject({ established: null, stated: { kind: 'known', reason: 'price' } });
    expect(of({ deals: [sale], closes: [close], probes: steps })).toMatchObject({ established: 'price', closedOn: '2026-03-01' });
  });

  it('knows its segment and when its first offer went out', () => {
    const sale = deal(firm.id, { stage: 'won' });
    const segment = marketSegment({ name: 'Food, 200 and more' });
    const offer = (sentOn: string | null, releasedOn: string | null) => ({ ...bookkeeping(), dealId: sale.id, sentOn, releasedOn });
    expect(of({
      deals: [sale], segments: [segment], criteria: [segmentCriterion(segment, { field: 'employees', from: '200' })],
      offers: [offer('2026-02-10', '2026-02-01'), offer(null, '2026-02-05'), offer(null, null)],
    })).toMatchObject({ segments: ['Food, 200 and more'], offeredOn: '2026-02-05' });
  });

  it('that was opened again is open, whatever was kept of its end', () => {
    const sale = deal(firm.id, { stage: 'needs' });
    expect(of({ deals: [sale], closes: [dealClose(sale)] })).toMatchObject({ outcome: null, stageBefore: null, closedOn: null });
  });
});

import { breakdown, DIMENSIONS, outcomes } from '../../shared/domain/loss-report/breakdown';
import { coverageComparison } from '../../shared/domain/loss-report/coverage-comparison';
import { cycleTimes } from '../../shared/domain/loss-report/cycle-times';
import { funnel } from '../../shared/domain/loss-report/funnel';
import { reportDeals } from '../../shared/domain/loss-report/report-deal';
import { statedAgainstEstablished } from '../../shared/domain/loss-report/stated-established';
import { PROBE_STEPS } from '../../shared/domain/loss/probing';
import { LOSS_REASONS } from '../../shared/domain/loss/loss-reason';
import type { FrozenPerson } from '../../shared/domain/loss/deal-close';
import { ROLES } from '../../shared/domain/buying-center/member';
import { account, deal, dealClose, lossProbe, marketSegment, segmentCriterion } from '../support/records/records';
import { median, type BenchLine } from './bench-line';
import { numbers } from './call-list';

const GOAL = '300';
const DEALS = 8_800;
const COMPANIES = 85;
const ROUNDS = 7;

/** Each report over 8,800 deals, three of four of them ended with all that can be known of an end: the slowest, in milliseconds. */
export function benchReport(): BenchLine {
  const records = reportRecords();
  const deals = reportDeals(records);
  const reports: (() => unknown)[] = [
    () => reportDeals(records),
    () => outcomes(deals),
    ...DIMENSIONS.map((dimension) => () => breakdown(deals, dimension)),
    () => statedAgainstEstablished(deals),
    () => coverageComparison(deals),
    () => funnel(deals),
    () => cycleTimes(deals),
  ];
  const slowest = Math.max(...reports.map((report) => median(timesOf(report))));
  return { name: 'report-8800', value: slowest, goal: GOAL };
}

function timesOf(report: () => unknown): number[] {
  report();
  return Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    report();
    return performance.now() - start;
  });
}

function reportRecords(): Parameters<typeof reportDeals>[0] {
  const next = numbers(11);
  const day = (): string => `202${4 + (next() % 2)}-${String(1 + (next() % 12)).padStart(2, '0')}-${String(1 + (next() % 28)).padStart(2, '0')}`;
  const pick = <T>(values: readonly T[]): T => values[next() % values.length] as T;
  const accounts = Array.from({ length: COMPANIES }, (_unused, index) => account({ name: `Company ${index}`, industry: `Industry ${index % 10}`, employees: next() % 5_000 }));
  const segments = Array.from({ length: 8 }, (_unused, index) => marketSegment({ name: `Segment ${index}` }));
  const sales = Array.from({ length: DEALS }, () => deal(pick(accounts).id, { stage: pick(['won', 'lost', 'no-decision', 'offered'] as const), amount: String(next() % 900_000), firstContactOn: day(), closeDate: day() }));
  const people = (): FrozenPerson[] => Array.from({ length: 6 }, (_unused, index) => ({
    memberId: `m${index}`, personId: `p${index}`, name: `Person ${index}`, function: '', roles: [pick(ROLES)], attitude: pick(['mentor', 'sceptic', null] as const), influence: 3, coverage: pick(['none', 'deep'] as const), lastContactOn: null,
  }));
  const ended = sales.filter(({ stage }) => stage !== 'offered');
  return {
    deals: sales,
    accounts: new Map(accounts.map((company) => [company.id, company])),
    closes: ended.map((sale) => dealClose(sale, { stageBefore: pick(['qualified', 'offered'] as const), reason: pick(LOSS_REASONS), established: pick(LOSS_REASONS), competitor: `Rival ${next() % 12}`, people: people() })),
    probes: ended.flatMap((sale) => PROBE_STEPS.slice(0, 3).map((step) => lossProbe(sale, { step }))),
    offers: sales.map(({ id }) => ({ dealId: id, sentOn: day(), releasedOn: null })),
    segments,
    criteria: segments.map((segment, index) => segmentCriterion(segment, { field: 'employees', from: String(index * 500) })),
  };
}


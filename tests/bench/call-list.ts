import { rankCalls, type Prospect } from '../../shared/domain/qualification/call-list';
import { qualify, type Answer, type Criterion } from '../../shared/domain/qualification/qualification-score';
import { quantile, type BenchLine } from './bench-line';

const GOAL = '50';
const COMPANIES = 10_000;
const CHANGES = 40;
const TODAY = '2026-11-29';

const criteria: Criterion[] = [
  ...[5, 4, 3, 5, 2].map((weight, index): Criterion => ({ id: `s${index}`, name: `Signal ${index}`, kind: 'signal', weight, halfLifeDays: 180 })),
  ...[0, 1].map((index): Criterion => ({ id: `k${index}`, name: `Knock-out ${index}`, kind: 'knock-out', weight: 1, halfLifeDays: null })),
];

/** Numbers that look random and are the same in every run (Lehmer's generator, modulus 2³¹ − 1). */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state;
  };
}

/** Ranking 10,000 companies again after one signal of one of them has changed: p95 in milliseconds. */
export function benchCallList(): BenchLine {
  const next = numbers(7);
  const answersOf = (): Answer[] =>
    criteria
      .filter(({ kind }) => kind === 'signal' && next() % 4 > 0)
      .map(({ id }) => ({ criterionId: id, value: next() % 5, answeredOn: `2026-${String(1 + (next() % 11)).padStart(2, '0')}-15` }));
  const prospects: Prospect[] = Array.from({ length: COMPANIES }, (_unused, index) => ({
    id: `c${index}`,
    name: `Company ${index}`,
    qualification: qualify(criteria, answersOf(), TODAY),
    potential: next() % 3 === 0 ? null : next() % 1_000_000,
    nextOn: next() % 2 === 0 ? null : `2026-12-${String(1 + (next() % 28)).padStart(2, '0')}`,
    pinKey: null,
    snoozedUntil: null,
  }));
  const times: number[] = [];
  for (let change = -5; change < CHANGES; change += 1) {
    const changed = next() % COMPANIES;
    const start = performance.now();
    const again = prospects.map((prospect, index) => (index === changed ? { ...prospect, qualification: qualify(criteria, answersOf(), TODAY) } : prospect));
    rankCalls(again, TODAY);
    if (change >= 0) times.push(performance.now() - start);
  }
  return { name: 'call-list-10k', value: quantile(times, 0.95), goal: GOAL };
}

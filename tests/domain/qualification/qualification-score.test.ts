import { describe, expect, it } from 'vitest';
import { freshnessOf, qualify, type Answer, type Criterion } from '../../../shared/domain/qualification/qualification-score';
import { scorecardProblems, type CriterionKind } from '../../../shared/domain/qualification/scorecard';
import { SCORECARD_PRESETS } from '../../../shared/domain/qualification/presets';
import { whyOf } from '../../../shared/domain/qualification/why';

const TODAY = '2026-11-29';
const signal = (id: string, weight: number, halfLifeDays: number | null = null): Criterion => ({ id, name: id, kind: 'signal', weight, halfLifeDays });
const knockOut = (id: string): Criterion => ({ id, name: id, kind: 'knock-out', weight: 1, halfLifeDays: null });
const card = [signal('budget', 4), signal('pain', 5), signal('access', 3), signal('year', 2), knockOut('insolvent'), knockOut('no application')];
const on = (criterionId: string, value: number, answeredOn = TODAY): Answer => ({ criterionId, value, answeredOn });

describe('a qualification', () => {
  // Weights 4 + 5 + 3 + 2 = 14.
  it.each<[string, Answer[], number | null, number, number]>([
    ['all for', [on('budget', 4), on('pain', 4), on('access', 4), on('year', 4)], 100, 1, 100],
    ['all against', [on('budget', 0), on('pain', 0), on('access', 0), on('year', 0)], 0, 1, 0],
    // (4×1 + 5×0.75 + 3×0 + 2×0.5)/14 = 8.75/14 = 62.5
    ['mixed', [on('budget', 4), on('pain', 3), on('access', 0), on('year', 2)], 63, 1, 62.5],
    // Known 9 of 14: (4 + 3.75)/9 = 86.1; expected (7.75 + 0.5×5)/14 = 73.21
    ['two missing', [on('budget', 4), on('pain', 3)], 86, 9 / 14, (10.25 / 14) * 100],
    ['none known', [], null, 0, 50],
    ['an answer to something else', [on('other', 4)], null, 0, 50],
    ['of two answers the later', [on('pain', 0, '2026-01-01'), on('pain', 4, '2026-06-01')], 100, 5 / 14, ((5 + 4.5) / 14) * 100],
  ])('%s', (_what, answers, score, confidence, expected) => {
    const found = qualify(card, answers, TODAY);
    expect(found.score).toBe(score);
    expect(found.confidence).toBeCloseTo(confidence, 10);
    expect(found.expected).toBeCloseTo(expected, 10);
  });

  it('is decided by a knock-out alone, whatever else is known and however old it is', () => {
    const found = qualify(card, [on('budget', 4), on('pain', 4), on('access', 4), on('year', 4), on('insolvent', 0, '2019-01-01')], TODAY);
    expect(found).toMatchObject({ score: 0, expected: 0, knockedOutBy: { id: 'insolvent' } });
    expect(found.unchecked.map(({ id }) => id)).toEqual(['no application']);
  });

  it('is not decided by a knock-out that was checked and does not hold', () => {
    expect(qualify(card, [on('pain', 4), on('insolvent', 4)], TODAY)).toMatchObject({ score: 100, knockedOutBy: null });
  });

  it.each([
    ['2026-11-29', 90, 1],
    ['2026-08-31', 90, 0.5], // 90 days
    ['2026-06-02', 90, 0.25], // 180 days
    ['2026-11-30', 90, 1], // of tomorrow
    ['2000-01-01', null, 1],
  ])('has an answer of %s with half-life %s at %s', (answeredOn, halfLife, expected) => {
    expect(freshnessOf(answeredOn, halfLife, TODAY)).toBeCloseTo(expected, 10);
  });

  it('lets an old answer drift to the middle', () => {
    // Full strength 90 days ago, half-life 90: 0.5 + 0.5 × 0.5 = 0.75; against: 0.25. Half of the confidence is gone.
    const aging = [signal('champion', 4, 90)];
    expect(qualify(aging, [on('champion', 4, '2026-08-31')], TODAY)).toMatchObject({ score: 75, confidence: 0.5 });
    expect(qualify(aging, [on('champion', 0, '2026-08-31')], TODAY)).toMatchObject({ score: 25, confidence: 0.5 });
  });
});

describe('the one-line why', () => {
  it.each<[string, Answer[], ReturnType<typeof whyOf>]>([
    ['knocked out', [on('pain', 4), on('insolvent', 0)], [{ code: 'knocked-out', name: 'insolvent' }]],
    ['nothing known', [on('insolvent', 4), on('no application', 4)], [{ code: 'nothing-known' }]],
    [
      // Pull: pain 5 × 0.5 = 2.5, budget 4 × 0.25 = 1, year 2 × 0.5 = 1, access 3 × -0.5 = -1.5.
      'the strongest two and what is against',
      [on('budget', 3), on('pain', 4), on('access', 0), on('year', 4), on('insolvent', 4), on('no application', 4)],
      [{ code: 'for', names: ['pain', 'budget'] }, { code: 'against', names: ['access'] }],
    ],
    [
      'what is missing',
      [on('pain', 4), on('insolvent', 4)],
      [{ code: 'for', names: ['pain'] }, { code: 'unknown', count: 3 }, { code: 'unchecked', names: ['no application'] }],
    ],
    ['neither for nor against', [on('pain', 2), on('insolvent', 4), on('no application', 4)], [{ code: 'unknown', count: 3 }]],
  ])('%s', (_what, answers, expected) => {
    expect(whyOf(qualify(card, answers, TODAY))).toEqual(expected);
  });

  it('names answers that are old', () => {
    expect(whyOf(qualify([signal('champion', 4, 90)], [on('champion', 4, '2026-08-31')], TODAY))).toEqual([
      { code: 'for', names: ['champion'] },
      { code: 'stale', names: ['champion'] },
    ]);
  });
});

describe('a scorecard', () => {
  const of = (signals: number, knockOuts: number): { kind: CriterionKind }[] => [
    ...Array.from({ length: signals }, () => ({ kind: 'signal' as const })),
    ...Array.from({ length: knockOuts }, () => ({ kind: 'knock-out' as const })),
  ];
  it.each([
    [3, 2, ['too-few-signals']],
    [4, 2, []],
    [6, 3, []],
    [7, 3, ['too-many-signals']],
    [5, 1, ['too-few-knock-outs']],
    [5, 4, ['too-many-knock-outs']],
    [0, 0, ['too-few-signals', 'too-few-knock-outs']],
  ])('with %d signals and %d knock-outs: %j', (signals, knockOuts, expected) => {
    expect(scorecardProblems(of(signals, knockOuts))).toEqual(expected);
  });

  it.each(SCORECARD_PRESETS.map((preset) => [preset.key, preset] as const))('%s to start with is within its bounds', (_key, { criteria }) => {
    expect(scorecardProblems(criteria)).toEqual([]);
    expect(new Set(criteria.map(({ key }) => key)).size).toBe(criteria.length);
  });
});

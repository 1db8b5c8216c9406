import { describe, expect, it } from 'vitest';
import { rankCalls, urgencyOf, type Prospect } from '../../../shared/domain/qualification/call-list';
import { conversionOf } from '../../../shared/domain/qualification/conversion';
import { qualify, type Criterion } from '../../../shared/domain/qualification/qualification-score';

const TODAY = '2026-11-29';
const card: Criterion[] = [
  { id: 's', name: 's', kind: 'signal', weight: 1, halfLifeDays: null },
  { id: 'k', name: 'k', kind: 'knock-out', weight: 1, halfLifeDays: null },
];
const prospect = (name: string, value: number | null, fields: Partial<Prospect> = {}): Prospect => ({
  id: name,
  name,
  qualification: qualify(card, value === null ? [] : [{ criterionId: 's', value, answeredOn: TODAY }], TODAY),
  potential: null,
  nextOn: null,
  pinKey: null,
  snoozedUntil: null,
  ...fields,
});
const names = (prospects: Prospect[]): string[] => rankCalls(prospects, TODAY).ranked.map(({ prospect: { name } }) => name);

describe('the call list', () => {
  it.each([
    ['2026-11-29', 1],
    ['2026-11-01', 1],
    ['2026-12-14', 0.5],
    ['2026-12-29', 0],
    ['2027-06-01', 0],
    [null, 0],
  ])('finds a next step on %s urgent by %s', (nextOn, expected) => {
    expect(urgencyOf(nextOn, TODAY)).toBeCloseTo(expected, 10);
  });

  it('adds fit, potential and urgency up to points', () => {
    // 75 of 100 → 37.5; the larger of two potentials → 30; in 15 days → 10. The other: 25 → 12.5; 15; 0.
    const { ranked } = rankCalls([prospect('small', 1, { potential: 10_000 }), prospect('large', 3, { potential: 90_000, nextOn: '2026-12-14' })], TODAY);
    expect(ranked.map(({ prospect: { name }, points }) => [name, points])).toEqual([
      ['large', 77.5],
      ['small', 27.5],
    ]);
  });

  it('puts the fitting before the unknown before the unfit, and equals by name', () => {
    expect(names([prospect('unknown', null), prospect('b fit', 4), prospect('unfit', 0), prospect('a fit', 4)])).toEqual(['a fit', 'b fit', 'unknown', 'unfit']);
  });

  it('puts what is due before what fits a little better', () => {
    // 62.5... of fit 3 (37.5) against fit 2 (25) and 20 for urgency.
    expect(names([prospect('fits', 3), prospect('due', 2, { nextOn: TODAY })])).toEqual(['due', 'fits']);
  });

  it('puts pinned companies first, in their order', () => {
    expect(names([prospect('fit', 4), prospect('second', 0, { pinKey: 'a1' }), prospect('first', null, { pinKey: 'a0' })])).toEqual(['first', 'second', 'fit']);
  });

  it('keeps apart who is put off and who is knocked out, and takes back who is due again', () => {
    const out = { ...prospect('out', 4), qualification: qualify(card, [{ criterionId: 'k', value: 0, answeredOn: TODAY }], TODAY) };
    const list = rankCalls([out, prospect('later', 4, { snoozedUntil: '2026-11-30' }), prospect('again', 4, { snoozedUntil: TODAY })], TODAY);
    expect(list.ranked.map(({ prospect: { name } }) => name)).toEqual(['again']);
    expect(list.snoozed.map(({ name }) => name)).toEqual(['later']);
    expect(list.knockedOut.map(({ name }) => name)).toEqual(['out']);
  });

  it('is not turned over by one giant', () => {
    const potentials = [1, 2, 3, 1_000_000].map((potential) => prospect(String(potential), 2, { potential }));
    expect(rankCalls(potentials, TODAY).ranked.map(({ potentialPoints }) => potentialPoints)).toEqual([30, 22.5, 15, 7.5]);
  });
});

describe('conversion', () => {
  it('counts companies once, by the best that came of their calls', () => {
    const calls = [
      { accountId: 'a', outcome: 'not-reached' },
      { accountId: 'a', outcome: 'appointment' },
      { accountId: 'b', outcome: 'interested' },
      { accountId: 'b', outcome: 'not-reached' },
      { accountId: 'c', outcome: 'declined' },
      { accountId: 'd', outcome: 'not-reached' },
    ] as const;
    expect(conversionOf(calls, new Set(['a', 'z']))).toEqual({ called: 4, reached: 3, interested: 2, appointment: 1, deal: 1 });
  });

  it('of no calls is nothing', () => {
    expect(conversionOf([], new Set(['z']))).toEqual({ called: 0, reached: 0, interested: 0, appointment: 0, deal: 0 });
  });
});

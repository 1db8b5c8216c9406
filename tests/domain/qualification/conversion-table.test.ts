import { describe, expect, it } from 'vitest';
import { conversionTable } from '../../../shared/domain/qualification/conversion-table';

const calls = [
  { accountId: 'a', outcome: 'interested', day: '2026-03-02' },
  { accountId: 'a', outcome: 'not-reached', day: '2026-03-01' },
  { accountId: 'b', outcome: 'appointment', day: '2026-03-03' },
  { accountId: 'c', outcome: 'declined', day: '2026-03-04' },
] as const;
const segments: Record<string, string[]> = { a: ['food', 'large'], b: ['food'] };
const table = conversionTable({
  calls,
  deals: [
    { accountId: 'a', beganOn: '2026-03-01' },
    { accountId: 'b', beganOn: '2026-03-02' },
    { accountId: 'z', beganOn: '2026-03-09' },
  ],
  segmentsOf: (id) => segments[id] ?? [],
  callerOf: (id) => (id === 'c' ? null : 'jo'),
});

describe('conversion of calls', () => {
  it('counts a deal that began on the day of the first call or later, and none from before', () => {
    expect(table.all).toEqual({ called: 3, reached: 3, interested: 2, appointment: 1, deal: 1 });
  });

  it('is told per segment, companies of two counting in both, and of those without one', () => {
    expect(table.segments).toEqual([
      { segmentId: 'food', conversion: { called: 2, reached: 2, interested: 2, appointment: 1, deal: 1 } },
      { segmentId: 'large', conversion: { called: 1, reached: 1, interested: 1, appointment: 0, deal: 1 } },
      { segmentId: null, conversion: { called: 1, reached: 1, interested: 0, appointment: 0, deal: 0 } },
    ]);
  });

  it('is told per caller', () => {
    expect(table.callers.map(({ colleagueId, conversion }) => [colleagueId, conversion.called])).toEqual([
      ['jo', 2],
      [null, 1],
    ]);
  });

  it('of no calls is nothing', () => {
    const none = conversionTable({ calls: [], deals: [], segmentsOf: () => [], callerOf: () => null });
    expect(none).toEqual({ all: { called: 0, reached: 0, interested: 0, appointment: 0, deal: 0 }, segments: [], callers: [] });
  });
});

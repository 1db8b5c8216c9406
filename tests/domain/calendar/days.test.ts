import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../../../shared/domain/calendar/day-arithmetic';
import { DUE_GROUPS, groupByDue } from '../../../shared/domain/calendar/due-group';
import { localDay } from '../../../shared/domain/calendar/local-day';
import { lastDayOfWeek, weekday } from '../../../shared/domain/calendar/week';

const ZONES = ['Europe/Berlin', 'America/Los_Angeles', 'Pacific/Auckland', 'Pacific/Apia', 'UTC'];
const ownZone = process.env['TZ'];
afterEach(() => {
  if (ownZone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = ownZone;
});

/** The group something due on a day is in. */
const dueGroupOf = (dueOn: string | null, today: string) => DUE_GROUPS.filter((group) => groupByDue([{ dueOn }], today)[group].length > 0).join();

/** Counted on a printed calendar of 2022, 2024 and 2026. */
const SHIFTS = [
  { day: '2022-03-25', count: 1, later: '2022-03-26' },
  { day: '2024-03-30', count: 1, later: '2024-03-31' }, // clocks go forward in Berlin
  { day: '2024-03-31', count: 1, later: '2024-04-01' },
  { day: '2024-10-26', count: 1, later: '2024-10-27' }, // clocks go back in Berlin
  { day: '2024-10-27', count: 1, later: '2024-10-28' },
  { day: '2024-03-10', count: 1, later: '2024-03-11' }, // clocks go forward in Los Angeles
  { day: '2024-09-28', count: 1, later: '2024-09-29' }, // clocks go forward in Auckland
  { day: '2024-02-28', count: 1, later: '2024-02-29' },
  { day: '2023-02-28', count: 1, later: '2023-03-01' },
  { day: '2026-12-31', count: 1, later: '2027-01-01' },
  { day: '2026-11-25', count: 30, later: '2026-12-25' },
  { day: '2024-03-01', count: -1, later: '2024-02-29' },
];

describe.each(ZONES)('days under TZ=%s', (zone) => {
  it.each(SHIFTS)('$day and $count days make $later', ({ day, count, later }) => {
    process.env['TZ'] = zone;
    expect(addDays(day, count)).toBe(later);
    expect(daysBetween(day, later)).toBe(count);
  });

  it('puts what is due on days of the clock change into the right group', () => {
    process.env['TZ'] = zone;
    expect(dueGroupOf('2024-03-31', '2024-03-31')).toBe('today');
    expect(dueGroupOf('2024-03-31', '2024-03-30')).toBe('this-week');
    expect(dueGroupOf('2024-10-27', '2024-10-28')).toBe('overdue');
  });
});

describe('localDay', () => {
  // 25 March 2022, 10:00 UTC: 02:00 or 03:00 in Los Angeles, 23:00 in Auckland; at 11:00 UTC Auckland has midnight.
  it.each([
    { zone: 'Europe/Berlin', moment: '2022-03-25T10:00:00Z', day: '2022-03-25' },
    { zone: 'America/Los_Angeles', moment: '2022-03-25T10:00:00Z', day: '2022-03-25' },
    { zone: 'America/Los_Angeles', moment: '2022-03-25T05:00:00Z', day: '2022-03-24' },
    { zone: 'Pacific/Auckland', moment: '2022-03-25T10:00:00Z', day: '2022-03-25' },
    { zone: 'Pacific/Auckland', moment: '2022-03-25T11:30:00Z', day: '2022-03-26' },
    { zone: 'Europe/Berlin', moment: '2024-03-31T01:30:00Z', day: '2024-03-31' },
  ])('is $day at $moment in $zone', ({ zone, moment, day }) => {
    process.env['TZ'] = zone;
    expect(localDay(new Date(moment))).toBe(day);
  });
});

describe('weeks', () => {
  it.each([
    { day: '2026-11-23', number: 1 },
    { day: '2026-11-25', number: 3 },
    { day: '2026-11-29', number: 7 },
  ])('$day is day $number of the week that ends on 29 November', ({ day, number }) => {
    expect(weekday(day)).toBe(number);
    expect(lastDayOfWeek(day)).toBe('2026-11-29');
  });

  it('end seven days apart, on a Sunday', () => {
    fc.assert(
      fc.property(fc.integer({ min: -40_000, max: 40_000 }), (count) => {
        const day = addDays('2026-01-01', count);
        const last = lastDayOfWeek(day);
        expect(weekday(last)).toBe(7);
        expect(daysBetween(day, last)).toBe(7 - weekday(day));
        expect(lastDayOfWeek(addDays(last, 1))).toBe(addDays(last, 7));
      }),
      { numRuns: 200 },
    );
  });
});

describe('what is due', () => {
  // 25 November 2026 is a Wednesday.
  it.each([
    { dueOn: '2026-11-24', group: 'overdue' },
    { dueOn: '2026-11-25', group: 'today' },
    { dueOn: '2026-11-26', group: 'this-week' },
    { dueOn: '2026-11-29', group: 'this-week' },
    { dueOn: '2026-11-30', group: 'later' },
    { dueOn: null, group: 'later' },
  ] as const)('is $group when due on $dueOn', ({ dueOn, group }) => {
    expect(dueGroupOf(dueOn, '2026-11-25')).toBe(group);
  });

  it('on a Sunday leaves nothing for this week', () => {
    expect(dueGroupOf('2026-11-30', '2026-11-29')).toBe('later');
  });

  it('stands in order of its day, undated last, and keeps the order of equals', () => {
    const items = [
      { id: 'a', dueOn: null },
      { id: 'b', dueOn: '2026-12-24' },
      { id: 'c', dueOn: '2026-11-20' },
      { id: 'd', dueOn: '2026-11-19' },
      { id: 'e', dueOn: '2026-12-01' },
      { id: 'f', dueOn: '2026-11-20' },
    ];
    const groups = groupByDue(items, '2026-11-25');
    expect(groups.overdue.map(({ id }) => id)).toEqual(['d', 'c', 'f']);
    expect(groups.later.map(({ id }) => id)).toEqual(['e', 'b', 'a']);
  });

  it('loses nothing and groups each as it would alone', () => {
    const day = fc.option(fc.integer({ min: -30, max: 30 }).map((count) => addDays('2026-11-25', count)), { nil: null });
    fc.assert(
      fc.property(fc.array(day.map((dueOn) => ({ dueOn })), { maxLength: 30 }), (items) => {
        const groups = groupByDue(items, '2026-11-25');
        expect(Object.values(groups).flat()).toHaveLength(items.length);
        for (const [group, members] of Object.entries(groups)) {
          for (const { dueOn } of members) expect(dueGroupOf(dueOn, '2026-11-25')).toBe(group);
        }
      }),
      { numRuns: 200 },
    );
  });
});

import { expect, it } from 'vitest';
import { lastInstantOf } from '../../../shared/domain/calendar/last-instant';

it.each([
  ['2026-03-25', 'Europe/Berlin', '2026-03-25T22:59:59.999Z'],
  // The clocks go forward on the 29th: midnight is two hours from UTC then.
  ['2026-03-29', 'Europe/Berlin', '2026-03-29T21:59:59.999Z'],
  ['2026-10-25', 'Europe/Berlin', '2026-10-25T22:59:59.999Z'],
  ['2026-12-31', 'UTC', '2026-12-31T23:59:59.999Z'],
  ['2026-03-25', 'America/New_York', '2026-03-26T03:59:59.999Z'],
])('%s ends in %s at %s', (day, timeZone, instant) => {
  expect(lastInstantOf(day, timeZone)).toBe(instant);
});

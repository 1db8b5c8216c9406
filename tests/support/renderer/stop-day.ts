import { afterEach, beforeEach, vi } from 'vitest';

/**
 * Stops the clock for the tests of a file, which may otherwise begin before midnight and end after it. Timers go on.
 * Answers the calendar day.
 */
export function stopDay(): string {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 26, 12) });
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  return '2026-11-26';
}

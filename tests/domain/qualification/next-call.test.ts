import { describe, expect, it } from 'vitest';
import { usualNext } from '../../../shared/domain/qualification/next-call';

describe('what usually follows a call', () => {
  it.each([
    ['not-reached', 'call', '2026-03-26'],
    ['reached', 'call', '2026-04-08'],
    ['interested', 'call', '2026-04-01'],
    ['appointment', 'visit', '2026-04-01'],
    ['declined', 'call', '2026-09-21'],
  ] as const)('that ended with %s is a %s on %s', (outcome, kind, dueOn) => {
    expect(usualNext(outcome, '2026-03-25')).toEqual({ kind, dueOn });
  });
});

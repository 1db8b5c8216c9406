import { describe, expect, it } from 'vitest';
import { floodGuard, IPC_LIMITS } from '../../electron/main/ipc/flood-guard';
import { isLighterThan } from '../../electron/main/ipc/message-weight';

describe('a window that floods', () => {
  const limits = { unanswered: 3, inARow: 5, perSecond: 10, bytes: 1000 };

  it('is refused while too much waits for an answer, and no longer than that', () => {
    const guard = floodGuard(() => 0, limits);
    expect([1, 2, 3, 4].map(() => guard.refuse('a.b', {})?.code)).toEqual([undefined, undefined, undefined, 'too-many-requests']);
    guard.answered();
    expect(guard.refuse('a.b', {})).toBeNull();
  });

  it('is refused when it asks faster than it may, and may again after a moment', () => {
    let now = 0;
    const guard = floodGuard(() => now, limits);
    const ask = (): string | undefined => {
      const refused = guard.refuse('a.b', {});
      if (refused === null) guard.answered();
      return refused?.code;
    };
    expect(Array.from({ length: 6 }, ask)).toEqual([undefined, undefined, undefined, undefined, undefined, 'too-many-requests']);
    now = 100;
    expect([ask(), ask()]).toEqual([undefined, 'too-many-requests']);
    // However long it was quiet, no more than so many in a row.
    now = 1_000_000;
    expect(Array.from({ length: 6 }, ask).filter((code) => code === undefined)).toHaveLength(5);
  });

  it('is refused a message that is too heavy', () => {
    const guard = floodGuard(() => 0, limits);
    expect(guard.refuse('records.commit', { text: 'x'.repeat(600) })).toEqual({ code: 'invalid-input', params: { path: 'records.commit' } });
    expect(guard.refuse('records.commit', { text: 'x'.repeat(100) })).toBeNull();
  });
});

describe('the weight of a message', () => {
  const nested = (depth: number): unknown => {
    let value: unknown = null;
    for (let level = 0; level < depth; level += 1) value = [value];
    return value;
  };

  it.each([
    ['nothing', undefined, true],
    ['a record', { id: 'x', name: 'Müller', rev: 1 }, true],
    ['long text', 'x'.repeat(1_000_000), false],
    ['many keys', Object.fromEntries(Array.from({ length: 50_000 }, (_, index) => [`k${index}`, 0])), false],
    ['bytes', new Uint8Array(2_000_000), false],
    ['a map of many', new Map(Array.from({ length: 50_000 }, (_, index) => [index, index])), false],
    ['fifty levels', nested(50), true],
    ['a million levels', nested(1_000_000), false],
  ])('of %s', (_what, message, isLight) => {
    expect(isLighterThan(message, 1_000_000)).toBe(isLight);
  });

  it('lets the largest picture through that the window may send', () => {
    expect(isLighterThan({ bytes: new Uint8Array(100_000_000) }, IPC_LIMITS.bytes)).toBe(true);
  });
});

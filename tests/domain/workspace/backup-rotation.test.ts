import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBackupDue, outdatedBackups } from '../../../shared/domain/workspace/backup-rotation';

const backup = (createdAt: string) => ({ name: createdAt, createdAt });
const every = (from: string, count: number, stepMs: number) =>
  Array.from({ length: count }, (_, index) => backup(new Date(Date.parse(from) + index * stepMs).toISOString()));

const HOUR = 3_600_000;

describe('the rotation of backups', () => {
  it('keeps the newest of each hour, then of each day, then of each week', () => {
    const kept = { hours: 2, days: 2, weeks: 2 };
    const names = [
      '2026-03-09T10:00:00.000Z', // Monday two weeks ago: beyond two weeks
      '2026-03-16T10:00:00.000Z', // Monday of last week, not its newest
      '2026-03-22T10:00:00.000Z', // Sunday: newest of last week
      '2026-03-24T09:00:00.000Z', // yesterday, not its newest
      '2026-03-24T17:00:00.000Z', // newest of yesterday
      '2026-03-25T07:00:00.000Z', // the third hour back
      '2026-03-25T08:00:00.000Z', // not the newest of its hour
      '2026-03-25T08:59:00.000Z',
      '2026-03-25T09:30:00.000Z',
    ];
    expect(outdatedBackups(names.map(backup), '2026-03-25T09:30:00.000Z', kept).sort()).toEqual(
      [names[0], names[1], names[3], names[5], names[6]],
    );
  });

  it('deletes nothing over a holiday: hours and days without a backup do not count', () => {
    const before = every('2026-03-02T08:00:00.000Z', 5, 24 * HOUR);
    const after = backup('2026-06-01T08:00:00.000Z');
    expect(outdatedBackups([...before, after], after.name)).toEqual([]);
  });

  it('keeps what was just written when the clock was put back', () => {
    const later = every('2027-01-01T00:00:00.000Z', 100, HOUR);
    const written = backup('2026-03-25T08:00:00.000Z');
    expect(outdatedBackups([...later, written], written.name, { hours: 3, days: 1, weeks: 1 })).not.toContain(written.name);
  });

  it('never deletes the one just written nor the newest, and leaves no more than it counts', () => {
    const moment = fc.integer({ min: 1_700_000_000_000, max: 1_900_000_000_000 }).map((ms) => new Date(ms).toISOString());
    fc.assert(
      fc.property(fc.uniqueArray(moment, { minLength: 1, maxLength: 300 }), fc.nat(), (moments, pick) => {
        const written = moments[pick % moments.length] ?? '';
        const gone = outdatedBackups(moments.map(backup), written);
        const left = moments.filter((name) => !gone.includes(name));
        expect(left).toContain(written);
        expect(left).toContain([...moments].sort().at(-1));
        expect(left.length).toBeLessThanOrEqual(24 + 14 + 8 + 1);
        // Running again deletes nothing more.
        expect(outdatedBackups(left.map(backup), written)).toEqual([]);
      }),
    );
  });
});

describe('a backup', () => {
  const now = Date.parse('2026-03-25T09:00:00.000Z');
  it.each([
    ['nothing has changed', false, null, false],
    ['there was never one', true, null, true],
    ['the last is less than an hour old', true, '2026-03-25T08:00:01.000Z', false],
    ['the last is an hour old', true, '2026-03-25T08:00:00.000Z', true],
    ['the last is from the future, as the clock was put back', true, '2026-04-01T00:00:00.000Z', true],
  ])('when %s: due %s', (_when, isDirty, lastAt, due) => {
    expect(isBackupDue(isDirty, lastAt, now)).toBe(due);
  });
});

/** One backup of a series: what it is called, and when it was made, as an ISO moment. */
export type KeptBackup = { name: string; createdAt: string };

/** How many backups are kept: the last of so many hours, days and weeks in which there was one. */
export const BACKUPS_KEPT = { hours: 24, days: 14, weeks: 8 };
export type BackupsKept = typeof BACKUPS_KEPT;

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** 1 January 1970 was a Thursday; weeks begin on Monday. */
const MONDAY_OFFSET_MS = 3 * DAY_MS;

/**
 * The backups that may be deleted. Of each of the last hours, days and weeks that have any, the newest stays; hours and
 * days without one do not count, so that a holiday deletes nothing. What was written last always stays, whatever a clock
 * that was put back makes of it.
 * @param written the one that was just written and read back
 */
export function outdatedBackups(backups: readonly KeptBackup[], written: string, kept: BackupsKept = BACKUPS_KEPT): string[] {
  const newestFirst = [...backups].sort((a, b) => Date.parse(b.createdAt) - Date.parse(a.createdAt));
  const stays = new Set([written]);
  const keepOnePer = (length: number, offset: number, most: number): void => {
    const seen = new Set<number>();
    for (const { name, createdAt } of newestFirst) {
      const period = Math.floor((Date.parse(createdAt) + offset) / length);
      if (seen.has(period)) continue;
      if (seen.size === most) return;
      seen.add(period);
      stays.add(name);
    }
  };
  keepOnePer(HOUR_MS, 0, kept.hours);
  keepOnePer(DAY_MS, 0, kept.days);
  keepOnePer(7 * DAY_MS, MONDAY_OFFSET_MS, kept.weeks);
  return newestFirst.filter(({ name }) => !stays.has(name)).map(({ name }) => name);
}

/** An hour with unsaved news is as much as a backup may lack. */
export const BACKUP_EVERY_MS = HOUR_MS;

/** Whether a backup is due: something changed since the last one, and that is an hour old, or the clock was put back. */
export function isBackupDue(isDirty: boolean, lastAt: string | null, nowMs: number): boolean {
  if (!isDirty) return false;
  if (lastAt === null) return true;
  const age = nowMs - Date.parse(lastAt);
  return age >= BACKUP_EVERY_MS || age < 0;
}

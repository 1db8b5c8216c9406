import { randomUUID } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { appError, type AppError } from '../../../shared/errors/app-error';
import { err, ok, type Result } from '../../../shared/errors/result';
import { readTwice, writeTwice } from '../files/kept-twice';
import { generationOf } from './database-folder';

/** What a data folder says about itself. Fields of a newer version are kept. */
export type Profile = {
  format: 1;
  /** Major version of the Chromium that wrote the database last. An older one may destroy its files. */
  chromium: number;
  /** Number of the database generation in use: `werkbank-<n>`. */
  generation: number;
  /** Names this installation; a restored backup gets a new one. */
  deviceId: string;
  /**
   * Whether the records of that generation are sealed: without their keys the profile is refused, and never begun anew. Absent
   * in one that was never opened by a version that says it always: then it is told by whether the generation has a key.
   */
  isSealed?: boolean;
  /** Generations that another has taken the place of, and whose files are still to be deleted. */
  retired?: readonly Retired[];
  /**
   * Somebody is being erased: their records are gone, or about to go, and snapshots, journal, files and the database's own
   * leftovers still hold them.
   */
  erasure?: PendingErasure;
};
/** Each try that was begun and not finished. */
export type PendingErasure = readonly ErasureTry[];
/** Whether the automatic backups there are go as well, and what is left in the records of those who are erased. */
export type ErasureTry = { deletesBackups: boolean; erasures: readonly string[] };
export type Retired = { generation: number };

/** A profile that may be used; `isChanged` says that it must be written before the database is touched. */
export type UsableProfile = { profile: Profile; isChanged: boolean };

const NAME = 'profile';

/**
 * Reads the profile of a data folder, or its copy where that is damaged or gone, or makes one, and refuses a runtime older
 * than the one that wrote it. Nothing is written.
 * @param chromium major version of the running Chromium
 */
export function readProfile(folder: string, chromium: number): Result<UsableProfile, AppError> {
  const { content: found, isThere, isWhole } = readTwice(folder, NAME, parseProfile);
  if (found === null) {
    // A later generation is never the first thing there is: the files that name it are gone, and it must not be taken for a leftover.
    if (isThere || hasLaterGeneration(folder)) return err(appError('corrupt', { what: join(folder, `${NAME}.json`) }));
    return ok({ profile: { format: 1, chromium, generation: 1, deviceId: randomUUID() }, isChanged: true });
  }
  if (found.chromium > chromium) return err(appError('runtime-downgrade', { found: found.chromium, running: chromium }));
  return ok({ profile: { ...found, chromium }, isChanged: found.chromium !== chromium || !isWhole });
}

/** Writes a profile that was made or changed. Its copy never names an older Chromium than the profile. */
export async function keepProfile(folder: string, { profile, isChanged }: UsableProfile): Promise<void> {
  if (isChanged) await writeTwice(folder, NAME, profile);
}

function hasLaterGeneration(folder: string): boolean {
  try {
    return readdirSync(join(folder, 'Partitions')).some((name) => (generationOf(name) ?? 1) > 1);
  } catch {
    return false;
  }
}

/** A profile from its text, or `null`. Checked by hand: this is read before the first window, and the schema library is not. */
export function parseProfile(text: string): Profile | null {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof raw !== 'object' || raw === null) return null;
  const { format, chromium, generation, deviceId } = raw as Partial<Record<keyof Profile, unknown>>;
  const isUsable =
    format === 1 && Number.isInteger(chromium) && Number.isInteger(generation) && Number(generation) >= 1 && typeof deviceId === 'string';
  return isUsable ? (raw as Profile) : null;
}

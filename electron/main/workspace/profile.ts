import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { appError, type AppError } from '../../../shared/errors/app-error';
import { err, ok, type Result } from '../../../shared/errors/result';
import { writeAtomically } from '../files/write-atomically';

/** What a data folder says about itself. Fields of a newer version are kept. */
export type Profile = {
  format: 1;
  /** Major version of the Chromium that wrote the database last. An older one may destroy its files. */
  chromium: number;
  /** Number of the database generation in use: `werkbank-<n>`. */
  generation: number;
  /** Names this installation; a restored backup gets a new one. */
  deviceId: string;
};

/** A profile that may be used; `isChanged` says that it must be written before the database is touched. */
export type UsableProfile = { profile: Profile; isChanged: boolean };

const fileOf = (folder: string): string => join(folder, 'profile.json');

/**
 * Reads the profile of a data folder, or makes one, and refuses a runtime older than the one that wrote it. Nothing
 * is written.
 * @param chromium major version of the running Chromium
 */
export function readProfile(folder: string, chromium: number): Result<UsableProfile, AppError> {
  const path = fileOf(folder);
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== 'ENOENT') return err(appError('file-unreadable', { name: path }));
    return ok({ profile: { format: 1, chromium, generation: 1, deviceId: randomUUID() }, isChanged: true });
  }
  const profile = parseProfile(text);
  if (profile === null) return err(appError('corrupt', { what: path }));
  if (profile.chromium > chromium) return err(appError('runtime-downgrade', { found: profile.chromium, running: chromium }));
  return ok({ profile: { ...profile, chromium }, isChanged: profile.chromium !== chromium });
}

/** Writes a profile that was made or changed. */
export async function keepProfile(folder: string, { profile, isChanged }: UsableProfile): Promise<void> {
  if (isChanged) await writeAtomically(fileOf(folder), `${JSON.stringify(profile, null, 2)}\n`);
}

/** Checked by hand: this is read before the first window, and the schema library is not. */
function parseProfile(text: string): Profile | null {
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

import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from '../../../shared/domain/schema/zod';
import { appError, type AppError } from '../../../shared/errors/app-error';
import { err, ok, type Result } from '../../../shared/errors/result';
import { writeAtomically } from '../files/write-atomically';

const Profile = z.looseObject({
  format: z.literal(1),
  /** Major version of the Chromium that wrote the database last. An older one may destroy its files. */
  chromium: z.number().int(),
  /** Number of the database generation in use: `werkbank-<n>`. */
  generation: z.number().int().min(1),
  /** Names this installation; a restored backup gets a new one. */
  deviceId: z.string(),
});
export type Profile = z.infer<typeof Profile>;

/**
 * Reads the profile of a data folder, or makes one, and refuses a runtime older than the one that wrote it.
 * @param chromium major version of the running Chromium
 */
export async function openProfile(folder: string, chromium: number): Promise<Result<Profile, AppError>> {
  const path = join(folder, 'profile.json');
  let text: string | null = null;
  try {
    text = readFileSync(path, 'utf8');
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== 'ENOENT') return err(appError('file-unreadable', { name: path }));
  }
  let profile: Profile = { format: 1, chromium, generation: 1, deviceId: randomUUID() };
  if (text !== null) {
    let raw: unknown;
    try {
      raw = JSON.parse(text);
    } catch {
      return err(appError('corrupt', { what: path }));
    }
    const read = Profile.safeParse(raw);
    if (!read.success) return err(appError('corrupt', { what: path }));
    profile = read.data;
    if (profile.chromium > chromium) return err(appError('runtime-downgrade', { found: profile.chromium, running: chromium }));
    if (profile.chromium === chromium) return ok(profile);
    profile = { ...profile, chromium };
  }
  await writeAtomically(path, `${JSON.stringify(profile, null, 2)}\n`);
  return ok(profile);
}

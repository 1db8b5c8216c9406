import { join } from 'node:path';
import { z } from '../../../shared/domain/schema/zod';
import { appError } from '../../../shared/errors/app-error';
import { err, ok, type Result } from '../../../shared/errors/result';
import { readTwice, writeTwice } from '../files/kept-twice';

const Base64 = z.string().regex(/^[A-Za-z0-9+/]+=*$/);

/**
 * How the keys of a data folder lie on the disk. The master key lies there sealed, once for each way to open it; the data
 * key of each generation lies there sealed with the master key.
 */
const KeyFile = z.object({
  format: z.literal(1),
  /** Sealed by the system's key store; `open` where there is none: then it is only out of sight. */
  system: z.object({ kind: z.enum(['key-store', 'open']), wrapped: Base64 }).nullable(),
  passphrase: z
    .object({ kdf: z.literal('scrypt'), N: z.number().int().min(2), r: z.number().int().min(1).max(64), p: z.number().int().min(1).max(16), salt: Base64, wrapped: Base64 })
    .nullable(),
  recovery: z.object({ salt: Base64, wrapped: Base64 }).nullable(),
  /** By number of the generation. */
  dataKeys: z.record(z.string().regex(/^[1-9]\d*$/), Base64),
});
export type KeyFile = z.infer<typeof KeyFile>;

/** Keys that were found, and whether file and copy say the same. */
export type FoundKeys = { keys: KeyFile; isWhole: boolean };

const NAME = 'keys';

/**
 * The keys of a data folder, or their copy where they are damaged or gone; `null` when there are none.
 * Fails with `corrupt` when there are some and none can be read.
 */
export function readKeys(folder: string): Result<FoundKeys | null> {
  const { content: keys, isThere, isWhole } = readTwice(folder, NAME, parseKeys);
  if (keys !== null) return ok({ keys, isWhole });
  return isThere ? err(appError('corrupt', { what: join(folder, `${NAME}.json`) })) : ok(null);
}

/** Writes the keys: a crash leaves the old ones or the new ones. */
export function writeKeys(folder: string, keys: KeyFile): Promise<void> {
  return writeTwice(folder, NAME, keys);
}

function parseKeys(text: string): KeyFile | null {
  try {
    return KeyFile.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from '../../../shared/domain/schema/zod';
import { appError } from '../../../shared/errors/app-error';
import { err, ok, type Result } from '../../../shared/errors/result';
import { writeAtomically } from '../files/write-atomically';

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

/** The keys and a copy of them: without one everything would be lost with a damaged file of a few bytes. */
const fileOf = (folder: string): string => join(folder, 'keys.json');
const copyOf = (folder: string): string => join(folder, 'keys-copy.json');

/**
 * The keys of a data folder, or their copy where they are damaged or gone; `null` when there are none.
 * Fails with `corrupt` when there are some and none can be read.
 */
export function readKeys(folder: string): Result<FoundKeys | null> {
  const [first, copy] = [readFile(fileOf(folder)), readFile(copyOf(folder))];
  const keys = first.keys ?? copy.keys;
  if (keys !== null) return ok({ keys, isWhole: first.text === copy.text });
  return first.isThere || copy.isThere ? err(appError('corrupt', { what: fileOf(folder) })) : ok(null);
}

/** Writes the keys, the copy first: a crash leaves the old ones or the new ones. */
export async function writeKeys(folder: string, keys: KeyFile): Promise<void> {
  const text = `${JSON.stringify(keys, null, 2)}\n`;
  await writeAtomically(copyOf(folder), text);
  await writeAtomically(fileOf(folder), text);
}

type Read = { isThere: boolean; text: string | null; keys: KeyFile | null };

function readFile(path: string): Read {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (fault) {
    return { isThere: (fault as NodeJS.ErrnoException).code !== 'ENOENT', text: null, keys: null };
  }
  try {
    return { isThere: true, text, keys: KeyFile.parse(JSON.parse(text)) };
  } catch {
    return { isThere: true, text, keys: null };
  }
}

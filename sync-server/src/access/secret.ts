import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';

const BYTES = 32;

/**
 * The secret tokens are signed with: the given one, or one that is made at the first start and kept in a file only its
 * owner may read. Several servers of one team need the same.
 */
export function tokenSecret(given: string | undefined, path: string): Buffer {
  if (given !== undefined) {
    if (given.length < BYTES) throw new Error(`SYNC_SECRET must have at least ${BYTES} characters.`);
    return Buffer.from(given);
  }
  try {
    writeFileSync(path, randomBytes(BYTES).toString('hex'), { flag: 'wx', mode: 0o600 });
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== 'EEXIST') throw fault;
  }
  return Buffer.from(readFileSync(path, 'utf8').trim());
}

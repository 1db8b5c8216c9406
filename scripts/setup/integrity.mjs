/** Checks a file against the integrity string npm uses (`sha512-` and base64). */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { Problem } from './say.mjs';

/**
 * @param {string} path
 * @param {string} expected
 */
export async function verifyIntegrity(path, expected) {
  const dash = expected.indexOf('-');
  const algorithm = expected.slice(0, dash);
  const hash = createHash(algorithm);
  await pipeline(createReadStream(path), hash);
  const actual = `${algorithm}-${hash.digest('base64')}`;
  if (actual !== expected) {
    throw new Problem(
      `${path} is not what it should be and was not unpacked.\n  expected ${expected}\n  found    ${actual}`,
    );
  }
}

import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Sha256 } from '../../../shared/domain/schema/values';
import type { Sealing } from './sealing';
import { writeAtomically } from './write-atomically';

/**
 * Files that belong to records but are too large for them: company templates, the logo. Each lies under the hash of what
 * is in it, so that a record names exactly these bytes and the same file is kept once.
 */
export type KeptFiles = {
  /** Keeps bytes and answers their name. */
  keep(bytes: Uint8Array): Promise<Sha256>;
  /** The names of all that are there. */
  names(): Promise<Sha256[]>;
  /** The bytes of that name; `null` when they are not on this computer, or damaged. */
  read(sha256: Sha256): Promise<Uint8Array | null>;
};

/** Anything else in the folder is a draft that was left behind. */
const NAME = /^[0-9a-f]{64}$/;

/** What such a file is sealed as. */
export const FILE_KIND = 'file';

/** @param folder is made when the first file comes */
export function openKeptFiles(folder: string, sealing: Sealing): KeptFiles {
  const read: KeptFiles['read'] = async (sha256) => {
    try {
      const bytes = sealing.open(FILE_KIND, await readFile(join(folder, sha256)));
      return bytes !== null && hashOf(bytes) === sha256 ? bytes : null;
    } catch {
      return null;
    }
  };
  return {
    async keep(bytes) {
      const sha256 = hashOf(bytes);
      await mkdir(folder, { recursive: true });
      await writeAtomically(join(folder, sha256), sealing.seal(FILE_KIND, bytes));
      return sha256;
    },
    names: async () => (await readdir(folder).catch(() => [] as string[])).filter((name) => NAME.test(name)),
    read,
  };
}

function hashOf(bytes: Uint8Array): Sha256 {
  return createHash('sha256').update(bytes).digest('hex');
}

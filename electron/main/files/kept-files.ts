import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, unlink } from 'node:fs/promises';
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
  /** Deletes every file that is not among the named ones, and drafts that were left behind. Resolves to how many there were. */
  keepOnly(named: ReadonlySet<Sha256>): Promise<number>;
  /**
   * The same for those that were there before this run: what it kept may be named by a change that is not saved yet, or by one
   * that is undone later.
   */
  collect(named: ReadonlySet<Sha256>): Promise<number>;
  /** Whether any were there before this run. */
  hasEarlier(): Promise<boolean>;
  /** The bytes of that name; `null` when they are not on this computer, or damaged. */
  read(sha256: Sha256): Promise<Uint8Array | null>;
};

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
  const keptNow = new Set<Sha256>();
  const list = (): Promise<string[]> => readdir(folder).catch(() => []);
  const before = list();
  const remove = async (names: readonly string[]): Promise<number> => {
    for (const name of names) await unlink(join(folder, name)).catch(ignoreMissing);
    return names.length;
  };
  return {
    async keep(bytes) {
      const sha256 = hashOf(bytes);
      keptNow.add(sha256);
      await mkdir(folder, { recursive: true });
      await writeAtomically(join(folder, sha256), sealing.seal(FILE_KIND, bytes));
      return sha256;
    },
    keepOnly: async (named) => remove((await list()).filter((name) => !named.has(name))),
    collect: async (named) => remove((await before).filter((name) => !named.has(name) && !keptNow.has(name))),
    hasEarlier: async () => (await before).length > 0,
    read,
  };
}

function hashOf(bytes: Uint8Array): Sha256 {
  return createHash('sha256').update(bytes).digest('hex');
}

function ignoreMissing(fault: unknown): void {
  if ((fault as NodeJS.ErrnoException).code !== 'ENOENT') throw fault;
}

import { basename, join } from 'node:path';
import type { Sha256 } from '../../../shared/domain/schema/values';
import { ok, err, type Result } from '../../../shared/errors/result';
import { newFolder } from '../files/new-folder';
import { writeAtomically } from '../files/write-atomically';
import { writeFailure } from '../files/write-failure';

type FileToWrite = { name: string; sha256: Sha256 | null; base64: string | null };

/**
 * Writes files into a new folder; one that is there already gets a number behind its name and stays as it was.
 * @param wanted path of the folder
 * @param read bytes that are kept under a hash; `null` when they are not on this computer
 * @returns the folder's name, `null` where there is nothing to write, and how many files are missing
 */
export async function writeFilesBeside(
  wanted: string,
  files: readonly FileToWrite[],
  read: (sha256: Sha256) => Promise<Uint8Array | null>,
): Promise<Result<{ folder: string | null; missing: number }>> {
  if (files.length === 0) return ok({ folder: null, missing: 0 });
  let missing = 0;
  try {
    const folder = await newFolder(wanted);
    for (const { name, sha256, base64 } of files) {
      const bytes = sha256 === null ? Buffer.from(base64 ?? '', 'base64') : await read(sha256);
      if (bytes === null) missing += 1;
      else await writeAtomically(join(folder, name), bytes);
    }
    return ok({ folder: basename(folder), missing });
  } catch (fault) {
    return err(writeFailure(fault, basename(wanted)));
  }
}

import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { WorkspaceCopy } from '../../../../shared/contract/workspace';
import { syncFolder, writeAtomically } from '../../files/write-atomically';

/** The data folder of the copy, inside the one it stands beside, and complete as soon as it is there. */
export const copyFolder = (folder: string): string => join(folder, 'copy');

/** Where it is made. What a try that was cut off left there is nothing yet. */
export const copyDraft = (folder: string): string => join(folder, '.copy.tmp');

/** What the copy says of itself, in its own folder. */
export const factsPath = (copy: string): string => join(copy, 'copy.json');

/** Says that the copy is worked in. */
const openPath = (folder: string): string => join(folder, 'open-copy.json');

/** The copy beside the data of a folder; `null` when there is none. Checked by hand: this is read before the first window. */
export function readCopy(folder: string): WorkspaceCopy | null {
  const { createdAt, begunAt } = readObject(factsPath(copyFolder(folder)));
  return typeof createdAt === 'string' && typeof begunAt === 'string' ? { createdAt, begunAt } : null;
}

/**
 * The copy, if this start is to open it in place of the data beside which it stands.
 * @param version of the program: another one than the user chose the copy in opens the data first, which it may well read
 */
export function openedCopy(folder: string, version: string): WorkspaceCopy | null {
  return readObject(openPath(folder))['version'] === version ? readCopy(folder) : null;
}

/** Has the next start of this version open the copy. */
export async function openCopy(folder: string, version: string): Promise<void> {
  await writeAtomically(openPath(folder), `${JSON.stringify({ format: 1, version })}\n`);
}

/** Has the next start open the data again. The copy stays. */
export async function leaveCopy(folder: string): Promise<void> {
  await rm(openPath(folder), { force: true });
  await syncFolder(folder);
}

/** Nothing for what is not there or cannot be read: then the data is opened, as ever. */
function readObject(path: string): Record<string, unknown> {
  try {
    return Object(JSON.parse(readFileSync(path, 'utf8'))) as Record<string, unknown>;
  } catch {
    return {};
  }
}

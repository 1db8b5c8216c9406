import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { SNAPSHOT_KIND } from '../backup/snapshots';
import { FILE_KIND } from '../files/kept-files';
import type { Sealing } from '../files/sealing';
import { writeAtomically } from '../files/write-atomically';
import { databaseFolder } from './database-folder';
import type { Retired } from './profile';

type Folders = { data: string; snapshots: string; files: string };

/**
 * Deletes the files of generations that another has taken the place of, and seals what was kept beside them as today's
 * is. Each step can be repeated: whatever it is cut off in, the next start goes on. Nobody may write there meanwhile.
 */
export async function retireGenerations(retired: readonly Retired[], { data, snapshots, files }: Folders, sealing: Sealing): Promise<void> {
  await eachFile(snapshots, '.wbs', sealing, SNAPSHOT_KIND);
  await eachFile(files, '', sealing, FILE_KIND);
  for (const { generation } of retired) await rm(databaseFolder(data, generation), { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}

/** Seals the files of a folder that are not sealed with today's key. */
async function eachFile(folder: string, ending: string, sealing: Sealing, kind: string): Promise<void> {
  for (const name of await readdir(folder).catch(() => [] as string[])) {
    // What begins with a dot is a draft that a crash left.
    if (name.startsWith('.')) await rm(join(folder, name), { force: true });
    else if (name.endsWith(ending)) await sealAnew(join(folder, name), sealing, kind);
  }
}

async function sealAnew(path: string, sealing: Sealing, kind: string): Promise<void> {
  const bytes = await readFile(path);
  if (sealing.isSealed(bytes)) return;
  const content = sealing.open(kind, bytes);
  // What no key opens tells nobody anything, and stays.
  if (content !== null) await writeAtomically(path, sealing.seal(kind, content));
}

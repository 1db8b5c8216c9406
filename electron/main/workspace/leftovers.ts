import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Log } from '../log/log';
import type { Vault } from '../protection/vault';
import { copyDraft } from './copy/copy-folder';
import { databaseFolder, generationOf } from './database-folder';

/** What writing a file anew was cut off in; a draft of the keys can hold one that was dropped since. */
const DRAFT = /^\..+\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.tmp$/;

/**
 * Deletes what a run left that was cut off: drafts of the files beside the database and of a copy, and generations behind the one in use,
 * which were never switched to, with their keys. Such a copy grows old beside the data and must never be opened in its place.
 * Nobody may write there meanwhile. What cannot be deleted stays until the next start.
 */
export async function sweepLeftovers(folder: string, generation: number, vault: Vault | null, log: Log): Promise<void> {
  try {
    await rm(copyDraft(folder), { recursive: true, force: true });
    for (const name of await readdir(folder)) if (DRAFT.test(name)) await rm(join(folder, name), { force: true });
    const partitions = await readdir(join(folder, 'Partitions')).catch(() => [] as string[]);
    const found = [...partitions.flatMap((name) => generationOf(name) ?? []), ...(vault?.generations ?? [])];
    for (const left of new Set(found)) if (left > generation) await dropGeneration(folder, left, vault);
  } catch (fault) {
    log.fault('leftovers', fault);
  }
}

/** Deletes a generation of the database and its key, if there are any. The key goes first: without it nothing can be read. */
export async function dropGeneration(folder: string, generation: number, vault: Vault | null): Promise<void> {
  await vault?.dropDataKey(generation);
  await rm(databaseFolder(folder, generation), { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}

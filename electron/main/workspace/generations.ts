import { join } from 'node:path';
import type { ApiOf } from '../../../shared/contract/method';
import type { StorageContract } from '../../../shared/contract/storage';
import { appError } from '../../../shared/errors/app-error';
import { err, ok, type Result } from '../../../shared/errors/result';
import type { Snapshots } from '../backup/snapshots';
import { fileFailureOrThrow } from '../files/file-failure';
import type { Log } from '../log/log';
import type { Vault } from '../protection/vault';
import type { WorkspaceKeys } from '../protection/workspace-keys';
import { startStorageHost } from '../storage/storage-host';
import type { StorageWindows } from '../storage/storage-window';
import { copyGeneration } from './copy-generation';
import { databaseName } from './database-folder';
import { dropGeneration } from './leftovers';
import type { OpenProfile } from './open-profile';
import type { Profile, Retired } from './profile';
import { retireGenerations } from './retire-generations';

type Dependencies = {
  folder: string;
  profile: OpenProfile;
  keys: WorkspaceKeys;
  /** The windows of another database. */
  openStorage: (name: string) => StorageWindows;
  /** Ends this run and starts again. */
  relaunch: () => void;
  log: Log;
};

/** An open workspace, of which everything is to be copied. */
type Source = { storage: Pick<ApiOf<StorageContract>, 'database'>; snapshots: Pick<Snapshots, 'save' | 'saveAlone'> };

/** The generations of the database: the one in use, the next one, and those that another has taken the place of. */
export type Generations = {
  /** Whether everything is being copied into another one; nobody may write meanwhile. */
  isMoving(): boolean;
  /** Deletes what the profile names as retired, with its keys. What cannot be deleted stays for the next start. */
  retire(): Promise<void>;
  /** Begins an empty one beside this one, which cannot be read, and starts again in it. */
  beginNext(): Promise<void>;
  /**
   * Copies everything into a new generation under a new key, compares, switches to it, and starts again: to encrypt what
   * was not, or to leave nothing behind of what was erased. Cut off before the switch, the old one goes on as if nothing had
   * been; after it, the next start deletes what is left of the old one.
   */
  move(source: Source, why: 'encrypt' | 'erase'): Promise<Result<Record<never, never>>>;
};

/** Looks after the generations of an open data folder. */
export function openGenerations({ folder, profile, keys, openStorage, relaunch, log }: Dependencies): Generations {
  let isMoving = false;
  let lastTried = keys.generation;

  /**
   * The number of a generation that holds nothing and has no key. Each try gets one of its own: Chromium may still have files
   * of the last one open.
   */
  const freshGeneration = async (): Promise<number> => {
    lastTried += 1;
    await dropGeneration(folder, lastTried, keys.all);
    return lastTried;
  };

  const copyInto = async (generation: number, vault: Vault | null, { storage }: Source): Promise<Result<{ records: number }>> => {
    const windows = openStorage(databaseName(generation));
    const target = startStorageHost({
      windows,
      durability: 'strict',
      key: vault === null ? null : new Uint8Array(vault.dataKey(generation) ?? []),
      log,
      beforeUpgrade: async () => err(appError('refused', {})),
      afterOpen: async () => ok({}),
      onRestart: () => undefined,
    });
    windows.open();
    const copied = await copyGeneration(storage.database, target.api.database);
    target.close();
    return copied;
  };

  return {
    isMoving: () => isMoving,
    async retire() {
      const { retired = [], ...rest } = profile.get();
      if (retired.length === 0) return;
      try {
        await retireGenerations(retired, { data: folder, snapshots: join(folder, 'snapshots'), files: join(folder, 'files') }, keys.sealing);
        for (const { generation } of retired) await keys.vault?.dropDataKey(generation);
        await profile.set(rest);
        log.info('retired', { generations: retired.map(({ generation }) => generation) });
      } catch (fault) {
        // The next start goes on.
        log.fault('retire', fault);
      }
    },
    async beginNext() {
      const next = await freshGeneration();
      await keys.vault?.addDataKey(next);
      await profile.set({ ...profile.get(), generation: next });
      log.warn('next-generation', { from: keys.generation });
      relaunch();
    },
    async move(source, why) {
      isMoving = true;
      let next: number | null = null;
      let isSwitched = false;
      try {
        next = await freshGeneration();
        // The journal begins anew behind it, so that no change stands there readable any more.
        const saved = await (why === 'erase' ? source.snapshots.saveAlone() : source.snapshots.save());
        if (!saved.ok) return saved;
        // Who has not encrypted their workspace is not made to by erasing somebody.
        const vault = why === 'encrypt' || keys.isSealed ? await keys.ensure() : null;
        await vault?.addDataKey(next);
        const copied = await copyInto(next, vault, source);
        if (!copied.ok) return copied;
        await profile.switchTo({ ...afterMove(profile.get(), why), generation: next, isSealed: vault !== null, retired: before(next) });
        isSwitched = true;
        log.info(why === 'erase' ? 'renewed' : 'encrypted', copied.value);
        relaunch();
        return ok({});
      } catch (fault) {
        return fileFailureOrThrow(fault, 'Werkbank');
      } finally {
        // The start deletes what cannot be deleted now.
        if (next !== null && !isSwitched) await dropGeneration(folder, next, keys.all).catch((fault: unknown) => log.fault('drop-generation', fault));
        isMoving = false;
      }
    },
  };
}

/** Only a move for an erasure finishes one: encrypting leaves the snapshots that an erasure is still to delete. */
function afterMove(profile: Profile, why: 'encrypt' | 'erase'): Profile {
  const { erasure: _finished, ...rest } = profile;
  return why === 'erase' ? rest : profile;
}

/**
 * Every generation before a new one, for the start behind a switch to delete: the one that was in use, what was tried since, and
 * a damaged one that another was begun beside, whose rows would outlive what is encrypted or erased.
 */
function before(next: number): Retired[] {
  return Array.from({ length: next - 1 }, (_, index) => ({ generation: 1 + index }));
}

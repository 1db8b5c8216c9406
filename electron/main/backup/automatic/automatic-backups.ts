import { randomUUID } from 'node:crypto';
import { readdir, stat, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AutomaticBackup, ListedBackup } from '../../../../shared/contract/backups';
import { isBackupDue, outdatedBackups } from '../../../../shared/domain/workspace/backup-rotation';
import { appError, type AppError } from '../../../../shared/errors/app-error';
import { err, ok, type Result } from '../../../../shared/errors/result';
import { isDraftOf } from '../../files/write-atomically';
import type { Log } from '../../log/log';
import type { SealedFiles } from '../sealed-file';
import type { AutomaticFile } from './automatic-file';
import { backupName, deviceOf, readBackupName } from './backup-name';

/** After a failure it is tried again that soon: a stick may be plugged in meanwhile. */
const RETRY_MS = 5 * 60_000;

type Dependencies = {
  file: AutomaticFile;
  sealed: SealedFiles;
  /** Whether there is nothing to back up. */
  isEmpty: () => Promise<boolean>;
  /** Names this installation in the files. */
  deviceId: string;
  now: () => Date;
  onChange: (state: AutomaticBackup) => void;
  log: Log;
};

export type AutomaticBackups = {
  state(): AutomaticBackup;
  /** Something was saved: the next backup has news. */
  changed(): void;
  /** Makes one if it is due. To be called every minute or so. */
  tick(): Promise<void>;
  runNow(): Promise<void>;
  /** Takes a folder that can be written into. */
  useFolder(folder: string): Promise<Result<Record<never, never>>>;
  turnOn(passphrase: string): Promise<Result<Record<never, never>>>;
  turnOff(): Promise<void>;
  list(): Promise<Result<ListedBackup[]>>;
  /** Deletes those this laptop made. Resolves to the names of the ones that could not be deleted. */
  deleteOwn(): Promise<Result<string[]>>;
  /** Where one of the list lies; `null` for any other name. */
  pathOf(name: string): string | null;
};

/**
 * Backups that nobody has to think of: into a folder of the user's, every hour something changed, sealed with a key that
 * needs nobody. Older ones are deleted only after a newer one was written and read back.
 */
export function automaticBackups({ file, sealed, isEmpty, deviceId, now, onChange, log }: Dependencies): AutomaticBackups {
  let failure: { error: AppError; nextTry: string } | null = null;
  let running: Promise<void> | null = null;
  /** Whether something was saved since the backup that is being written began. One that is cut off leaves it noted as due. */
  let hasNews = false;
  const isOwn = (device: string): boolean => device === deviceOf(deviceId);

  const state = (): AutomaticBackup => {
    const { folder, key, last } = file.get();
    return {
      isOn: key !== null && folder !== null,
      folder,
      last,
      isRunning: running !== null,
      failure: failure === null ? null : { ...failure.error, params: { ...failure.error.params }, nextTry: failure.nextTry },
    };
  };
  const tell = (): void => onChange(state());

  const write = async (): Promise<Result<Record<never, never>>> => {
    const { folder, key } = file.get();
    if (folder === null || key === null || (await isEmpty())) return ok({});
    const found = await listNames(folder);
    if (!found.ok) return found;
    const createdAt = now().toISOString();
    const name = backupName(createdAt, deviceId);
    // Changes from here on are for the next one.
    hasNews = false;
    const automatic = { kind: 'automatic' as const, recipient: key.recipient, sealedIdentity: Buffer.from(key.sealedIdentity, 'base64') };
    const written = await sealed.write(join(folder, name), automatic, createdAt, () => undefined);
    if (!written.ok) return written.error.code === 'file-unreadable' ? err(await folderFailure(folder)) : written;
    await file.set({ last: { at: createdAt, records: written.value.counts.records }, isDirty: hasNews });
    await tidy(folder, name);
    return ok({});
  };

  /** Deletes what is outdated, and drafts a killed run of ours left. What cannot be deleted is tried again next time. */
  const tidy = async (folder: string, written: string): Promise<void> => {
    const names = await readdir(folder).catch(() => [] as string[]);
    const own = names.flatMap((name) => readBackupName(name) ?? []).filter(({ device }) => isOwn(device));
    const drafts = names.filter((name) => {
      const [, of = ''] = /^\.(Werkbank .+\.werkbank)\.[0-9a-f-]+\.tmp$/.exec(name) ?? [];
      return isDraftOf(of, name) && readBackupName(of)?.device === deviceOf(deviceId);
    });
    for (const name of [...outdatedBackups(own, written), ...drafts]) {
      await unlink(join(folder, name)).catch(() => log.warn('backup-not-deleted'));
    }
  };

  const run = (): Promise<void> => {
    running ??= (async () => {
      tell();
      const done = await write().catch((fault: unknown) => err(appError('internal', { reference: log.fault('automatic-backup', fault) })));
      failure = done.ok ? null : { error: done.error, nextTry: new Date(now().getTime() + RETRY_MS).toISOString() };
      if (!done.ok) log.warn('automatic-backup-failed', { code: done.error.code });
    })().finally(() => {
      running = null;
      tell();
    });
    return running;
  };

  return {
    state,
    changed() {
      hasNews = true;
      // Once is enough; saving it with every keystroke is not.
      if (!file.get().isDirty) void file.set({ isDirty: true }).catch(() => undefined);
    },
    async tick() {
      const { isDirty, last } = file.get();
      if (!state().isOn || running !== null) return;
      const isDue = failure === null ? isBackupDue(isDirty, last?.at ?? null, now().getTime()) : now().getTime() >= Date.parse(failure.nextTry);
      if (isDue) await run();
    },
    async runNow() {
      if (state().isOn) await run();
    },
    async useFolder(folder) {
      const probe = join(folder, `.werkbank-${randomUUID()}.tmp`);
      try {
        await writeFile(probe, '');
        await unlink(probe);
      } catch {
        return err(await folderFailure(folder));
      }
      await file.set({ folder, last: null, isDirty: true });
      failure = null;
      tell();
      return ok({});
    },
    async turnOn(passphrase) {
      if (file.get().folder === null) return err(appError('refused', {}));
      const key = await sealed.makeKey(passphrase);
      if (!key.ok) return key;
      const { recipient, sealedIdentity } = key.value;
      await file.set({ key: { recipient, sealedIdentity: Buffer.from(sealedIdentity).toString('base64') }, isDirty: true });
      failure = null;
      await run();
      return ok({});
    },
    async turnOff() {
      await file.set({ key: null });
      failure = null;
      tell();
    },
    async list() {
      const { folder } = file.get();
      if (folder === null) return ok([]);
      const names = await listNames(folder);
      if (!names.ok) return names;
      const found = names.value.flatMap((name) => readBackupName(name) ?? []).sort((a, b) => b.createdAt.localeCompare(a.createdAt));
      const listed = found.map(async ({ name, createdAt, device }) => ({ name, createdAt, isOwn: isOwn(device), bytes: (await stat(join(folder, name)).catch(() => null))?.size ?? 0 }));
      return ok(await Promise.all(listed));
    },
    async deleteOwn() {
      const { folder } = file.get();
      if (folder === null) return ok([]);
      const names = await listNames(folder);
      if (!names.ok) return names;
      const left: string[] = [];
      for (const { name, device } of names.value.flatMap((each) => readBackupName(each) ?? [])) {
        if (isOwn(device)) await unlink(join(folder, name)).catch(() => left.push(name));
      }
      return ok(left);
    },
    pathOf(name) {
      const { folder } = file.get();
      return folder === null || readBackupName(name) === null ? null : join(folder, name);
    },
  };
}

async function listNames(folder: string): Promise<Result<string[]>> {
  try {
    return ok(await readdir(folder));
  } catch {
    return err(await folderFailure(folder));
  }
}

/** Why nothing can be done in a folder: it is not there, or it is closed to us. */
async function folderFailure(folder: string): Promise<AppError> {
  const isThere = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
  return isThere ? appError('folder-closed', { folder }) : appError('folder-gone', { folder });
}

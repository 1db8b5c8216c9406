import { app, dialog, powerMonitor, type BrowserWindow } from 'electron';
import { join } from 'node:path';
import type { Handlers } from '../../shared/contract/contract';
import { appError, type AppError } from '../../shared/errors/app-error';
import { err, ok, type Result } from '../../shared/errors/result';
import { backupOf, type OpenedBackup } from './backup/opened-backup';
import { fileFailure, fileFailureOrThrow } from './files/file-failure';
import { NOT_SEALED } from './files/sealing';
import { checkedAnswers } from './ipc/checked-answers';
import { emit } from './ipc/emit';
import type { Answer } from './ipc/listen';
import type { Log } from './log/log';
import type { Policy } from './policy/policy';
import type { ErasureMark } from './privacy/unfinished-erasure';
import { autoLock } from './protection/auto-lock';
import { lockUnattended } from './protection/lock-unattended';
import { lockWorkspace } from './protection/lock-workspace';
import { openVault } from './protection/open-vault';
import { protectionHandlers } from './protection/protection-handlers';
import { systemKeyStore } from './protection/system-key-store';
import { Vault } from './protection/vault';
import { LOCKED_URL } from './security/origins';
import type { SharingGate } from './security/sharing-gate';
import { openServices, type Services } from './services';
import { sessionHandlers } from './session/session-handlers';
import { openSettingsFile, type SettingsFile } from './settings/settings-file';
import { settingsHandlers } from './settings/settings-handlers';
import { systemLanguage } from './settings/system-language';
import { startStorageHost } from './storage/storage-host';
import type { StorageWindows } from './storage/storage-window';
import { supportFile } from './support/support-file';
import { openTexts, type Texts } from './texts/texts';
import { updateHandlers } from './updates/update-handlers';
import { openUpdates } from './updates/updates';
import { askAfterCrash } from './windows/after-crash';
import { closeWhenSaved } from './windows/close-when-saved';
import { isSharing } from './sync/sharing-file';
import { leaveCopy } from './workspace/copy/copy-folder';
import { copyHandlers } from './workspace/copy/copy-handlers';
import { copyGeneration } from './workspace/copy-generation';
import { databaseName } from './workspace/database-folder';
import { dropGeneration, sweepLeftovers } from './workspace/leftovers';
import { keepProfile, type Profile, type Retired, type UsableProfile } from './workspace/profile';
import { retireGenerations } from './workspace/retire-generations';

type Options = {
  window: BrowserWindow;
  /** `null` when the profile is refused. */
  storageWindow: StorageWindows | null;
  /** The windows of another database. */
  openStorage: (name: string) => StorageWindows;
  profile: Result<UsableProfile, AppError>;
  /** Whether there was a database of the profile's generation before this start. */
  hadDatabase: boolean;
  folder: string;
  /** The data folder that `folder` is the copy in; `null` when it is no copy. */
  besideCopy: string | null;
  policy: Policy;
  policyPath: string;
  openedWith: OpenedBackup;
  build: string;
  resources: string;
  log: Log;
  /** The server records are shared over. */
  gate: SharingGate;
};

const relaunch = (): void => {
  // A test starts it again itself, to see it.
  if (process.env['WERKBANK_RELAUNCH'] !== 'none' || app.isPackaged) app.relaunch();
  app.exit(0);
};

/**
 * Opens the data folder and answers the window. While the workspace is locked only what unlocks it is answered, and what
 * needs no record. Answers with `null`, and ends the application, when the data may not be opened.
 */
export async function startServices(options: Options): Promise<Answer | null> {
  const { folder, besideCopy, log, policy } = options;
  const settings = openSettingsFile(folder, log, policy.language === null ? {} : { language: policy.language });
  const texts = openTexts(settings, () => app.getLocale());
  const refuse: Refuse = async ({ code, params }) => {
    log.warn('profile-refused', { code });
    const t = await texts();
    dialog.showErrorBox(t('main.refused.title'), t(`errors.${code}`, { ...params } as Record<string, string>));
    // A copy that cannot be opened must not stand before the data it was made beside.
    if (besideCopy !== null) await leaveCopy(besideCopy).catch((fault: unknown) => log.fault('leave-copy', fault));
    app.exit(1);
    return null;
  };
  try {
    return await openFolder(options, settings, texts, refuse);
  } catch (fault) {
    // A disk that is full or closed to us must be said, not leave a window that waits for ever.
    return refuse(fileFailure(fault, 'Werkbank') ?? appError('internal', { reference: log.fault('start', fault) }));
  }
}

/** Says why the data may not be opened, and ends the application. */
type Refuse = (error: AppError) => Promise<null>;

async function openFolder(
  { window, storageWindow, openStorage, profile: found, hadDatabase, folder, besideCopy, policy, policyPath, openedWith, build, resources, log, gate }: Options,
  settings: SettingsFile,
  texts: Texts,
  refuse: Refuse,
): Promise<Answer | null> {
  let services: Services | null = null;
  /** Whether the window asks for what unlocks; then it has nothing to save. */
  let asksToUnlock = window.webContents.getURL().startsWith(LOCKED_URL);
  // Before anything is waited for: what is typed into a window that is there before its data must not be lost either.
  const guard = closeWhenSaved({ window, texts, log, isOpen: () => !asksToUnlock, beforeClose: async () => services?.leaveInOrder() });

  if (!found.ok) return refuse(found.error);
  if (storageWindow === null) return refuse(appError('storage-gone', {}));

  const system = systemKeyStore(process.env['WERKBANK_KEY_STORE'] === 'none' && !app.isPackaged);
  const { profile: read, isChanged } = found.value;
  const { generation } = read;
  const opened = await openVault(folder, read, hadDatabase, system);
  if (!opened.ok) return refuse(opened.error);
  let vault = opened.value;
  const isSealed = read.isSealed ?? vault?.has(generation) === true;
  await sweepLeftovers(folder, generation, vault, log);
  let profile: Profile = { ...read, isSealed };
  await keepProfile(folder, { profile, isChanged: isChanged || read.isSealed !== profile.isSealed });
  log.info('start', { version: app.getVersion(), electron: process.versions.electron, database: storageWindow.name, sealed: isSealed });

  /** While a generation is copied nobody may write. */
  let isMoving = false;
  let lastTried = generation;
  /**
   * The number of a generation that holds nothing and has no key. Each try gets one of its own: Chromium may still have files
   * of the last one open.
   */
  const freshGeneration = async (): Promise<number> => {
    lastTried += 1;
    await dropGeneration(folder, lastTried, vault);
    return lastTried;
  };
  /**
   * Every generation before a new one, for the start behind a switch to delete: this one, what was tried since, and a damaged
   * one that another was begun beside, whose rows would outlive what is encrypted or erased.
   */
  const replacedBy = (next: number): Retired[] => Array.from({ length: next - 1 }, (_, index) => ({ generation: 1 + index }));

  /** An erasure an earlier run began, while it is finished; the window's questions wait for it. */
  let finishing: Promise<void> | null = null;
  const erasureMark: ErasureMark = {
    get: () => profile.erasure ?? null,
    set: async (pending) => {
      const { erasure: _before, ...rest } = profile;
      const marked = pending === null ? rest : { ...rest, erasure: pending };
      await keepProfile(folder, { profile: marked, isChanged: true });
      profile = marked;
    },
  };
  const finishErasure = async ({ finishErasure: finish }: Services): Promise<void> => {
    const finished = await finish();
    if (finished.ok) {
      log.info('erasure', finished.value);
      if (finished.value.state === 'undone') void texts().then((t) => dialog.showMessageBox(window, { type: 'warning', message: t('main.erasureUndone.message'), detail: t('main.erasureUndone.detail'), noLink: true }));
      return;
    }
    log.warn('erasure-unfinished', { code: finished.error.code });
    const { code, params } = finished.error;
    void texts().then((t) => dialog.showMessageBox(window, { type: 'warning', message: t('main.erasureUnfinished.message'), detail: t('main.erasureUnfinished.detail', { why: t(`errors.${code}`, { ...params } as Record<string, string>) }), noLink: true }));
  };

  const open = async (windows: StorageWindows): Promise<void> => {
    const sealing = isSealed && vault !== null ? vault.sealing(generation) : NOT_SEALED;
    if (profile.retired !== undefined && profile.retired.length > 0) await retire();
    const key = isSealed && vault !== null ? vault.dataKey(generation) : null;
    asksToUnlock = false;
    services = openServices({ window, storageWindow: windows, key: key === null ? null : new Uint8Array(key), sealing, settings, texts, folder, deviceId: profile.deviceId, backupFolder: policy.backupFolder, syncServer: policy.syncServer, openedWith, build, resources, log, nextGeneration, renew: () => move({ isErased: true }), erasureMark, copy, copyKeys: (made) => (isSealed && vault !== null ? vault.copyTo(made) : Vault.create(made, system)), gate, system });
    if (profile.erasure === undefined) return;
    finishing = finishErasure(services).finally(() => {
      finishing = null;
    });
  };
  /**
   * Has the next start open another generation. When that cannot be written, the old profile is put back; where not even that
   * goes, what is on the disk decides: both generations hold the same, and nobody may write in between.
   */
  const switchTo = async (switched: Profile): Promise<void> => {
    try {
      await keepProfile(folder, { profile: switched, isChanged: true });
    } catch (fault) {
      const isBack = await keepProfile(folder, { profile, isChanged: true }).then(() => true, () => false);
      if (isBack) throw fault;
      log.fault('switch', fault);
    }
  };
  const retire = async (): Promise<void> => {
    const { retired = [], ...rest } = profile;
    try {
      await retireGenerations(retired, { data: folder, snapshots: join(folder, 'snapshots'), files: join(folder, 'files') }, isSealed && vault !== null ? vault.sealing(generation) : NOT_SEALED);
      if (isSealed) for (const { generation: gone } of retired) await vault?.dropDataKey(gone);
      profile = rest;
      await keepProfile(folder, { profile, isChanged: true });
      log.info('retired', { generations: retired.map((each) => each.generation) });
    } catch (fault) {
      // The next start goes on.
      log.fault('retire', fault);
    }
  };
  const nextGeneration = async (): Promise<void> => {
    const next = await freshGeneration();
    if (isSealed) await vault?.addDataKey(next);
    await keepProfile(folder, { profile: { ...profile, generation: next }, isChanged: true });
    log.warn('next-generation', { from: generation });
    relaunch();
  };

  if (settings.wasDamaged) {
    void texts().then((t) => dialog.showMessageBox(window, { type: 'warning', message: t('main.settingsDamaged.message'), detail: t('main.settingsDamaged.detail'), noLink: true }));
  }
  const support = supportFile({ window, texts, folder, settings, services: () => services });
  askAfterCrash({
    window,
    texts,
    log,
    services: () => services,
    saveSupportFile: async () => {
      await support.save(await support.report());
    },
  });

  /** Ends the run as closing the window does, and starts again. */
  const startAgain = async (before: () => Promise<void>): Promise<Result<Record<never, never>>> => {
    if (services === null || isMoving) return err(appError('refused', {}));
    if (!(await guard.flush())) return err(appError('timeout', { what: 'flush' }));
    try {
      await before();
    } catch (fault) {
      return fileFailureOrThrow(fault, 'Werkbank');
    }
    const leaving = services as Services;
    await leaving.leaveInOrder().catch((fault: unknown) => log.fault('before-close', fault));
    leaving.close();
    relaunch();
    return ok({});
  };
  const copy = copyHandlers({ folder: besideCopy ?? folder, isOpen: besideCopy !== null, version: app.getVersion(), startAgain });

  const lockNow = async (how: { discards: boolean }): Promise<Result<Record<never, never>>> => {
    const open = vault;
    if (services === null || isMoving || finishing !== null || open?.state.hasPassphrase !== true) return err(appError('refused', {}));
    const leaving = services as Services;
    const forget = (): void => {
      services = null;
      leaving.close();
      open.lock();
      asksToUnlock = true;
    };
    const askToUnlock = (): Promise<void> => window.loadURL(`${LOCKED_URL}#${settings.get().lastPlace}`);
    return lockWorkspace({ flush: () => guard.flush(), leaveInOrder: () => leaving.leaveInOrder(), forget, askToUnlock, log }, how);
  };

  let locking: ReturnType<typeof lockNow> | null = null;
  /** Who asks while it is being locked gets the same answer. */
  const lock: typeof lockNow = (how) =>
    (locking ??= lockNow(how).finally(() => {
      locking = null;
    }));

  /**
   * Copies everything into a new generation under a new key, compares, switches to it, and starts again: to encrypt what
   * was not, or to leave nothing behind of what was erased. Cut off before the
   * switch, the old one goes on as if nothing had been; after it, the next start deletes what is left of the old one.
   */
  const move = async ({ isErased }: { isErased: boolean }): Promise<Result<Record<never, never>>> => {
    if (services === null || isMoving || (isSealed && !isErased)) return err(appError('refused', {}));
    // What waits for the server lies in the old generation, and is not copied.
    if (isSharing(folder)) return err(appError('shared', {}));
    // At a start the window has been told nothing yet, and has nothing to save.
    if (finishing === null && !(await guard.flush())) return err(appError('timeout', { what: 'flush' }));
    const { storage, snapshots } = services as Services;
    isMoving = true;
    let next: number | null = null;
    let isSwitched = false;
    try {
      next = await freshGeneration();
      // The journal begins anew behind it, so that no change stands there readable any more.
      const saved = await (isErased ? snapshots.saveAlone() : snapshots.save());
      if (!saved.ok) return saved;
      // Who has not encrypted their workspace is not made to by erasing somebody.
      if (!isErased || isSealed) vault ??= await Vault.create(folder, system);
      const keys = isErased && !isSealed ? null : vault;
      await keys?.addDataKey(next);
      const windows = openStorage(databaseName(next));
      const target = startStorageHost({
        windows,
        durability: 'strict',
        key: keys === null ? null : new Uint8Array(keys.dataKey(next) ?? []),
        log,
        beforeUpgrade: async () => err(appError('refused', {})),
        afterOpen: async () => ok({}),
        onRestart: () => undefined,
      });
      windows.open();
      const copied = await copyGeneration(storage.database, target.api.database);
      target.close();
      if (!copied.ok) return copied;
      const { erasure, ...rest } = profile;
      // Encrypting leaves the snapshots that an erasure is still to delete.
      const moved: Profile = isErased || erasure === undefined ? rest : profile;
      await switchTo({ ...moved, generation: next, isSealed: keys !== null, retired: replacedBy(next) });
      isSwitched = true;
      log.info(isErased ? 'renewed' : 'encrypted', copied.value);
      relaunch();
      return ok({});
    } catch (fault) {
      return fileFailureOrThrow(fault, 'Werkbank');
    } finally {
      // The start deletes what cannot be deleted now.
      if (next !== null && !isSwitched) await dropGeneration(folder, next, vault).catch((fault: unknown) => log.fault('drop-generation', fault));
      isMoving = false;
    }
  };

  const encrypt = async (): Promise<Result<Record<never, never>>> => {
    await finishing;
    return move({ isErased: false });
  };

  const updates = openUpdates({ source: policy.updates, folder: join(folder, 'updates'), log, onChange: (state) => emit(window.webContents, 'updateChanged', state) });
  let installs = false;
  const always: Pick<Handlers, 'protection' | 'settings' | 'session' | 'updates'> = {
    protection: protectionHandlers({ vault: () => (isSealed ? vault : null), system, encrypt, lock: () => lock({ discards: false }), onUnlocked: () => open(againOf(storageWindow)) }),
    settings: settingsHandlers(settings, () => systemLanguage(app.getLocale())),
    session: sessionHandlers({ flushed: guard.flushed, log, ...support }),
    updates: updateHandlers({
      window,
      updates,
      backUp: async () => {
        if (services === null) return err(appError('locked', {}));
        const saved = await services.snapshots.save();
        // Data of a newer version is not touched by this one, and the update is what opens it again.
        return !saved.ok && saved.error.code === 'future-version' ? ok({}) : saved;
      },
      policy: {
        path: policyPath,
        language: policy.language !== null,
        updateServer: policy.updates?.url ?? null,
        syncServer: policy.syncServer,
        backupFolder: policy.backupFolder,
      },
      onInstall: () => {
        installs = true;
      },
    }),
  };
  const answerAlways = checkedAnswers(always, log);

  if (vault?.isLocked === true && isSealed) {
    asksToUnlock = true;
    if (!window.webContents.getURL().startsWith(LOCKED_URL)) void window.loadURL(`${LOCKED_URL}#${settings.get().lastPlace}`);
  } else await open(storageWindow);

  const askUnsaved = async (): Promise<'again' | 'discard'> => {
    const t = await texts();
    const { response } = await dialog.showMessageBox({
      type: 'warning',
      message: t('main.unsavedLock.message'),
      detail: t('main.unsavedLock.detail'),
      buttons: [t('main.unsavedLock.again'), t('main.unsavedLock.lockAnyway')],
      defaultId: 0,
      cancelId: 0,
      noLink: true,
    });
    return response === 1 ? 'discard' : 'again';
  };
  const stopAutoLock = autoLock({ idleSeconds: () => powerMonitor.getSystemIdleTime(), minutes: () => settings.get().autoLockMinutes, lock: () => lockUnattended({ window, lock, ask: askUnsaved, log }) });
  window.once('closed', () => {
    stopAutoLock();
    services?.close();
    if (installs && updates.installAndQuit()) return;
    // The hidden storage window would keep `window-all-closed` from firing.
    app.quit();
  });
  const openBackup = (path: string | null): void => {
    if (path === null || window.isDestroyed()) return;
    openedWith.path = path;
    emit(window.webContents, 'backupOpened', {});
  };
  app.on('open-file', (event, path) => {
    event.preventDefault();
    openBackup(backupOf(['', path], '/'));
  });
  app.on('second-instance', (_event, commandLine, workingFolder) => {
    if (window.isDestroyed()) return;
    openBackup(backupOf(commandLine, workingFolder));
    if (window.isMinimized()) window.restore();
    window.focus();
  });

  return async (namespace, method, input) => {
    if (Object.hasOwn(always, namespace)) return answerAlways(namespace, method, input);
    await finishing;
    if (services === null) return err(appError('locked', {}));
    // The window tries to save again once the storage is there.
    if (isMoving) return err(appError('storage-gone', {}));
    return services.answer(namespace, method, input);
  };
}

/** The windows of a database that was closed, for opening it again. */
function againOf({ name, reopen }: StorageWindows): StorageWindows {
  let opened = (_window: BrowserWindow): void => undefined;
  const first = new Promise<BrowserWindow>((resolve) => {
    opened = resolve;
  });
  let isOpen = false;
  const open = (): void => {
    if (isOpen) return;
    isOpen = true;
    opened(reopen());
  };
  return { name, first, open, reopen };
}

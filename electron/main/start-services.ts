import { app, dialog, powerMonitor, type BrowserWindow } from 'electron';
import { join } from 'node:path';
import type { Handlers } from '../../shared/contract/contract';
import { appError, type AppError } from '../../shared/errors/app-error';
import { err, ok, type Result } from '../../shared/errors/result';
import { errorText } from '../../shared/i18n/error-text';
import type { OpenedBackup } from './backup/opened-backup';
import { fileFailure } from './files/file-failure';
import { checkedAnswers } from './ipc/checked-answers';
import { emit } from './ipc/emit';
import type { Answer } from './ipc/listen';
import type { Log } from './log/log';
import { policyView, type Policy } from './policy/policy';
import { erasureMark } from './privacy/erasure-mark';
import { resumeErasure } from './privacy/resume-erasure';
import { autoLock } from './protection/auto-lock';
import { protectionHandlers } from './protection/protection-handlers';
import { unsavedCover } from './protection/unsaved-cover';
import { systemKeyStore } from './protection/system-key-store';
import type { SharingGate } from './security/sharing-gate';
import { openServices } from './services';
import { sessionHandlers } from './session/session-handlers';
import { openSettingsFile, type SettingsFile } from './settings/settings-file';
import { settingsHandlers } from './settings/settings-handlers';
import { systemLanguage } from './settings/system-language';
import { storageWindows, type StorageWindows } from './storage/storage-window';
import { supportFile } from './support/support-file';
import { isSharing } from './sync/sharing-path';
import { openTexts, type Texts } from './texts/texts';
import { updateHandlers } from './updates/update-handlers';
import { openUpdates } from './updates/updates';
import { askAfterCrash } from './windows/after-crash';
import { askToLose } from './windows/ask-to-lose';
import { closeWhenSaved } from './windows/close-when-saved';
import { openLockWindow } from './windows/lock-window';
import { whenOpenedAgain } from './windows/opened-again';
import { showWarning } from './windows/show-warning';
import { leaveCopy } from './workspace/copy/copy-folder';
import { copyHandlers } from './workspace/copy/copy-handlers';
import { openGenerations } from './workspace/generations';
import { isAsking, lockableWorkspace, type LockableWorkspace } from './workspace/lockable-workspace';
import { openDataFolder } from './workspace/open-data-folder';
import type { UsableProfile } from './workspace/profile';

type Options = {
  window: BrowserWindow;
  /** Opens a window that asks for what unlocks, beside the workbench. */
  openLock: (answer: Answer) => BrowserWindow;
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
  const refuse: Refuse = async (error) => {
    log.warn('profile-refused', { code: error.code });
    const t = await texts();
    dialog.showErrorBox(t('main.refused.title'), errorText(t, error));
    // A copy that cannot be opened must not stand before the data it was made beside.
    if (besideCopy !== null) await leaveCopy(besideCopy).catch((fault: unknown) => log.fault('leave-copy', fault));
    app.exit(1);
    return null;
  };
  try {
    return await openFolder(options, settings, texts, refuse);
  } catch (fault) {
    // Closed while it still started, which nobody has to be told of; nothing was typed yet.
    if (options.window.isDestroyed()) {
      app.exit(0);
      return null;
    }
    // A disk that is full or closed to us must be said, not leave a window that waits for ever.
    return refuse(fileFailure(fault, 'Werkbank') ?? appError('internal', { reference: log.fault('start', fault) }));
  }
}

/** Says why the data may not be opened, and ends the application. */
type Refuse = (error: AppError) => Promise<null>;

async function openFolder(options: Options, settings: SettingsFile, texts: Texts, refuse: Refuse): Promise<Answer | null> {
  const { window, storageWindow, profile: found, folder, besideCopy, policy, openedWith, log, gate } = options;
  let workspace: LockableWorkspace | null = null;
  // Before anything is waited for: what is typed into a window that is there before its data must not be lost either.
  const guard = closeWhenSaved({
    window,
    texts,
    log,
    isOpen: () => !(workspace?.asksToUnlock() ?? isAsking(window)),
    beforeClose: async () => workspace?.services()?.leaveInOrder(),
  });

  if (!found.ok) return refuse(found.error);
  if (storageWindow === null) return refuse(appError('storage-gone', {}));
  const system = systemKeyStore(process.env['WERKBANK_KEY_STORE'] === 'none' && !app.isPackaged);
  const opened = await openDataFolder({ folder, found: found.value, hadDatabase: options.hadDatabase, system, log });
  if (!opened.ok) return refuse(opened.error);
  const { profile, keys } = opened.value;
  log.info('start', { version: app.getVersion(), electron: process.versions.electron, database: storageWindow.name, sealed: keys.isSealed });

  const generations = openGenerations({ folder, profile, keys, openStorage: options.openStorage, relaunch, log });
  const mark = erasureMark(profile);
  const lockable = lockableWorkspace({
    window,
    guard,
    keys,
    generations,
    lastPlace: () => settings.get().lastPlace,
    isSharing: () => isSharing(folder),
    openServices: (windows) =>
      openServices({
        window,
        storageWindow: windows,
        keys,
        settings,
        texts,
        folder,
        deviceId: profile.get().deviceId,
        policy,
        openedWith,
        build: options.build,
        resources: options.resources,
        log,
        beginNextGeneration: () => generations.beginNext(),
        renew: () => lockable.renew(),
        erasureMark: mark,
        copy,
        gate,
        system,
      }),
    resumeErasure: ({ resumeErasure: resume }) => (mark.get().length === 0 ? null : resumeErasure(resume, { window, texts, log })),
    relaunch,
    log,
  });
  workspace = lockable;
  const copy = copyHandlers({ folder: besideCopy ?? folder, isOpen: besideCopy !== null, version: app.getVersion(), startAgain: lockable.startAgain });

  if (settings.wasDamaged) void texts().then((t) => showWarning(window, t('main.settingsDamaged.message'), t('main.settingsDamaged.detail')));
  const support = supportFile({ window, texts, folder, settings, services: lockable.services });
  askAfterCrash({ window, texts, log, services: lockable.services, saveSupportFile: async () => void (await support.save(await support.report())) });
  const updates = openUpdates({ source: policy.updates, folder: join(folder, 'updates'), log, onChange: (state) => emit(window.webContents, 'updateChanged', state) });
  let installs = false;
  /** What the user has before them: the workbench, or what covers it. */
  let inFront = window;
  const cover = unsavedCover({
    window,
    lock: lockable.lock,
    isLocked: () => lockable.services() === null,
    ask: (onClose) => {
      const answer: Answer = (namespace, method, input) => (Object.hasOwn(always, namespace) ? answerAlways(namespace, method, input) : Promise.resolve(err(appError('locked', {}))));
      const screen = openLockWindow({ workbench: window, open: () => options.openLock(answer), onClose, log });
      inFront = screen;
      screen.once('closed', () => {
        inFront = window;
      });
      return screen;
    },
    askToLose: () => askToLose(texts, 'locking', null),
    log,
  });
  /** What is answered while the workspace is locked too. */
  const always: Pick<Handlers, 'protection' | 'settings' | 'session' | 'updates'> = {
    protection: protectionHandlers({
      vault: () => keys.vault,
      system,
      encrypt: lockable.encrypt,
      lock: cover.lockOrCover,
      cover,
      onUnlocked: () => lockable.open(storageWindows(storageWindow.name, storageWindow.reopen)),
    }),
    settings: settingsHandlers(settings, () => systemLanguage(app.getLocale())),
    session: sessionHandlers({ flushed: guard.flushed, log, ...support }),
    updates: updateHandlers({
      window,
      updates,
      backUp: async () => {
        const services = lockable.services();
        if (services === null) return err(appError('locked', {}));
        const saved = await services.snapshots.save();
        // Data of a newer version is not touched by this one, and the update is what opens it again.
        return !saved.ok && saved.error.code === 'future-version' ? ok({}) : saved;
      },
      policy: policyView(policy, options.policyPath),
      onInstall: () => {
        installs = true;
      },
    }),
  };
  const answerAlways = checkedAnswers(always, log);

  // Before anything is waited for: a locked window has nothing to save and can be closed at any time.
  const stopAutoLock = autoLock({ idleSeconds: () => powerMonitor.getSystemIdleTime(), minutes: () => settings.get().autoLockMinutes, lock: cover.lockOrCover });
  window.once('closed', () => {
    cover.lift();
    stopAutoLock();
    lockable.close();
    log.info('end');
    if (installs && updates.installAndQuit()) return;
    // The hidden storage window would keep `window-all-closed` from firing.
    app.quit();
  });
  await lockable.begin(storageWindow);
  whenOpenedAgain({ window, inFront: () => inFront, openedWith });

  return (namespace, method, input) => (Object.hasOwn(always, namespace) ? answerAlways : lockable.answer)(namespace, method, input);
}

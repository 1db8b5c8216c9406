import { app, Menu, session, type BrowserWindow } from 'electron';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { backupOf, type OpenedBackup } from './backup/opened-backup';
import { listen, type Answer } from './ipc/listen';
import { openLog } from './log/log';
import { policyPath, readPolicy } from './policy/policy';
import { asksForPassphrase, hasDatabase } from './protection/first-protection';
import { registerAppScheme, serveAppScheme } from './security/app-scheme';
import { guardSession } from './security/guard-session';
import { forbidNavigation } from './security/navigation';
import type { SharingGate } from './security/sharing-gate';
import { firstLook } from './settings/first-look';
import type { Settings } from '../../shared/contract/settings';
import { systemLanguage } from './settings/system-language';
import { openStorageWindow, storageWindows, type StorageWindows } from './storage/storage-window';
import { isSharing } from './sync/sharing-path';
import { openMainWindow } from './windows/main-window';
import { openedCopy } from './workspace/copy/copy-folder';
import { useCopyFolder, useDataFolder } from './workspace/data-folder';
import { databaseName } from './workspace/database-folder';
import { hasKeptPlace } from './workspace/kept-place-file';
import { readProfile } from './workspace/profile';

const build = join(__dirname, '..');
const resources = join(app.getAppPath(), 'resources');

/** A window that has not asked for its scripts by then is not worth waiting for. */
const SCRIPTS_WAIT_MS = 2000;

/** Where the window shows what is in the backup the system opened. */
const OPENED_BACKUP_PLACE = '/settings?backup=opened';

registerAppScheme();
// The storage's window is hidden and must not be slowed for it.
app.commandLine.appendSwitch('disable-renderer-backgrounding');
const ownFolder = useDataFolder();
/** What the user chose to open in place of their own data, which this version cannot read. */
const copy = openedCopy(ownFolder, app.getVersion());
const folder = copy === null ? ownFolder : useCopyFolder(ownFolder);
/** Opened by what shares records, which is loaded with the rest of main. */
const gate: SharingGate = { server: null, isExpected: isSharing(folder) };
const log = openLog(join(folder, 'logs'));
process.on('uncaughtException', (fault) => log.fault('uncaught', fault));
process.on('unhandledRejection', (fault) => log.fault('unhandled', fault));

const policyFile = policyPath({ platform: process.platform, env: process.env, isPackaged: app.isPackaged });
const policy = readPolicy(policyFile, (field) => log.warn('policy', { field }));
const openedWith: OpenedBackup = { path: backupOf(process.argv, process.cwd()) };
// macOS names the file before the application is ready, and not on its command line.
app.once('open-file', (event, path) => {
  event.preventDefault();
  openedWith.path = backupOf(['', path], '/');
});

if (!app.requestSingleInstanceLock()) app.quit();
else void app.whenReady().then(start);

/** The storage opens by then even when the window has asked for nothing yet. */
const STORAGE_WAIT_MS = 1500;

/**
 * Opens the workbench's window, whose process takes a while to start, serves it its scripts, and loads the rest of main
 * while it runs them; what the window asks meanwhile waits. The storage's window follows at once, or, where the last
 * run left the records of its last place, once those are drawn: two processes that start at a time keep each other
 * waiting.
 */
async function start(): Promise<void> {
  app.on('web-contents-created', (_event, contents) => forbidNavigation(contents, log));
  Menu.setApplicationMenu(process.platform === 'darwin' ? Menu.buildFromTemplate([{ role: 'appMenu' }, { role: 'editMenu' }]) : null);

  const styleNonce = randomBytes(16).toString('base64');
  const workbenchSession = session.fromPartition('workbench');
  const scriptsAsked = serveAppScheme(workbenchSession, { host: 'workbench', root: join(build, 'renderer'), folders: ['renderer', 'assets'], styleNonce });
  guardSession(workbenchSession, log);
  const isLocked = asksForPassphrase(folder);
  const openWindow = (asksToUnlock: boolean): BrowserWindow =>
    openMainWindow({
      session: workbenchSession,
      preload: join(build, 'preload/workbench.js'),
      icon: join(resources, 'icon.png'),
      isLocked: asksToUnlock,
      look: { settings: firstSettings(), systemLanguage: systemLanguage(app.getLocale()), styleNonce, isLanguageLocked: policy.language !== null, ...(copy === null ? {} : { copy }) },
    });
  const window = openWindow(isLocked);

  let answerBy = (_answer: Answer): void => undefined;
  const answer = new Promise<Answer>((resolve) => {
    answerBy = resolve;
  });
  const windows = new Map([[window.webContents, answer]]);
  listen(windows, log);
  const openLock = (answerLock: Answer): BrowserWindow => {
    const lock = openWindow(true);
    const { webContents } = lock;
    windows.set(webContents, Promise.resolve(answerLock));
    lock.once('closed', () => windows.delete(webContents));
    return lock;
  };

  // The window comes first: loading the rest would keep its scripts waiting.
  await Promise.race([scriptsAsked, new Promise((resolve) => setTimeout(resolve, SCRIPTS_WAIT_MS))]);

  // The database's files are not touched before the profile says that this Chromium may.
  const profile = readProfile(folder, Number.parseInt(process.versions.chrome, 10));
  const generation = profile.ok ? profile.value.profile.generation : null;
  const hadDatabase = generation !== null && hasDatabase(folder, generation);
  const openStorage = (name: string): StorageWindows => storageOf(name, answer);
  const storageWindow = generation === null ? null : openStorage(databaseName(generation));
  // A locked workspace gets a window once its keys are there.
  if (isLocked) log.info('locked-start');
  else if (hasKeptPlace(folder)) setTimeout(() => storageWindow?.open(), STORAGE_WAIT_MS);
  else storageWindow?.open();

  const { startServices } = await import('./start-services');
  const services = await startServices({ window, openLock, storageWindow, openStorage, profile, hadDatabase, folder, besideCopy: copy === null ? null : ownFolder, policy, policyPath: policyFile, openedWith, build, resources, log, gate });
  if (services !== null) answerBy(services);
}

/** The user's settings below the company's; a backup file the application was opened with is shown first. */
function firstSettings(): Settings {
  const settings = firstLook(folder);
  return {
    ...settings,
    language: policy.language ?? settings.language,
    lastPlace: openedWith.path === null ? settings.lastPlace : OPENED_BACKUP_PLACE,
  };
}

/** The windows of a database. Their scripts run once main listens to them. */
function storageOf(name: string, canServe: Promise<unknown>): StorageWindows {
  const storageSession = session.fromPartition(`persist:${name}`);
  void serveAppScheme(storageSession, { host: 'storage', root: join(build, 'storage-host'), folders: ['electron/storage-host', 'assets'], runsWasm: true }, canServe, gate);
  guardSession(storageSession, log, gate);
  return storageWindows(name, () => openStorageWindow(storageSession, join(build, 'preload/storage-host.js')));
}

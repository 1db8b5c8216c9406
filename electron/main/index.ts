import { app, Menu, session, type BrowserWindow } from 'electron';
import { join } from 'node:path';
import { openLog } from './log/log';
import { registerAppScheme, serveAppScheme } from './security/app-scheme';
import { guardSession } from './security/guard-session';
import { forbidNavigation } from './security/navigation';
import { firstLook } from './settings/first-look';
import { systemLanguage } from './settings/system-language';
import { openStorageWindow } from './storage/storage-window';
import { openMainWindow } from './windows/main-window';
import { useDataFolder } from './workspace/data-folder';
import { readProfile } from './workspace/profile';

const build = join(__dirname, '..');
const resources = join(app.getAppPath(), 'resources');

/** A window that has not asked for its document by then is not worth waiting for. */
const DOCUMENT_WAIT_MS = 2000;

registerAppScheme();
// The storage's window is hidden and must not be slowed for it.
app.commandLine.appendSwitch('disable-renderer-backgrounding');
const folder = useDataFolder();
const log = openLog(join(folder, 'logs'));
process.on('uncaughtException', (fault) => log.fault('uncaught', fault));
process.on('unhandledRejection', (fault) => log.fault('unhandled', fault));

if (!app.requestSingleInstanceLock()) app.quit();
else void app.whenReady().then(start);

/**
 * Opens the workbench's window, then the storage's, whose processes take a while to start, and loads the rest of main
 * meanwhile. Their scripts are served once main can answer them.
 */
async function start(): Promise<void> {
  let answerable = (): void => undefined;
  const canAnswer = new Promise<void>((resolve) => {
    answerable = resolve;
  });
  app.on('web-contents-created', (_event, contents) => forbidNavigation(contents, log));
  Menu.setApplicationMenu(process.platform === 'darwin' ? Menu.buildFromTemplate([{ role: 'appMenu' }, { role: 'editMenu' }]) : null);

  const workbenchSession = session.fromPartition('workbench');
  const documentAsked = serveAppScheme(workbenchSession, { host: 'workbench', root: join(build, 'renderer'), folders: ['renderer', 'assets'] }, canAnswer);
  guardSession(workbenchSession, log);
  const window = openMainWindow({
    session: workbenchSession,
    preload: join(build, 'preload/workbench.js'),
    icon: join(resources, 'icon.png'),
    look: { settings: firstLook(folder), systemLanguage: systemLanguage(app.getLocale()) },
  });

  // The window's process comes first; loading anything else would keep its document waiting.
  await Promise.race([documentAsked, new Promise((resolve) => setTimeout(resolve, DOCUMENT_WAIT_MS))]);

  // The database's files are not touched before the profile says that this Chromium may.
  const profile = readProfile(folder, Number.parseInt(process.versions.chrome, 10));
  const storageWindow = profile.ok ? openStorage(`werkbank-${profile.value.profile.generation}`, canAnswer) : null;

  const { startServices } = await import('./services');
  await startServices({ window, storageWindow, profile, folder, build, resources, log });
  answerable();
}

function openStorage(name: string, canAnswer: Promise<void>): { name: string; window: BrowserWindow; reopen: () => BrowserWindow } {
  const storageSession = session.fromPartition(`persist:${name}`);
  void serveAppScheme(storageSession, { host: 'storage', root: join(build, 'storage-host'), folders: ['electron/storage-host', 'assets'] }, canAnswer);
  guardSession(storageSession, log);
  const reopen = (): BrowserWindow => openStorageWindow(storageSession, join(build, 'preload/storage-host.js'));
  return { name, window: reopen(), reopen };
}

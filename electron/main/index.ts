import { app, dialog, Menu, session, type BrowserWindow, type WebContents } from 'electron';
import { join } from 'node:path';
import { documentsContract, parsersContract } from '../../shared/contract/workers';
import { openSnapshots } from './backup/snapshots';
import { documentHandlers } from './documents/document-handlers';
import { importHandlers } from './import/import-handlers';
import { emit } from './ipc/emit';
import { registerHandlers } from './ipc/register';
import { openLog } from './log/log';
import { useDataFolder } from './workspace/data-folder';
import { recordHandlers } from './workspace/record-handlers';
import { openProfile } from './workspace/profile';
import { workspaceHandlers } from './workspace/workspace-handlers';
import { registerAppScheme, serveAppScheme } from './security/app-scheme';
import { forbidNavigation } from './security/navigation';
import { denyPermissions } from './security/permissions';
import { blockForeignRequests } from './security/requests';
import { sessionHandlers } from './session/session-handlers';
import { openSettingsFile, type SettingsFile } from './settings/settings-file';
import { settingsHandlers } from './settings/settings-handlers';
import { startStorageHost } from './storage/storage-host';
import { openTexts, systemLanguage } from './texts/texts';
import { closeWhenSaved, type CloseGuard } from './windows/close-when-saved';
import { openMainWindow } from './windows/main-window';
import { workerClient } from './workers/worker-client';

const SNAPSHOT_EVERY_MS = 10 * 60_000;
const SNAPSHOTS_KEPT = 20;

const build = join(__dirname, '..');
const resources = join(app.getAppPath(), 'resources');

registerAppScheme();
const folder = useDataFolder();
const log = openLog(join(folder, 'logs'));
process.on('uncaughtException', (fault) => log.fault('uncaught', fault));
process.on('unhandledRejection', (fault) => log.fault('unhandled', fault));

if (!app.requestSingleInstanceLock()) app.quit();
else {
  // Read while Chromium gets ready.
  const settings = openSettingsFile(folder, log);
  const profile = openProfile(folder, Number.parseInt(process.versions.chrome, 10));
  void app.whenReady().then(async () => start(settings, await profile));
}

async function start(settings: SettingsFile, profile: Awaited<ReturnType<typeof openProfile>>): Promise<void> {
  const texts = openTexts(settings, () => app.getLocale());
  if (!profile.ok) {
    log.warn('profile-refused', { code: profile.error.code });
    const t = texts();
    dialog.showErrorBox(t('main.refused.title'), t(`errors.${profile.error.code}`, { ...profile.error.params } as Record<string, string>));
    app.exit(1);
    return;
  }
  const name = `werkbank-${profile.value.generation}`;
  log.info('start', { version: app.getVersion(), electron: process.versions.electron, database: name });

  const workbenchSession = session.fromPartition('workbench');
  const storageSession = session.fromPartition(`persist:${name}`);
  serveAppScheme(workbenchSession, { host: 'workbench', root: join(build, 'renderer'), folders: ['renderer', 'assets'] });
  serveAppScheme(storageSession, { host: 'storage', root: join(build, 'storage-host'), folders: ['electron/storage-host', 'assets'] });
  for (const guarded of [workbenchSession, storageSession]) {
    blockForeignRequests(guarded, log);
    denyPermissions(guarded);
  }
  app.on('web-contents-created', (_event, contents) => forbidNavigation(contents, log));
  Menu.setApplicationMenu(process.platform === 'darwin' ? Menu.buildFromTemplate([{ role: 'appMenu' }, { role: 'editMenu' }]) : null);

  const trusted = new Set<WebContents>();
  let window: BrowserWindow | null = null;
  let guard: CloseGuard | null = null;

  window = openMainWindow({
    session: workbenchSession,
    preload: join(build, 'preload/workbench.js'),
    icon: join(resources, 'icon.png'),
    settings: settings.get(),
  });
  trusted.add(window.webContents);

  const storage = startStorageHost({
    session: storageSession,
    preload: join(build, 'preload/storage-host.js'),
    name,
    durability: process.env['WERKBANK_RELAXED_DURABILITY'] === '1' && !app.isPackaged ? 'relaxed' : 'strict',
    log,
    beforeUpgrade: (stored) => snapshots.keep(stored),
    onRestart: () => window !== null && emit(window.webContents, 'storageRestarted', {}),
  });
  const snapshots = openSnapshots(join(folder, 'snapshots'), storage.api, SNAPSHOTS_KEPT);
  const parsers = workerClient('parsers', join(build, 'main/worker-parsers.js'), parsersContract, log);
  const documents = workerClient('documents', join(build, 'main/worker-documents.js'), documentsContract, log);
  const currentWindow = (): BrowserWindow | null => window;

  registerHandlers(
    {
      workspace: workspaceHandlers({ storage, snapshots, settings, sampleFolder: join(resources, 'samples') }),
      records: recordHandlers(storage.api, snapshots),
      settings: settingsHandlers(settings, () => systemLanguage(app.getLocale())),
      imports: importHandlers({ window: currentWindow, parsers, texts }),
      documents: documentHandlers({
        window: currentWindow,
        storage: storage.api,
        documents,
        settings,
        defaultFolder: () => app.getPath('documents'),
        texts,
      }),
      session: sessionHandlers((saved) => guard?.flushed(saved), log),
    },
    trusted,
    log,
  );

  guard = closeWhenSaved({ window, texts, log, beforeClose: () => snapshots.saveIfDirty() });
  const periodic = setInterval(() => void snapshots.saveIfDirty(), SNAPSHOT_EVERY_MS);
  window.on('closed', () => {
    window = null;
    clearInterval(periodic);
    parsers.close();
    documents.close();
    storage.close();
    // The hidden storage window would keep `window-all-closed` from firing.
    app.quit();
  });
  app.on('second-instance', () => {
    if (window === null) return;
    if (window.isMinimized()) window.restore();
    window.focus();
  });
}

import { app } from 'electron';
import type { AppUpdater, UpdateInfo } from 'electron-updater';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { UpdateState } from '../../../shared/contract/updates';
import { AppFailure, appError } from '../../../shared/errors/app-error';
import { err, ok, type Result } from '../../../shared/errors/result';
import type { Log } from '../log/log';
import type { UpdateSource } from '../policy/policy';
import type { SignedFeed } from './signed-provider';

export type Updates = {
  state(): UpdateState;
  check(): Promise<Result<UpdateState>>;
  download(): Promise<Result<UpdateState>>;
  /** Installs what is ready and ends the application; the window is closed by then. `false` when nothing is ready. */
  installAndQuit(): boolean;
};

type Dependencies = { source: UpdateSource | null; folder: string; log: Log; onChange: (state: UpdateState) => void };

/** Notes longer than this are no notes. */
const MOST_NOTES = 20_000;

/** Updates from the company's own server. Nothing is asked, loaded or installed but when somebody says so. */
export function openUpdates({ source, folder, log, onChange }: Dependencies): Updates {
  let state: UpdateState = source === null ? { state: 'off' } : { state: 'idle', checkedAt: null };
  let updater: AppUpdater | null = null;
  const become = (next: UpdateState): UpdateState => {
    state = next;
    onChange(next);
    return next;
  };

  /** Loaded only when an update is asked for: the start needs none of it. */
  const load = async (from: UpdateSource): Promise<AppUpdater> => {
    if (updater !== null) return updater;
    const [{ autoUpdater }, { SignedProvider }] = await Promise.all([import('electron-updater'), import('./signed-provider')]);
    autoUpdater.logger = null;
    autoUpdater.autoDownload = false;
    // Never by itself: the user may be in the middle of something, and a backup comes first.
    autoUpdater.autoInstallOnAppQuit = false;
    autoUpdater.allowDowngrade = false;
    autoUpdater.forceDevUpdateConfig = !app.isPackaged;
    const config = join(folder, 'update.yml');
    await mkdir(folder, { recursive: true });
    await writeFile(config, 'provider: generic\nurl: https://updates.werkbank.invalid\nupdaterCacheDirName: werkbank-updater\n');
    autoUpdater.updateConfigPath = config;
    const feed: SignedFeed = { provider: 'custom', updateProvider: SignedProvider, ...from };
    autoUpdater.setFeedURL(feed as unknown as Parameters<AppUpdater['setFeedURL']>[0]);
    autoUpdater.on('error', (fault) => log.warn('update', { message: fault.message.slice(0, 300) }));
    autoUpdater.on('download-progress', ({ percent }) => {
      if (state.state === 'downloading') become({ ...state, percent: Math.min(100, Math.max(0, percent)) });
    });
    updater = autoUpdater;
    return updater;
  };

  return {
    state: () => state,
    check: async () => {
      if (source === null || state.state === 'downloading' || state.state === 'ready') return ok(state);
      try {
        const loaded = await load(source);
        const found = await loaded.checkForUpdates();
        if (found === null || !found.isUpdateAvailable) return ok(become({ state: 'idle', checkedAt: new Date().toISOString() }));
        const { version } = found.updateInfo;
        log.info('update-found', { version });
        return ok(become({ state: 'available', version, notes: notesOf(found.updateInfo) }));
      } catch (fault) {
        return failed(fault, log);
      }
    },
    download: async () => {
      if (updater === null || state.state !== 'available') return ok(state);
      const found = state;
      become({ state: 'downloading', version: found.version, notes: found.notes, percent: 0 });
      try {
        await updater.downloadUpdate();
        return ok(become({ state: 'ready', version: found.version, notes: found.notes }));
      } catch (fault) {
        become(found);
        return failed(fault, log);
      }
    },
    installAndQuit: () => {
      if (updater === null || state.state !== 'ready') return false;
      log.info('update-install', { version: state.version });
      updater.quitAndInstall(false, true);
      return true;
    },
  };
}

function notesOf({ releaseNotes }: UpdateInfo): string {
  const text = Array.isArray(releaseNotes) ? releaseNotes.map(({ version, note }) => `${version}\n${note ?? ''}`).join('\n\n') : (releaseNotes ?? '');
  return text.slice(0, MOST_NOTES);
}

/** electron-updater's own failures by their codes: a wrong checksum is a package nobody announced. */
function failed(fault: unknown, log: Log): Result<never> {
  if (fault instanceof AppFailure) return err(fault.appError);
  const code = String((fault as { code?: unknown }).code ?? '');
  log.warn('update-failed', { code, message: fault instanceof Error ? fault.message.slice(0, 300) : '' });
  if (code === 'ERR_CHECKSUM_MISMATCH' || code.startsWith('ERR_UPDATER_INVALID')) return err(appError('update-refused', {}));
  if (code === 'ENOSPC') return err(appError('disk-full', { name: 'update' }));
  return err(appError('update-unreachable', {}));
}

import { app } from 'electron';
import type { Handlers } from '../../../shared/contract/contract';
import { appError } from '../../../shared/errors/app-error';
import { err, ok, type Result } from '../../../shared/errors/result';
import type { Snapshots } from '../backup/snapshots';
import type { SettingsFile } from '../settings/settings-file';
import type { StorageHost } from '../storage/storage-host';
import { readSample } from './sample';

type Dependencies = { storage: StorageHost; snapshots: Snapshots; settings: SettingsFile; sampleFolder: string };

/** What the workspace as a whole can do: tell its state, be filled with the sample, be snapshot and restored. */
export function workspaceHandlers({ storage, snapshots, settings, sampleFolder }: Dependencies): Handlers['workspace'] {
  const mustBeEmpty = async (): Promise<Result<Record<never, never>>> => {
    const dump = await storage.api.database.dump({});
    if (!dump.ok) return dump;
    return dump.value.lines.length === 0 ? ok({}) : err(appError('refused', {}));
  };

  return {
    status: async () => {
      const opened = await storage.opened();
      if (!opened.ok) return opened;
      // The count is of when the database was opened; one that was empty then may have been filled since.
      const empty = opened.value.records === 0 ? await mustBeEmpty() : err(appError('refused', {}));
      if (!empty.ok && empty.error.code !== 'refused') return empty;
      const isEmpty = empty.ok;
      return ok({
        isEmpty,
        snapshot: isEmpty ? await snapshots.latest() : null,
        runtime: { electron: process.versions.electron, chromium: process.versions.chrome },
        version: app.getVersion(),
      });
    },
    loadSample: async ({ language }) => {
      const empty = await mustBeEmpty();
      if (!empty.ok) return empty;
      const records = await readSample(sampleFolder, language);
      const replaced = await storage.api.database.replaceAll({ records });
      if (!replaced.ok) return replaced;
      snapshots.markDirty();
      const me = records.find((record) => record.type === 'colleague');
      if (me !== undefined) await settings.set({ colleagueId: me.id });
      return ok({});
    },
    saveSnapshot: () => snapshots.save(),
    restoreSnapshot: async ({ name }) => {
      const empty = await mustBeEmpty();
      if (!empty.ok) return empty;
      return snapshots.restore(name);
    },
  };
}

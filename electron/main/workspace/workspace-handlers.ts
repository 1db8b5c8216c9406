import { app } from 'electron';
import type { Handlers } from '../../../shared/contract/contract';
import { appError } from '../../../shared/errors/app-error';
import { err, ok, type Result } from '../../../shared/errors/result';
import type { Snapshots } from '../backup/snapshots';
import { fileFailureOrThrow } from '../files/file-failure';
import type { SettingsFile } from '../settings/settings-file';
import type { StorageHost } from '../storage/storage-host';
import type { AfterReplacing } from './after-replacing';
import type { CopyHandlers } from './copy/copy-handlers';

type Dependencies = {
  storage: StorageHost;
  snapshots: Snapshots;
  settings: Pick<SettingsFile, 'set'>;
  replacedWorkspace: AfterReplacing;
  sampleFolder: string;
  /** Starts the application again on the next generation of the database, which is empty. */
  beginNextGeneration: () => Promise<void>;
  copy: CopyHandlers;
};

/** What the workspace as a whole can do: tell its state, be filled with the sample, be snapshot and restored. */
export function workspaceHandlers({ storage, snapshots, settings, replacedWorkspace, sampleFolder, beginNextGeneration, copy }: Dependencies): Handlers['workspace'] {
  const mustBeEmpty = async (): Promise<Result<Record<never, never>>> => {
    const found = await storage.api.database.isEmpty({});
    if (!found.ok) return found;
    return found.value.isEmpty ? ok({}) : err(appError('refused', {}));
  };

  return {
    ...copy,
    status: async () => {
      const found = await storage.api.database.isEmpty({});
      if (!found.ok) return found;
      const { isEmpty } = found.value;
      return ok({
        isEmpty,
        snapshot: isEmpty ? await snapshots.latest() : null,
        runtime: { electron: process.versions.electron, chromium: process.versions.chrome },
        version: app.getVersion(),
        snapshotFailure: snapshots.failure(),
      });
    },
    loadSample: async ({ language }) => {
      const empty = await mustBeEmpty();
      if (!empty.ok) return empty;
      // Only a first start needs it, with its calendar.
      const { readSample } = await import('./sample');
      const records = await readSample(sampleFolder, language);
      const replaced = await storage.api.database.replaceAll({ records });
      if (!replaced.ok) return replaced;
      await replacedWorkspace();
      const me = records.find((record) => record.type === 'colleague');
      if (me !== undefined) await settings.set({ colleagueId: me.id });
      return ok({});
    },
    saveSnapshot: () => snapshots.save(),
    lastSnapshot: async () => ok({ snapshot: await snapshots.latest() }),
    beginAnew: async () => {
      const found = await storage.api.database.isEmpty({});
      if (found.ok || found.error.code !== 'corrupt') return err(appError('refused', {}));
      try {
        await beginNextGeneration();
      } catch (fault) {
        return fileFailureOrThrow(fault, 'Werkbank');
      }
      return ok({});
    },
    restoreSnapshot: async ({ name }) => {
      const empty = await mustBeEmpty();
      if (!empty.ok) return empty;
      const restored = await snapshots.restore(name);
      if (restored.ok) await replacedWorkspace();
      return restored;
    },
  };
}

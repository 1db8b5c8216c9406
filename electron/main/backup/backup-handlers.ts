import type { BrowserWindow } from 'electron';
import { basename } from 'node:path';
import type { BackupStage } from '../../../shared/contract/backups';
import type { Handlers } from '../../../shared/contract/contract';
import type { ApiOf } from '../../../shared/contract/method';
import type { StorageContract } from '../../../shared/contract/storage';
import type { DocumentsContract } from '../../../shared/contract/workers';
import type { Language } from '../../../shared/domain/schema/values';
import { appError } from '../../../shared/errors/app-error';
import { err, ok, type Result } from '../../../shared/errors/result';
import type { KeptFiles } from '../files/kept-files';
import { choosePath } from '../files/open-dialog';
import type { SaveDialog } from '../files/save-dialog';
import type { Texts } from '../texts/texts';
import type { Worker } from '../workers/worker-client';
import type { AfterReplacing } from '../workspace/after-replacing';
import type { BackupToCopy } from '../workspace/copy/make-copy';
import type { AutomaticBackups } from './automatic/automatic-backups';
import type { AutomaticHandlers } from './automatic/automatic-handlers';
import { BACKUP_EXTENSION } from './backup-extension';
import { lookForErased, presentErasures } from './erased-in-backup';
import type { OpenedBackup } from './opened-backup';
import type { SealedFiles } from './sealed-file';
import type { Snapshots } from './snapshots';
import { stageBackup, type LookedThrough } from './stage-backup';

type Dependencies = {
  window: BrowserWindow;
  storage: ApiOf<StorageContract>;
  snapshots: Pick<Snapshots, 'save' | 'restore'>;
  sealed: SealedFiles;
  documents: Worker<DocumentsContract>;
  language: () => Language;
  /** Where an automatic backup lies; `null` for any other name. */
  pathOfListed: AutomaticBackups['pathOf'];
  openedWith: OpenedBackup;
  files: Pick<KeptFiles, 'keep'>;
  dialog: Pick<SaveDialog, 'ask'>;
  texts: Texts;
  /** Makes a copy of the workspace from a backup, and starts again in it. */
  openInCopy: (backup: BackupToCopy) => Promise<Result<Record<never, never>>>;
  replacedWorkspace: AfterReplacing;
  onStage: (stage: BackupStage) => void;
};

type Served = Omit<Handlers['backups'], keyof AutomaticHandlers>;

/** Backups as one sealed file of the user's: saved and checked, looked into, restored, taken back. */
export function backupHandlers({ window, storage, snapshots, sealed, documents, language, pathOfListed, openedWith, files, dialog, texts, openInCopy, replacedWorkspace, onStage }: Dependencies): Served {
  let chosen: { path: string; fileName: string } | null = null;
  let opened: LookedThrough | null = null;
  /** The snapshot of what the last restoring replaced. */
  let replaced: string | null = null;
  const chooseFile = (path: string, fileName: string): Result<{ fileName: string }> => {
    chosen = { path, fileName };
    opened = null;
    return ok({ fileName });
  };

  return {
    save: async ({ passphrase }) => {
      const t = await texts();
      const createdAt = new Date().toISOString();
      const place = await dialog.ask({
        fileName: `Werkbank ${createdAt.slice(0, 10)}.${BACKUP_EXTENSION}`,
        title: t('main.saveBackup.title'),
        kindName: t('main.saveBackup.kind'),
        extension: BACKUP_EXTENSION,
      });
      if (!place.ok) return place;
      const { path, fileName } = place.value;
      const written = await sealed.write(path, { kind: 'passphrase', passphrase }, createdAt, onStage);
      return written.ok ? ok({ fileName, records: written.value.counts.records, files: written.value.files }) : written;
    },
    choose: async () => {
      const t = await texts();
      const found = await choosePath(window, {
        title: t('main.chooseBackup.title'),
        filters: [
          { name: t('main.saveBackup.kind'), extensions: [BACKUP_EXTENSION] },
          { name: t('main.chooseTable.all'), extensions: ['*'] },
        ],
      });
      return found.ok ? chooseFile(found.value.path, found.value.fileName) : found;
    },
    preview: async ({ passphrase }) => {
      if (chosen === null) return err(appError('refused', {}));
      const { path, fileName } = chosen;
      const known = await presentErasures(storage.imports);
      // Of data of a newer version nothing is known, and nothing is replaced either.
      const isNewer = isOfNewerVersion(known);
      if (!known.ok && !isNewer) return known;
      const erasures = known.ok ? known.value : [];
      const looking = lookForErased(erasures);
      const found = await sealed.read(path, passphrase, erasures.length === 0 ? undefined : async ({ lines }) => looking.take(lines));
      if (!found.ok) return found;
      const present = isNewer ? null : await storage.database.counts({});
      if (present?.ok === false) return present;
      const { createdAt, counts, digest } = found.value;
      const erased = looking.found();
      opened = { path, fileName, passphrase, digest, createdAt, erased, erasures };
      return ok({ fileName, createdAt, inside: counts, files: found.value.files, present: present?.value ?? null, erased });
    },
    openInCopy: async () => {
      if (opened === null || !isOfNewerVersion(await storage.database.isEmpty({}))) return err(appError('refused', {}));
      return openInCopy(opened);
    },
    restore: async ({ takenBack }) => {
      if (opened === null) return err(appError('refused', {}));
      const before = await snapshots.save();
      if (!before.ok) return before;
      const staged = await stageBackup({ database: storage.database, sealed, files, documents, language }, opened, takenBack);
      if (!staged.ok) return staged;
      const done = await storage.database.replaceByStaged({});
      if (!done.ok) {
        // No answer does not say that nothing happened, and what the window holds may be gone.
        if (done.error.code === 'timeout' || done.error.code === 'storage-gone') await replacedWorkspace();
        return done;
      }
      replaced = before.value.name;
      opened = null;
      chosen = null;
      await replacedWorkspace();
      return ok({});
    },
    takeBack: async () => {
      if (replaced === null) return err(appError('refused', {}));
      const restored = await snapshots.restore(replaced);
      if (!restored.ok) return restored;
      replaced = null;
      await replacedWorkspace();
      return ok({});
    },
    chooseListed: async ({ name }) => {
      const path = pathOfListed(name);
      return path === null ? err(appError('refused', {})) : chooseFile(path, name);
    },
    chooseOpened: async () => {
      const { path } = openedWith;
      if (path === null) return err(appError('not-found', { id: '' }));
      openedWith.path = null;
      return chooseFile(path, basename(path));
    },
  };
}

function isOfNewerVersion(found: Result<unknown>): boolean {
  return !found.ok && found.error.code === 'future-version';
}

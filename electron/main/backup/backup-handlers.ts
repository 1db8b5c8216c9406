import type { BrowserWindow } from 'electron';
import { basename } from 'node:path';
import type { BackupStage } from '../../../shared/contract/backups';
import type { Handlers } from '../../../shared/contract/contract';
import type { ApiOf } from '../../../shared/contract/method';
import type { DocumentsContract } from '../../../shared/contract/workers';
import type { ErasedPerson } from '../../../shared/domain/privacy/erased-people';
import type { RecordOf } from '../../../shared/domain/records';
import type { Language } from '../../../shared/domain/schema/values';
import type { StorageContract } from '../../../shared/contract/storage';
import { filesNamedIn } from '../../../shared/domain/workspace/named-files';
import { AppFailure, appError } from '../../../shared/errors/app-error';
import { err, ok, type Result } from '../../../shared/errors/result';
import type { Worker } from '../workers/worker-client';
import { fileFailure } from '../files/file-failure';
import type { KeptFiles } from '../files/kept-files';
import { chooseFolder, choosePath } from '../files/open-dialog';
import type { SaveDialog } from '../files/save-dialog';
import type { Texts } from '../texts/texts';
import type { AfterReplacing } from '../workspace/after-replacing';
import type { BackupToCopy } from '../workspace/copy/make-copy';
import type { AutomaticBackups } from './automatic/automatic-backups';
import { BACKUP_EXTENSION } from './backup-extension';
import { lookForErased, presentErasures, withErasures, withoutErased } from './erased-in-backup';
import type { OpenedBackup } from './opened-backup';
import type { SealedFiles } from './sealed-file';
import type { Snapshots } from './snapshots';

type Dependencies = {
  window: BrowserWindow;
  storage: ApiOf<StorageContract>;
  snapshots: Pick<Snapshots, 'save' | 'restore'>;
  sealed: SealedFiles;
  documents: Worker<DocumentsContract>;
  language: () => Language;
  automatic: AutomaticBackups;
  openedWith: OpenedBackup;
  files: KeptFiles;
  dialog: Pick<SaveDialog, 'ask'>;
  texts: Texts;
  /** Makes a copy of the workspace from a backup, and starts again in it. */
  openInCopy: (backup: BackupToCopy) => Promise<Result<Record<never, never>>>;
  replacedWorkspace: AfterReplacing;
  onStage: (stage: BackupStage) => void;
};

/** Lines the storage takes at a time. */
const LOT = 2000;

/** A backup that was looked through, and is read again when it is restored. */
type Opened = BackupToCopy & { erased: readonly ErasedPerson[]; erasures: RecordOf<'erasure'>[] };

/** Backups as one sealed file of the user's: saved and checked, looked into, restored, taken back. */
export function backupHandlers({ window, storage, snapshots, sealed, documents, language, automatic, openedWith, files, dialog, texts, openInCopy, replacedWorkspace, onStage }: Dependencies): Handlers['backups'] {
  let chosen: { path: string; fileName: string } | null = null;
  let opened: Opened | null = null;
  /** The snapshot of what the last restoring replaced. */
  let replaced: string | null = null;

  /** Reads a backup again and hands all of it to the storage, where nothing is replaced yet. */
  const stage = async ({ path, fileName, passphrase, digest, erased, erasures }: Opened, takenBack: readonly string[]): Promise<Result<Record<never, never>>> => {
    const leftOut = erased.map(({ personId }) => personId).filter((id) => !takenBack.includes(id));
    const lines: string[] = [];
    const attached: { sha256: string; bytes: Uint8Array }[] = [];
    let isFirst = true;
    const handOver = async (lines: string[]): Promise<void> => {
      const staged = await storage.database.stageReplacement({ lines, isFirst });
      isFirst = false;
      if (!staged.ok) throw new AppFailure(staged.error);
    };
    const handOverAll = async (all: readonly string[]): Promise<void> => {
      for (let at = 0; at < all.length; at += LOT) await handOver(all.slice(at, at + LOT));
    };
    const read = await sealed.read(path, passphrase, async (part) => {
      // Where nobody was erased, what was read is handed over at once and not kept.
      if (erasures.length === 0) await handOverAll(part.lines);
      else lines.push(...part.lines);
      for (const { sha256, bytes } of part.files) {
        if (leftOut.length === 0) await keepFile(bytes, fileName);
        else attached.push({ sha256, bytes });
      }
    });
    if (!read.ok) return read;
    if (leftOut.length === 0) await handOverAll(withErasures(lines, erasures));
    else {
      const left = await withoutErased(lines, leftOut, erasures, documents, language());
      await handOverAll(left.lines);
      const named = new Set(left.lines.flatMap(filesNamedIn));
      for (const { sha256, bytes } of attached) if (named.has(sha256) && !left.files.includes(sha256)) await keepFile(bytes, fileName);
    }
    if (isFirst) await handOver([]);
    // Somebody may have put another file there since it was looked through.
    return read.value.digest === digest ? ok({}) : err(appError('corrupt', { what: fileName }));
  };
  const keepFile = async (bytes: Uint8Array, name: string): Promise<void> => {
    await files.keep(bytes).catch((fault: unknown) => {
      throw new AppFailure(fileFailure(fault, name) ?? appError('disk-full', { name }));
    });
  };
  const automaticState = (): Result<{ automatic: ReturnType<AutomaticBackups['state']> }> => ok({ automatic: automatic.state() });

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
      if (!found.ok) return found;
      chosen = found.value;
      opened = null;
      return ok({ fileName: chosen.fileName });
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
      const staged = await stage(opened, takenBack);
      if (!staged.ok) return staged;
      const done = await storage.database.replaceByStaged({});
      if (!done.ok) return done;
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
    automatic: async () => automaticState(),
    chooseFolder: async () => {
      const t = await texts();
      const folder = await chooseFolder(window, t('main.chooseBackupFolder.title'));
      if (!folder.ok) return folder;
      const used = await automatic.useFolder(folder.value.path);
      return used.ok ? automaticState() : used;
    },
    turnOn: async ({ passphrase }) => {
      const on = await automatic.turnOn(passphrase);
      return on.ok ? automaticState() : on;
    },
    turnOff: async () => {
      await automatic.turnOff();
      return automaticState();
    },
    runNow: async () => {
      await automatic.runNow();
      return automaticState();
    },
    list: async () => {
      const backups = await automatic.list();
      return backups.ok ? ok({ backups: backups.value }) : backups;
    },
    chooseListed: async ({ name }) => {
      const path = automatic.pathOf(name);
      if (path === null) return err(appError('refused', {}));
      chosen = { path, fileName: name };
      opened = null;
      return ok({ fileName: name });
    },
    chooseOpened: async () => {
      const { path } = openedWith;
      if (path === null) return err(appError('not-found', { id: '' }));
      openedWith.path = null;
      chosen = { path, fileName: basename(path) };
      opened = null;
      return ok({ fileName: chosen.fileName });
    },
  };
}

function isOfNewerVersion(found: Result<unknown>): boolean {
  return !found.ok && found.error.code === 'future-version';
}

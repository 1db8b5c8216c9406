import { app, dialog, shell, type BrowserWindow } from 'electron';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { ApiOf } from '../../shared/contract/method';
import type { StorageContract } from '../../shared/contract/storage';
import { backupsContract, BuildProgress, documentsContract, parsersContract } from '../../shared/contract/workers';
import { automaticBackups, type AutomaticBackups } from './backup/automatic/automatic-backups';
import { openAutomaticFile } from './backup/automatic/automatic-file';
import { backupHandlers } from './backup/backup-handlers';
import type { OpenedBackup } from './backup/opened-backup';
import { openJournal } from './backup/journal';
import { recover, refillDeleted, type PartlyRecovered } from './backup/recover';
import { partlyRecovered } from './backup/partly-recovered';
import { sealedFiles } from './backup/sealed-file';
import { openSnapshots, type Snapshots } from './backup/snapshots';
import { attachmentHandlers } from './documents/attachment-handlers';
import { documentHandlers } from './documents/document-handlers';
import { mailClient } from './documents/mail-client';
import { offerExporter } from './documents/offer-export';
import { pdfPrinter } from './documents/pdf-printer';
import { readBackHandlers } from './documents/read-back-handlers';
import { saveDialog } from './files/save-dialog';
import { templateHandlers } from './documents/template-handlers';
import { exportHandlers } from './export/export-handlers';
import { collectFiles } from './files/collect-files';
import { openKeptFiles } from './files/kept-files';
import type { Sealing } from './files/sealing';
import { importHandlers, type OpenFile } from './import/import-handlers';
import { wizardHandlers } from './import/wizard-handlers';
import { checkedAnswers } from './ipc/checked-answers';
import { emit } from './ipc/emit';
import type { Answer } from './ipc/listen';
import type { Log } from './log/log';
import type { Language } from '../../shared/domain/schema/values';
import { ok, type Result } from '../../shared/errors/result';
import { phoneHandlers } from './phone/phone-handlers';
import { privacyHandlers } from './privacy/privacy-handlers';
import { unfinishedErasure, type ErasureMark, type UnfinishedErasure } from './privacy/unfinished-erasure';
import { openOutside } from './security/open-outside';
import type { SystemKeyStore } from './protection/system-key-store';
import type { SharingGate } from './security/sharing-gate';
import { isSharing, SharingFile } from './sync/sharing-file';
import { sharingService } from './sync/sharing-service';
import type { SettingsFile } from './settings/settings-file';
import { systemLanguage } from './settings/system-language';
import { startStorageHost } from './storage/storage-host';
import type { StorageWindows } from './storage/storage-window';
import type { CopyHandlers } from './workspace/copy/copy-handlers';
import { makeCopy, type BackupToCopy } from './workspace/copy/make-copy';
import type { Vault } from './protection/vault';
import type { Texts } from './texts/texts';
import { workerClient } from './workers/worker-client';
import { afterReplacing, type AfterReplacing } from './workspace/after-replacing';
import { keepPlace, takeKeptPlace } from './workspace/kept-place';
import { readAhead } from './workspace/read-ahead';
import { recordHandlers } from './workspace/record-handlers';
import { workspaceHandlers } from './workspace/workspace-handlers';

const SNAPSHOT_EVERY_MS = 10 * 60_000;
const SNAPSHOTS_KEPT = 20;
/** A new database is marked as known once the start is over. */
const MARK_AFTER_MS = 3000;
/** Files that no record names any more are looked for once the start is over. */
const COLLECT_AFTER_MS = 5000;
/** How often it is looked whether an automatic backup is due. */
const AUTOMATIC_TICK_MS = 60_000;

type Options = {
  window: BrowserWindow;
  storageWindow: StorageWindows;
  /** The key of the database; `null` for one whose records lie there readable. */
  key: Uint8Array | null;
  /** How files beside the database are sealed. */
  sealing: Sealing;
  settings: SettingsFile;
  texts: Texts;
  folder: string;
  deviceId: string;
  /** Where dialogs for backups open; `null` leaves it to the system. */
  backupFolder: string | null;
  /** The one server the company shares over; `null` leaves it to the user. */
  syncServer: string | null;
  openedWith: OpenedBackup;
  build: string;
  resources: string;
  log: Log;
  /** Starts the application again on the next generation of the database. */
  nextGeneration: () => Promise<void>;
  /** The way into the copy beside the data, and back. */
  copy: CopyHandlers;
  /** Makes the keys of a copy's data folder. */
  copyKeys: (copy: string) => Promise<Vault>;
  /** The server records are shared over. */
  gate: SharingGate;
  system: SystemKeyStore;
  /** Leaves nothing of what lay on the disk before, and starts the application again. */
  renew: () => Promise<Result<Record<never, never>>>;
  /** What the profile says of an erasure that is not finished. */
  erasureMark: ErasureMark;
};

/** An open workspace. */
export type Services = {
  answer: Answer;
  storage: ApiOf<StorageContract>;
  snapshots: Snapshots;
  replacedWorkspace: AfterReplacing;
  automatic: Pick<AutomaticBackups, 'state'>;
  /** Finishes an erasure that an earlier run did not. */
  finishErasure: UnfinishedErasure['resume'];
  /** Leaves the data as a run that ends in order does; to be called when nothing is changed any more. */
  leaveInOrder(): Promise<void>;
  /** Ends all processes. */
  close(): void;
};

/** Opens a workspace: everything that answers the window about records, documents, imports and backups. */
export function openServices({ window, storageWindow, key, sealing, settings, texts, folder, deviceId, backupFolder, syncServer, openedWith, build, resources, log, nextGeneration, renew, erasureMark, copy, copyKeys, gate, system }: Options): Services {
  const { name } = storageWindow;
  const backups = join(folder, 'snapshots');
  const journal = openJournal(backups, sealing);
  let wasOpen = false;
  const tell = partlyRecovered(window, texts);
  const tellPartly = (partly: PartlyRecovered): void => {
    tell(partly);
    // Numbers that were given may be in no record any more: the next one opens a new series.
    void settings.set({ numberDevice: '' }).catch((fault: unknown) => log.fault('new-series', fault));
  };
  let marking: ReturnType<typeof setTimeout> | undefined;
  const storage = startStorageHost({
    windows: storageWindow,
    durability: process.env['WERKBANK_RELAXED_DURABILITY'] === '1' && !app.isPackaged ? 'relaxed' : 'strict',
    key,
    log,
    sharing: () => sharing.documents(),
    beforeUpgrade: (stored) => snapshots.keep(stored),
    afterOpen: async (database, { endMark: mark }) => {
      const isFirst = !wasOpen;
      wasOpen = true;
      const written = isFirst ? null : journal.written();
      const recovered = isFirst ? await recover(database, mark, journal, snapshots, log, tellPartly) : written === null ? ok({}) : await refillDeleted(database, mark, written, snapshots, log, tellPartly);
      if (mark !== null || !recovered.ok) return recovered;
      // From now on it can be told from a new one in its place.
      if (isFirst) marking = setTimeout(() => void storage.api.database.markEnd({ mark: randomUUID() }), MARK_AFTER_MS);
      else await database.markEnd({ mark: randomUUID() });
      return recovered;
    },
    onRestart: () => emit(window.webContents, 'storageRestarted', {}),
  });
  const snapshots = openSnapshots(backups, storage.api, journal, SNAPSHOTS_KEPT, sealing);
  const parsers = workerClient('parsers', join(build, 'main/worker-parsers.js'), parsersContract, log);
  const sealer = workerClient('backups', join(build, 'main/worker-backups.js'), backupsContract, log);
  const documents = workerClient('documents', join(build, 'main/worker-documents.js'), documentsContract, log, (message) => {
    const told = BuildProgress.safeParse(message);
    if (told.success) emit(window.webContents, 'exportProgress', { stage: told.data.progress });
  });
  const files = openKeptFiles(join(folder, 'files'), sealing);
  const sealed = sealedFiles({ database: storage.api.database, files, worker: sealer });
  const automatic = automaticBackups({
    file: openAutomaticFile(folder, log),
    sealed,
    isEmpty: async () => {
      const found = await storage.api.database.isEmpty({});
      return !found.ok || found.value.isEmpty;
    },
    deviceId,
    now: () => new Date(),
    onChange: (state) => emit(window.webContents, 'automaticBackup', { automatic: state }),
    log,
  });
  const pdf = pdfPrinter(log);
  const exporter = offerExporter({
    storage: storage.api,
    documents,
    files,
    userId: () => settings.get().colleagueId,
    onStage: (stage) => emit(window.webContents, 'exportProgress', { stage }),
    pdf,
  });
  const outside = openOutside(window, texts, log);
  const mail = mailClient({ platform: process.platform, folder: join(folder, 'mail'), shell, outside });
  const dialogs = saveDialog(window, () => app.getPath('documents'));
  let endMark: string | null = null;
  const leaveInOrder = async (): Promise<void> => {
    await snapshots.saveIfDirty();
    const mark = randomUUID();
    const marked = await storage.api.database.markEnd({ mark });
    if (marked.ok) endMark = mark;
    await keepPlace(folder, name, settings.get().lastPlace, storage.api.records.load, sealing);
  };
  const language = (): Language => {
    const chosen = settings.get().language;
    return chosen === 'system' ? systemLanguage(app.getLocale()) : chosen;
  };
  const openFile: OpenFile = { current: null };
  let changes = 0;
  const changed = (): void => {
    changes += 1;
    snapshots.markDirty();
    automatic.changed();
  };
  // A backup the application was opened with is shown first.
  const firstPlace = openedWith.path === null ? settings.get().lastPlace : '';
  const kept = takeKeptPlace(folder, name, firstPlace, sealing);
  if (kept.place === null) storageWindow.open();
  const ahead = readAhead(storage.api.records.load, firstPlace, kept.place);
  const storageNeeded = (): Promise<void> => {
    storageWindow.open();
    return kept.gone;
  };
  const sharing = sharingService({
    file: new SharingFile(folder, sealing, system, log),
    gate,
    companyServer: syncServer,
    storage: () => storage.api,
    restartStorage: () => storage.restart(),
    onState: (state) => emit(window.webContents, 'sharing', { state }),
    onMerged: (merged) => {
      ahead.drop();
      changed();
      emit(window.webContents, 'recordsMerged', merged);
    },
    version: app.getVersion(),
    log,
  });
  const openInCopy = async (backup: BackupToCopy): Promise<Result<Record<never, never>>> => {
    const chromium = Number.parseInt(process.versions.chrome, 10);
    const made = await makeCopy({ folder, chromium, keysIn: copyKeys, settings, now: () => new Date(), log }, sealed, backup);
    return made.ok ? copy.openCopy({}) : made;
  };
  const replacedWorkspace = afterReplacing({ records: storage.api.records, snapshots, settings, ahead, changed, shared: sharing.replaced });
  const unfinished = unfinishedErasure({
    storage: storage.api,
    files,
    mailFolder: join(folder, 'mail'),
    automatic,
    texts,
    warn: async (message, detail) => void (await dialog.showMessageBox(window, { type: 'warning', message, detail, noLink: true })),
    mark: erasureMark,
    renew,
    log,
  });
  const answer = checkedAnswers(
    {
      workspace: workspaceHandlers({ storage, snapshots, settings, replacedWorkspace, sampleFolder: join(resources, 'samples'), nextGeneration, copy }),
      records: recordHandlers(storage.api, journal, ahead, storageNeeded, changed),
      exports: exportHandlers({ parsers, storage: storage.api.imports, dialog: dialogs, texts, language }),
      imports: {
        ...importHandlers({ window, parsers, texts, openFile }),
        ...wizardHandlers({
          window,
          parsers,
          storage: storage.api.imports,
          dialog: dialogs,
          texts,
          openFile,
          language,
          changes: () => changes,
          beforeWrite: async () => {
            ahead.drop();
            await storageNeeded();
          },
          onWritten: ({ packed }) => {
            changed();
            journal.appendPacked(packed);
          },
          onUndone: async () => {
            changed();
            // What is gone is in no journal; a snapshot without it takes its place.
            await snapshots.save();
          },
          onProgress: (stage, done, total) => emit(window.webContents, 'importProgress', { stage, done, total }),
        }),
      },
      documents: {
        ...documentHandlers({
          storage: storage.api,
          exporter,
          documents,
          dialog: dialogs,
          texts,
          pdf,
          files,
          mail,
        }),
        ...readBackHandlers({ window, exporter, documents, texts }),
        ...attachmentHandlers({ window, files, texts }),
        ...templateHandlers({ window, documents, files, dialog: dialogs, texts, sampleFolder: join(resources, 'templates') }),
      },
      phone: phoneHandlers(outside, log),
      sharing: sharing.handlers,
      privacy: privacyHandlers({
        storage: storage.api,
        documents,
        dialog: dialogs,
        pdf,
        texts,
        language,
        files,
        automatic,
        isSharing: () => isSharing(folder),
        log,
        unfinished,
      }),
      backups: backupHandlers({
        window,
        storage: storage.api,
        snapshots,
        sealed,
        documents,
        language,
        automatic,
        openedWith,
        files,
        dialog: saveDialog(window, () => backupFolder ?? app.getPath('documents')),
        texts,
        openInCopy,
        replacedWorkspace,
        onStage: (stage) => emit(window.webContents, 'backupProgress', { stage }),
      }),
    },
    log,
  );

  sharing.begin();
  const periodic = setInterval(() => void snapshots.saveIfDirty().catch((fault: unknown) => log.fault('snapshot', fault)), SNAPSHOT_EVERY_MS);
  const collect = async (): Promise<void> => {
    // A run that was cut off may have left less in the database than there was, and colleagues may bring back what names a file.
    if (journal.found?.isClosed !== true || isSharing(folder)) return;
    const collected = await collectFiles({ files, database: storage.api.database, isUntouched: () => changes === 0 });
    if (collected > 0) log.info('files-collected', { files: collected });
  };
  const collecting = setTimeout(() => void collect().catch((fault: unknown) => log.fault('collect-files', fault)), COLLECT_AFTER_MS);
  const minutely = setInterval(() => void automatic.tick(), AUTOMATIC_TICK_MS);
  return {
    answer,
    storage: storage.api,
    snapshots,
    replacedWorkspace,
    automatic,
    finishErasure: async () => {
      storageWindow.open();
      return unfinished.resume();
    },
    leaveInOrder,
    close() {
      clearInterval(periodic);
      clearTimeout(marking);
      clearTimeout(collecting);
      mail.close();
      clearInterval(minutely);
      sharing.close();
      parsers.close();
      documents.close();
      sealer.close();
      storage.close();
      // Only when all of it is in a snapshot and the database will be there again; otherwise the journal is still needed.
      if (!snapshots.isDirty() && !storage.hasMetFullDisk()) journal.close(endMark);
    },
  };
}

import { app, shell, type BrowserWindow } from 'electron';
import { join } from 'node:path';
import type { ApiOf } from '../../shared/contract/method';
import type { StorageContract } from '../../shared/contract/storage';
import type { Language } from '../../shared/domain/schema/values';
import type { Result } from '../../shared/errors/result';
import { automaticBackups, type AutomaticBackups } from './backup/automatic/automatic-backups';
import { openAutomaticFile } from './backup/automatic/automatic-file';
import { automaticHandlers } from './backup/automatic/automatic-handlers';
import { backupHandlers } from './backup/backup-handlers';
import { guardedStorage } from './backup/guarded-storage';
import type { OpenedBackup } from './backup/opened-backup';
import { partlyRecovered } from './backup/partly-recovered';
import { sealedFiles } from './backup/sealed-file';
import type { Snapshots } from './backup/snapshots';
import { attachmentHandlers } from './documents/attachment-handlers';
import { documentHandlers } from './documents/document-handlers';
import { mailClient } from './documents/mail-client';
import { offerExporter } from './documents/offer-export';
import { pdfPrinter } from './documents/pdf-printer';
import { readBackHandlers } from './documents/read-back-handlers';
import { templateHandlers } from './documents/template-handlers';
import { exportHandlers } from './export/export-handlers';
import { collectFiles } from './files/collect-files';
import { openKeptFiles } from './files/kept-files';
import { saveDialog } from './files/save-dialog';
import { importHandlers, type OpenFile } from './import/import-handlers';
import { wizardHandlers } from './import/wizard-handlers';
import { checkedAnswers } from './ipc/checked-answers';
import { emit } from './ipc/emit';
import type { Answer } from './ipc/listen';
import type { Log } from './log/log';
import { phoneHandlers } from './phone/phone-handlers';
import type { Policy } from './policy/policy';
import type { ErasureMark } from './privacy/erasure-mark';
import { privacyHandlers } from './privacy/privacy-handlers';
import { unfinishedErasure, type UnfinishedErasure } from './privacy/unfinished-erasure';
import type { SystemKeyStore } from './protection/system-key-store';
import type { WorkspaceKeys } from './protection/workspace-keys';
import { openOutside } from './security/open-outside';
import type { SharingGate } from './security/sharing-gate';
import type { SettingsFile } from './settings/settings-file';
import { systemLanguage } from './settings/system-language';
import type { StorageWindows } from './storage/storage-window';
import { SharingFile } from './sync/sharing-file';
import { isSharing } from './sync/sharing-path';
import { sharingService } from './sync/sharing-service';
import type { Texts } from './texts/texts';
import { showWarning } from './windows/show-warning';
import { openWorkers } from './workers/open-workers';
import { afterReplacing, type AfterReplacing } from './workspace/after-replacing';
import type { CopyHandlers } from './workspace/copy/copy-handlers';
import { makeCopy, type BackupToCopy } from './workspace/copy/make-copy';
import { keepPlace, takeKeptPlace } from './workspace/kept-place';
import { readAhead } from './workspace/read-ahead';
import { recordHandlers } from './workspace/record-handlers';
import { startUpkeep } from './workspace/upkeep';
import { workspaceHandlers } from './workspace/workspace-handlers';

type Options = {
  window: BrowserWindow;
  storageWindow: StorageWindows;
  /** Open keys. */
  keys: WorkspaceKeys;
  settings: SettingsFile;
  texts: Texts;
  folder: string;
  deviceId: string;
  policy: Pick<Policy, 'backupFolder' | 'syncServer'>;
  openedWith: OpenedBackup;
  build: string;
  resources: string;
  log: Log;
  /** Starts the application again on the next generation of the database, which is empty. */
  beginNextGeneration: () => Promise<void>;
  /** The way into the copy beside the data, and back. */
  copy: CopyHandlers;
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
  resumeErasure: UnfinishedErasure['resume'];
  /** Leaves the data as a run that ends in order does; to be called when nothing is changed any more. */
  leaveInOrder(): Promise<void>;
  /** Ends all processes. */
  close(): void;
};

/** Opens a workspace: everything that answers the window about records, documents, imports and backups. */
export function openServices({ window, storageWindow, keys, settings, texts, folder, deviceId, policy, openedWith, build, resources, log, beginNextGeneration, renew, erasureMark, copy, gate, system }: Options): Services {
  const { name } = storageWindow;
  const { sealing } = keys;
  const tellPartly = partlyRecovered(window, texts);
  const { storage, snapshots, journal, ...guarded } = guardedStorage({
    folder: join(folder, 'snapshots'),
    windows: storageWindow,
    key: keys.dataKey,
    sealing,
    sharing: () => sharing.documents(),
    onPartlyRecovered: (partly) => {
      tellPartly(partly);
      log.warn('partly-recovered', { kind: partly.kind });
      // Numbers that were given may be in no record any more: the next one opens a new series.
      void settings.set({ numberDevice: '' }).catch((fault: unknown) => log.fault('new-series', fault));
    },
    onSnapshotFailure: (failure) => emit(window.webContents, 'snapshotFailure', { failure }),
    onRestart: () => emit(window.webContents, 'storageRestarted', {}),
    log,
  });
  const { parsers, backups, documents, ...workers } = openWorkers(build, (stage) => emit(window.webContents, 'exportProgress', { stage }), log);
  const files = openKeptFiles(join(folder, 'files'), sealing);
  const sealed = sealedFiles({ database: storage.api.database, files, worker: backups });
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
    companyServer: policy.syncServer,
    storage: () => storage.api,
    restartStorage: () => storage.restart(),
    isErasing: () => erasureMark.get().length > 0,
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
    const made = await makeCopy({ folder, chromium, keysIn: (draft) => keys.makeFor(draft), settings, now: () => new Date(), log }, sealed, backup);
    return made.ok ? copy.openCopy({}) : made;
  };
  const replacedWorkspace = afterReplacing({ records: storage.api.records, snapshots, settings, ahead, changed, shared: sharing.replaced, tell: () => emit(window.webContents, 'workspaceReplaced', {}) });
  const unfinished = unfinishedErasure({
    storage: storage.api,
    files,
    mailFolder: join(folder, 'mail'),
    automatic,
    isSharing: () => isSharing(folder),
    texts,
    warn: (message, detail) => showWarning(window, message, detail),
    mark: erasureMark,
    renew,
    log,
  });
  const answer = checkedAnswers(
    {
      workspace: workspaceHandlers({ storage, snapshots, settings, replacedWorkspace, sampleFolder: join(resources, 'samples'), beginNextGeneration, copy }),
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
      backups: {
        ...automaticHandlers({ window, automatic, texts }),
        ...backupHandlers({
          window,
          storage: storage.api,
          snapshots,
          sealed,
          documents,
          language,
          pathOfListed: automatic.pathOf,
          openedWith,
          files,
          dialog: saveDialog(window, () => policy.backupFolder ?? app.getPath('documents')),
          texts,
          openInCopy,
          replacedWorkspace,
          onStage: (stage) => emit(window.webContents, 'backupProgress', { stage }),
        }),
      },
    },
    log,
  );

  sharing.begin();
  const collect = async (): Promise<void> => {
    // A run that was cut off may have left less in the database than there was, and colleagues may bring back what names a file.
    if (journal.found?.isClosed !== true || isSharing(folder)) return;
    const collected = await collectFiles({ files, database: storage.api.database, isUntouched: () => changes === 0 });
    if (collected > 0) log.info('files-collected', { files: collected });
  };
  const stopUpkeep = startUpkeep({ saveSnapshot: () => snapshots.saveIfDirty(), isSnapshotFailing: () => snapshots.failure() !== null, backUp: () => automatic.tick(), collectFiles: collect, log });
  return {
    answer,
    storage: storage.api,
    snapshots,
    replacedWorkspace,
    automatic,
    resumeErasure: async () => {
      storageWindow.open();
      return unfinished.resume();
    },
    async leaveInOrder() {
      await guarded.leaveInOrder();
      await keepPlace(folder, name, settings.get().lastPlace, storage.api.records.load, sealing);
    },
    close() {
      stopUpkeep();
      mail.close();
      sharing.close();
      workers.close();
      guarded.close();
    },
  };
}

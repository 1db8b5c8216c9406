import { clipboard, type BrowserWindow } from 'electron';
import type { Handlers } from '../../../shared/contract/contract';
import type { ImportStage } from '../../../shared/contract/work-stages';
import type { PackedChanges } from '../../../shared/contract/import-storage';
import type { ImportedFile, ReportFormat } from '../../../shared/contract/import-wizard';
import type { ApiOf } from '../../../shared/contract/method';
import type { StorageContract } from '../../../shared/contract/storage';
import type { ParsersContract } from '../../../shared/contract/workers';
import { localDay } from '../../../shared/domain/calendar/local-day';
import type { Language } from '../../../shared/domain/schema/values';
import { appError } from '../../../shared/errors/app-error';
import { err, ok, type Result } from '../../../shared/errors/result';
import type { SaveDialog } from '../files/save-dialog';
import type { Texts } from '../texts/texts';
import type { Worker } from '../workers/worker-client';
import { chooseImportFile } from './choose-import-file';
import type { OpenFile } from './import-handlers';
import { rememberedProfiles } from './hand-over-existing';
import { importInWorker } from './import-in-worker';
import { writeImport } from './write-import';

const EXTENSIONS = ['csv', 'tsv', 'txt', 'xlsx', 'xls', 'vcf'];

type Dependencies = {
  window: BrowserWindow;
  parsers: Worker<ParsersContract>;
  storage: ApiOf<StorageContract>['imports'];
  dialog: SaveDialog;
  texts: Texts;
  openFile: OpenFile;
  language: () => Language;
  /** Counts the changes that were saved, so that a plan is never made beside what was there before. */
  changes: () => number;
  /** Called before something is written. */
  beforeWrite: () => Promise<void>;
  /** Gets changes that are on the disk, as the storage takes them. */
  onWritten: (changes: PackedChanges) => void;
  /** Called when an import was taken back. */
  onUndone: () => Promise<void>;
  onProgress: (stage: ImportStage, done: number, total: number) => void;
};

type WizardHandlers = Omit<Handlers['imports'], 'chooseTable' | 'rereadTable'>;

/** The import of a file, from choosing it to its report: main asks and passes on, the worker reads and plans. */
export function wizardHandlers({ window, parsers, storage, dialog, texts, openFile, language, changes, beforeWrite, onWritten, onUndone, onProgress }: Dependencies): WizardHandlers {
  const file = importInWorker({ parsers, storage, changes });
  let writing: AbortController | null = null;
  /** Whether there is a plan that was not written yet: none is written twice. */
  let isPlanned = false;

  const open = async (bytes: Uint8Array, fileName: string): Promise<Result<ImportedFile>> => {
    openFile.current = { bytes, fileName };
    const profiles = await rememberedProfiles(storage);
    return file.open({ bytes, fileName, language: language(), today: localDay(new Date()), profiles, options: {}, taken: { kind: null, targets: null, formats: [] } });
  };

  return {
    chooseFile: async () => {
      const t = await texts();
      const chosen = await chooseImportFile(window, t('main.chooseImport.title'), [
        { name: t('main.chooseImport.files'), extensions: EXTENSIONS },
        { name: t('main.chooseImport.all'), extensions: ['*'] },
      ]);
      return chosen.ok ? open(chosen.value.bytes, chosen.value.fileName) : chosen;
    },
    openFile: ({ bytes, fileName }) => open(bytes, fileName),
    openClipboard: async () => {
      const text = await clipboard.readText();
      if (text.trim() === '') return err(appError('cancelled', {}));
      const t = await texts();
      return open(new TextEncoder().encode(text), t('main.clipboard'));
    },
    readAgain: file.readAgain,
    dryRun: async (input) => {
      const plan = await file.plan(input);
      isPlanned = plan.ok;
      return plan;
    },
    entries: (input) => file.withPlan((calls) => calls.entries(input)),
    write: async () => {
      if (writing !== null || !isPlanned) return err(appError('refused', {}));
      const control = new AbortController();
      writing = control;
      try {
        await beforeWrite();
        const written = await file.withPlan((calls) => writeImport({ parsers: calls, storage, signal: control.signal, onProgress, onWritten }));
        isPlanned &&= !written.ok;
        return written;
      } finally {
        writing = null;
        // Also after a failure: the next plan is made beside what is there then.
        file.forgetExisting();
      }
    },
    cancelWrite: async () => {
      writing?.abort();
      return ok({});
    },
    saveReport: async ({ format }) => {
      const report = await file.report({ format, language: language() });
      if (!report.ok) return report;
      const t = await texts();
      return dialog.save({
        bytes: new TextEncoder().encode(report.value.text), fileName: `${report.value.fileName}.${format}`, title: t('main.saveReport.title'), kindName: t(`main.saveReport.${format satisfies ReportFormat}`), extension: format,
      });
    },
    runs: () => storage.runs({}),
    undo: async ({ runId }) => {
      await beforeWrite();
      const undone = await storage.undo({ runId, now: new Date().toISOString() });
      if (undone.ok) await onUndone();
      file.forgetExisting();
      return undone;
    },
  };
}

import '../../../shared/i18n/parts/privacy';
import { createHash } from 'node:crypto';
import type { Handlers } from '../../../shared/contract/contract';
import type { ApiOf } from '../../../shared/contract/method';
import type { ErasureChoice } from '../../../shared/contract/privacy';
import type { StorageContract } from '../../../shared/contract/storage';
import type { DocumentsContract } from '../../../shared/contract/workers';
import { localDay } from '../../../shared/domain/calendar/local-day';
import { erasureLookup } from '../../../shared/domain/privacy/erasure';
import type { RecordDiff } from '../../../shared/document/record-diff';
import type { Language } from '../../../shared/domain/schema/values';
import { appError } from '../../../shared/errors/app-error';
import { err, ok } from '../../../shared/errors/result';
import type { AutomaticBackups } from '../backup/automatic/automatic-backups';
import { presentErasures } from '../backup/erased-in-backup';
import type { PdfPrinter } from '../documents/pdf-printer';
import { freePlace } from '../files/free-place';
import type { KeptFiles } from '../files/kept-files';
import type { SaveDialog } from '../files/save-dialog';
import type { Log } from '../log/log';
import type { Texts } from '../texts/texts';
import type { Worker } from '../workers/worker-client';
import { writeFilesBeside } from './files-beside';
import type { UnfinishedErasure } from './unfinished-erasure';

type Dependencies = {
  storage: ApiOf<StorageContract>;
  documents: Worker<DocumentsContract>;
  dialog: SaveDialog;
  pdf: PdfPrinter;
  texts: Texts;
  language: () => Language;
  files: Pick<KeptFiles, 'read'>;
  automatic: Pick<AutomaticBackups, 'list'>;
  /** Whether records are shared with colleagues, from whom what is erased here would come back. */
  isSharing: () => boolean;
  log: Log;
  unfinished: UnfinishedErasure;
};

/** What a person can ask of whoever keeps their data: to see it, and to have it erased. */
export function privacyHandlers({ storage, documents, dialog, pdf, texts, language, files, automatic, isSharing, log, unfinished }: Dependencies): Handlers['privacy'] {
  const today = (): string => localDay(new Date());
  const plan = async (choice: ErasureChoice, alsoReplaced: string[]) => {
    const dump = await storage.database.dump({});
    if (!dump.ok) return dump;
    return documents.api().privacy.plan({ ...choice, lines: dump.value.lines, language: language(), today: today(), now: new Date().toISOString(), alsoReplaced });
  };
  return {
    findDoubles: async ({ personIds }) => {
      const dump = await storage.database.dump({});
      return dump.ok ? documents.api().privacy.doubles({ lines: dump.value.lines, personIds }) : dump;
    },
    exportPerson: async ({ personId, doubleIds }) => {
      const dump = await storage.database.dump({});
      if (!dump.ok) return dump;
      const built = await documents.api().privacy.dossier({ lines: dump.value.lines, personId, doubleIds, language: language(), today: today() });
      if (!built.ok) return built;
      const { html, json, fileName, files: theirs } = built.value;
      const t = await texts();
      const place = await dialog.ask({ fileName, title: t('privacy.document.save'), kindName: t('main.saveMap.pdf'), extension: 'pdf' });
      if (!place.ok) return place;
      // Printed before anything is written, so that a failure leaves nothing half.
      const printed = await pdf.page(html);
      const written = await dialog.write(place.value, printed);
      if (!written.ok) return written;
      const stem = place.value.path.replace(/\.pdf$/, '');
      const jsonPlace = freePlace(stem, '.json');
      const beside = await dialog.write(jsonPlace, new TextEncoder().encode(json));
      if (!beside.ok) return beside;
      const added = await writeFilesBeside(t('privacy.document.filesFolder', { name: stem }), theirs, files.read);
      return added.ok ? ok({ pdf: written.value.fileName, json: jsonPlace.fileName, ...added.value }) : added;
    },
    previewErasure: async (choice) => {
      const planned = await plan(choice, []);
      if (!planned.ok) return planned;
      const backups = await automatic.list();
      const named = (isOwn: boolean) => (backups.ok ? backups.value.filter((backup) => backup.isOwn === isOwn).map(({ name, createdAt }) => ({ name, createdAt })) : []);
      return ok({ ...planned.value.preview, backups: named(true), othersBackups: named(false) });
    },
    erase: async ({ alsoReplaced, deletesBackups, ...choice }) => {
      if (isSharing()) return err(appError('shared', {}));
      const planned = await plan(choice, alsoReplaced);
      if (!planned.ok) return planned;
      if (removesNothing(planned.value)) {
        // Nothing is there any more, or nothing was named; what an earlier try left is finished all the same.
        if (!unfinished.isPending()) return err(appError('refused', {}));
      } else {
        const erasures = Object.keys(planned.value.diff.added);
        // Where nobody is erased by name, nothing would tell a start whether the records went before backups of them do.
        const begun = await unfinished.begin({ deletesBackups: deletesBackups && erasures.length > 0, erasures });
        if (!begun.ok) return begun;
        // Not journalled: the journal would hold what goes.
        const committed = await storage.records.commit({ diff: planned.value.diff });
        if (!committed.ok) {
          // No answer does not say that nothing happened.
          const left = await plan(choice, alsoReplaced);
          const isThere = left.ok && !removesNothing(left.value);
          if (isThere) await begun.value.takeBack();
          if (isThere || !left.ok) return committed;
        }
        log.info('erased', { people: choice.personIds.length, records: choice.recordIds.length });
      }
      const finished = await unfinished.finish(deletesBackups);
      if (!finished.ok) log.warn('erasure-unfinished', { code: finished.error.code });
      return ok({ isFinished: finished.ok });
    },
    erasedAmong: async ({ people }) => {
      const erasures = await presentErasures(storage.imports);
      if (!erasures.ok) return erasures;
      const erasureOf = erasureLookup(erasures.value, (text) => createHash('sha256').update(text).digest('hex'));
      return ok({ erasedOn: people.map((who) => erasureOf({ ...who, id: null })?.erasedOn ?? null) });
    },
    due: async () => {
      const dump = await storage.database.dump({});
      return dump.ok ? documents.api().privacy.due({ lines: dump.value.lines, today: today() }) : dump;
    },
  };
}

function removesNothing({ diff: { added, removed } }: { diff: RecordDiff }): boolean {
  return Object.keys(added).length + Object.keys(removed).length === 0;
}

import { shell } from 'electron';
import { basename, dirname } from 'node:path';
import type { Handlers } from '../../../shared/contract/contract';
import type { ApiOf } from '../../../shared/contract/method';
import type { StorageContract } from '../../../shared/contract/storage';
import type { DocumentsContract } from '../../../shared/contract/workers';
import type { AnyRecord } from '../../../shared/domain/records';
import { appError } from '../../../shared/errors/app-error';
import { err, ok } from '../../../shared/errors/result';
import { windowsFileName } from '../../../shared/report/windows-file-name';
import { mapFileName } from '../../../shared/report/map/map-file-name';
import { offerMail } from '../../../shared/report/offer-mail';
import type { KeptFiles } from '../files/kept-files';
import type { Texts } from '../texts/texts';
import type { Worker } from '../workers/worker-client';
import { accountPlanInput } from './account-plan-input';
import { guideInput } from './guide-input';
import { handOut, NOTHING } from './hand-out';
import type { MailClient } from './mail-client';
import type { OfferExporter } from './offer-export';
import type { PdfPrinter } from './pdf-printer';
import type { SaveDialog } from '../files/save-dialog';

type Dependencies = {
  storage: ApiOf<StorageContract>;
  exporter: OfferExporter;
  documents: Worker<DocumentsContract>;
  dialog: SaveDialog;
  texts: Texts;
  pdf: PdfPrinter;
  files: KeptFiles;
  mail: MailClient;
};

type Served = Pick<Handlers['documents'], 'exportOffer' | 'mailOffer' | 'cancelExport' | 'exportGuide' | 'exportAccountPlan' | 'saveMap' | 'saveText' | 'revealLastExport' | 'openLastExport'>;

/** Word export and pictures: the records of a document come from the storage, never from the window; the place comes from a dialog. */
export function documentHandlers({ storage, exporter, documents, dialog, texts, pdf, files, mail }: Dependencies): Served {
  let last: { offerId: string; paths: readonly string[] } | null = null;
  return {
    exportOffer: async (wanted) => {
      const made = await exporter.make(wanted);
      if (!made.ok) return made;
      const { bytes, fileName, templateMissing, attachments } = made.value;
      const t = await texts();
      const kind = { word: { kindName: t('main.saveOffer.word'), extension: 'docx' }, pdf: { kindName: t('main.saveMap.pdf'), extension: 'pdf' } }[wanted.format];
      const saved = await dialog.save({ bytes, fileName, title: t('main.saveOffer.title'), ...kind });
      if (!saved.ok) return saved;
      const path = dialog.lastPath();
      const handedOut = wanted.variant === 'full' && path !== null ? await handOut(dirname(path), attachments, files) : NOTHING;
      last = { offerId: wanted.offerId, paths: [...(path === null ? [] : [path]), ...handedOut.written.map((each) => each.path)] };
      return ok({ ...saved.value, templateMissing, attached: handedOut.written.map(({ title }) => title), missing: [...handedOut.missing] });
    },
    mailOffer: async (wanted) => {
      const input = await exporter.input(wanted);
      if (!input.ok) return input;
      const paths = last?.offerId === wanted.offerId ? last.paths : [];
      return ok({ how: await mail.open(offerMail(input.value), paths) });
    },
    cancelExport: async () => {
      exporter.cancel();
      return ok({});
    },
    exportGuide: async (choice) => {
      const loaded = await storage.records.load({ kind: 'deal', dealId: choice.dealId });
      if (!loaded.ok) return loaded;
      const input = guideInput(loaded.value.records, choice);
      if (input === null) return err(appError('not-found', { id: choice.dealId }));
      const built = await documents.api().guides.build({ input });
      if (!built.ok) return built;
      const { html, fileName, title } = built.value;
      const t = await texts();
      return dialog.save({ bytes: await pdf.page(html), fileName, title, kindName: t('main.saveMap.pdf'), extension: 'pdf' });
    },
    exportAccountPlan: async (choice) => {
      const { accountId } = choice;
      const parts = await Promise.all([storage.records.load({ kind: 'key-accounts' }), storage.records.load({ kind: 'group-people', accountId }), storage.records.load({ kind: 'company' })]);
      const records: AnyRecord[] = [];
      for (const part of parts) {
        if (!part.ok) return part;
        records.push(...part.value.records);
      }
      const input = accountPlanInput(records, choice);
      if (input === null) return err(appError('not-found', { id: accountId }));
      const drawn = await documents.api().accountPlans.draw({ input });
      if (!drawn.ok) return drawn;
      const pictures: Uint8Array[] = [];
      // One after the other: the printer has one page.
      for (const drawing of drawn.value.drawings) pictures.push(await pdf.picture(drawing));
      const built = await documents.api().accountPlans.build({ input, pictures });
      if (!built.ok) return built;
      const t = await texts();
      return dialog.save({ ...built.value, title: t('main.savePlan.title'), kindName: t('main.saveOffer.word'), extension: 'docx' });
    },
    saveMap: async ({ dealId, kind, isForCustomer, bytes }) => {
      const loaded = await storage.records.load({ kind: 'deal', dealId });
      if (!loaded.ok) return loaded;
      const written = kind === 'pdf' ? await pdf.drawing(bytes) : bytes;
      if (written === null) return err(appError('invalid-input', { path: 'bytes' }));
      const t = await texts();
      const fileName = mapFileName(loaded.value.records, dealId, { kind, customerStem: isForCustomer ? t('main.saveMap.customerStem') : null });
      return dialog.save({ bytes: written, fileName, title: t('main.saveMap.title'), kindName: t(`main.saveMap.${kind}`), extension: kind });
    },
    saveText: async ({ name, kind, text }) => {
      const t = await texts();
      const bytes = new TextEncoder().encode(text);
      return dialog.save({ bytes, fileName: windowsFileName(name, `.${kind}`, t(`main.saveText.${kind}`)), title: t(`main.saveText.${kind}Title`), kindName: t(`main.saveText.${kind}`), extension: kind });
    },
    revealLastExport: async () => {
      const path = dialog.lastPath();
      if (path === null) return err(appError('not-found', { id: '' }));
      shell.showItemInFolder(path);
      return ok({});
    },
    openLastExport: async () => {
      const path = dialog.lastPath();
      if (path === null) return err(appError('not-found', { id: '' }));
      const problem = await shell.openPath(path);
      return problem === '' ? ok({}) : err(appError('file-unreadable', { name: basename(path) }));
    },
  };
}

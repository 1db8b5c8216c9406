import type { OfferExport } from '../../../shared/contract/documents';
import type { ExportStage } from '../../../shared/contract/work-stages';
import type { ApiOf } from '../../../shared/contract/method';
import type { StorageContract } from '../../../shared/contract/storage';
import type { DocumentsContract } from '../../../shared/contract/workers';
import type { Attachment } from '../../../shared/domain/offer/attachment';
import type { AnyRecord } from '../../../shared/domain/records';
import { appError } from '../../../shared/errors/app-error';
import { err, ok, type Result } from '../../../shared/errors/result';
import type { OfferDocumentInput } from '../../../shared/report/offer-document-input';
import type { KeptFiles } from '../files/kept-files';
import type { Worker } from '../workers/worker-client';
import { offerInput } from './offer-input';
import type { PdfPrinter } from './pdf-printer';

type Dependencies = {
  storage: ApiOf<StorageContract>;
  documents: Worker<DocumentsContract>;
  files: KeptFiles;
  /** The colleague who uses this computer. */
  userId: () => string | null;
  onStage: (stage: ExportStage) => void;
  pdf: PdfPrinter;
};

/** A finished document that is not written yet. */
export type MadeOffer = { bytes: Uint8Array; fileName: string; templateMissing: boolean; /** To be handed out with it. */ attachments: readonly Attachment[] };

export type OfferExporter = {
  /** Makes the document. `cancelled` when it was called off meanwhile. */
  make(wanted: OfferExport): Promise<Result<MadeOffer>>;
  /** What a document would be made from. */
  input(wanted: OfferExport): Promise<Result<OfferDocumentInput>>;
  /** Calls the making off. */
  cancel(): void;
};

/** Makes documents of offers from the records as they are stored, in a process that can be ended at any moment. */
export function offerExporter({ storage, documents, files, userId, onStage, pdf }: Dependencies): OfferExporter {
  let making: { isCancelled: boolean } | null = null;

  async function word({ input, records, logo }: Material): Promise<Result<MadeOffer>> {
    const template = await templateOf(records, input.offer.templateId, files);
    const drawn = await documents.api().charts.draw({ input });
    if (!drawn.ok) return drawn;
    const { drawing } = drawn.value;
    const chart = drawing === null ? null : await pdf.picture(drawing);
    const built = await documents.api().offers.build({ input, template: template.file, logo, chart });
    return built.ok ? ok({ ...built.value, templateMissing: template.isMissing, attachments: input.attachments }) : built;
  }

  async function printed({ input, logo }: Material): Promise<Result<MadeOffer>> {
    const built = await documents.api().pages.offer({ input, logo });
    if (!built.ok) return built;
    const { html, footer, fileName } = built.value;
    onStage('packing');
    return ok({ bytes: await pdf.page(html, footer), fileName, templateMissing: false, attachments: input.attachments });
  }

  const load = async (wanted: OfferExport): Promise<Result<{ input: OfferDocumentInput; records: readonly AnyRecord[] }>> => {
    const loaded = await storage.records.load({ kind: 'deal', dealId: wanted.dealId });
    if (!loaded.ok) return loaded;
    const { records } = loaded.value;
    const input = offerInput(records, wanted, userId());
    return input.ok ? ok({ input: input.value, records }) : input;
  };

  return {
    async input(wanted) {
      const loaded = await load(wanted);
      return loaded.ok ? ok(loaded.value.input) : loaded;
    },
    async make(wanted) {
      const mine = { isCancelled: false };
      making = mine;
      try {
        onStage('reading');
        const loaded = await load(wanted);
        if (!loaded.ok) return loaded;
        const { input, records } = loaded.value;
        const logo = input.profile?.logoSha256 ? await files.read(input.profile.logoSha256) : null;
        if (mine.isCancelled) return err(appError('cancelled', {}));
        const made = await (wanted.format === 'pdf' ? printed : word)({ input, records, logo });
        // A process ended on purpose answers with a fault.
        if (mine.isCancelled) return err(appError('cancelled', {}));
        if (made.ok) onStage('saving');
        return made;
      } finally {
        if (making === mine) making = null;
      }
    },
    cancel() {
      if (making === null) return;
      making.isCancelled = true;
      documents.close();
    },
  };
}

type Material = { input: OfferDocumentInput; records: readonly AnyRecord[]; logo: Uint8Array | null };

type Template = { file: { name: string; bytes: Uint8Array } | null; isMissing: boolean };

async function templateOf(records: readonly AnyRecord[], templateId: string | null, files: KeptFiles): Promise<Template> {
  if (templateId === null) return { file: null, isMissing: false };
  const template = records.find((record) => record.type === 'documentTemplate' && record.id === templateId);
  const bytes = template?.type === 'documentTemplate' ? await files.read(template.sha256) : null;
  if (template?.type !== 'documentTemplate' || bytes === null) return { file: null, isMissing: true };
  return { file: { name: template.name, bytes }, isMissing: false };
}

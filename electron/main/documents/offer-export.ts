import type { OfferExport } from '../../../shared/contract/documents';
import type { ExportStage } from '../../../shared/contract/events';
import type { ApiOf } from '../../../shared/contract/method';
import type { StorageContract } from '../../../shared/contract/storage';
import type { DocumentsContract } from '../../../shared/contract/workers';
import type { AnyRecord } from '../../../shared/domain/records';
import { appError } from '../../../shared/errors/app-error';
import { err, ok, type Result } from '../../../shared/errors/result';
import type { KeptFiles } from '../files/kept-files';
import type { Worker } from '../workers/worker-client';
import { offerInput } from './offer-input';

type Dependencies = {
  storage: ApiOf<StorageContract>;
  documents: Worker<DocumentsContract>;
  files: KeptFiles;
  /** The colleague who uses this computer. */
  userId: () => string | null;
  onStage: (stage: ExportStage) => void;
};

/** A finished document that is not written yet. */
export type MadeOffer = { bytes: Uint8Array; fileName: string; templateMissing: boolean };

export type OfferExporter = {
  /** Makes the Word file of an offer. `cancelled` when it was called off meanwhile. */
  word(wanted: OfferExport): Promise<Result<MadeOffer>>;
  /** Calls the making off. */
  cancel(): void;
};

/** Makes documents of offers from the records as they are stored, in a process that can be ended at any moment. */
export function offerExporter({ storage, documents, files, userId, onStage }: Dependencies): OfferExporter {
  let making: { isCancelled: boolean } | null = null;

  return {
    async word(wanted) {
      const mine = { isCancelled: false };
      making = mine;
      try {
        onStage('reading');
        const loaded = await storage.records.load({ kind: 'deal', dealId: wanted.dealId });
        if (!loaded.ok) return loaded;
        const { records } = loaded.value;
        const input = offerInput(records, wanted, userId());
        if (input === null) return err(appError('not-found', { id: wanted.offerId }));
        const template = await templateOf(records, input.offer.templateId, files);
        const logo = input.profile?.logoSha256 ? await files.read(input.profile.logoSha256) : null;
        if (mine.isCancelled) return err(appError('cancelled', {}));
        const built = await documents.api().offers.build({ input, template: template.file, logo });
        // A process ended on purpose answers with a fault.
        if (mine.isCancelled) return err(appError('cancelled', {}));
        if (!built.ok) return built;
        onStage('saving');
        return ok({ ...built.value, templateMissing: template.isMissing });
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

type Template = { file: { name: string; bytes: Uint8Array } | null; isMissing: boolean };

async function templateOf(records: readonly AnyRecord[], templateId: string | null, files: KeptFiles): Promise<Template> {
  if (templateId === null) return { file: null, isMissing: false };
  const template = records.find((record) => record.type === 'documentTemplate' && record.id === templateId);
  const bytes = template?.type === 'documentTemplate' ? await files.read(template.sha256) : null;
  if (template?.type !== 'documentTemplate' || bytes === null) return { file: null, isMissing: true };
  return { file: { name: template.name, bytes }, isMissing: false };
}

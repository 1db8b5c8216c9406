import type { BrowserWindow } from 'electron';
import type { Handlers } from '../../../shared/contract/contract';
import type { DocumentsContract } from '../../../shared/contract/workers';
import { appError } from '../../../shared/errors/app-error';
import { ok } from '../../../shared/errors/result';
import type { Texts } from '../texts/texts';
import type { Worker } from '../workers/worker-client';
import type { OfferExporter } from './offer-export';
import { chooseFile } from '../files/open-dialog';

/** A letter with pictures stays far below. */
const MOST_MEGABYTES = 100;

type Dependencies = { window: BrowserWindow; exporter: OfferExporter; documents: Worker<DocumentsContract>; texts: Texts };

/** Word files that come back edited: chosen by a dialog, compared in the documents worker. */
export function readBackHandlers({ window, exporter, documents, texts }: Dependencies): Pick<Handlers['documents'], 'readBackOffer'> {
  return {
    readBackOffer: async (wanted) => {
      const input = await exporter.input({ ...wanted, format: 'word', variant: 'full', recipientPersonId: null });
      if (!input.ok) return input;
      const t = await texts();
      const chosen = await chooseFile(window, {
        title: t('main.chooseEdited.title'),
        filters: [{ name: t('main.saveOffer.word'), extensions: ['docx'] }],
        mostBytes: MOST_MEGABYTES * 1_000_000,
        tooLarge: (name) => appError('file-too-large', { name, megabytes: MOST_MEGABYTES }),
      });
      if (!chosen.ok) return chosen;
      const { bytes, fileName } = chosen.value;
      const read = await documents.api().offers.readBack({ bytes, input: input.value });
      return read.ok ? ok({ fileName, ...read.value }) : read;
    },
  };
}

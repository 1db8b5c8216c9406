import { dialog, shell, type BrowserWindow } from 'electron';
import { basename, join } from 'node:path';
import type { Handlers } from '../../../shared/contract/contract';
import type { ApiOf } from '../../../shared/contract/method';
import type { StorageContract } from '../../../shared/contract/storage';
import type { DocumentsContract } from '../../../shared/contract/workers';
import { appError } from '../../../shared/errors/app-error';
import { err, ok } from '../../../shared/errors/result';
import { fileFailure } from '../files/file-failure';
import { writeAtomically } from '../files/write-atomically';
import type { SettingsFile } from '../settings/settings-file';
import type { Texts } from '../texts/texts';
import type { Worker } from '../workers/worker-client';
import { offerInput } from './offer-input';

type Dependencies = {
  window: BrowserWindow;
  storage: ApiOf<StorageContract>;
  documents: Worker<DocumentsContract>;
  settings: SettingsFile;
  /** Folder the save dialog opens in. */
  defaultFolder: () => string;
  texts: Texts;
};

/** Word export: the records come from the storage, never from the window; the place comes from a dialog. */
export function documentHandlers(dependencies: Dependencies): Handlers['documents'] {
  const { window, storage, documents, settings, texts } = dependencies;
  let lastExport: string | null = null;

  return {
    exportOffer: async ({ dealId, offerId }) => {
      const loaded = await storage.records.load({ kind: 'deal', dealId });
      if (!loaded.ok) return loaded;
      const input = offerInput(loaded.value.records, offerId, settings.get().colleagueId);
      if (input === null) return err(appError('not-found', { id: offerId }));
      const built = await documents.api().offers.build({ input });
      if (!built.ok) return built;
      const t = texts();
      const chosen = await dialog.showSaveDialog(window, {
        title: t('main.saveOffer.title'),
        defaultPath: join(dependencies.defaultFolder(), built.value.fileName),
        filters: [{ name: t('main.saveOffer.word'), extensions: ['docx'] }],
      });
      if (chosen.canceled || chosen.filePath === undefined || chosen.filePath === '') return err(appError('cancelled', {}));
      const path = chosen.filePath.endsWith('.docx') ? chosen.filePath : `${chosen.filePath}.docx`;
      const fileName = basename(path);
      try {
        await writeAtomically(path, built.value.bytes);
      } catch (fault) {
        return err(fileFailure(fault, fileName) ?? appError('file-unreadable', { name: fileName }));
      }
      lastExport = path;
      return ok({ fileName });
    },
    revealLastExport: async () => {
      if (lastExport === null) return err(appError('not-found', { id: '' }));
      shell.showItemInFolder(lastExport);
      return ok({});
    },
    openLastExport: async () => {
      if (lastExport === null) return err(appError('not-found', { id: '' }));
      const problem = await shell.openPath(lastExport);
      return problem === '' ? ok({}) : err(appError('file-unreadable', { name: basename(lastExport) }));
    },
  };
}

import { dialog, shell, type BrowserWindow } from 'electron';
import { basename, join } from 'node:path';
import type { Handlers } from '../../../shared/contract/contract';
import type { ApiOf } from '../../../shared/contract/method';
import type { StorageContract } from '../../../shared/contract/storage';
import type { DocumentsContract } from '../../../shared/contract/workers';
import { appError } from '../../../shared/errors/app-error';
import { err, ok, type Result } from '../../../shared/errors/result';
import { windowsFileName } from '../../../shared/report/windows-file-name';
import { writeAtomically } from '../files/write-atomically';
import { writeFailure } from '../files/write-failure';
import type { SettingsFile } from '../settings/settings-file';
import type { Texts } from '../texts/texts';
import type { Worker } from '../workers/worker-client';
import { guideInput } from './guide-input';
import { offerInput } from './offer-input';
import type { PdfPrinter } from './pdf-printer';

type Dependencies = {
  window: BrowserWindow;
  storage: ApiOf<StorageContract>;
  documents: Worker<DocumentsContract>;
  settings: SettingsFile;
  /** Folder the save dialog opens in. */
  defaultFolder: () => string;
  texts: Texts;
  pdf: PdfPrinter;
};

type ToSave = { bytes: Uint8Array; fileName: string; title: string; kindName: string; extension: string };

/** Word export and pictures: the records of a document come from the storage, never from the window; the place comes from a dialog. */
export function documentHandlers(dependencies: Dependencies): Handlers['documents'] {
  const { window, storage, documents, settings, texts } = dependencies;
  let lastExport: string | null = null;

  /** Asks for a place and writes there. */
  const save = async ({ bytes, fileName: proposed, title, kindName, extension }: ToSave): Promise<Result<{ fileName: string }>> => {
    const chosen = await dialog.showSaveDialog(window, {
      title,
      defaultPath: join(dependencies.defaultFolder(), proposed),
      filters: [{ name: kindName, extensions: [extension] }],
    });
    if (chosen.canceled || chosen.filePath === undefined || chosen.filePath === '') return err(appError('cancelled', {}));
    const path = chosen.filePath.endsWith(`.${extension}`) ? chosen.filePath : `${chosen.filePath}.${extension}`;
    const fileName = basename(path);
    try {
      await writeAtomically(path, bytes);
    } catch (fault) {
      return err(writeFailure(fault, fileName));
    }
    lastExport = path;
    return ok({ fileName });
  };

  return {
    exportOffer: async ({ dealId, offerId }) => {
      const loaded = await storage.records.load({ kind: 'deal', dealId });
      if (!loaded.ok) return loaded;
      const input = offerInput(loaded.value.records, offerId, settings.get().colleagueId);
      if (input === null) return err(appError('not-found', { id: offerId }));
      const built = await documents.api().offers.build({ input });
      if (!built.ok) return built;
      const t = await texts();
      return save({ ...built.value, title: t('main.saveOffer.title'), kindName: t('main.saveOffer.word'), extension: 'docx' });
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
      return save({ bytes: await dependencies.pdf.page(html), fileName, title, kindName: t('main.saveMap.pdf'), extension: 'pdf' });
    },
    saveMap: async ({ dealId, kind, bytes }) => {
      const loaded = await storage.records.load({ kind: 'deal', dealId });
      if (!loaded.ok) return loaded;
      const deal = loaded.value.records.find((record) => record.id === dealId);
      const written = kind === 'pdf' ? await dependencies.pdf.drawing(bytes) : bytes;
      if (written === null) return err(appError('invalid-input', { path: 'bytes' }));
      const t = await texts();
      const stem = `Buying Center ${deal?.type === 'deal' ? deal.name : ''}`.trim();
      const fileName = windowsFileName(stem, `.${kind}`, 'Buying Center');
      return save({ bytes: written, fileName, title: t('main.saveMap.title'), kindName: t(`main.saveMap.${kind}`), extension: kind });
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

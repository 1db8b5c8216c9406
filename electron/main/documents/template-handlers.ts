import type { BrowserWindow } from 'electron';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Handlers } from '../../../shared/contract/contract';
import type { DocumentsContract } from '../../../shared/contract/workers';
import { appError } from '../../../shared/errors/app-error';
import { err, ok } from '../../../shared/errors/result';
import { SAMPLE_TEMPLATES } from '../../../shared/report/template/sample-templates';
import type { KeptFiles } from '../files/kept-files';
import type { Texts } from '../texts/texts';
import type { Worker } from '../workers/worker-client';
import { boundedLogo } from './bounded-logo';
import { chooseFile } from '../files/open-dialog';
import { pictureType } from './picture-type';
import type { SaveDialog } from '../files/save-dialog';

type Dependencies = {
  window: BrowserWindow;
  documents: Worker<DocumentsContract>;
  files: KeptFiles;
  dialog: SaveDialog;
  texts: Texts;
  /** Folder of the sample templates. */
  sampleFolder: string;
};

/** Beyond this nothing is read at all; what a template may have is for its check to say. */
const MOST_BYTES = 200_000_000;
const MOST_LOGO_BYTES = 10_000_000;

type Served = Pick<Handlers['documents'], 'addTemplate' | 'checkTemplate' | 'saveSampleTemplate' | 'chooseLogo' | 'readLogo'>;

/** Company templates and the logo: chosen by a dialog, checked in the documents worker, kept beside the database. */
export function templateHandlers({ window, documents, files, dialog, texts, sampleFolder }: Dependencies): Served {
  return {
    addTemplate: async () => {
      const t = await texts();
      const chosen = await chooseFile(window, {
        title: t('main.chooseTemplate.title'),
        filters: [{ name: t('main.saveOffer.word'), extensions: ['docx', 'dotx'] }],
        mostBytes: MOST_BYTES,
        tooLarge: (name) => appError('file-unreadable', { name }),
      });
      if (!chosen.ok) return chosen;
      const { bytes, fileName } = chosen.value;
      const checked = await documents.api().templates.check({ bytes });
      if (!checked.ok) return checked;
      const isFit = checked.value.problems.length === 0;
      return ok({ fileName, size: bytes.length, sha256: isFit ? await files.keep(bytes) : null, check: checked.value });
    },
    checkTemplate: async ({ sha256 }) => {
      const bytes = await files.read(sha256);
      if (bytes === null) return err(appError('not-found', { id: sha256 }));
      const checked = await documents.api().templates.check({ bytes });
      return checked.ok ? ok({ check: checked.value }) : checked;
    },
    saveSampleTemplate: async ({ language }) => {
      const t = await texts();
      const path = join(sampleFolder, SAMPLE_TEMPLATES[language]);
      const bytes = await readFile(path);
      return dialog.save({ bytes, fileName: basename(path), title: t('main.saveSample.title'), kindName: t('main.saveOffer.word'), extension: 'docx' });
    },
    chooseLogo: async () => {
      const t = await texts();
      const chosen = await chooseFile(window, {
        title: t('main.chooseLogo.title'),
        filters: [{ name: t('main.chooseLogo.pictures'), extensions: ['png', 'jpg', 'jpeg'] }],
        mostBytes: MOST_LOGO_BYTES,
        tooLarge: (name) => appError('not-a-picture', { name }),
      });
      if (!chosen.ok) return chosen;
      if (pictureType(chosen.value.bytes) === null) return err(appError('not-a-picture', { name: chosen.value.fileName }));
      return ok({ sha256: await files.keep(boundedLogo(chosen.value.bytes)) });
    },
    readLogo: async ({ sha256 }) => {
      const bytes = await files.read(sha256);
      const mediaType = bytes === null ? null : pictureType(bytes);
      if (bytes === null || mediaType === null) return err(appError('not-found', { id: sha256 }));
      return ok({ bytes, mediaType });
    },
  };
}

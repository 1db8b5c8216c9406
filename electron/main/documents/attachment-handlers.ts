import type { BrowserWindow } from 'electron';
import type { Handlers } from '../../../shared/contract/contract';
import { appError } from '../../../shared/errors/app-error';
import { ok } from '../../../shared/errors/result';
import type { KeptFiles } from '../files/kept-files';
import type { Texts } from '../texts/texts';
import { chooseFile } from '../files/open-dialog';

/** Mail programs and servers rarely take more. */
const MOST_MEGABYTES = 50;

type Dependencies = { window: BrowserWindow; files: KeptFiles; texts: Texts };

/** Files handed out with an offer: chosen by a dialog, kept beside the database. */
export function attachmentHandlers({ window, files, texts }: Dependencies): Pick<Handlers['documents'], 'chooseAttachment'> {
  return {
    chooseAttachment: async () => {
      const t = await texts();
      const chosen = await chooseFile(window, {
        title: t('main.chooseAttachment.title'),
        filters: [{ name: t('main.chooseAttachment.all'), extensions: ['*'] }],
        mostBytes: MOST_MEGABYTES * 1_000_000,
        tooLarge: (name) => appError('file-too-large', { name, megabytes: MOST_MEGABYTES }),
      });
      if (!chosen.ok) return chosen;
      const { bytes, fileName } = chosen.value;
      return ok({ fileName, size: bytes.length, sha256: await files.keep(bytes) });
    },
  };
}

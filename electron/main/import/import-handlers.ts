import type { BrowserWindow } from 'electron';
import type { Handlers } from '../../../shared/contract/contract';
import type { ParsersContract } from '../../../shared/contract/workers';
import { appError } from '../../../shared/errors/app-error';
import { err } from '../../../shared/errors/result';
import type { Texts } from '../texts/texts';
import type { Worker } from '../workers/worker-client';
import { chooseImportFile } from './choose-import-file';

/** The file that is open for import, whichever page opened it. */
export type OpenFile = { current: { bytes: Uint8Array; fileName: string } | null };

type Dependencies = { window: BrowserWindow; parsers: Worker<ParsersContract>; texts: Texts; openFile: OpenFile };

/** Reading of tables: main chooses and reads the file, the parsers worker makes sense of it. */
export function importHandlers({ window, parsers, texts, openFile }: Dependencies): Pick<Handlers['imports'], 'chooseTable' | 'rereadTable'> {
  return {
    chooseTable: async () => {
      const t = await texts();
      const chosen = await chooseImportFile(window, t('main.chooseTable.title'), [
        { name: t('main.chooseTable.tables'), extensions: ['csv', 'tsv', 'txt', 'xlsx', 'xls'] },
        { name: t('main.chooseTable.all'), extensions: ['*'] },
      ]);
      if (!chosen.ok) return chosen;
      openFile.current = chosen.value;
      return parsers.api().tables.read({ ...openFile.current, options: {} });
    },
    rereadTable: async ({ options }) => {
      if (openFile.current === null) return err(appError('cancelled', {}));
      return parsers.api().tables.read({ ...openFile.current, options });
    },
  };
}

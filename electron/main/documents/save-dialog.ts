import { dialog, type BrowserWindow } from 'electron';
import { basename, join } from 'node:path';
import { appError } from '../../../shared/errors/app-error';
import { err, ok, type Result } from '../../../shared/errors/result';
import { writeAtomically } from '../files/write-atomically';
import { writeFailure } from '../files/write-failure';

type ToSave = { bytes: Uint8Array; fileName: string; title: string; kindName: string; extension: string };

/** Asks for places and writes there; remembers the last one. */
export type SaveDialog = {
  /** `cancelled` when the user chooses no place. Whatever goes wrong, an older file of that name stays as it was. */
  save(file: ToSave): Promise<Result<{ fileName: string }>>;
  /** The file written last. */
  lastPath(): string | null;
};

/** @param defaultFolder folder the dialog opens in */
export function saveDialog(window: BrowserWindow, defaultFolder: () => string): SaveDialog {
  let last: string | null = null;
  return {
    async save({ bytes, fileName: proposed, title, kindName, extension }) {
      const chosen = await dialog.showSaveDialog(window, {
        title,
        defaultPath: join(defaultFolder(), proposed),
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
      last = path;
      return ok({ fileName });
    },
    lastPath: () => last,
  };
}

import { dialog, type BrowserWindow } from 'electron';
import { basename, join } from 'node:path';
import { appError } from '../../../shared/errors/app-error';
import { err, ok, type Result } from '../../../shared/errors/result';
import { writeAtomically } from './write-atomically';
import { writeFailure } from './write-failure';

type Wanted = { fileName: string; title: string; kindName: string; extension: string };
type ToSave = Wanted & { bytes: Uint8Array };

/** Where the user wants a file. */
export type SavePlace = { path: string; fileName: string };

/** Asks for places and writes there; remembers the last one. */
export type SaveDialog = {
  /** Asks for a place for something that is made only then; `cancelled` when the user chooses none. */
  ask(file: Wanted): Promise<Result<SavePlace>>;
  /** Writes to a place. Whatever goes wrong, an older file of that name stays as it was. */
  write(place: SavePlace, bytes: Uint8Array): Promise<Result<{ fileName: string }>>;
  /** Both in one. `cancelled` when the user chooses no place. Whatever goes wrong, an older file of that name stays as it was. */
  save(file: ToSave): Promise<Result<{ fileName: string }>>;
  /** The file written last. */
  lastPath(): string | null;
};

/** @param defaultFolder folder the dialog opens in */
export function saveDialog(window: BrowserWindow, defaultFolder: () => string): SaveDialog {
  let last: string | null = null;

  const ask: SaveDialog['ask'] = async ({ fileName, title, kindName, extension }) => {
    const chosen = await dialog.showSaveDialog(window, {
      title,
      defaultPath: join(defaultFolder(), fileName),
      filters: [{ name: kindName, extensions: [extension] }],
    });
    if (chosen.canceled || chosen.filePath === undefined || chosen.filePath === '') return err(appError('cancelled', {}));
    const path = chosen.filePath.endsWith(`.${extension}`) ? chosen.filePath : `${chosen.filePath}.${extension}`;
    return ok({ path, fileName: basename(path) });
  };

  const write: SaveDialog['write'] = async ({ path, fileName }, bytes) => {
    try {
      await writeAtomically(path, bytes);
    } catch (fault) {
      return err(writeFailure(fault, fileName));
    }
    last = path;
    return ok({ fileName });
  };

  return {
    ask,
    write,
    async save({ bytes, ...wanted }) {
      const place = await ask(wanted);
      return place.ok ? write(place.value, bytes) : place;
    },
    lastPath: () => last,
  };
}

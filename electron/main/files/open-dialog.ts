import { dialog, type BrowserWindow, type FileFilter } from 'electron';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { appError, type AppError } from '../../../shared/errors/app-error';
import { err, ok, type Result } from '../../../shared/errors/result';
import { fileFailure } from './file-failure';

type Wanted = { title: string; filters: FileFilter[]; mostBytes: number; tooLarge: (fileName: string) => AppError };

/** Lets the user choose a file, which is not read. */
export async function choosePath(window: BrowserWindow, { title, filters }: Pick<Wanted, 'title' | 'filters'>): Promise<Result<{ path: string; fileName: string }>> {
  const chosen = await dialog.showOpenDialog(window, { title, properties: ['openFile'], filters });
  const path = chosen.filePaths[0];
  if (chosen.canceled || path === undefined) return err(appError('cancelled', {}));
  return ok({ path, fileName: basename(path) });
}

/** Lets the user choose a folder, or make one. */
export async function chooseFolder(window: BrowserWindow, title: string): Promise<Result<{ path: string }>> {
  const chosen = await dialog.showOpenDialog(window, { title, properties: ['openDirectory', 'createDirectory'] });
  const path = chosen.filePaths[0];
  return chosen.canceled || path === undefined ? err(appError('cancelled', {})) : ok({ path });
}

/** Lets the user choose a file and reads it whole. One that is too large is not read. */
export async function chooseFile(window: BrowserWindow, { mostBytes, tooLarge, ...wanted }: Wanted): Promise<Result<{ bytes: Uint8Array; fileName: string }>> {
  const chosen = await choosePath(window, wanted);
  if (!chosen.ok) return chosen;
  const { path, fileName } = chosen.value;
  try {
    if ((await stat(path)).size > mostBytes) return err(tooLarge(fileName));
    return ok({ bytes: await readFile(path), fileName });
  } catch (fault) {
    return err(fileFailure(fault, fileName) ?? appError('file-unreadable', { name: fileName }));
  }
}

import type { BrowserWindow, FileFilter } from 'electron';
import { appError } from '../../../shared/errors/app-error';
import type { Result } from '../../../shared/errors/result';
import { chooseFile } from '../files/open-dialog';

const MOST_BYTES = 64 * 1024 * 1024;

/** Lets the user choose a file to import and reads it; `not-a-table` for one that is too large to be a list. */
export function chooseImportFile(window: BrowserWindow, title: string, filters: FileFilter[]): Promise<Result<{ bytes: Uint8Array; fileName: string }>> {
  return chooseFile(window, {
    title,
    filters,
    mostBytes: MOST_BYTES,
    tooLarge: (name) => appError('not-a-table', { name, failure: { code: 'file-too-large', params: { bytes: MOST_BYTES + 1, limit: MOST_BYTES } } }),
  });
}

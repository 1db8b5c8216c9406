import { app } from 'electron';
import { join } from 'node:path';
import { copyFolder } from './copy/copy-folder';

/**
 * Sets and answers the folder all data of this installation lives in. A development runtime gets a folder of
 * its own for each Electron version, since an older Chromium can destroy what a newer one wrote.
 */
export function useDataFolder(): string {
  const chosen = app.commandLine.getSwitchValue('user-data-dir');
  const major = process.versions.electron.split('.')[0];
  const folder = chosen !== '' ? chosen : join(app.getPath('appData'), app.isPackaged ? 'Werkbank' : `Werkbank-dev-${major}`);
  app.setPath('userData', folder);
  return folder;
}

/** Has this run live in the copy of a data folder, and leave everything else in that folder alone. Answers the copy's own folder. */
export function useCopyFolder(folder: string): string {
  const copy = copyFolder(folder);
  app.setPath('userData', copy);
  app.setPath('sessionData', copy);
  return copy;
}

import { app, type BrowserWindow } from 'electron';
import { backupOf, type OpenedBackup } from '../backup/opened-backup';
import { emit } from '../ipc/emit';

type Options = {
  window: BrowserWindow;
  /** The window the user has before them, which is another one while the workbench is covered. */
  inFront: () => BrowserWindow;
  openedWith: OpenedBackup;
};

/** When the application that runs is opened once more, it comes to the front, and shows the backup it was opened with. */
export function whenOpenedAgain({ window, inFront, openedWith }: Options): void {
  const openBackup = (path: string | null): void => {
    if (path === null || window.isDestroyed()) return;
    openedWith.path = path;
    emit(window.webContents, 'backupOpened', {});
  };
  app.on('open-file', (event, path) => {
    event.preventDefault();
    openBackup(backupOf(['', path], '/'));
  });
  app.on('second-instance', (_event, commandLine, workingFolder) => {
    if (window.isDestroyed()) return;
    openBackup(backupOf(commandLine, workingFolder));
    const front = inFront();
    if (front.isMinimized()) front.restore();
    front.focus();
  });
}

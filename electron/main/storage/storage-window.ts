import { BrowserWindow, type Session } from 'electron';
import { STORAGE_URL } from '../security/origins';

/** The hidden windows of one database: the first, which is opened when it is needed, and those after it died. */
export type StorageWindows = {
  /** Name of the database, `werkbank-<generation>`. */
  name: string;
  /** Just opened and not loaded yet. */
  first: Promise<BrowserWindow>;
  /** Opens the first; again it does nothing. */
  open: () => void;
  reopen: () => BrowserWindow;
};

/** Opens the hidden window that holds the database. */
export function openStorageWindow(session: Session, preload: string): BrowserWindow {
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      session,
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      backgroundThrottling: false,
      spellcheck: false,
    },
  });
  void window.loadURL(STORAGE_URL);
  return window;
}

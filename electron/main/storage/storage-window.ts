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

/** The windows of a database, the first one opened now or later. */
export function storageWindows(name: string, reopen: () => BrowserWindow): StorageWindows {
  let open = (): void => undefined;
  const first = new Promise<BrowserWindow>((resolve) => {
    let isOpen = false;
    open = () => {
      if (isOpen) return;
      isOpen = true;
      resolve(reopen());
    };
  });
  return { name, first, open, reopen };
}

/**
 * Opens the hidden window that holds the database. Only destroying it ends it: quitting asks every window to close, and this one
 * goes last, after everything is saved.
 */
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
  window.on('close', (event) => event.preventDefault());
  void window.loadURL(STORAGE_URL);
  return window;
}

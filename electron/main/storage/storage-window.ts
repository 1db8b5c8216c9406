import { BrowserWindow, type Session } from 'electron';
import { STORAGE_URL } from '../security/origins';

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

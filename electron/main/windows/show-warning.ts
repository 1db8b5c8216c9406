import { dialog, type BrowserWindow } from 'electron';

/** Tells the user something of weight in a dialog of the window. Resolves once they have closed it. */
export async function showWarning(window: BrowserWindow, message: string, detail: string): Promise<void> {
  await dialog.showMessageBox(window, { type: 'warning', message, detail, noLink: true });
}

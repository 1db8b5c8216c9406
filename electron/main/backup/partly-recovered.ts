import type { BrowserWindow } from 'electron';
import type { Texts } from '../texts/texts';
import { showWarning } from '../windows/show-warning';
import type { PartlyRecovered } from './recover';

/** Tells the user that not everything came back, and what to do: an incomplete workspace must not look like a whole one. */
export function partlyRecovered(window: BrowserWindow, texts: Texts): (partly: PartlyRecovered) => void {
  return (partly) => {
    void texts().then(async (t) => {
      if (window.isDestroyed()) return;
      const detail =
        partly.kind === 'older' ? t('main.partlyRecovered.older', { when: new Date(partly.createdAt).toLocaleString() }) : t(`main.partlyRecovered.${partly.kind}`);
      await showWarning(window, t('main.partlyRecovered.message'), detail);
      // What it drew before the database was open may be newer than what is there.
      if (!window.isDestroyed()) window.webContents.reload();
    });
  };
}

import { dialog, shell, type BrowserWindow } from 'electron';
import type { Log } from '../log/log';
import type { Texts } from '../texts/texts';
import { readOutsideLink } from './outside-link';

/**
 * Opens an address with the system's program for it, after the user agreed.
 * @returns whether they did
 * @throws where the system has no program for it, or the address is none of those that may be opened
 */
export type OpenOutside = (address: string) => Promise<boolean>;

/** The only way to another program by an address. Calls may be agreed to for as long as the application runs. */
export function openOutside(window: BrowserWindow, texts: Texts, log: Log): OpenOutside {
  let mayCall = false;
  return async (address) => {
    const link = readOutsideLink(address);
    if (link === null) {
      log.warn('outside-refused');
      throw new Error('address refused');
    }
    if (!(link.kind === 'call' && mayCall)) {
      const t = await texts();
      const { response, checkboxChecked } = await dialog.showMessageBox(window, {
        type: 'question',
        message: t(`main.outside.${link.kind}`, { shown: link.shown }),
        detail: t('main.outside.detail'),
        buttons: [t('main.outside.open'), t('main.outside.stay')],
        defaultId: 0,
        cancelId: 1,
        noLink: true,
        ...(link.kind === 'call' ? { checkboxLabel: t('main.outside.always') } : {}),
      });
      if (response !== 0) return false;
      if (link.kind === 'call' && checkboxChecked) mayCall = true;
    }
    await shell.openExternal(link.url);
    return true;
  };
}

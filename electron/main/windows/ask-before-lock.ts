import { dialog } from 'electron';
import type { Texts } from '../texts/texts';

/**
 * Asks whoever comes back to a workspace that is to be locked, and in which something cannot be saved: try again, or lose it.
 * Beside no window, as that is out of sight.
 */
export async function askBeforeLock(texts: Texts): Promise<'again' | 'discard'> {
  const t = await texts();
  const { response } = await dialog.showMessageBox({
    type: 'warning',
    message: t('main.unsavedLock.message'),
    detail: t('main.unsavedLock.detail'),
    buttons: [t('main.unsavedLock.again'), t('main.unsavedLock.lockAnyway')],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  return response === 1 ? 'discard' : 'again';
}

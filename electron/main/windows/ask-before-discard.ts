import { dialog } from 'electron';
import type { Texts } from '../texts/texts';

/**
 * Asks whoever wants to close the lock before a workspace in which something cannot be saved, whether to lose that. Beside no window,
 * as that is out of sight.
 */
export async function askBeforeDiscard(texts: Texts): Promise<boolean> {
  const t = await texts();
  const { response } = await dialog.showMessageBox({
    type: 'warning',
    message: t('main.unsavedLock.message'),
    detail: t('main.unsavedLock.detail'),
    buttons: [t('main.unsavedLock.back'), t('main.unsavedLock.lockAnyway')],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  return response === 1;
}

import { dialog, type BrowserWindow } from 'electron';
import type { Texts } from '../texts/texts';

/** What would lose it: closing the workbench, or locking the workspace. */
type Way = 'closing' | 'locking';

/**
 * Asks whether to lose what cannot be saved. Enter and Escape keep it.
 * @param window the one to ask in; `null` where it is out of sight, as behind the lock
 * @param takenBack takes the question back, which counts as keeping it
 * @returns whether to lose it
 */
export async function askToLose(texts: Texts, way: Way, window: BrowserWindow | null, takenBack?: AbortSignal): Promise<boolean> {
  const t = await texts();
  const question = {
    type: 'warning' as const,
    message: t('main.unsaved.message'),
    detail: t(`main.unsaved.${way}.detail`),
    buttons: [t(`main.unsaved.${way}.keep`), t(`main.unsaved.${way}.lose`)],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
    ...(takenBack === undefined ? {} : { signal: takenBack }),
  };
  const { response } = await (window === null ? dialog.showMessageBox(question) : dialog.showMessageBox(window, question));
  return response === 1;
}

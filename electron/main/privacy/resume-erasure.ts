import type { BrowserWindow } from 'electron';
import { errorText } from '../../../shared/i18n/error-text';
import type { Log } from '../log/log';
import type { Texts } from '../texts/texts';
import { showWarning } from '../windows/show-warning';
import type { UnfinishedErasure } from './unfinished-erasure';

type Dependencies = { window: BrowserWindow; texts: Texts; log: Log };

/** Finishes an erasure that an earlier run did not, and tells the user where that cannot be. */
export async function resumeErasure(resume: UnfinishedErasure['resume'], { window, texts, log }: Dependencies): Promise<void> {
  const finished = await resume();
  if (finished.ok) {
    if (finished.value.state !== 'undone') log.info('erasure', finished.value);
    return;
  }
  const { error } = finished;
  log.warn('erasure-unfinished', { code: error.code });
  void texts().then((t) => {
    // What that code says elsewhere is that nothing was changed.
    const detail = error.code === 'shared' ? t('main.erasureUnfinished.shared') : t('main.erasureUnfinished.detail', { why: errorText(t, error) });
    return showWarning(window, t('main.erasureUnfinished.message'), detail);
  });
}

import { dialog, type BrowserWindow } from 'electron';
import { errorText } from '../../../shared/i18n/error-text';
import type { Snapshots } from '../backup/snapshots';
import type { Log } from '../log/log';
import type { Texts } from '../texts/texts';
import type { AfterReplacing } from '../workspace/after-replacing';

type Options = {
  window: BrowserWindow;
  texts: Texts;
  log: Log;
  /** `null` while the workspace is locked. */
  services: () => { snapshots: Pick<Snapshots, 'latest' | 'save' | 'restore'>; replacedWorkspace: AfterReplacing } | null;
  /** Saves the support file, where the user chooses. */
  saveSupportFile: () => Promise<void>;
};

/**
 * What happens when the window's process dies: the user is told that what was saved is there, and decides. The last kept
 * state is offered too, in case something in the data is what the window dies of; what is there now is kept before.
 */
export function askAfterCrash({ window, texts, log, services, saveSupportFile }: Options): void {
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    log.warn('window-gone', { reason });
    if (reason !== 'clean-exit') void ask().catch((fault: unknown) => log.fault('after-crash', fault));
  });

  const reload = (): void => window.webContents.reload();

  async function ask(): Promise<void> {
    const t = await texts();
    const kept = (await services()?.snapshots.latest()) ?? null;
    const ways = [
      { label: t('main.crashed.reload'), run: reload },
      ...(kept === null ? [] : [{ label: t('main.crashed.restore', { when: new Date(kept.createdAt).toLocaleString() }), run: () => restore(kept.name) }]),
      { label: t('main.crashed.support'), run: () => saveSupportFile().then(ask) },
      { label: t('main.crashed.close'), run: () => window.close() },
    ];
    const { response } = await dialog.showMessageBox(window, {
      type: 'error',
      message: t('main.crashed.message'),
      detail: t('main.crashed.detail'),
      buttons: ways.map(({ label }) => label),
      defaultId: 0,
      noLink: true,
    });
    if (!window.isDestroyed()) await (ways[response] ?? ways[0])?.run();
  }

  async function restore(name: string): Promise<void> {
    const open = services();
    if (open === null) return reload();
    const before = await open.snapshots.save();
    const restored = before.ok ? await open.snapshots.restore(name) : before;
    if (!restored.ok) {
      const t = await texts();
      await dialog.showMessageBox(window, { type: 'error', message: errorText(t, restored.error), noLink: true });
      return ask();
    }
    await open.replacedWorkspace();
    reload();
  }
}

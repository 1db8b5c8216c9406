import type { BrowserWindow } from 'electron';
import { emit } from '../ipc/emit';
import type { Log } from '../log/log';
import type { Texts } from '../texts/texts';
import { askToLose } from './ask-to-lose';

const FLUSH_TIMEOUT_MS = 15_000;
/** How long after it could not the window is asked to save once more. */
const RETRY_MS = 1000;

export type CloseGuard = {
  /** The window's answer: everything is saved, or not. */
  flushed(saved: boolean): void;
  /** Has the window save what is pending; `false` when it could not, or did not answer. */
  flush(): Promise<boolean>;
  /** Whoever waits for the window to save waits no longer: it counts as not saved. */
  giveUp(): void;
};

type Options = {
  window: BrowserWindow;
  texts: Texts;
  log: Log;
  /** Whether there is anything the window could have to save. */
  isOpen: () => boolean;
  beforeClose: () => Promise<unknown>;
};

/**
 * Holds the window open until everything typed is on the disk. When saving fails or takes too long, the user
 * decides, unless it is saved after all before they have; nothing is thrown away without their word.
 */
export function closeWhenSaved({ window, texts, log, isOpen, beforeClose }: Options): CloseGuard {
  let answer: ((saved: boolean) => void) | null = null;
  const askToFlush = (): void => emit(window.webContents, 'flushRequested', {});
  let crashed = false;
  window.webContents.on('render-process-gone', () => {
    crashed = true;
    answer?.(true);
  });
  // Loaded again after a crash, it has something to flush again.
  window.webContents.on('did-finish-load', () => {
    crashed = false;
    // What was loaded before did not get to its answer.
    if (answer !== null) askToFlush();
  });

  let flushing: Promise<boolean> | null = null;
  /** Who asks while the window saves gets the same answer: it gives one. */
  const flush = (): Promise<boolean> =>
    (flushing ??= new Promise<boolean>((resolve) => {
      const timer = setTimeout(() => resolve(false), FLUSH_TIMEOUT_MS);
      answer = (saved) => {
        clearTimeout(timer);
        resolve(saved);
      };
      askToFlush();
    }).finally(() => {
      flushing = null;
      answer = null;
    }));

  const isSaved = async (): Promise<boolean> => crashed || !isOpen() || (await flush());

  const isSavedAfterAll = async (answered: AbortSignal): Promise<boolean> => {
    while (!answered.aborted) {
      if (await isSaved()) return true;
      await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
    }
    return false;
  };

  /** Asks whether to lose what could not be saved, and takes the question back when it could be. */
  const mayLeaveUnsaved = async (): Promise<boolean> => {
    const settled = new AbortController();
    try {
      return await Promise.race([askToLose(texts, 'closing', window, settled.signal), isSavedAfterAll(settled.signal)]);
    } finally {
      settled.abort();
    }
  };

  const close = async (): Promise<void> => {
    if (!(await isSaved())) {
      log.warn('close-unsaved');
      if (!(await mayLeaveUnsaved())) return;
    }
    await beforeClose().catch((fault: unknown) => log.fault('before-close', fault));
    // Nothing is left that the page would have to be asked for, and one that hangs would not answer.
    window.destroy();
  };

  let closing: Promise<void> | null = null;
  window.on('close', (event) => {
    event.preventDefault();
    closing ??= close().finally(() => {
      closing = null;
    });
  });

  return { flushed: (saved) => answer?.(saved), flush, giveUp: () => answer?.(false) };
}

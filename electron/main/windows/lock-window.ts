import type { BrowserWindow } from 'electron';
import type { Log } from '../log/log';

/** A process that dies again and again is not started without a pause. */
const RELOAD_MS = 1000;

type Options = {
  /** The workbench, in whose place it stands. */
  workbench: Pick<BrowserWindow, 'getBounds'>;
  open: () => BrowserWindow;
  /** Somebody wants to close it. */
  onClose: () => void;
  log: Log;
};

/** Opens the window that asks for what unlocks, in the place of the workbench. Only destroying it ends it, neither closing it nor the death of its process. */
export function openLockWindow({ workbench, open, onClose, log }: Options): BrowserWindow {
  const screen = open();
  screen.setBounds(workbench.getBounds());
  screen.on('close', (event) => {
    event.preventDefault();
    onClose();
  });
  screen.webContents.on('render-process-gone', (_event, { reason }) => {
    log.warn('lock-window-gone', { reason });
    setTimeout(() => {
      if (!screen.isDestroyed()) screen.webContents.reload();
    }, RELOAD_MS);
  });
  return screen;
}

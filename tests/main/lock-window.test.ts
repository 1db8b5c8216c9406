import { EventEmitter } from 'node:events';
import { afterEach, expect, it, vi } from 'vitest';
import { openLockWindow } from '../../electron/main/windows/lock-window';

afterEach(() => vi.useRealTimers());

function opened() {
  vi.useFakeTimers();
  const state = { isDestroyed: false };
  const webContents = Object.assign(new EventEmitter(), { reload: vi.fn() });
  const screen = Object.assign(new EventEmitter(), { webContents, setBounds: vi.fn(), isDestroyed: () => state.isDestroyed });
  const onClose = vi.fn();
  const bounds = { x: 1, y: 2, width: 900, height: 600 };
  openLockWindow({ workbench: { getBounds: () => bounds }, open: () => screen, onClose, log: { warn: vi.fn() } } as never);
  return { screen, state, onClose, bounds };
}

it('stands where the workbench is, and is not closed but says that somebody wants it to be', () => {
  const { screen, onClose, bounds } = opened();
  expect(screen.setBounds).toHaveBeenCalledWith(bounds);
  const preventDefault = vi.fn();
  screen.emit('close', { preventDefault });
  expect([preventDefault, onClose].map((each) => each.mock.calls.length)).toEqual([1, 1]);
});

it('is loaded again when its process dies, as nothing else could be unlocked by, unless it is gone', () => {
  const { screen, state } = opened();
  const die = (): void => {
    screen.webContents.emit('render-process-gone', {}, { reason: 'crashed' });
    vi.runAllTimers();
  };
  die();
  expect(screen.webContents.reload).toHaveBeenCalledOnce();
  state.isDestroyed = true;
  die();
  expect(screen.webContents.reload).toHaveBeenCalledOnce();
});

import { EventEmitter } from 'node:events';
import { expect, it, vi } from 'vitest';
import { closeWhenSaved } from '../../electron/main/windows/close-when-saved';
import { translator } from '../../shared/i18n/translator';

const { showMessageBox } = vi.hoisted(() => ({ showMessageBox: vi.fn(async (..._asked: unknown[]) => ({ response: 0 })) }));
vi.mock('electron', () => ({ dialog: { showMessageBox } }));

/** A guard over a window that answers nothing by itself. */
function guarded() {
  const send = vi.fn();
  const webContents = Object.assign(new EventEmitter(), { isDestroyed: () => false, send });
  const window = Object.assign(new EventEmitter(), { webContents, close: vi.fn() });
  const left: string[] = [];
  const guard = closeWhenSaved({ window, texts: async () => translator('en'), isOpen: () => true, beforeClose: async () => left.push('in order') } as never);
  return { guard, send, window, left };
}

it('gives everybody who has the window save the answer it gives', async () => {
  const { guard, send, window, left } = guarded();
  // Locked by itself just as the user closes it.
  const locking = guard.flush();
  const preventDefault = vi.fn();
  window.emit('close', { preventDefault });
  expect(send).toHaveBeenCalledTimes(1);
  guard.flushed(true);
  expect(await locking).toBe(true);
  await vi.waitFor(() => expect(window.close).toHaveBeenCalledTimes(1));
  expect(preventDefault).toHaveBeenCalledTimes(1);
  expect(left).toEqual(['in order']);
  // The next one asks anew.
  const again = guard.flush();
  expect(send).toHaveBeenCalledTimes(2);
  guard.flushed(false);
  expect(await again).toBe(false);
});

it('asks what is loaded again while it saves once more', async () => {
  const { guard, send, window } = guarded();
  window.webContents.emit('did-finish-load');
  expect(send).not.toHaveBeenCalled();
  const saving = guard.flush();
  window.webContents.emit('did-finish-load');
  expect(send).toHaveBeenCalledTimes(2);
  guard.flushed(true);
  expect(await saving).toBe(true);
});

it('counts as not saved once nobody waits for the window any more', async () => {
  const { guard } = guarded();
  guard.giveUp();
  const saving = guard.flush();
  guard.giveUp();
  expect(await saving).toBe(false);
});

it('loses what cannot be saved only where somebody says so', async () => {
  const { guard, window, left } = guarded();
  const close = (): void => {
    window.emit('close', { preventDefault: vi.fn() });
    guard.flushed(false);
  };
  close();
  await vi.waitFor(() => expect(showMessageBox).toHaveBeenCalledTimes(1));
  // Enter and Escape keep the window open.
  expect(showMessageBox).toHaveBeenLastCalledWith(window, expect.objectContaining({ buttons: ['Keep open', 'Close and lose changes'], defaultId: 0, cancelId: 0 }));
  showMessageBox.mockResolvedValueOnce({ response: 1 });
  await vi.waitFor(() => {
    close();
    expect(window.close).toHaveBeenCalledTimes(1);
  });
  expect(showMessageBox).toHaveBeenCalledTimes(2);
  expect(left).toEqual(['in order']);
});

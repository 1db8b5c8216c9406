import { EventEmitter } from 'node:events';
import { afterEach, expect, it, vi } from 'vitest';
import { closeWhenSaved } from '../../electron/main/windows/close-when-saved';
import { translator } from '../../shared/i18n/translator';

type Question = { asked: { buttons: string[]; defaultId: number; cancelId: number; signal: AbortSignal }; answer: (response: number) => void };
const questions = vi.hoisted((): Question[] => []);
vi.mock('electron', () => ({
  dialog: {
    showMessageBox: (_window: unknown, asked: Question['asked']) =>
      new Promise((resolve) => questions.push({ asked, answer: (response) => resolve({ response, checkboxChecked: false }) })),
  },
}));
afterEach(() => {
  vi.useRealTimers();
  questions.length = 0;
});

/** A guard over a window that answers nothing by itself. */
function guarded() {
  const send = vi.fn();
  const webContents = Object.assign(new EventEmitter(), { isDestroyed: () => false, send });
  const window = Object.assign(new EventEmitter(), { webContents, destroy: vi.fn() });
  const left: string[] = [];
  const guard = closeWhenSaved({ window, texts: async () => translator('en'), log: { warn: vi.fn() }, isOpen: () => true, beforeClose: async () => left.push('in order') } as never);
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
  await vi.waitFor(() => expect(window.destroy).toHaveBeenCalledTimes(1));
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

it.each([
  ['keeps what cannot be saved', 0, 0],
  ['loses it', 1, 1],
])('%s as somebody says', async (_does, response, destroyed) => {
  vi.useFakeTimers();
  const { guard, send, window, left } = guarded();
  window.emit('close', { preventDefault: vi.fn() });
  guard.flushed(false);
  await vi.advanceTimersByTimeAsync(0);
  // Enter and Escape keep the window open.
  expect(questions[0]?.asked).toMatchObject({ buttons: ['Keep open', 'Close and lose changes'], defaultId: 0, cancelId: 0 });
  guard.flushed(false);
  questions[0]?.answer(response);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(window.destroy).toHaveBeenCalledTimes(destroyed);
  expect(left).toHaveLength(destroyed);
  // Nobody waits for it any more.
  expect(send).toHaveBeenCalledTimes(2);
});

it('closes when what could not be saved is saved after all while somebody is asked', async () => {
  vi.useFakeTimers();
  const { guard, send, window, left } = guarded();
  window.emit('close', { preventDefault: vi.fn() });
  guard.flushed(false);
  await vi.advanceTimersByTimeAsync(0);
  // Asked again at once, and when that fails too after a while.
  expect(send).toHaveBeenCalledTimes(2);
  guard.flushed(false);
  await vi.advanceTimersByTimeAsync(5000);
  expect(send).toHaveBeenCalledTimes(3);
  expect(questions[0]?.asked.signal.aborted).toBe(false);
  guard.flushed(true);
  await vi.advanceTimersByTimeAsync(0);
  expect(questions).toHaveLength(1);
  expect(questions[0]?.asked.signal.aborted).toBe(true);
  expect(left).toEqual(['in order']);
  expect(window.destroy).toHaveBeenCalledTimes(1);
});

it('closes on the late answer of a window that took too long', async () => {
  vi.useFakeTimers();
  const { guard, window } = guarded();
  window.emit('close', { preventDefault: vi.fn() });
  await vi.advanceTimersByTimeAsync(20_000);
  expect(questions).toHaveLength(1);
  expect(window.destroy).not.toHaveBeenCalled();
  guard.flushed(true);
  await vi.advanceTimersByTimeAsync(0);
  expect(window.destroy).toHaveBeenCalledTimes(1);
});

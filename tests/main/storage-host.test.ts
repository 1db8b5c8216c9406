import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { startStorageHost } from '../../electron/main/storage/storage-host';

vi.mock('electron', () => ({ app: {}, MessageChannelMain: class {} }));
beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A window whose page never loads. */
function stuckWindow() {
  const window = Object.assign(new EventEmitter(), { webContents: new EventEmitter(), destroy: vi.fn(() => window.emit('closed')) });
  return window;
}

function hostOf(first: ReturnType<typeof stuckWindow>) {
  const opened = [first];
  const reopen = (): ReturnType<typeof stuckWindow> => {
    const window = stuckWindow();
    opened.push(window);
    return window;
  };
  const log = { warn: vi.fn() };
  const storage = startStorageHost({ windows: { name: 'werkbank-1', first: Promise.resolve(first), open: vi.fn(), reopen }, log, onRestart: vi.fn() } as never);
  return { storage, opened, log };
}

it('takes a page that does not load for dead, and waits longer for the next', async () => {
  const first = stuckWindow();
  const { storage, opened, log } = hostOf(first);
  const marked = storage.api.database.markEnd({ mark: '0195ce7c-2c00-7000-8000-000000000002' });
  await vi.advanceTimersByTimeAsync(19_000);
  expect(first.destroy).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(2000);
  expect(await marked).toMatchObject({ ok: false, error: { code: 'storage-gone' } });
  expect(first.destroy).toHaveBeenCalledTimes(1);
  expect(log.warn).toHaveBeenCalledWith('storage-host-gone', { reason: 'not-loaded' });
  await vi.advanceTimersByTimeAsync(30_000);
  expect(opened).toHaveLength(2);
  await vi.advanceTimersByTimeAsync(20_000);
  expect(opened).toHaveLength(3);
});

it('waits for no page any more once it is closed', async () => {
  const { storage, opened, log } = hostOf(stuckWindow());
  await vi.advanceTimersByTimeAsync(0);
  storage.close();
  await vi.advanceTimersByTimeAsync(600_000);
  expect(opened).toHaveLength(1);
  expect(log.warn).not.toHaveBeenCalled();
});

import { EventEmitter } from 'node:events';
import { expect, it, vi } from 'vitest';
import { openStorageWindow } from '../../electron/main/storage/storage-window';

vi.mock('electron', () => ({
  BrowserWindow: class extends EventEmitter {
    loadURL = async (): Promise<void> => undefined;
  },
}));

it('stays when somebody quits before anything works with it', () => {
  const window = openStorageWindow({} as never, 'preload.js');
  const preventDefault = vi.fn();
  window.emit('close', { preventDefault });
  expect(preventDefault).toHaveBeenCalledTimes(1);
});

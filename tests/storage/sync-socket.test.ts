import { expect, it } from 'vitest';
import { SyncSocket } from '../../electron/storage-host/sync/sync-socket';

const DELAY_MS = 20;
let opened = 0;

/** A connection that is refused at once. */
class RefusedSocket extends EventTarget {
  readyState = 3;
  binaryType = '';
  constructor() {
    super();
    opened += 1;
    queueMicrotask(() => this.dispatchEvent(new Event('close')));
  }
  send(): void {}
  close(): void {}
}

it('a connection that was ended while it waited for its next try stays ended', async () => {
  const socket = new SyncSocket({ url: 'ws://127.0.0.1:1', WebSocketPolyfill: RefusedSocket, delay: DELAY_MS, minDelay: DELAY_MS, maxDelay: DELAY_MS });
  await expect.poll(() => opened).toBeGreaterThan(2);
  // As after a connection that was there.
  socket.cancelWebsocketRetry = undefined as unknown as () => void;
  socket.onClose({ event: {} as CloseEvent });
  socket.destroy();
  const before = opened;
  await new Promise((resolve) => setTimeout(resolve, DELAY_MS * 10));
  expect(opened).toBe(before);
});

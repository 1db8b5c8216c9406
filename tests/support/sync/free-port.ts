import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/**
 * Ports below those a system deals out by itself: no connection and no other program gets one meanwhile, so that what
 * listens there can be stopped and started again.
 */
const [FIRST, AFTER_LAST] = [15_000, 32_000];

/** A port of this machine on which nothing listens. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(FIRST, AFTER_LAST);
    if (await isFree(port)) return port;
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}

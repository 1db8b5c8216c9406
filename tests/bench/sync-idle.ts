import { connect, createServer, type AddressInfo } from 'node:net';
import { launch, removeProfile } from '../support/electron/launch';
import type { BenchLine } from './bench-line';
import { serveSharedAccounts } from './shared-accounts';
import { allSynced, shareAll } from './sync-first';

const BYTES_PER_MB = 1_000_000;

/** What comes down when a laptop with 1,000 shared accounts starts again and nobody has changed anything, in MB. */
export async function benchSyncIdle(): Promise<BenchLine> {
  const shared = await serveSharedAccounts();
  const counted = await countingProxy(shared.server.port);
  const first = await launch();
  await shareAll(first, counted.port, shared);
  await first.app.close();
  counted.start();
  const again = await launch({ profile: first.profile });
  await allSynced(again, shared.accountIds.length);
  const value = counted.bytes() / BYTES_PER_MB;
  await again.app.close();
  removeProfile(first.profile);
  await counted.end();
  await shared.end();
  return { name: 'sync-idle-1000', value, goal: '0.3' };
}

/** Stands before a server and counts what comes from it. */
async function countingProxy(serverPort: number): Promise<{ port: number; start: () => void; bytes: () => number; end: () => Promise<void> }> {
  let down = 0;
  const proxy = createServer((client) => {
    const upstream = connect(serverPort, '127.0.0.1');
    upstream.on('data', (data) => {
      down += data.length;
    });
    for (const socket of [client, upstream]) socket.on('error', () => undefined);
    client.pipe(upstream);
    upstream.pipe(client);
    client.on('close', () => upstream.destroy());
  });
  await new Promise<void>((done) => proxy.listen(0, '127.0.0.1', done));
  return {
    port: (proxy.address() as AddressInfo).port,
    start: () => {
      down = 0;
    },
    bytes: () => down,
    end: () => new Promise((done) => proxy.close(() => done())),
  };
}

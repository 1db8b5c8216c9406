import { accountDocument } from '../../shared/domain/sync/shared-scope';
import { launch, removeProfile, type Running } from '../support/electron/launch';
import { median, type BenchLine } from './bench-line';
import { launchReference } from './reference/launch-reference';
import { serveSharedAccounts, type SharedAccounts } from './shared-accounts';

const ROUNDS = 5;
const PATIENCE_MS = 300_000;

/**
 * From the choice of 1,000 accounts to all their 20,000 records on the disk of a new laptop, beside the bare libraries that
 * fetch the same documents into memory and a bare `bulkPut` of the same records.
 */
export async function benchSyncFirst(referenceFolder: string): Promise<BenchLine> {
  const shared = await serveSharedAccounts();
  const values: number[] = [];
  const references: number[] = [];
  for (let round = -1; round < ROUNDS; round += 1) {
    const reference = (await fetchedBare(referenceFolder, shared)) + (await bareBulkPut(referenceFolder, shared));
    const value = await firstSync(shared);
    // The first round warms up.
    if (round < 0) continue;
    references.push(reference);
    values.push(value);
  }
  await shared.end();
  return { name: 'sync-first-20k', value: median(values), reference: median(references), goal: '2.5' };
}

async function firstSync(shared: SharedAccounts): Promise<number> {
  const running = await launch();
  const milliseconds = await shareAll(running, shared.server.port, shared);
  const stored = await running.page.evaluate(async () => {
    const loaded = await window.werkbank.api.records.load({ kind: 'prospects' });
    return loaded.ok ? loaded.value.records.length : 0;
  });
  if (stored < shared.accountIds.length) throw new Error('not all of them');
  await running.app.close();
  removeProfile(running.profile);
  return milliseconds;
}

/** Signs in and shares all accounts; answers how long it took from the choice until all is on the disk, in milliseconds. */
export async function shareAll({ page }: Running, port: number, { token, accountIds }: SharedAccounts): Promise<number> {
  await page.evaluate(
    async ({ address, given }) => {
      const signedIn = await window.werkbank.api.sharing.signIn({ server: address, token: given });
      if (!signedIn.ok || 'failure' in signedIn.value) throw new Error('not signed in');
    },
    { address: `http://127.0.0.1:${port}`, given: token },
  );
  const start = Date.now();
  await page.evaluate((chosen) => void window.werkbank.api.sharing.choose({ accountIds: chosen, workspace: false }), accountIds);
  return (await allSynced({ page }, accountIds.length)) - start;
}

/**
 * Waits until the window is told that so many documents are as the server has them; answers when that was. The window is told
 * anyway: to ask again and again would take a share of both processors.
 */
export async function allSynced({ page }: Pick<Running, 'page'>, count: number): Promise<number> {
  const told = page.evaluate(
    (documents) =>
      new Promise<number>((resolve) => {
        window.werkbank.on('sharing', ({ state }) => {
          if (state.status?.synced === documents && state.status.waiting === 0) resolve(Date.now());
        });
        // It may have been told before.
        void window.werkbank.api.sharing.state({}).then((state) => {
          if (state.ok && state.value.status?.synced === documents && state.value.status.waiting === 0) resolve(Date.now());
        });
      }),
    count,
  );
  return Promise.race([told, late()]);
}

function late(): Promise<never> {
  return new Promise((_resolve, reject) => {
    setTimeout(() => reject(new Error(`not in sync after ${PATIENCE_MS} ms`)), PATIENCE_MS).unref();
  });
}

async function fetchedBare(folder: string, { server, token, accountIds }: SharedAccounts): Promise<number> {
  const { app, page, profile } = await launchReference(folder, 'sync');
  const milliseconds = await page.evaluate(
    ([url, given, names]) => (window as unknown as { fetchAll(url: string, token: string, names: readonly string[]): Promise<number> }).fetchAll(url, given, names),
    [server.url, token, accountIds.map(accountDocument)] as const,
  );
  await app.close();
  removeProfile(profile);
  return milliseconds;
}

async function bareBulkPut(folder: string, { records }: SharedAccounts): Promise<number> {
  const { app, page, profile } = await launchReference(folder, 'dexie');
  await page.evaluate((lines) => (window as unknown as { take(lines: string[]): void }).take(lines), records.map((record) => JSON.stringify([null, record])));
  const milliseconds = await page.evaluate(() => (window as unknown as { bulkPut(): Promise<number> }).bulkPut());
  await app.close();
  removeProfile(profile);
  return milliseconds;
}

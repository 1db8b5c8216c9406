import { accountDocument } from '../../shared/domain/sync/shared-scope';
import { launch, removeProfile } from '../support/electron/launch';
import { median, type BenchLine } from './bench-line';
import { launchReference } from './reference/launch-reference';
import { serveSharedAccounts, type SharedAccounts } from './shared-accounts';

const ROUNDS = 5;

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

async function firstSync({ server, token, accountIds }: SharedAccounts): Promise<number> {
  const { app, page, profile } = await launch();
  const milliseconds = await page.evaluate(
    async ({ address, given, chosen }) => {
      const { sharing, records: stored } = window.werkbank.api;
      const signedIn = await sharing.signIn({ server: address, token: given });
      if (!signedIn.ok || 'failure' in signedIn.value) throw new Error('not signed in');
      const start = performance.now();
      const end = new Promise<number>((done) => {
        window.werkbank.on('sharing', ({ state: { status } }) => {
          if (status !== null && status.synced === chosen.length && status.waiting === 0) done(performance.now());
        });
      });
      await sharing.choose({ accountIds: chosen, workspace: false });
      const took = (await end) - start;
      const loaded = await stored.load({ kind: 'prospects' });
      if (!loaded.ok || loaded.value.records.length < chosen.length) throw new Error('not all of them');
      return took;
    },
    { address: `http://127.0.0.1:${server.port}`, given: token, chosen: accountIds },
  );
  await app.close();
  removeProfile(profile);
  return milliseconds;
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

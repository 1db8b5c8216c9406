import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { SCHEMA } from '../../shared/document/schema-version';
import { BACKED_UP_AT, sealedBackup } from '../support/backups';
import { chooseFile, chooseSavePlace, launch, newProfile, removeProfile, type Running } from '../support/electron/launch';
import { makeNewer } from '../support/electron/make-newer';
import { seed } from '../support/electron/seed';
import { account } from '../support/records/records';

const PASSPHRASE = 'four words nobody guesses';
const profile = newProfile();
afterEach(() => removeProfile(profile));

async function accounts({ page }: Running): Promise<string[]> {
  const listed = await page.evaluate(() => window.werkbank.api.records.listAccounts({}));
  if (!listed.ok) throw new Error(listed.error.code);
  return listed.value.accounts.map(({ name }) => name).sort();
}

/** SHA-256 of every row of every table as it lies in the database. */
async function rowsHash({ app }: Running): Promise<string> {
  const storage = app.windows().find((page) => page.url().startsWith('app://storage'));
  const rows = await storage?.evaluate(async () => {
    const asked = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((done, fail) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(request.error);
      });
    const database = await asked(indexedDB.open('werkbank-1'));
    const names = [...database.objectStoreNames];
    const stores = database.transaction(names);
    const all = await Promise.all(names.map((name) => asked(stores.objectStore(name).getAll())));
    database.close();
    return JSON.stringify(all, (_key, value: unknown) => (value instanceof Uint8Array ? [...value] : value instanceof ArrayBuffer ? [...new Uint8Array(value)] : value));
  });
  if (rows === undefined) throw new Error('no storage');
  expect(rows.length).toBeGreaterThan(1000);
  return createHash('sha256').update(rows).digest('hex');
}

/** What the data is made of; the rest of the folder is Chromium's own, which its processes may write a moment later. */
const DATA = /^(Partitions\/[^/]+\/IndexedDB\/.+|(snapshots|files)\/.+|[^/]+\.json)$/;

/** Hashes of the files of the data, its database among them, by their names. */
function filesOfData(): Record<string, string> {
  const names = readdirSync(profile, { recursive: true, withFileTypes: true }).flatMap((entry) => (entry.isFile() ? [relative(profile, join(entry.parentPath, entry.name))] : []));
  const own = names.filter((name) => DATA.test(name) && name !== 'open-copy.json');
  return Object.fromEntries(own.map((name) => [name, createHash('sha256').update(readFileSync(join(profile, name))).digest('hex')]));
}

/** Has a step start the application again, which the test then does itself, to see it. */
async function startsAgain({ app }: Running, step: () => Promise<void>): Promise<void> {
  await app.evaluate(({ app: application }) => {
    application.relaunch = () => undefined;
  });
  const ended = new Promise((done) => app.process().once('exit', done));
  // The window may be gone before the click has come back.
  await step().catch(() => undefined);
  await ended;
}

it('B41: opens a backup as a copy beside data of a newer version, leaves that alone, and leads back to it', async () => {
  const first = await launch({ profile });
  await seed(first, [account({ name: 'In the backup' })]);
  const file = join(profile, 'Before.werkbank');
  await chooseSavePlace(first.app, file);
  expect(await first.page.evaluate((passphrase) => window.werkbank.api.backups.save({ passphrase }), PASSPHRASE)).toMatchObject({ ok: true });
  await seed(first, [account({ name: 'Of the newer version' })]);
  await makeNewer(first);
  await first.app.close();

  const second = await launch({ profile, ready: 'main' });
  await second.page.getByText('format 99').waitFor();
  const hash = await rowsHash(second);
  const look = async (path: string, passphrase: string): Promise<void> => {
    await chooseFile(second.app, path);
    await second.page.getByRole('button', { name: 'Choose a backup file' }).click();
    await second.page.getByLabel('Passphrase').fill(passphrase);
    await second.page.getByRole('button', { name: 'Look inside' }).click();
  };
  const newer = join(profile, 'Newer.werkbank');
  writeFileSync(newer, await sealedBackup({ lines: [], files: [] }, { kind: 'passphrase', passphrase: PASSPHRASE }, { schema: SCHEMA + 1, createdAt: BACKED_UP_AT }));
  await look(newer, PASSPHRASE);
  await second.page.getByRole('dialog').getByText(`format ${SCHEMA + 1}`).waitFor();
  await second.page.keyboard.press('Escape');
  expect(readdirSync(profile).filter((name) => /^copy$|copy.tmp|open-copy/.test(name))).toEqual([]);
  await look(file, PASSPHRASE);
  const openAsCopy = second.page.getByRole('button', { name: 'Open as a copy' });
  await openAsCopy.waitFor({ timeout: 60_000 });
  await startsAgain(second, () => openAsCopy.click());

  const untouched = filesOfData();
  expect(Object.keys(untouched).filter((name) => /leveldb\/.*\.log$|^keys\.json$|^profile\.json$|\.wbs$/.test(name)).length).toBeGreaterThanOrEqual(4);
  const third = await launch({ profile });
  await third.page.getByText(/You are working in a copy from the backup of/).waitFor();
  await expect.poll(() => accounts(third)).toEqual(['In the backup']);
  await seed(third, [account({ name: 'Came in the copy' })]);
  await startsAgain(third, () => third.page.getByRole('button', { name: 'Leave the copy' }).click());
  expect(filesOfData()).toEqual(untouched);

  const fourth = await launch({ profile, ready: 'main' });
  await fourth.page.getByText('format 99').waitFor();
  expect(await rowsHash(fourth)).toBe(hash);
  await startsAgain(fourth, () => fourth.page.getByRole('button', { name: 'Open the copy' }).click());
  const fifth = await launch({ profile });
  await fifth.page.getByText(/You are working in a copy/).waitFor();
  expect(await accounts(fifth)).toEqual(['Came in the copy', 'In the backup']);
  await fifth.app.close();
});

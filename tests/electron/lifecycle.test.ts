import { spawn } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Edit } from '../../shared/document/edit';
import { account, activity, deal } from '../support/records/records';
import { electronArguments, electronPath, launch, newProfile, removeProfile, type Running } from '../support/electron/launch';
import { makeNewer } from '../support/electron/make-newer';
import { open, seed } from '../support/electron/seed';

let profile: string;
beforeEach(() => {
  profile = newProfile();
});
afterEach(() => removeProfile(profile));

/** Names of all accounts in the database. */
async function accounts({ page }: Running): Promise<string[]> {
  const listed = await page.evaluate(() => window.werkbank.api.records.listAccounts({}));
  if (!listed.ok) throw new Error(listed.error.code);
  return listed.value.accounts.map(({ name }) => name).sort();
}

/** Ends a first run in a deal that has a next step. */
async function endInDeal(): Promise<void> {
  const running = await launch({ profile });
  const company = account({ name: 'Saved outside' });
  const project = deal(company.id, { name: 'New press' });
  await seed(running, [company, project, activity(company.id, { dealId: project.id, subject: 'Send the drawing' })]);
  await running.page.goto(`app://workbench/renderer/index.html#/deals/${project.id}/buying-center`);
  await running.page.getByTestId('next-step').waitFor();
  await running.app.close();
}
const lastPlace = (): string => join(profile, 'last-place.json');

describe('the application', () => {
  it('runs once: a second start ends and brings the first to the front', async () => {
    const running = await launch({ profile });
    const second = spawn(electronPath(), electronArguments(profile), { stdio: 'ignore' });
    const code = await new Promise((done) => second.once('exit', done));
    expect(code).toBe(0);
    expect(await running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().filter((window) => window.isVisible()).length)).toBe(1);
    await running.app.close();
  });

  it('starts its storage again when that dies, and goes on saving', async () => {
    const running = await launch({ profile });
    await seed(running, [account({ name: 'Before' })]);
    await running.app.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()
        .find((window) => window.webContents.getURL().startsWith('app://storage'))
        ?.webContents.forcefullyCrashRenderer();
    });
    await expect
      .poll(() => running.page.evaluate((diff) => window.werkbank.api.records.commit({ diff }), new Edit().add(account({ name: 'After' })).diff))
      .toMatchObject({ ok: true });
    expect(await accounts(running)).toContain('Before');
    await running.app.close();
  });

  it('closes by itself once what was typed is saved, though its storage died over it', async () => {
    const running = await launch({ profile });
    const company = account({ name: 'Müller Verpackung' });
    const project = deal(company.id, { name: 'New press' });
    await seed(running, [company, project, activity(company.id, { dealId: project.id, subject: 'Send the drawing' })]);
    await open(running, `#/deals/${project.id}/buying-center`);
    const step = running.page.getByTestId('next-step');
    await step.waitFor();
    const storage = await running.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()
        .find((window) => window.webContents.getURL().startsWith('app://storage'))
        ?.webContents.getOSProcessId(),
    );
    if (storage === undefined) throw new Error('the storage has no window');
    // It saves nothing any more, and then it is gone.
    process.kill(storage, 'SIGSTOP');
    await step.fill('Send the drawing again');
    const closed = running.app.close();
    await running.page.locator('[data-save-state="saving"]').waitFor();
    process.kill(storage, 'SIGKILL');
    await closed;
    const again = await launch({ profile });
    expect(await again.page.getByTestId('next-step').inputValue()).toBe('Send the drawing again');
    await again.app.close();
  });

  it('B46: has everything back when something else deletes its database, and goes on saving', async () => {
    const running = await launch({ profile });
    await seed(running, [account({ name: 'Before' })]);
    const storage = running.app.windows().find((page) => page.url().startsWith('app://storage'));
    await storage?.evaluate(
      () =>
        new Promise<void>((done, fail) => {
          const deleting = indexedDB.deleteDatabase('werkbank-1');
          deleting.onerror = () => fail(deleting.error);
          deleting.onsuccess = () => done();
        }),
    );
    await expect
      .poll(() => running.page.evaluate((diff) => window.werkbank.api.records.commit({ diff }), new Edit().add(account({ name: 'After' })).diff))
      .toMatchObject({ ok: true });
    expect(await accounts(running)).toEqual(['After', 'Before']);
    await running.app.close();
  });

  it('refuses data of a newer version instead of showing an empty workbench', async () => {
    const first = await launch({ profile });
    await seed(first, [account({ name: 'Precious' })]);
    await makeNewer(first);
    await first.app.close();
    const second = await launch({ profile, ready: 'main' });
    await second.page.getByText('format 99').waitFor();
    expect(await second.page.locator('nav').count()).toBe(0);
    expect(await second.page.evaluate(() => window.werkbank.api.records.listAccounts({}))).toMatchObject({
      ok: false,
      error: { code: 'future-version' },
    });
    await second.page.getByText('No update server is set up for this computer.').waitFor();
    await second.page.getByRole('button', { name: 'Look at the support file' }).click();
    await second.page.getByRole('region', { name: 'Content of the support file' }).getByText('records: future-version').waitFor();
    await second.page.keyboard.press('Escape');
    const ended = new Promise((done) => second.app.process().once('exit', done));
    // It is gone before the key is up again.
    await second.page.getByRole('button', { name: 'Close Werkbank' }).press('Enter').catch(() => undefined);
    await ended;
    const third = await launch({ profile, ready: 'main' });
    await third.page.getByText('format 99').waitFor();
    await third.app.close();
  });

  it('offers the last snapshot when the database was wiped, and restores it', async () => {
    const first = await launch({ profile });
    await seed(first, [account({ name: 'Saved outside' })]);
    await first.app.close();
    rmSync(join(profile, 'Partitions'), { recursive: true, force: true });
    const second = await launch({ profile });
    const status = await second.page.evaluate(() => window.werkbank.api.workspace.status({}));
    expect(status).toMatchObject({ ok: true, value: { isEmpty: true, snapshot: { records: 1 } } });
    await second.page.getByRole('button', { name: 'Restore' }).click();
    await expect.poll(() => accounts(second)).toEqual(['Saved outside']);
    await second.app.close();
  });

  it('leads from a database that cannot be read to a new one with the last snapshot, and leaves the old one there', async () => {
    const first = await launch({ profile });
    await seed(first, [account({ name: 'Saved outside' })]);
    await first.app.close();
    const database = join(profile, 'Partitions/werkbank-1/IndexedDB/app_storage_0.indexeddb.leveldb');
    writeFileSync(join(database, 'CURRENT'), 'MANIFEST-900001\n');
    const second = await launch({ profile, ready: 'main' });
    await second.page.getByText(/The last backup is of .* and holds 1 record\./).waitFor();
    // The test starts it again itself, to see it.
    await second.app.evaluate(({ app }) => {
      app.relaunch = () => undefined;
    });
    const ended = new Promise((done) => second.app.process().once('exit', done));
    await second.page.getByRole('button', { name: 'Start anew and restore' }).click();
    await ended;
    const third = await launch({ profile });
    await third.page.getByRole('button', { name: 'Restore' }).click();
    await expect.poll(() => accounts(third)).toEqual(['Saved outside']);
    expect(existsSync(database)).toBe(true);
    // Nobody can do so while the database opens.
    const refused = await third.page.evaluate(() => window.werkbank.api.workspace.beginAnew({}));
    expect(refused).toMatchObject({ ok: false, error: { code: 'refused' } });
    await third.app.close();
  });

  it('brings back what a cut database file lost at its end, of which the database itself says nothing', async () => {
    const first = await launch({ profile });
    const [one, two, three] = [account({ name: 'One' }), account({ name: 'Two' }), account({ name: 'Three' })];
    for (const each of [one, two, three]) await seed(first, [each]);
    await first.app.close();
    const folder = join(profile, 'Partitions/werkbank-1/IndexedDB/app_storage_0.indexeddb.leveldb');
    const log = join(folder, readdirSync(folder).find((name) => name.endsWith('.log')) ?? '');
    const bytes = readFileSync(log);
    writeFileSync(log, bytes.subarray(0, bytes.indexOf(Buffer.from(three.id, 'utf16le'))));
    const second = await launch({ profile });
    expect(await accounts(second)).toEqual(['One', 'Three', 'Two']);
    await second.app.close();
  });

  it('begins in the deal it ended in, before the database is open, and saves what is typed there', async () => {
    await endInDeal();
    expect(existsSync(lastPlace())).toBe(true);
    const second = await launch({ profile });
    const step = second.page.getByTestId('next-step');
    expect(await step.inputValue()).toBe('Send the drawing');
    // It is never older than the database: a run that is cut off leaves none.
    expect(existsSync(lastPlace())).toBe(false);
    await step.fill('Send the drawing again');
    await second.app.close();
    const third = await launch({ profile });
    expect(await third.page.getByTestId('next-step').inputValue()).toBe('Send the drawing again');
    await third.page.goto('app://workbench/renderer/index.html#/today');
    await third.page.getByText('Send the drawing again').waitFor();
    await third.app.close();
    expect(existsSync(lastPlace())).toBe(false);
  });

  it('offers the snapshot of a wiped database also when it ended in a deal', async () => {
    await endInDeal();
    rmSync(join(profile, 'Partitions'), { recursive: true, force: true });
    const second = await launch({ profile, ready: 'main' });
    await second.page.getByRole('button', { name: 'Restore' }).click();
    await expect.poll(() => accounts(second)).toEqual(['Saved outside']);
    await second.page.getByText('Send the drawing').waitFor();
    await second.app.close();
  });

  it.each([
    { schema: 1, further: [] },
    { schema: 2, further: ['coverageRule', 'criterion', 'memberChange'] },
  ])('upgrades the database of schema $schema, after a backup of it', async ({ schema, further }) => {
    cpSync(resolve(import.meta.dirname, `../fixtures/databases/schema-${schema}`), profile, { recursive: true });
    const running = await launch({ profile });
    expect(await accounts(running)).toEqual(['Müller Verpackung GmbH']);
    const deal = await running.page.evaluate(() =>
      window.werkbank.api.records.load({ kind: 'deal', dealId: '0195ce7c-2c00-7000-8000-000000000002' }),
    );
    const ofSchema1 =
      ['account', 'activity', 'argument', 'benefit', 'colleague', 'companyProfile', 'deal', 'lineItem', 'member', 'needLink', 'offer', 'pain', 'person', 'rating', 'relation'];
    expect(deal.ok && deal.value.records.map(({ type }) => type).sort()).toEqual([...ofSchema1, ...further].sort());
    await running.app.close();
    // What it was like before the upgrade lies outside the database.
    const [backup] = readdirSync(join(profile, 'snapshots')).filter((name) => name.endsWith('.wbs')).sort();
    const [header = ''] = gunzipSync(readFileSync(join(profile, 'snapshots', backup ?? ''))).toString().split('\n');
    expect(JSON.parse(header)).toMatchObject({ format: 'werkbank-snapshot', schema, records: 15 + further.length });
    const again = await launch({ profile });
    expect(await accounts(again)).toEqual(['Müller Verpackung GmbH']);
    await again.app.close();
  });
});

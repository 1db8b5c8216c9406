import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Vault } from '../../electron/main/protection/vault';
import { kill, launch, removeProfile, type Running } from '../support/electron/launch';
import { newPlainProfile } from '../support/electron/plain-profile';
import { seed } from '../support/electron/seed';
import { account, person } from '../support/records/records';

const NO_STORE = { isReal: () => false, seal: () => null, open: () => null };

let profile: string;
beforeEach(() => {
  profile = newPlainProfile();
});
afterEach(() => removeProfile(profile));

const partition = (generation: number): string => join(profile, 'Partitions', `werkbank-${generation}`);
const names = async ({ page }: Running): Promise<unknown> => {
  const listed = await page.evaluate(() => window.werkbank.api.records.listAccounts({}));
  return listed.ok ? listed.value.accounts.map(({ name }) => name).sort() : listed.error;
};

/** Calls what starts the application again, which the test does itself, and waits for its end. */
async function untilEnd({ app }: Running, call: Promise<unknown>): Promise<void> {
  const ended = new Promise((done) => app.process().once('exit', done));
  call.catch(() => undefined);
  await ended;
}
const noRelaunch = ({ app }: Running): Promise<void> =>
  app.evaluate(({ app: it }) => {
    it.relaunch = () => undefined;
  });

/** Leaves what an encryption leaves that is killed right before its switch: a whole copy under a key. */
async function leaveCutOffEncryption(): Promise<void> {
  const vault = await Vault.create(profile, NO_STORE);
  await vault.addDataKey(2);
  cpSync(partition(1), partition(2), { recursive: true });
}

it('beginning anew never opens the copy that a cut-off encryption left', async () => {
  const first = await launch({ profile });
  await seed(first, [account({ name: 'Weeks old' })]);
  await first.app.close();
  await leaveCutOffEncryption();
  const second = await launch({ profile });
  expect(existsSync(partition(2))).toBe(false);
  expect(Object.keys((JSON.parse(readFileSync(join(profile, 'keys.json'), 'utf8')) as { dataKeys: object }).dataKeys)).toEqual([]);
  await seed(second, [account({ name: 'Of today' })]);
  await second.page.evaluate(() => window.werkbank.api.workspace.saveSnapshot({}));
  await second.app.close();

  const base = join(partition(1), 'IndexedDB');
  const level = join(base, readdirSync(base).find((name) => name.endsWith('.leveldb')) ?? '');
  for (const name of readdirSync(level)) if (/^(CURRENT|MANIFEST|\d+\.log)/.test(name)) writeFileSync(join(level, name), 'junk junk junk\n');
  const third = await launch({ profile, ready: 'main' });
  await third.page.getByRole('button', { name: 'Start anew and restore' }).waitFor();
  await noRelaunch(third);
  // As if it had been left in this very run.
  await leaveCutOffEncryption();
  await untilEnd(third, third.page.evaluate(() => window.werkbank.api.workspace.beginAnew({})));
  const fourth = await launch({ profile });
  // Empty, and offers what was saved last.
  expect(await names(fourth)).toEqual([]);
  const status = await fourth.page.evaluate(() => window.werkbank.api.workspace.status({}));
  const snapshot = status.ok ? status.value.snapshot : null;
  expect(snapshot?.records).toBe(2);
  await fourth.page.evaluate((name) => window.werkbank.api.workspace.restoreSnapshot({ name }), snapshot?.name ?? '');
  expect(await names(fourth)).toEqual(['Of today', 'Weeks old']);
  // The damaged one does not outlive what is encrypted.
  expect(existsSync(partition(1))).toBe(true);
  await noRelaunch(fourth);
  await untilEnd(fourth, fourth.page.evaluate(() => window.werkbank.api.protection.encrypt({})));
  const fifth = await launch({ profile });
  expect(await names(fifth)).toEqual(['Of today', 'Weeks old']);
  expect(readdirSync(join(profile, 'Partitions')).filter((name) => name.startsWith('werkbank-'))).toEqual(['werkbank-3']);
  await fifth.app.close();
});

it('a workspace stays readable, and whole, when somebody is erased behind a cut-off encryption', async () => {
  const first = await launch({ profile });
  const firm = account({ name: 'Nordwerk' });
  const zora = person(firm.id, { firstName: 'Zora', lastName: 'Quandt' });
  await seed(first, [firm, zora]);
  await first.app.close();
  await leaveCutOffEncryption();
  const second = await launch({ profile });
  await noRelaunch(second);
  const choice = { personIds: [zora.id], recordIds: [], alsoReplaced: [], deletesBackups: false };
  await untilEnd(second, second.page.evaluate((asked) => window.werkbank.api.privacy.erase(asked), choice));
  const third = await launch({ profile });
  expect(await names(third)).toEqual(['Nordwerk']);
  expect(await third.page.evaluate(() => window.werkbank.api.protection.state({}))).toMatchObject({ ok: true, value: { isEncrypted: false } });
  await third.app.close();
});

it('can be encrypted behind a try that failed in the same run', async () => {
  const running = await launch({ profile });
  await seed(running, [account({ name: 'Nordwerk' })]);
  await noRelaunch(running);
  await running.app.evaluate(({ app }) => {
    app.once('web-contents-created', (_event, contents) => contents.once('dom-ready', () => contents.forcefullyCrashRenderer()));
  });
  expect(await running.page.evaluate(() => window.werkbank.api.protection.encrypt({}))).toMatchObject({ ok: false, error: { code: 'storage-gone' } });
  await untilEnd(running, running.page.evaluate(() => window.werkbank.api.protection.encrypt({})));
  const again = await launch({ profile });
  expect(await again.page.evaluate(() => window.werkbank.api.protection.state({}))).toMatchObject({ ok: true, value: { isEncrypted: true } });
  expect(await names(again)).toEqual(['Nordwerk']);
  expect(readdirSync(join(profile, 'Partitions')).filter((name) => name.startsWith('werkbank-'))).toEqual(['werkbank-3']);
  await kill(again);
});

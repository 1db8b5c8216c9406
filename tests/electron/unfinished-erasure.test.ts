import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { chooseFile, launch, removeProfile, startUntilEnd, type Running } from '../support/electron/launch';
import { newPlainProfile } from '../support/electron/plain-profile';
import { scan } from '../support/electron/plain-text';
import { seed } from '../support/electron/seed';
import { account, person } from '../support/records/records';

const firm = account({ name: 'Nordwerk' });
const zora = person(firm.id, { firstName: 'Zora', lastName: 'Zquandt' });
const choice = { personIds: [zora.id], recordIds: [], alsoReplaced: [], deletesBackups: false };

let profile: string;
let beside: string;
beforeEach(() => {
  profile = newPlainProfile();
  beside = mkdtempSync(join(tmpdir(), 'werkbank-beside-'));
});
afterEach(() => {
  removeProfile(profile);
  rmSync(beside, { recursive: true, force: true });
});

const erase = ({ page }: Running) => page.evaluate((asked) => window.werkbank.api.privacy.erase(asked), choice);
const isPending = (): boolean => 'erasure' in (JSON.parse(readFileSync(join(profile, 'profile.json'), 'utf8')) as object);

/** A workspace in which somebody was erased from the records, and the database could not be renewed. */
async function halfErased(): Promise<Running> {
  const running = await launch({ profile });
  await seed(running, [firm, zora]);
  await running.page.evaluate(() => window.werkbank.api.workspace.saveSnapshot({}));
  const sheet = join(beside, 'sheet.txt');
  writeFileSync(sheet, 'The life of Zora Zquandt');
  await chooseFile(running.app, sheet);
  await running.page.evaluate(() => window.werkbank.api.documents.chooseAttachment({}));
  await running.app.evaluate(({ app }) => {
    app.relaunch = () => undefined;
    // The page of the new database dies.
    app.once('web-contents-created', (_event, contents) => contents.once('dom-ready', () => contents.forcefullyCrashRenderer()));
  });
  expect(await erase(running)).toEqual({ ok: true, value: { isFinished: false } });
  expect(isPending()).toBe(true);
  return running;
}

async function expectNoTrace(): Promise<void> {
  expect(isPending()).toBe(false);
  const again = await launch({ profile });
  const loaded = await again.page.evaluate((accountId) => window.werkbank.api.records.load({ kind: 'account', accountId }), firm.id);
  expect(loaded.ok && loaded.value.records.map(({ id }) => id).filter((id) => id === firm.id || id === zora.id)).toEqual([firm.id]);
  await again.app.close();
  expect(scan([profile], ['Zquandt']).found).toEqual([]);
}

it('an erasure that failed half way is finished when it is asked for once more', async () => {
  const running = await halfErased();
  const ended = new Promise((done) => running.app.process().once('exit', done));
  erase(running).catch(() => undefined);
  await ended;
  await expectNoTrace();
});

it('an erasure that failed half way is finished at the next start', async () => {
  const running = await halfErased();
  await running.app.close();
  expect(scan([profile], ['Zquandt']).found).not.toEqual([]);
  await startUntilEnd(profile);
  await expectNoTrace();
});

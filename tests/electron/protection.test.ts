import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { chooseFile, launch, newProfile, removeProfile, type Running } from '../support/electron/launch';
import { newPlainProfile } from '../support/electron/plain-profile';
import { open, seed } from '../support/electron/seed';
import { wholeWorkspace } from '../support/electron/whole-workspace';
import { oneOfEach } from '../support/records/one-of-each';
import { account, activity, deal } from '../support/records/records';

const PASSPHRASE = 'Müllers Kühe lesen gern';
const company = account({ name: 'Nordwerk AG' });
const project = deal(company.id, { name: 'New press' });
const step = activity(company.id, { dealId: project.id, subject: 'Send the drawing' });

let profile: string;
beforeEach(() => {
  profile = newProfile();
});
afterEach(() => removeProfile(profile));

const button = ({ page }: Running, name: string) => page.getByRole('button', { name, exact: true });
const codeOf = (answer: { ok: boolean; error?: unknown }): unknown => (answer.error as { code?: string } | undefined)?.code ?? 'ok';

/** A fingerprint of everything a start could have changed. */
function fingerprint(): string {
  const hash = createHash('sha256');
  for (const name of (readdirSync(profile, { recursive: true }) as string[]).filter((each) => /^(snapshots|files|keys|profile|settings|Partitions\/[^/]+\/IndexedDB)/.test(each)).sort()) {
    const path = join(profile, name);
    if (statSync(path).isFile() && !/\/(LOG|LOG\.old|LOCK)$/.test(name)) hash.update(name).update(readFileSync(path));
  }
  return hash.digest('hex');
}

async function startedWithDeal(): Promise<Running> {
  const running = await launch({ profile });
  await seed(running, [company, project, step]);
  await running.page.reload();
  await open(running, `/deals/${project.id}/buying-center`);
  await running.page.getByTestId('next-step').waitFor();
  return running;
}

async function unlock(running: Running, words: string): Promise<void> {
  await running.page.getByRole('textbox', { name: 'Passphrase' }).fill(words);
  await button(running, 'Unlock').click();
}

describe('a passphrase', () => {
  it('is set, locks with what was typed saved, opens at the same place, and is asked for at each start', async () => {
    const running = await startedWithDeal();
    await open(running, '/settings/protection');
    await running.page.getByText('Encrypted, but the key lies beside the data').waitFor();
    await button(running, 'Set a passphrase').click();
    await running.page.getByRole('textbox', { name: 'Passphrase' }).fill(PASSPHRASE);
    await running.page.getByRole('textbox', { name: 'Once more' }).fill(PASSPHRASE.normalize('NFD'));
    await button(running, 'Keep this passphrase').click();
    await running.page.getByText('The passphrase is set.').waitFor();
    await button(running, 'Make a recovery key').click();
    await running.page.getByRole('textbox', { name: 'Present passphrase' }).fill(PASSPHRASE);
    await running.page.getByRole('dialog').getByRole('button', { name: 'Make and show it' }).click();
    const shownKey = running.page.getByRole('dialog').getByTestId('recovery-key');
    await shownKey.waitFor();
    const recoveryKey = (await shownKey.locator('span').allTextContents()).join('-');
    expect(recoveryKey).toMatch(/^(\w{5}-){7}\w{5}$/);
    await button(running, 'I have it on paper').click();

    await open(running, `/deals/${project.id}/buying-center`);
    await running.page.getByTestId('next-step').fill('Send it tomorrow');
    await running.page.keyboard.press('Control+Shift+L');
    await running.page.getByRole('heading', { name: 'Werkbank is locked' }).waitFor();
    expect(codeOf(await running.page.evaluate(() => window.werkbank.api.records.listAccounts({})))).toBe('locked');
    await expect.poll(() => running.app.windows().filter((page) => page.url().startsWith('app://storage'))).toEqual([]);
    await unlock(running, PASSPHRASE);
    await expect.poll(() => running.page.getByTestId('next-step').inputValue()).toBe('Send it tomorrow');
    await running.app.close();

    const before = fingerprint();
    const second = await launch({ profile, ready: 'main' });
    await unlock(second, 'Müllers Kühe lesen nie');
    await second.page.getByText('This does not open Werkbank.').waitFor();
    expect(codeOf(await second.page.evaluate(() => window.werkbank.api.workspace.status({})))).toBe('locked');
    expect(await second.page.evaluate(() => window.werkbank.api.protection.setPassphrase({ current: null, passphrase: 'another one of length' }))).toMatchObject({ error: { code: 'refused' } });
    await second.app.close();
    expect(fingerprint()).toBe(before);

    const third = await launch({ profile, ready: 'main' });
    await unlock(third, PASSPHRASE.normalize('NFD'));
    await expect.poll(() => third.page.getByTestId('next-step').inputValue()).toBe('Send it tomorrow');
    await third.app.close();

    const forgotten = await launch({ profile, ready: 'main' });
    await button(forgotten, 'Passphrase forgotten?').click();
    await forgotten.page.getByRole('textbox', { name: 'Recovery key' }).fill(recoveryKey.toLowerCase().replace(/-/g, ' '));
    await button(forgotten, 'Unlock').click();
    await forgotten.page.getByTestId('next-step').waitFor();
    const anew = await forgotten.page.evaluate(() => window.werkbank.api.protection.setPassphrase({ current: null, passphrase: 'a new one, written down' }));
    expect(codeOf(anew)).toBe('ok');
    await forgotten.app.close();
    const last = await launch({ profile, ready: 'main' });
    await unlock(last, 'a new one, written down');
    await last.page.getByTestId('next-step').waitFor();
    await last.app.close();
  });

  it('locks by itself after some time without the user', async () => {
    const running = await startedWithDeal();
    await running.page.evaluate((passphrase) => window.werkbank.api.protection.setPassphrase({ current: null, passphrase }), PASSPHRASE);
    await running.app.evaluate(({ powerMonitor }) => {
      powerMonitor.getSystemIdleTime = () => 15 * 60;
    });
    await running.page.getByRole('heading', { name: 'Werkbank is locked' }).waitFor();
    await running.app.close();
  });
});

describe('a workspace from before encryption', () => {
  it('is copied into a sealed one, and nothing readable is left of it', async () => {
    removeProfile(profile);
    profile = newPlainProfile();
    const running = await startedWithDeal();
    await running.page.evaluate(() => window.werkbank.api.workspace.saveSnapshot({}));
    await chooseFile(running.app, join(profile, 'profile.json'));
    const kept = await running.page.evaluate(() => window.werkbank.api.documents.chooseAttachment({}));
    // A file that no record names would be cleared away at the next start.
    const attachments = oneOfEach().flatMap((record) => (record.type === 'attachment' && kept.ok ? [{ ...record, sha256: kept.value.sha256 }] : []));
    await seed(running, attachments);
    const before = await wholeWorkspace(running);
    await running.app.evaluate(({ app }) => {
      app.relaunch = () => undefined;
    });
    await open(running, '/settings/protection');
    await running.page.getByText('Not encrypted', { exact: true }).waitFor();
    const ended = new Promise((done) => running.app.process().once('exit', done));
    await button(running, 'Encrypt now').click();
    await ended;

    const second = await launch({ profile });
    expect(await second.page.evaluate(() => window.werkbank.api.protection.state({}))).toMatchObject({ ok: true, value: { isEncrypted: true, hasPassphrase: false } });
    expect(await wholeWorkspace(second)).toEqual(before);
    expect(existsSync(join(profile, 'Partitions/werkbank-1'))).toBe(false);
    const files = kept.ok ? [join('files', kept.value.sha256)] : [];
    const snapshots = readdirSync(join(profile, 'snapshots')).filter((name) => name.endsWith('.wbs'));
    expect(snapshots.length).toBeGreaterThan(1);
    for (const name of [...files, ...snapshots.map((each) => join('snapshots', each))]) expect(readFileSync(join(profile, name)).subarray(0, 8).toString()).toBe('WBSEALED');
    await second.app.close();
  });
});

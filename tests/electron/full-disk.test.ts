import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { account, activity, deal } from '../support/records/records';
import { kill, launch, startAndKill, type Running } from '../support/electron/launch';
import { open, seed } from '../support/electron/seed';
import { smallDisk, type SmallDisk } from '../support/electron/small-disk';

const probe = smallDisk(1);
probe?.remove();

const company = account({ name: 'Müller Verpackung' });
const project = deal(company.id, { name: 'New press' });
const step = activity(company.id, { dealId: project.id, subject: 'Send the drawing' });
/** Saved more than once it is more than is left in the last block of the database's log. */
const LONG = 'Send the drawing again '.repeat(15);

// Skipped, and said so, where no disk of our own can be mounted.
describe.skipIf(probe === null)('B41: a disk that is full', () => {
  let disk: SmallDisk;
  let profile: string;
  beforeEach(() => {
    const mounted = smallDisk(96);
    if (mounted === null) throw new Error('no disk');
    disk = mounted;
    profile = join(disk.folder, 'profile');
    mkdirSync(profile);
  });
  afterEach(() => disk.remove());

  async function begin(): Promise<Running> {
    const running = await launch({ profile });
    await seed(running, [company, project, step]);
    await running.page.evaluate(() => window.werkbank.api.workspace.saveSnapshot({}));
    await open(running, `#/deals/${project.id}/buying-center`);
    await running.page.getByTestId('next-step').waitFor();
    return running;
  }
  /** Types until a save fails; answers what was acknowledged last. */
  async function typeUntilFull(running: Running): Promise<string> {
    const field = running.page.getByTestId('next-step');
    let saved = step.subject;
    for (let count = 0; count < 50; count += 1) {
      const words = `${LONG} ${count}`;
      await field.fill(words);
      const state = running.page.locator('[data-save-state="saved"], [data-save-state="failed"]');
      await running.page.waitForTimeout(100);
      await state.waitFor();
      if ((await state.getAttribute('data-save-state')) === 'failed') return saved;
      saved = words;
    }
    throw new Error('the disk is never full');
  }
  const subject = async ({ page }: Running): Promise<string | undefined> => {
    const loaded = await page.evaluate((dealId) => window.werkbank.api.records.load({ kind: 'deal', dealId }), project.id);
    const found = loaded.ok ? loaded.value.records.find(({ id }) => id === step.id) : undefined;
    return found?.type === 'activity' ? found.subject : undefined;
  };

  it('is said, and editing goes on in memory', async () => {
    const running = await begin();
    disk.fill();
    const field = running.page.getByTestId('next-step');
    await typeUntilFull(running);
    await running.page.getByText('Your last changes are not on the disk').waitFor();
    await running.page.getByText(/The disk is full/).waitFor();
    await field.fill(`${LONG} and on`);
    expect(await field.inputValue()).toBe(`${LONG} and on`);
    await kill(running);
  });

  it('loses nothing of what was saved once there is room again, and saving goes on', async () => {
    const running = await begin();
    disk.fill();
    const field = running.page.getByTestId('next-step');
    await typeUntilFull(running);
    await field.fill(`${LONG} and on`);
    disk.clear();
    await running.page.locator('[data-save-state="saved"]').waitFor({ timeout: 90_000 });
    expect(await subject(running)).toBe(`${LONG} and on`);
    await expect.poll(() => running.page.getByText('Your last changes are not on the disk').count()).toBe(0);
    // The next change too, and all of it is there after a restart.
    await field.fill('Saved again');
    await expect.poll(() => subject(running), { timeout: 60_000 }).toBe('Saved again');
    await running.app.close();
    const again = await launch({ profile });
    expect(await subject(again)).toBe('Saved again');
    const accounts = await again.page.evaluate((accountId) => window.werkbank.api.records.load({ kind: 'account', accountId }), company.id);
    expect(accounts.ok && accounts.value.records.some(({ id }) => id === company.id)).toBe(true);
    await again.app.close();
  });

  it('is locked with what it holds, which is there again with the passphrase and saved once there is room', async () => {
    const running = await begin();
    const passphrase = 'a passphrase of some length';
    const set = await running.page.evaluate((words) => window.werkbank.api.protection.setPassphrase({ current: null, passphrase: words }), passphrase);
    expect(set.ok).toBe(true);
    disk.fill();
    await typeUntilFull(running);
    const field = running.page.getByTestId('next-step');
    await field.fill(`${LONG} and on`);
    const opening = running.app.waitForEvent('window');
    expect(await running.page.evaluate(() => window.werkbank.api.protection.lock({}))).toEqual({ ok: true, value: {} });
    const screen = await opening;
    const visible = () => running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().flatMap((each) => (each.isVisible() ? [each.webContents.getURL().split('?')[1] ?? ''] : [])));
    await screen.getByText(/Not everything could be saved/).waitFor();
    await expect.poll(visible).toEqual([expect.stringContaining('locked')]);
    // It is answered nothing but what unlocks.
    expect(await screen.evaluate(() => window.werkbank.api.workspace.status({}))).toMatchObject({ ok: false, error: { code: 'locked' } });
    await screen.getByLabel('Passphrase', { exact: true }).fill('wrong words, those');
    await screen.getByRole('button', { name: 'Unlock' }).click();
    await screen.getByText(/does not open Werkbank/).waitFor();
    await screen.getByLabel('Passphrase', { exact: true }).fill(passphrase);
    const closed = screen.waitForEvent('close');
    await screen.getByRole('button', { name: 'Unlock' }).click();
    await closed;
    await expect.poll(visible).toEqual([expect.not.stringContaining('locked')]);
    expect(await field.inputValue()).toBe(`${LONG} and on`);
    await running.page.getByText('Your last changes are not on the disk').waitFor();
    disk.clear();
    await running.page.locator('[data-save-state="saved"]').waitFor({ timeout: 90_000 });
    expect(await subject(running)).toBe(`${LONG} and on`);
    await running.app.close();
  });

  it('is asked for its passphrase again where the window that asks has died', async () => {
    const running = await begin();
    const passphrase = 'a passphrase of some length';
    await running.page.evaluate((words) => window.werkbank.api.protection.setPassphrase({ current: null, passphrase: words }), passphrase);
    disk.fill();
    await typeUntilFull(running);
    await running.page.evaluate(() => window.werkbank.api.protection.lock({}));
    /** What the window that asks does, told by the application itself, as the way to it dies with its process. */
    const asked = (does: 'read' | 'crash' | 'unlock') =>
      running.app.evaluate(
        async ({ BrowserWindow }, [what, words]) => {
          const screen = BrowserWindow.getAllWindows().find((each) => each.webContents.getURL().includes('locked'));
          if (screen === undefined) return 'gone';
          if (what === 'crash') screen.webContents.forcefullyCrashRenderer();
          if (what === 'crash' || screen.webContents.isCrashed()) return 'crashed';
          const script = what === 'read' ? 'document.body.innerText' : `void window.werkbank.api.protection.unlock({ passphrase: ${JSON.stringify(words)} }), 'told'`;
          // A page that goes away meanwhile answers nothing.
          return Promise.race([screen.webContents.executeJavaScript(script) as Promise<string>, new Promise<string>((done) => setTimeout(done, 2000, 'silent'))]);
        },
        [does, passphrase] as const,
      );
    await expect.poll(() => asked('read')).toContain('Not everything could be saved');
    expect(await asked('crash')).toBe('crashed');
    await expect.poll(() => asked('read')).toContain('Not everything could be saved');
    await asked('unlock');
    await expect.poll(() => asked('read')).toBe('gone');
    await running.page.getByText('Your last changes are not on the disk').waitFor();
    disk.clear();
    await running.page.locator('[data-save-state="saved"]').waitFor({ timeout: 90_000 });
    await running.app.close();
  });

  it('leaves the last saved state for the next start, also one on a disk that is still full', async () => {
    const running = await begin();
    disk.fill();
    const saved = await typeUntilFull(running);
    await kill(running);
    // It says that there is no room, in a box of the system's, and changes nothing.
    await startAndKill(profile, 5000);
    disk.clear();
    const roomy = await launch({ profile });
    expect(await subject(roomy)).toBe(saved);
    await roomy.app.close();
  });

  it('takes no backup, and leaves the older one and no draft', async () => {
    const running = await begin();
    const before = readdirSync(join(profile, 'snapshots'));
    disk.fill();
    const saved = await running.page.evaluate(() => window.werkbank.api.workspace.saveSnapshot({}));
    expect(saved).toMatchObject({ ok: false, error: { code: 'disk-full' } });
    expect(readdirSync(join(profile, 'snapshots'))).toEqual(before);
    await kill(running);
  });

  it('that is read-only changes nothing at a start, and is there afterwards as it was', async () => {
    const running = await begin();
    await running.app.close();
    disk.readOnly(true);
    await startAndKill(profile, 5000);
    disk.readOnly(false);
    const again = await launch({ profile });
    expect(await subject(again)).toBe('Send the drawing');
    await again.app.close();
  });
});

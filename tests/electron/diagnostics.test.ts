import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { account, deal, person } from '../support/records/records';
import { chooseSavePlace, launch, removeProfile, type Running } from '../support/electron/launch';
import { open, seed } from '../support/electron/seed';

/** Words of a customer, none of which may be told. */
const PLANTED = ['Zwetschgenwerk', 'Quastenflosser', 'Ypsilanti'];
const company = account({ name: 'Zwetschgenwerk GmbH' });
const records = [company, person(company.id, { lastName: 'Quastenflosser' }), deal(company.id, { name: 'Ypsilanti' })];

let running: Running;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'diagnostics-'));
  running = await launch();
  await seed(running, records);
});
afterAll(async () => {
  await running.app.close();
  removeProfile(running.profile);
  rmSync(folder, { recursive: true, force: true });
});

it('shows what a support file says, and saves just that: versions and counts, no word of a customer', async () => {
  const { app, page, profile } = running;
  await open(running, '#/settings');
  // Faults and refusals that have such words in them.
  await page.evaluate(async ([name = '', somebody = '']) => {
    const { api } = window.werkbank;
    const fault = new Error(`cannot draw "${name}"`);
    await api.session.reportFault({ message: fault.message, stack: `${fault.stack ?? ''}\n    ${somebody}` });
    await api.records.commit({ diff: { [name]: { somebody } } as never });
    await api.phone.dial({ number: somebody });
    await fetch(`https://${name}.example/`).catch(() => undefined);
    window.open(`https://example.com/${somebody}`);
  }, PLANTED);
  await page.getByRole('button', { name: 'Look at the support file' }).click();
  const shown = (await page.getByRole('region', { name: 'Content of the support file' }).textContent()) ?? '';
  expect(shown).toMatch(/^made: .*\nwerkbank: \d+\.\d+\.\d+\n/);
  expect(shown).toContain('"accounts":1,"people":1,"deals":1');
  expect(shown).toContain('"event":"ipc-invalid"');
  expect(shown).toContain('navigation-refused');
  expect(shown).not.toContain(profile);
  const place = join(folder, 'support.txt');
  await chooseSavePlace(app, place);
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await page.getByText('Saved: support.txt').waitFor();
  expect(readFileSync(place, 'utf8')).toBe(shown);
  const logs = readdirSync(join(profile, 'logs')).map((name) => readFileSync(join(profile, 'logs', name), 'utf8'));
  for (const word of PLANTED) expect([shown, ...logs].filter((text) => text.toLowerCase().includes(word.toLowerCase()))).toEqual([]);
});

it('asks after a crash of the window, and can restore the state that was kept last', async () => {
  const { app, page } = running;
  await page.evaluate(() => window.werkbank.api.workspace.saveSnapshot({}));
  await page.evaluate(() => window.werkbank.api.settings.set({ numberDevice: 'K7' }));
  await seed(running, [account({ name: 'Came after the state' })]);
  const asked = await app.evaluate(async ({ BrowserWindow, dialog }) => {
    const window = BrowserWindow.getAllWindows().find((each) => each.webContents.getURL().startsWith('app://workbench'));
    const question = new Promise<string[]>((resolve) => {
      dialog.showMessageBox = (async (_window: unknown, { buttons = [] }: { buttons?: string[] }) => {
        resolve(buttons);
        return { response: buttons.findIndex((label) => label.startsWith('Restore')), checkboxChecked: false };
      }) as typeof dialog.showMessageBox;
    });
    const loaded = new Promise((resolve) => window?.webContents.once('did-finish-load', () => resolve(null)));
    window?.webContents.forcefullyCrashRenderer();
    const buttons = await question;
    await loaded;
    return buttons;
  });
  expect(asked).toEqual(['Load again', expect.stringMatching(/^Restore the state of /), 'Save support file', 'Close Werkbank']);
  const names = await app.evaluate(async ({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows().find((each) => each.webContents.getURL().startsWith('app://workbench'));
    const listed = (await window?.webContents.executeJavaScript('window.werkbank.api.records.listAccounts({})')) as { value: { accounts: { name: string }[] } };
    return listed.value.accounts.map(({ name }) => name);
  });
  expect(names).toEqual(['Zwetschgenwerk GmbH']);
  // Numbers that were given since are in no record any more.
  expect(JSON.parse(readFileSync(join(running.profile, 'settings.json'), 'utf8'))).toMatchObject({ numberDevice: '' });
});

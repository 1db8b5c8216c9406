import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { settings as words } from '../../shared/i18n/en/settings';
import { Edit } from '../../shared/document/edit';
import { chooseSavePlace, electronArguments, electronPath, launch, newProfile, removeProfile, type Running } from '../support/electron/launch';
import { seed } from '../support/electron/seed';
import { account, deal } from '../support/records/records';

let running: Running | null = null;
let profile = '';
let file = '';
beforeEach(() => {
  profile = newProfile();
  file = join(profile, 'Moved.werkbank');
});
const PASSPHRASE = 'a passphrase of some length';

afterEach(async () => {
  await running?.app.close();
  running = null;
  removeProfile(profile);
});

it('shows what is in a backup the system opens it with, when it starts and when it runs already', async () => {
  writeFileSync(file, 'sealed');
  running = await launch({ profile, args: [file] });
  const dialog = running.page.getByRole('dialog', { name: words.backupFile.openTitle.replace('{{name}}', 'Moved.werkbank') });
  await dialog.waitFor();
  await running.page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });

  const second = spawn(electronPath(), [...electronArguments(profile), file], { stdio: 'ignore' });
  await new Promise((done) => second.once('exit', done));
  await dialog.waitFor();
});

it('shows the last deal as it is in the backup, once that is restored', async () => {
  running = await launch({ profile });
  const firm = account();
  const sale = deal(firm.id, { name: 'In the backup' });
  await seed(running, [firm, sale]);
  await chooseSavePlace(running.app, file);
  await running.page.evaluate((passphrase) => window.werkbank.api.backups.save({ passphrase }), PASSPHRASE);
  const { diff } = new Edit().update(sale, { name: 'Of today' });
  for (const [, to] of Object.values(diff.updated)) Object.assign(to, { rev: sale.rev + 1 });
  const saved = await running.page.evaluate((change) => window.werkbank.api.records.commit({ diff: change }), diff);
  expect(saved.ok).toBe(true);
  await running.page.evaluate((place) => window.werkbank.api.settings.set({ lastPlace: place }), `/deals/${sale.id}/needs`);
  await running.app.close();

  running = await launch({ profile, args: [file] });
  const names = await running.page.evaluate(async ({ passphrase, dealId }) => {
    const { backups, records } = window.werkbank.api;
    await backups.chooseOpened({});
    const looked = await backups.preview({ passphrase });
    const restored = looked.ok ? await backups.restore({ takenBack: [] }) : looked;
    if (!restored.ok) return restored.error.code;
    const loaded = await records.load({ kind: 'deal', dealId });
    return loaded.ok && loaded.value.records.flatMap((record) => (record.type === 'deal' ? [record.name] : []));
  }, { passphrase: PASSPHRASE, dealId: sale.id });
  expect(names).toEqual(['In the backup']);
});

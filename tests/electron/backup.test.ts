import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { chooseFile, chooseSavePlace, launch, removeProfile, type Running } from '../support/electron/launch';
import { open, seed } from '../support/electron/seed';
import { wholeWorkspace } from '../support/electron/whole-workspace';
import { oneOfEach } from '../support/records/one-of-each';
import { account } from '../support/records/records';

const PASSPHRASE = '=HH9v\\M1F9*SmN oDi&68"ß€😀 ';
let running: Running;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'backup-'));
  running = await launch();
  await seed(running, oneOfEach());
});
afterAll(async () => {
  await running.app.close();
  removeProfile(running.profile);
  rmSync(folder, { recursive: true, force: true });
});

it('saves everything as one file, restores it over other data, and takes that back', async () => {
  const { app, page } = running;
  const before = await wholeWorkspace(running);
  await open(running, '#/settings');
  await chooseSavePlace(app, join(folder, 'Tor.werkbank'));
  await page.getByRole('button', { name: 'Save as a file' }).click();
  await page.getByLabel('Passphrase').fill(PASSPHRASE);
  await page.getByLabel('Once more').fill(PASSPHRASE);
  await page.getByRole('dialog').getByRole('button', { name: 'Save as a file' }).click();
  await page.getByText(/Saved and read back: Tor\.werkbank/).waitFor({ timeout: 60_000 });
  const text = readFileSync(join(folder, 'Tor.werkbank')).toString('latin1');
  expect(text.startsWith('age-encryption.org/v1\n')).toBe(true);

  // Something is changed after it.
  await seed(running, [account({ name: 'Came after the backup' })]);
  const changed = await wholeWorkspace(running);
  expect(changed).not.toEqual(before);

  // B44: what does not hold changes nothing.
  const flipped = readFileSync(join(folder, 'Tor.werkbank'));
  flipped[flipped.length - 10] = (flipped[flipped.length - 10] ?? 0) ^ 1;
  writeFileSync(join(folder, 'flipped.werkbank'), flipped);
  await chooseFile(app, join(folder, 'flipped.werkbank'));
  await page.getByRole('button', { name: 'Restore from a file' }).click();
  await page.getByLabel('Passphrase').fill('wrong one');
  await page.getByRole('button', { name: 'Look inside' }).click();
  await page.getByText(/This passphrase does not open/).waitFor({ timeout: 60_000 });
  await page.getByLabel('Passphrase').fill(PASSPHRASE);
  await page.getByRole('button', { name: 'Look inside' }).click();
  await page.getByText('Nothing was restored').waitFor({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Cancel' }).first().click();
  expect(await wholeWorkspace(running)).toEqual(changed);

  await chooseFile(app, join(folder, 'Tor.werkbank'));
  await page.getByRole('button', { name: 'Restore from a file' }).click();
  await page.getByLabel('Passphrase').fill(PASSPHRASE);
  await page.getByRole('button', { name: 'Look inside' }).click();
  await page.getByRole('button', { name: 'Replace everything' }).click({ timeout: 60_000 });
  await page.getByText('The backup is restored.').waitFor();
  expect(await wholeWorkspace(running)).toEqual(before);

  await page.getByRole('button', { name: 'Take back' }).click();
  await page.getByText('Everything is as it was before.').waitFor();
  expect(await wholeWorkspace(running)).toEqual(changed);
});

it('makes backups by itself, and restores one of them after the passphrase', async () => {
  const { app, page } = running;
  const before = await wholeWorkspace(running);
  await open(running, '#/settings');
  await chooseFile(app, folder);
  await page.getByRole('button', { name: 'Set up' }).click();
  await page.getByRole('button', { name: 'Choose a folder' }).click();
  await page.getByText(folder, { exact: true }).waitFor();
  await page.getByLabel('Show what I type').click();
  await page.getByLabel('Passphrase').fill(PASSPHRASE);
  await page.getByRole('button', { name: 'Turn on and back up' }).click();
  await page.getByText(new RegExp(`${before.length} records`)).waitFor({ timeout: 60_000 });
  expect(readdirSync(folder).filter((name) => /^Werkbank .* [0-9a-f]{8}\.werkbank$/.test(name))).toHaveLength(1);

  await seed(running, [account({ name: 'Came after it' })]);
  await page.getByRole('button', { name: 'Restore an automatic backup' }).click();
  await page.getByRole('button', { name: /^Look inside: / }).click();
  await page.getByLabel('Passphrase').fill(PASSPHRASE);
  await page.getByRole('button', { name: 'Look inside', exact: true }).click();
  await page.getByRole('button', { name: 'Replace everything' }).click({ timeout: 60_000 });
  await page.getByText('The backup is restored.').waitFor();
  expect(await wholeWorkspace(running)).toEqual(before);
});

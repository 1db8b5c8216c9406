import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FUSES, readFuses, wrongFuses } from '../../scripts/package/fuses.mjs';
import { appSize, MOST_APP_BYTES } from '../../scripts/package/app-size.mjs';
import { en } from '../../shared/i18n/en';
import { offer as offerWords } from '../../shared/i18n/en/offer';
import { newProfile, removeProfile } from '../support/electron/launch';
import { closePackage, launchPackage, packagedArguments, packagedPath, type RunningPackage } from '../support/electron/packaged';
import { pressKeyInDialog } from '../support/electron/system-keys';
import { openTab, saved } from '../support/electron/workbench-page';

const PEOPLE = 'Company;Postcode;Town;Country;First name;Last name;E-mail\nNordwerk Ltd;SW1A 1AA;London;GB;Ada;Vogt;ada@nordwerk.example\nNordwerk Ltd;SW1A 1AA;London;GB;Ben;Low;ben@nordwerk.example\n';

const folder = mkdtempSync(join(tmpdir(), 'werkbank-packaged-'));
const profile = newProfile();
let running: RunningPackage | null = null;

/** A home folder of its own: the dialog for a place opens there. */
const start = (): Promise<RunningPackage> => launchPackage(profile, { env: { HOME: folder } });

afterAll(async () => {
  if (running !== null) await closePackage(running);
  removeProfile(profile);
  rmSync(folder, { recursive: true, force: true });
});

describe('the packaged application', () => {
  beforeAll(async () => {
    running = await start();
  });
  const pageOf = (): RunningPackage['page'] => {
    if (running === null) throw new Error('not running');
    return running.page;
  };

  it('opens an empty workspace and imports people from a dropped file', async () => {
    const page = pageOf();
    await page.getByRole('button', { name: en.welcome.empty.action }).click();
    await page.getByRole('textbox', { name: en.welcome.empty.name }).fill('Jana Reuter');
    await page.getByRole('textbox', { name: en.welcome.empty.company }).fill('Falk GmbH');
    await page.getByRole('button', { name: en.welcome.empty.submit }).click();
    await page.getByRole('button', { name: en.welcome.empty.submit }).waitFor({ state: 'detached' });
    await saved(page);
    const transfer = await page.evaluateHandle((text) => {
      const data = new DataTransfer();
      data.items.add(new File([text], 'people.csv'));
      return data;
    }, PEOPLE);
    for (const type of ['dragover', 'drop']) await page.dispatchEvent('main', type, { dataTransfer: transfer });
    const step = (name: string): Promise<void> => page.locator(`[data-testid="import-wizard"][data-step="${name}"]:not([data-busy])`).waitFor();
    await step('recognition');
    for (const name of ['mapping', 'values', 'duplicates', 'dryRun']) {
      await page.getByTestId('import-next').click();
      await step(name);
    }
    await page.getByTestId('import-write').click();
    await step('report');
    expect(await page.getByTestId('import-summary').innerText()).toMatch(/^3 new/);
  });

  it('draws who decides, what hurts and what its end is worth', async () => {
    const page = pageOf();
    await page.evaluate(() => {
      window.location.hash = '#/deals';
    });
    await page.getByRole('button', { name: en.deals.new.action }).first().click();
    await page.getByRole('combobox', { name: en.deals.new.account }).fill('Nordwerk Ltd');
    await page.getByRole('option', { name: /^Nordwerk Ltd/ }).first().click();
    await page.getByRole('textbox', { name: en.deals.new.name }).fill('Milling cell');
    await page.getByRole('textbox', { name: en.deals.new.nextStep }).fill('Show the cell at our plant');
    await page.getByRole('button', { name: en.deals.new.create }).click();
    await page.getByRole('button', { name: en.buyingCenter.empty.add }).click();
    await page.keyboard.type('Grace Hartley');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Managing Director');
    await page.keyboard.press('Enter');
    await page.getByTestId('map-card').filter({ hasText: 'Grace Hartley' }).waitFor();
    await openTab(page, en.deals.tabs.needs);
    await page.getByRole('textbox', { name: en.needs.add.pain }).fill('Set-up takes 45 minutes, six times a day');
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: en.needs.add.benefit }).fill('Set-up takes 20 instead of 45 minutes; that brings 38,000 a year');
    await page.keyboard.press('Enter');
    await page.getByTestId('pain-card').waitFor();
    await page.getByTestId('benefit-card').waitFor();
    await saved(page);
  });

  it('composes an offer to the cent and writes it as a Word file', async () => {
    const page = pageOf();
    await openTab(page, en.deals.tabs.offer);
    await page.getByRole('button', { name: offerWords.empty.create }).click();
    const rows = [
      ['Spindle', '41', '15.30', '0'],
      ['Guide', '13', '5.36', '3'],
      ['Bearing', '14', '13.03', '3'],
      ['Seal', '1', '12.34', '0'],
    ] as const;
    for (const [index, values] of rows.entries()) {
      if ((await page.getByTestId('line-item').count()) <= index) await page.getByRole('button', { name: offerWords.items.add }).click();
      const row = page.getByTestId('line-item').nth(index);
      for (const [at, column] of (['text', 'quantity', 'unitPrice', 'discountPercent'] as const).entries()) {
        await row.getByLabel(`${offerWords.items.columns[column]} ${index + 1}`, { exact: true }).fill(values[at] ?? '');
      }
      await row.getByLabel(`${offerWords.items.columns.vatRate} ${index + 1}`, { exact: true }).fill('24');
      await page.keyboard.press('Tab');
    }
    await expect.poll(() => page.getByTestId('total-gross').textContent()).toContain('1,096.38');
    await saved(page);
    await page.getByRole('button', { name: offerWords.export.action }).click();
    // The system's own dialog, which only a key of the keyboard reaches, proposes a name in the home folder.
    const written = (): string | undefined => readdirSync(folder).find((name) => name.endsWith('.docx'));
    await expect
      .poll(
        async () => {
          await pressKeyInDialog('Return');
          return written();
        },
        { timeout: 60_000, interval: 1_000 },
      )
      .toBeDefined();
    await page.getByText(offerWords.export.open).first().waitFor();
    const text = strFromU8(unzipSync(readFileSync(join(folder, written() ?? '')))['word/document.xml'] ?? new Uint8Array()).replace(/<[^>]+>/g, ' ');
    for (const amount of ['627.30', '67.59', '176.95', '12.34', '884.18', '212.20', '1,096.38']) expect(text).toContain(amount);
  });

  it('has everything again after it was closed', async () => {
    if (running === null) throw new Error('not running');
    await running.page.getByTestId('next-step').first().fill('Typed at the last moment');
    await closePackage(running);
    running = await start();
    await running.page.getByTestId('next-step').first().waitFor();
    expect(await running.page.getByTestId('next-step').first().inputValue()).toBe('Typed at the last moment');
    const listed = await running.page.evaluate(() => window.werkbank.api.records.listAccounts({}));
    expect(listed.ok && listed.value.accounts.map(({ name }) => name)).toContain('Nordwerk Ltd');
    await closePackage(running);
    running = null;
  });
});

describe('what the fuses forbid', () => {
  it('is set as it should be', async () => {
    const fuses = await readFuses(packagedPath());
    expect(wrongFuses(fuses)).toEqual([]);
    expect(fuses).toMatchObject({
      runAsNode: false,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      enableCookieEncryption: true,
    });
    expect(wrongFuses({ ...FUSES, runAsNode: true })).toEqual(['runAsNode']);
  });

  /** Runs an executable for a moment on a data folder of its own, then ends it with all its processes. */
  async function runForAMoment(executable: string, args: readonly string[], env: Record<string, string> = {}): Promise<{ errors: string; endedByItself: boolean }> {
    const own = newProfile();
    const child = spawn(executable, [...args, ...packagedArguments(own)], { env: { ...process.env, ...env }, detached: true, stdio: ['ignore', 'ignore', 'pipe'] });
    let errors = '';
    child.stderr.on('data', (chunk: Buffer) => {
      errors += chunk.toString();
    });
    const gone = new Promise<boolean>((done) => child.once('exit', () => done(true)));
    const endedByItself = await Promise.race([gone, new Promise<boolean>((done) => setTimeout(() => done(false), 4_000))]);
    if (child.pid !== undefined) {
      try {
        process.kill(-child.pid, 'SIGKILL');
      } catch {
        // All of them have gone.
      }
    }
    await gone;
    removeProfile(own);
    return { errors, endedByItself };
  }

  it('does not run as Node, nor load what NODE_OPTIONS names', async () => {
    const made = join(folder, 'made');
    const script = join(folder, 'script.js');
    writeFileSync(script, `require('node:fs').writeFileSync(${JSON.stringify(made)}, 'ran')`);
    // It opens its window instead.
    expect(await runForAMoment(packagedPath(), [script], { ELECTRON_RUN_AS_NODE: '1' })).toMatchObject({ endedByItself: false });
    expect(readdirSync(folder)).not.toContain('made');
    await runForAMoment(packagedPath(), [], { NODE_OPTIONS: `--require ${script}` });
    expect(readdirSync(folder)).not.toContain('made');
  });

  it('opens no inspector', async () => {
    expect((await runForAMoment(packagedPath(), ['--inspect=0'])).errors).not.toContain('Debugger listening');
  });

  it('loads no application beside its archive', async () => {
    // A copy without the archive, with a folder instead: an Electron whose fuse is off would run it.
    const copy = join(folder, 'copy');
    cpSync(dirname(packagedPath()), copy, { recursive: true });
    rmSync(join(copy, 'resources/app.asar'));
    mkdirSync(join(copy, 'resources/app'));
    const made = join(folder, 'made-by-folder');
    writeFileSync(join(copy, 'resources/app/package.json'), '{ "main": "index.js" }');
    writeFileSync(join(copy, 'resources/app/index.js'), `require('node:fs').writeFileSync(${JSON.stringify(made)}, 'ran')`);
    await runForAMoment(join(copy, 'werkbank'), []);
    expect(readdirSync(folder)).not.toContain('made-by-folder');
  });
});

it('is small beside its Electron', () => {
  const { bytes } = appSize(packagedPath());
  expect(bytes).toBeGreaterThan(1_000_000);
  expect(bytes).toBeLessThan(MOST_APP_BYTES);
});

import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { en } from '../../shared/i18n/en';
import { offer as offerWords } from '../../shared/i18n/en/offer';
import { realInputPath } from '../support/real-inputs';
import { chooseFile, chooseSavePlace, kill, launch, newProfile, removeProfile, type Running } from '../support/electron/launch';
import { openTab, saved } from '../support/electron/workbench-page';
import { companyChartCsv } from '../support/records/company-chart';

const folder = mkdtempSync(join(tmpdir(), 'werkbank-main-job-'));
const profile = newProfile();
let running: Running;

/** The collected chart of 107 people, or a made-up one of the same size. */
function chart(): string {
  const collected = realInputPath('csv/orgchart_oracle_hr_107.csv');
  if (collected !== null) return collected;
  const made = join(folder, 'chart.csv');
  writeFileSync(made, companyChartCsv(107));
  return made;
}

beforeAll(async () => {
  running = await launch({ profile });
});

afterAll(async () => {
  await running.app.close();
  removeProfile(profile);
  rmSync(folder, { recursive: true, force: true });
});

/** As a new user goes, one step after another; each step stands on those before. */
describe('the main job', () => {
  it('imports a chart of 107 people as 107 cards and 106 lines', async () => {
    const { page, app } = running;
    await chooseFile(app, chart());
    await page.getByRole('button', { name: en.welcome.people.action }).click();
    await page.getByRole('button', { name: en.importPeople.choose.action }).click();
    await page.getByTestId('import-commit').click();
    await page.getByTestId('map-canvas').waitFor();
    await page.getByTestId('map-card').nth(106).waitFor();
    expect(await page.getByTestId('map-card').count()).toBe(107);
    expect(await page.locator('[data-testid="map-line"][data-kind="reports-to"]').count()).toBe(106);
    await saved(page);
  });

  it('keeps an edit through a kill right after it was saved', async () => {
    const { page } = running;
    const place = new URL(page.url()).hash;
    const card = page.getByTestId('map-card').first();
    const memberId = await card.getAttribute('data-member-id');
    const box = await card.boundingBox();
    if (box === null) throw new Error('no card');
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + 140, box.y - 90, { steps: 8 });
    await page.mouse.up();
    await page.keyboard.press('Escape');
    await page.getByTestId('next-step').first().fill('Call about the trial run');
    await saved(page);
    const before = await page.locator(`[data-member-id="${memberId}"]`).evaluate((element) => (element as HTMLElement).style.transform);
    await kill(running);
    running = await launch({ profile });
    await running.page.getByTestId('map-card').nth(106).waitFor();
    expect(new URL(running.page.url()).hash).toBe(place);
    expect(await running.page.getByTestId('map-card').count()).toBe(107);
    expect(await running.page.getByTestId('next-step').first().inputValue()).toBe('Call about the trial run');
    expect(await running.page.locator(`[data-member-id="${memberId}"]`).evaluate((element) => (element as HTMLElement).style.transform)).toBe(before);
  });

  it('takes the whole import back in one step, and brings it again', async () => {
    const fresh = await launch();
    await chooseFile(fresh.app, chart());
    await fresh.page.getByRole('button', { name: en.welcome.people.action }).click();
    await fresh.page.getByRole('button', { name: en.importPeople.choose.action }).click();
    await fresh.page.getByTestId('import-commit').click();
    await fresh.page.getByTestId('map-card').nth(106).waitFor();
    await fresh.page.getByRole('button', { name: en.shell.commands.undo }).click();
    await saved(fresh.page);
    const listed = await fresh.page.evaluate(() => window.werkbank.api.records.listAccounts({}));
    expect(listed.ok && listed.value.accounts).toEqual([]);
    await fresh.page.getByRole('button', { name: en.shell.commands.redo }).click();
    await saved(fresh.page);
    await fresh.app.close();
    removeProfile(fresh.profile);
  });

  it('writes down a pain and what its end would be worth', async () => {
    const { page } = running;
    await openTab(page, en.deals.tabs.needs);
    await page.getByRole('textbox', { name: en.needs.add.pain }).fill('Set-up takes 45 minutes, six times a day');
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: en.needs.add.benefit }).fill('Set-up takes 20 instead of 45 minutes; that brings 38,000 a year');
    await page.keyboard.press('Enter');
    await page.getByTestId('pain-card').waitFor();
    await page.getByTestId('benefit-card').waitFor();
    await saved(page);
  });

  it('composes an offer whose totals agree to the cent and writes it as a Word file', async () => {
    const { page, app } = running;
    await openTab(page, en.deals.tabs.offer);
    await page.getByRole('button', { name: offerWords.empty.create }).click();
    const rows = [
      ['Spindle', '41', '15.30', '0', '627.30'],
      ['Guide', '13', '5.36', '3', '67.59'],
      ['Bearing', '14', '13.03', '3', '176.95'],
      ['Seal', '1', '12.34', '0', '12.34'],
    ] as const;
    for (const [index, [text, quantity, price, discount, net]] of rows.entries()) {
      const row = page.getByTestId('line-item').nth(index);
      if ((await page.getByTestId('line-item').count()) <= index) await page.getByRole('button', { name: offerWords.items.add }).click();
      const number = index + 1;
      const cell = (column: keyof typeof offerWords.items.columns) => row.getByLabel(`${offerWords.items.columns[column]} ${number}`, { exact: true });
      await cell('text').fill(text);
      await cell('quantity').fill(quantity);
      await cell('unitPrice').fill(price);
      await cell('discountPercent').fill(discount);
      await cell('vatRate').fill('24');
      await page.keyboard.press('Tab');
      await expect.poll(() => row.getByTestId('line-net').textContent()).toContain(net);
    }
    expect(await page.getByTestId('total-net').textContent()).toContain('884.18');
    expect(await page.getByTestId('total-vat').first().textContent()).toContain('212.20');
    expect(await page.getByTestId('total-gross').textContent()).toContain('1,096.38');

    const target = join(folder, 'Offer.docx');
    await chooseSavePlace(app, target);
    await page.getByRole('button', { name: offerWords.export.action }).click();
    await page.getByText(offerWords.export.done.replace('{{name}}', basename(target))).first().waitFor();
    expect(existsSync(target)).toBe(true);
    const document = strFromU8(unzipSync(readFileSync(target))['word/document.xml'] ?? new Uint8Array());
    const text = document.replace(/<[^>]+>/g, ' ');
    for (const amount of ['627.30', '67.59', '176.95', '12.34', '884.18', '212.20', '1,096.38']) expect(text).toContain(amount);
  });

  it('says what to do when a file is not what it claims to be, and changes nothing', async () => {
    const { page, app } = running;
    const fake = join(folder, 'people.csv');
    writeFileSync(fake, Buffer.from([0x50, 0x4b, 0x03, 0x04, 0, 0, 0, 0]));
    await chooseFile(app, fake);
    await page.evaluate(() => {
      window.location.hash = '#/import/people';
    });
    await page.getByRole('button', { name: en.importPeople.choose.action }).click();
    await page.getByText('Save it as CSV').first().waitFor();
    const listed = await page.evaluate(() => window.werkbank.api.records.listAccounts({}));
    expect(listed.ok && listed.value.accounts.length).toBe(1);
  });

  it('saves what was typed just before the window closes', async () => {
    const { page } = running;
    await page.evaluate(() => window.history.back());
    await page.getByTestId('next-step').first().fill('Typed at the last moment');
    await running.app.close();
    running = await launch({ profile });
    await running.page.getByTestId('next-step').first().waitFor();
    expect(await running.page.getByTestId('next-step').first().inputValue()).toBe('Typed at the last moment');
  });
});

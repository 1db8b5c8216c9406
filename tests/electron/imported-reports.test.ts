import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ACCOUNTS, PIPELINE, PRODUCTS } from '../support/imports/small-pipeline';
import { seriousViolationsOn } from '../support/electron/axe';
import { chooseFile, launch, removeProfile, type Running } from '../support/electron/launch';
import { open } from '../support/electron/seed';

let running: Running;

beforeAll(async () => {
  running = await launch();
});
afterAll(async () => {
  await running.app.close().catch(() => undefined);
  removeProfile(running.profile);
});

/** Takes a file through the import; `atValues` decides what its words mean. */
async function take(name: string, content: string, atValues: () => Promise<unknown> = async () => undefined): Promise<void> {
  const { app, page, profile } = running;
  const path = join(profile, name);
  writeFileSync(path, content);
  await chooseFile(app, path);
  await open(running, '/today');
  await open(running, '/import');
  await page.getByRole('button', { name: 'Choose file' }).click();
  const stepOf = (step: string) => page.locator(`[data-testid="import-wizard"][data-step="${step}"]:not([data-busy])`);
  await stepOf('recognition').waitFor();
  for (const step of ['mapping', 'values', 'duplicates', 'dryRun']) {
    await page.getByTestId('import-next').click();
    await stepOf(step).waitFor();
    if (step === 'values') await atValues();
  }
  await page.getByTestId('import-write').click();
  await stepOf('report').waitFor();
  await page.getByRole('button', { name: 'Another file' }).click();
}

/** By hand: five deals were won for 10,414, two lost; five of nine cells are bought. */
describe('a pipeline that is imported', () => {
  it('gives its figures in the report and the matrix, each with the deals behind it', async () => {
    const { page } = running;
    await take('accounts.csv', ACCOUNTS);
    await take('products.csv', PRODUCTS);
    await take('pipeline.csv', PIPELINE, async () => {
      await page.getByRole('radio', { name: 'Leave out' }).click();
      await page.getByRole('button', { name: 'Accept 1 proposal' }).click();
    });

    await open(running, '/reports/losses');
    await page.getByRole('heading', { name: 'How deals end' }).waitFor();
    const figures = await page.locator('dl').first().innerText();
    expect(figures.replace(/\s+/g, ' ')).toMatch(/won 5 lost 2 no decision 0 win rate 71% value won \S*10,414/);
    await page.getByRole('button', { name: /10,414/ }).click();
    const list = page.getByRole('dialog', { name: 'Won' });
    await list.getByText(/^5 deals · \S*10,414\.00$/).waitFor();
    expect(await list.getByRole('row').count()).toBe(6);
    expect(await seriousViolationsOn(page)).toEqual([]);
    await page.goBack();
    await list.waitFor({ state: 'hidden' });

    await open(running, '/reports/losses?by=seller');
    await page.getByRole('row', { name: /Ada Berg/ }).waitFor();
    const sellers = await page.getByRole('row', { name: /Ada Berg|Ben Cole/ }).allInnerTexts();
    expect(sellers.map((row) => row.replace(/\s+/g, ' ').trim())).toEqual(['Ada Berg 4 0 0 –', 'Ben Cole 1 2 0 –']);

    await open(running, '/stages/account-management/white-space');
    await page.getByRole('grid').waitFor();
    expect(await page.locator('td[data-state]').count()).toBe(9);
    expect(await page.locator('td[data-state="bought"]').count()).toBe(5);
  });
});

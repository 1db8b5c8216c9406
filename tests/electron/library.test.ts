import { afterAll, beforeAll, expect, it } from 'vitest';
import type { AnyRecord } from '../../shared/domain/records';
import { seriousViolationsOn } from '../support/electron/axe';
import { launch, removeProfile, type Running } from '../support/electron/launch';
import { open, seed } from '../support/electron/seed';
import { account, deal, pain } from '../support/records/records';

const company = account({ name: 'Nordwerk AG' });
const won = deal(company.id, { name: 'Plant 2', stage: 'won' });
const next = deal(company.id, { name: 'Plant 3' });
const slow = pain(won, { text: 'Changeovers eat the whole shift', orderKey: 'a0' });

let running: Running;
beforeAll(async () => {
  running = await launch();
  await seed(running, [company, won, next, slow]);
  await open(running, `/deals/${won.id}/needs`);
  await running.page.getByTestId('pain-card').waitFor();
});
afterAll(async () => {
  await running.app.close();
  removeProfile(running.profile);
});

/** What is stored, not what is shown. */
async function stored<T extends AnyRecord['type']>(type: T, query: { kind: 'need-library' } | { kind: 'deal'; dealId: string }): Promise<Extract<AnyRecord, { type: T }>[]> {
  const loaded = await running.page.evaluate((asked) => window.werkbank.api.records.load(asked), query);
  if (!loaded.ok) throw new Error(loaded.error.code);
  return loaded.value.records.filter((record) => record.type === type) as Extract<AnyRecord, { type: T }>[];
}

it('takes a card of a deal that was won into the next deal by keyboard, and says what it won', async () => {
  const { page } = running;
  const { keyboard } = page;
  await page.getByTestId('pain-card').focus();
  await keyboard.press('Space');
  await page.getByRole('button', { name: 'Keep in the library' }).focus();
  await keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'Keep this pain in the library' }).waitFor();
  expect(await seriousViolationsOn(page)).toEqual([]);
  await page.getByRole('button', { name: 'Keep', exact: true }).focus();
  await keyboard.press('Enter');
  await expect.poll(async () => (await stored('needTemplate', { kind: 'need-library' })).map(({ text }) => text)).toEqual(['Changeovers eat the whole shift']);

  await open(running, `/deals/${next.id}/needs`);
  // The board of the other deal, whose card is gone.
  await page.getByTestId('pain-card').waitFor({ state: 'detached' });
  await page.getByRole('heading', { name: 'Pains' }).waitFor();
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await keyboard.press('i');
  await page.getByRole('dialog', { name: 'From the library' }).waitFor();
  await keyboard.type('eat the whole');
  await page.getByText('Used in 1 deal, 1 won').waitFor();
  expect(await seriousViolationsOn(page)).toEqual([]);
  const box = page.getByRole('checkbox', { name: 'Changeovers eat the whole shift' });
  for (let step = 0; step < 10 && !(await box.evaluate((one) => one === document.activeElement)); step += 1) await keyboard.press('Tab');
  await keyboard.press('Space');
  await page.getByRole('button', { name: 'Put on the board' }).focus();
  await keyboard.press('Enter');
  const inNext = () => stored('pain', { kind: 'deal', dealId: next.id });
  await expect.poll(async () => (await inNext()).map(({ text, evidence }) => [text, evidence])).toEqual([['Changeovers eat the whole shift', 'assumed']]);
  await keyboard.press('Control+z');
  await expect.poll(async () => (await inNext()).length).toBe(0);
  await keyboard.press('Control+y');
  await expect.poll(async () => (await inNext()).length).toBe(1);
});

it.each(['light', 'dark'] as const)('shows how the deals ended, without a serious accessibility violation (%s)', async (theme) => {
  const { page } = running;
  await page.evaluate((chosen) => window.werkbank.api.settings.set({ theme: chosen }), theme);
  await open(running, '/settings/library');
  await page.reload();
  const entry = page.getByRole('rowheader', { name: 'Changeovers eat the whole shift' });
  await entry.waitFor();
  expect(await seriousViolationsOn(page)).toEqual([]);
  await entry.click();
  await page.getByText('Used in 2 deals, 1 won').waitFor();
  expect(await seriousViolationsOn(page)).toEqual([]);
});

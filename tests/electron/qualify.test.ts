import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AnyRecord, RecordType } from '../../shared/domain/records';
import { seriousViolationsOn } from '../support/electron/axe';
import { launch, removeProfile, type Running } from '../support/electron/launch';
import { open, seed } from '../support/electron/seed';
import { account, deal } from '../support/records/records';

/** Five food companies of one size that bought, three steel companies that were lost, and two that are to be called. */
const won = [210, 250, 300, 420, 480].map((employees, index) => account({ name: `Bakery ${index + 1}`, industry: 'Food', employees }));
const lost = [20, 30, 40].map((employees, index) => account({ name: `Foundry ${index + 1}`, industry: 'Steel', employees }));
const mill = account({ name: 'Aster Mill AG', industry: 'Food', employees: 350, phone: '+49 (0)30 555-1234' });
const dairy = account({ name: 'Birch Dairy KG', industry: 'Food', employees: 90 });
const sale = deal(mill.id, { name: 'Two lines' });
const deals = [...won.map(({ id }) => deal(id, { stage: 'won' })), ...lost.map(({ id }) => deal(id, { stage: 'lost' })), sale];

let running: Running;
beforeAll(async () => {
  running = await launch();
  await seed(running, [...won, ...lost, mill, dairy, ...deals]);
});
afterAll(async () => {
  await running.app.close();
  removeProfile(running.profile);
});

/** What is stored, not what is shown. */
async function stored<T extends RecordType>(type: T): Promise<Extract<AnyRecord, { type: T }>[]> {
  const loaded = await running.page.evaluate(() => window.werkbank.api.records.load({ kind: 'prospects' }));
  if (!loaded.ok) throw new Error(loaded.error.code);
  return loaded.value.records.filter((record) => record.type === type) as Extract<AnyRecord, { type: T }>[];
}

describe('from the market to the call', () => {
  it('finds a segment and its companies', async () => {
    const { page } = running;
    await open(running, '/stages/identification');
    await page.getByRole('button', { name: /^Industry Food/ }).click();
    await page.getByRole('grid', { name: 'Companies of the segment' }).getByRole('row', { name: /Aster Mill AG/ }).waitFor();
    await page.getByLabel('Next action').fill('Invite them to the open house');
    await expect.poll(async () => (await stored('marketSegment')).map(({ name, nextAction }) => [name, nextAction])).toEqual([['Food', 'Invite them to the open house']]);
    expect(await seriousViolationsOn(page)).toEqual([]);
  });

  it('learns what wins share', async () => {
    const { page } = running;
    await page.getByRole('link', { name: 'All segments' }).click();
    await page.getByRole('link', { name: 'Ideal customer profile' }).click();
    await page.getByText(/Your wins share: Industry Food and 200 to 499 employees\./).waitFor();
    await page.getByRole('button', { name: 'Take over: 200 to 499 employees' }).click();
    await expect.poll(async () => (await stored('profileCriterion')).map(({ field, from, to, rating }) => [field, from, to, rating])).toEqual([['employees', '200', '499', 5]]);
    await page.getByRole('img', { name: /^Companies by fit/ }).waitFor();
    expect(await seriousViolationsOn(page)).toEqual([]);
  });

  it('judges by a scorecard, calls, logs the outcome, ranks again and takes it back', async () => {
    const { page, app } = running;
    await app.evaluate(({ dialog, shell }) => {
      dialog.showMessageBox = async () => ({ response: 0, checkboxChecked: false });
      const opened: string[] = [];
      (globalThis as unknown as { opened: string[] }).opened = opened;
      shell.openExternal = async (url) => void opened.push(url);
    });
    await open(running, '/stages/qualification/scorecards');
    await page.getByRole('button', { name: 'Companies for capital goods' }).click();
    await expect.poll(async () => (await stored('scorecardCriterion')).length).toBe(7);
    expect(await seriousViolationsOn(page)).toEqual([]);

    await page.getByRole('link', { name: 'Call list' }).click();
    const list = page.getByRole('grid', { name: 'Call list' });
    const first = (): Promise<string> => list.locator('tbody th').first().innerText();
    await list.getByRole('row', { name: /Birch Dairy/ }).click();
    const strength = page.getByRole('radiogroup', { name: 'Pain we can relieve' });
    await strength.getByRole('radio', { name: 'speaks clearly for' }).click();
    await page.getByRole('radiogroup', { name: 'Age of their machines' }).getByRole('radio', { name: 'speaks clearly for' }).click();
    const before = await first();
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await expect.poll(async () => (await stored('signalAnswer')).length).toBe(0);
    await page.keyboard.press('Control+y');
    await page.keyboard.press('Control+y');
    await expect.poll(first).toBe(before);
    expect(await seriousViolationsOn(page)).toEqual([]);

    await list.getByRole('row', { name: /Aster Mill/ }).click();
    await page.getByRole('button', { name: 'Call +49 (0)30 555-1234', exact: true }).click();
    await expect.poll(() => app.evaluate(() => (globalThis as unknown as { opened: string[] }).opened)).toEqual(['tel:+49305551234']);
    await page.getByRole('radio', { name: 'Interested' }).click();
    await page.getByRole('button', { name: 'Log the call' }).click();
    await expect.poll(async () => (await stored('activity')).map(({ kind, outcome }) => `${kind} ${outcome ?? 'planned'}`).sort()).toEqual(['call interested', 'call planned']);
    await expect.poll(() => list.getByRole('row', { name: /Aster Mill/ }).count()).toBe(0);
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.keyboard.press('Control+z');
    await expect.poll(async () => (await stored('activity')).length).toBe(0);
    await list.getByRole('row', { name: /Aster Mill/ }).waitFor();
  });

  it('opens nothing but numbers outside', async () => {
    const { page, app } = running;
    const results = await page.evaluate(async () => {
      const dial = window.werkbank.api.phone.dial as (input: unknown) => Promise<{ ok: boolean }>;
      const inputs = ['file:///etc/passwd', '*#06#', '+49 30', '110;x', ''];
      return Promise.all(inputs.map(async (number) => (await dial({ number })).ok));
    });
    expect(results).toEqual([false, false, false, false, false]);
    expect(await app.evaluate(() => (globalThis as unknown as { opened: string[] }).opened)).toEqual(['tel:+49305551234']);
  });

  it.each(['light', 'dark'] as const)('has no serious accessibility violation on any of its pages (%s)', async (theme) => {
    const { page } = running;
    await page.evaluate((chosen) => window.werkbank.api.settings.set({ theme: chosen }), theme);
    for (const place of ['/stages/identification', '/stages/identification/profile', '/stages/qualification', '/stages/qualification/scorecards', '/stages/qualification/conversion']) {
      await open(running, place);
      await page.reload();
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(await seriousViolationsOn(page)).toEqual([]);
    }
  });
});

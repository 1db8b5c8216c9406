import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { en } from '../../shared/i18n/en';
import { launch, removeProfile, type Running } from '../support/electron/launch';
import { open, seed } from '../support/electron/seed';
import { atRest, typingStarts } from '../support/electron/workbench-page';
import { companyChart } from '../support/records/company-chart';

const PEOPLE = 1516;
let running: Running;
beforeAll(async () => {
  running = await launch();
  const { records, deal } = companyChart(PEOPLE);
  // As after an import: nobody has a place of their own.
  await seed(running, records.map((record) => (record.type === 'member' ? { ...record, position: null } : record)));
  await running.page.emulateMedia({ reducedMotion: 'reduce' });
  await open(running, `/deals/${deal.id}/buying-center`);
  await running.page.getByTestId('map-card').first().waitFor();
});
afterAll(async () => {
  await running.app.close();
  removeProfile(running.profile);
});

const count = () => running.page.getByTestId('map-card').count();
const stepsToUndo = () => running.page.getByRole('button', { name: en.shell.commands.undo }).isEnabled();

describe('B29: a map of 1,516 people', () => {
  it('opens folded up, each branch with the number of those in it', async () => {
    const { page } = running;
    const shown = await count();
    expect(shown).toBeLessThanOrEqual(60);
    const behind = await page.locator('[data-testid="map-card"] button[aria-expanded="false"]').evaluateAll((all) => all.map(({ textContent }) => Number(/\d+/.exec(textContent ?? '')?.[0])));
    expect(shown + behind.reduce((sum, one) => sum + one, 0)).toBe(PEOPLE);
  });

  it('finds and shows somebody deep inside', async () => {
    const { page } = running;
    await page.keyboard.press('Control+f');
    await typingStarts(page);
    await page.keyboard.type('Last1500');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 2, name: 'First1500 Last1500' }).waitFor();
    const card = page.getByRole('group', { name: /^First1500 Last1500, / });
    await expect.poll(() => card.isVisible()).toBe(true);
    expect(await count()).toBeLessThan(150);
    expect(await stepsToUndo()).toBe(false);
  });

  it('lets one card be dragged among all of them as one step', async () => {
    const { page } = running;
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: en.buyingCenter.view.title }).click();
    await page.getByRole('menuitem', { name: en.buyingCenter.view.unfoldAll }).click();
    await expect.poll(count).toBe(PEOPLE);
    await page.keyboard.press('h');
    await page.keyboard.press('Control+f');
    await typingStarts(page);
    await page.keyboard.type('Last700');
    await page.keyboard.press('Enter');
    const card = page.getByRole('group', { name: /^First700 Last700, / });
    // The map is on its way to it.
    await atRest(card);
    const transform = () => card.evaluate((element) => (element as HTMLElement).style.transform);
    const before = await transform();
    const box = await card.boundingBox();
    if (box === null) throw new Error('no card');
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    for (let move = 1; move <= 10; move += 1) await page.mouse.move(box.x + box.width / 2 + 5 * move, box.y + box.height / 2 + 5 * move);
    expect(await stepsToUndo()).toBe(false);
    await page.mouse.up();
    await expect.poll(stepsToUndo).toBe(true);
    await page.getByRole('button', { name: en.shell.commands.undo }).click();
    await expect.poll(transform).toBe(before);
    expect(await stepsToUndo()).toBe(false);
  });
});

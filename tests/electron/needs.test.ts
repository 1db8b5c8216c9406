import type { Locator } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Settings } from '../../shared/contract/settings';
import type { RecordOf, RecordType } from '../../shared/domain/records';
import { seriousViolationsOn } from '../support/electron/axe';
import { launch, removeProfile, type Running } from '../support/electron/launch';
import { open, seed, storedOfDeal } from '../support/electron/seed';
import { atRest, typingStarts } from '../support/electron/workbench-page';
import { account, deal, member, pain } from '../support/records/records';

const company = account({ name: 'Nordwerk AG' });
const sale = deal(company.id, { name: 'Plant 2' });
const boss = member(sale, { displayName: 'Helen Brinkworth', isDecider: true });
const scrap = pain(sale, { text: 'Four in a hundred parts are scrap', orderKey: 'a0' });

let running: Running;
beforeAll(async () => {
  running = await launch();
  await seed(running, [company, sale, boss, scrap]);
  await open(running, `/deals/${sale.id}/needs`);
  await running.page.getByTestId('pain-card').waitFor();
});
afterAll(async () => {
  await running.app.close();
  removeProfile(running.profile);
});

/** What is stored, not what is shown. */
const stored = <T extends RecordType>(type: T): Promise<RecordOf<T>[]> => storedOfDeal(running, sale.id, type);
const texts = async (type: 'pain' | 'benefit'): Promise<string[]> =>
  (await stored(type)).sort((a, b) => (a.orderKey < b.orderKey ? -1 : 1)).map(({ text }) => text);
/** What a screen reader is told of the place where the focus is. */
const announced = (): Promise<string> => running.page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');

describe('pains and benefits without a mouse', () => {
  it('are written down, asked for their worth, edited, linked, moved, deleted and taken back', async () => {
    const { page } = running;
    const { keyboard } = page;
    await keyboard.press('p');
    await typingStarts(page);
    // While words are typed no letter is a shortcut.
    await keyboard.type('Set-up blocks the press, we lose what we need');
    await keyboard.press('Enter');
    await expect.poll(() => texts('pain')).toEqual(['Four in a hundred parts are scrap', 'Set-up blocks the press, we lose what we need']);

    await keyboard.press('ArrowDown');
    await expect.poll(announced).toMatch(/^Pain, Four in a hundred parts are scrap, Urgency 7 of 10, €38,000 a year, Confirmed$/);
    await keyboard.press('w');
    await typingStarts(page);
    await keyboard.type('your people scrap 3,000 fewer parts, worth 27,500 a year');
    await page.getByTestId('draft-lint').waitFor();
    await keyboard.press('Enter');
    await expect.poll(() => texts('benefit')).toEqual(['your people scrap 3,000 fewer parts, worth 27,500 a year']);
    await expect.poll(announced).toMatch(/^Benefit, your people scrap/);
    expect((await stored('needLink')).map(({ kind }) => kind)).toEqual(['relieves']);

    await keyboard.press('F2');
    await typingStarts(page);
    await keyboard.press('End');
    await keyboard.type(', every year');
    await keyboard.press('Enter');
    await expect.poll(() => texts('benefit')).toEqual(['your people scrap 3,000 fewer parts, worth 27,500 a year, every year']);

    await keyboard.press('l');
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('checkbox');
    const people = page.getByRole('checkbox', { name: /Helen Brinkworth/ });
    for (let step = 0; step < 10 && !(await people.evaluate((box) => box === document.activeElement)); step += 1) await keyboard.press('Tab');
    await keyboard.press('Space');
    await expect.poll(async () => (await stored('needLink')).map(({ kind }) => kind).sort()).toEqual(['relieves', 'serves']);

    await keyboard.press('Escape');
    await expect.poll(announced).toMatch(/^Benefit, /);
    await keyboard.press('ArrowLeft');
    await expect.poll(announced).toMatch(/^Person, Helen Brinkworth/);
    await keyboard.press('ArrowLeft');
    await expect.poll(announced).toMatch(/^Pain, Four in a hundred/);
    await keyboard.press('Alt+ArrowDown');
    await expect.poll(async () => (await texts('pain'))[1]).toBe('Four in a hundred parts are scrap');

    await keyboard.press('Delete');
    await expect.poll(() => texts('pain')).toEqual(['Set-up blocks the press, we lose what we need']);
    expect((await stored('needLink')).map(({ kind }) => kind)).toEqual(['serves']);
    await keyboard.press('Control+z');
    await expect.poll(async () => (await texts('pain')).length).toBe(2);
    expect((await stored('needLink')).length).toBe(2);
    await keyboard.press('Control+y');
    await expect.poll(async () => (await texts('pain')).length).toBe(1);
    await keyboard.press('Control+z');
    await expect.poll(async () => (await texts('pain')).length).toBe(2);
  });

  it('take no key with AltGr, nor one that an input method composes, for a shortcut', async () => {
    const { page } = running;
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    const before = await texts('benefit');
    await page.evaluate(() => {
      for (const init of [{ key: 'b', isComposing: true }, { key: 'Process' }, { key: 'b', modifierAltGraph: true, ctrlKey: true, altKey: true }]) {
        document.body.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }));
      }
    });
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
    await page.keyboard.press('b');
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    expect(await texts('benefit')).toEqual(before);
    await page.keyboard.press('Escape');
  });

  it('are written down, linked, edited, moved, deleted and taken back where cards stand freely', async () => {
    const { page } = running;
    const { keyboard } = page;
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await keyboard.press('v');
    await page.getByTestId('free-board').waitFor();
    const [pains, benefits, links] = [(await texts('pain')).length, (await texts('benefit')).length, (await stored('needLink')).length];
    await keyboard.press('p');
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    await keyboard.type('We wait for spare parts, a week each time');
    await keyboard.press('Enter');
    await expect.poll(async () => (await texts('pain')).length).toBe(pains + 1);
    await keyboard.press('Escape');
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await keyboard.press('b');
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    await keyboard.type('your line stands still no longer for want of a part');
    await keyboard.press('Enter');
    await expect.poll(async () => (await texts('benefit')).length).toBe(benefits + 1);

    const card = (text: string) => page.locator('[data-card-type]').filter({ hasText: text });
    const [waits, runs] = [card('We wait for spare parts'), card('your line stands still no longer')];
    await waits.focus();
    await keyboard.press('c');
    await runs.focus();
    await keyboard.press('Enter');
    await expect.poll(async () => (await stored('needLink')).length).toBe(links + 1);

    await waits.focus();
    await keyboard.press('F2');
    await typingStarts(page);
    await keyboard.press('End');
    await keyboard.type(', twice a month');
    await keyboard.press('Enter');
    await expect.poll(() => texts('pain')).toContain('We wait for spare parts, a week each time, twice a month');

    await waits.focus();
    const placeOf = async () => (await stored('pain')).find(({ text }) => text.startsWith('We wait'))?.position ?? null;
    await keyboard.press('Alt+ArrowRight');
    await expect.poll(placeOf).not.toBeNull();
    const first = await placeOf();
    await keyboard.press('Alt+ArrowDown');
    await expect.poll(placeOf).toEqual({ x: first?.x, y: (first?.y ?? 0) + 20 });

    await keyboard.press('Delete');
    await expect.poll(async () => [(await texts('pain')).length, (await stored('needLink')).length]).toEqual([pains, links]);
    await keyboard.press('Control+z');
    await expect.poll(async () => [(await texts('pain')).length, (await stored('needLink')).length]).toEqual([pains + 1, links + 1]);
    await keyboard.press('Control+y');
    await expect.poll(async () => (await texts('pain')).length).toBe(pains);
    await keyboard.press('Control+z');
    await expect.poll(async () => (await texts('pain')).length).toBe(pains + 1);
  });

  it('take no key for a shortcut while words are typed, composed or written with AltGr where cards stand freely', async () => {
    const { page } = running;
    const before = [await texts('pain'), await texts('benefit')];
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.evaluate(() => {
      for (const init of [{ key: 'v', isComposing: true }, { key: 'Process' }, { key: 'v', modifierAltGraph: true, ctrlKey: true, altKey: true }, { key: 'a', modifierAltGraph: true, ctrlKey: true, altKey: true }]) {
        document.body.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }));
      }
    });
    expect(await page.getByTestId('free-board').count()).toBe(1);
    await page.getByTestId('pain-card').first().focus();
    await page.keyboard.press('F2');
    await typingStarts(page);
    await page.keyboard.press('End');
    await page.keyboard.type('abcfgilpvw');
    await page.keyboard.press('Escape');
    expect(await page.getByTestId('free-board').count()).toBe(1);
    expect([await texts('pain'), await texts('benefit')]).toEqual(before);
  });

  it.each(['columns', 'free'].flatMap((view) => ['light', 'dark'].map((theme) => [view, theme] as const)))('have no serious accessibility violation (%s, %s)', async (view, theme) => {
    const { page } = running;
    await page.evaluate((chosen) => window.werkbank.api.settings.set(chosen), { theme, needsView: view } as Partial<Settings>);
    await page.reload();
    await page.getByTestId('pain-card').first().waitFor();
    if (view === 'free') await page.getByTestId('free-board').waitFor();
    await expect.poll(() => page.evaluate(() => document.documentElement.dataset['theme'] ?? getComputedStyle(document.documentElement).colorScheme)).toContain(theme);
    expect(await seriousViolationsOn(page)).toEqual([]);
    await page.getByTestId('pain-card').first().click();
    expect(await seriousViolationsOn(page)).toEqual([]);
    await page.getByTestId('benefit-card').first().click();
    expect(await seriousViolationsOn(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /Next-best alternative/ }).click();
    expect(await seriousViolationsOn(page)).toEqual([]);
    await page.getByRole('button', { name: /Motive fit/ }).click();
    expect(await seriousViolationsOn(page)).toEqual([]);
  });
});

describe('links drawn by hand', () => {
  /** Draws from the right edge of a card, where its handle is, onto another card. */
  async function draw(from: Locator, to: Locator, handle: 'left' | 'right' = 'right'): Promise<void> {
    const { mouse } = running.page;
    await from.scrollIntoViewIfNeeded();
    const [start, end] = [await from.boundingBox(), await to.boundingBox()];
    if (start === null || end === null) throw new Error('a card is not on the screen');
    await mouse.move(start.x + start.width / 2, start.y + start.height / 2);
    await mouse.move(handle === 'right' ? start.x + start.width : start.x, start.y + start.height / 2);
    await mouse.down();
    await mouse.move(end.x + end.width / 2, end.y + end.height / 2, { steps: 12 });
    await mouse.up();
  }
  const pairs = async (): Promise<string[]> => (await stored('needLink')).map(({ kind, fromId, toId }) => `${kind} ${fromId} ${toId}`).sort();

  it.each(['columns', 'free'] as const)('join a pain with a benefit, and are one step to take back (%s)', async (view) => {
    const { page } = running;
    await page.evaluate((needsView) => window.werkbank.api.settings.set({ needsView }), view);
    await page.reload();
    const from = page.locator(`[data-record-id="${scrap.id}"]`);
    await from.waitFor();
    if (view === 'free') {
      await page.getByTestId('free-board').waitFor();
      await page.keyboard.press('f');
      await atRest(from);
    }
    const before = await pairs();
    const help = (await stored('benefit')).find(({ id }) => !before.includes(`relieves ${id} ${scrap.id}`));
    if (help === undefined) throw new Error('every benefit eases the pain already');
    await draw(from, page.locator(`[data-record-id="${help.id}"]`));
    await expect.poll(pairs).toEqual([...before, `relieves ${help.id} ${scrap.id}`].sort());
    await page.keyboard.press('Control+z');
    await expect.poll(pairs).toEqual(before);
  });
});

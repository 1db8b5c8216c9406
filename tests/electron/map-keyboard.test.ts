import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RecordOf, RecordType } from '../../shared/domain/records';
import { seriousViolationsOn } from '../support/electron/axe';
import { launch, removeProfile, type Running } from '../support/electron/launch';
import { open, seed, storedOfDeal } from '../support/electron/seed';
import { typingStarts } from '../support/electron/workbench-page';
import { account, deal, member, person, relation } from '../support/records/records';

const company = account({ name: 'Nordwerk AG' });
const sale = deal(company.id, { name: 'Plant 2' });

let running: Running;
beforeAll(async () => {
  running = await launch();
  await running.page.emulateMedia({ reducedMotion: 'reduce' });
  await seed(running, [company, sale]);
  await open(running, `/deals/${sale.id}/buying-center`);
  await running.page.getByTestId('map-canvas').waitFor();
  // Off everything: a hint that opens below a resting pointer takes the first Escape.
  await running.page.mouse.move(1, 1);
});
afterAll(async () => {
  await running.app.close();
  removeProfile(running.profile);
});

/** What is stored, not what is shown. */
const stored = <T extends RecordType>(type: T): Promise<RecordOf<T>[]> => storedOfDeal(running, sale.id, type);
/** What a screen reader is told of the place where the focus is. */
const announced = (): Promise<string> => running.page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '');
const names = async (): Promise<string[]> => (await stored('person')).map(({ firstName, lastName }) => `${firstName} ${lastName}`).sort();
const linesInWords = (): Promise<string[]> =>
  running.page.getByTestId('map-line').evaluateAll((lines) => lines.map((line) => line.getAttribute('aria-label') ?? '').sort());
const placesOf = async (): Promise<string[]> => (await stored('member')).map(({ id, position }) => `${id} ${position?.x} ${position?.y}`).sort();

/** Presses Tab until the focus is on something with that name. */
async function tabTo(name: string | RegExp): Promise<void> {
  for (let step = 0; step < 60; step += 1) {
    const heard = await announced();
    if (typeof name === 'string' ? heard === name : name.test(heard)) return;
    await running.page.keyboard.press('Tab');
  }
  throw new Error(`no ${String(name)} within 60 steps`);
}

describe('the map without a mouse', () => {
  it('creates, edits, connects, moves, deletes and takes back', async () => {
    const { keyboard } = running.page;
    // The first person, from the button an empty map offers.
    await tabTo('Add the first person');
    await keyboard.press('Enter');
    await typingStarts(running.page);
    await keyboard.type('Bert Boss');
    await keyboard.press('Tab');
    await keyboard.type('CEO');
    await keyboard.press('Enter');
    await expect.poll(announced).toBe('Bert Boss, CEO, no role, attitude not rated');
    // N adds below whoever has the focus; while a name is typed, no letter is a shortcut.
    await keyboard.press('n');
    await typingStarts(running.page);
    await keyboard.type('Anna Bhil');
    await keyboard.press('Enter');
    await expect.poll(announced).toBe('Anna Bhil, no role, attitude not rated');
    await expect.poll(linesInWords).toEqual(['Anna Bhil reports to Bert Boss']);

    // Edit: Backspace in the label changes the label.
    await keyboard.press('F2');
    await typingStarts(running.page);
    await keyboard.press('End');
    for (let letter = 0; letter < 4; letter += 1) await keyboard.press('Backspace');
    await keyboard.type('Baker');
    await keyboard.press('Enter');
    await expect.poll(announced).toBe('Anna Baker, no role, attitude not rated');
    await expect.poll(names).toEqual(['Anna Baker', 'Bert Boss']);

    // D leads to the details: a role and an attitude; Escape leads back.
    await keyboard.press('d');
    await tabTo('Buyer');
    await keyboard.press('Space');
    await tabTo('Mentor');
    await keyboard.press('Space');
    await keyboard.press('Escape');
    await expect.poll(announced).toBe('Anna Baker, Buyer, Mentor');

    // Somebody beside: the new one does not report to her when that is switched off.
    await keyboard.press('n');
    await typingStarts(running.page);
    await keyboard.type('Cora Cole');
    // Function, another company, reporting line.
    for (let field = 0; field < 3; field += 1) await keyboard.press('Tab');
    await keyboard.press('Space');
    for (let field = 0; field < 2; field += 1) await keyboard.press('Shift+Tab');
    await keyboard.press('Enter');
    await expect.poll(announced).toBe('Cora Cole, no role, attitude not rated');
    await expect.poll(linesInWords).toEqual(['Anna Baker reports to Bert Boss']);

    // Connect: B chooses the boss, and a circle is refused with the reason.
    await keyboard.press('b');
    await typingStarts(running.page);
    await keyboard.type('anna');
    await keyboard.press('Enter');
    await expect.poll(announced).toBe('Cora Cole, no role, attitude not rated');
    await expect.poll(linesInWords).toEqual(['Anna Baker reports to Bert Boss', 'Cora Cole reports to Anna Baker']);
    await keyboard.press('Shift+Tab');
    await keyboard.press('Shift+Tab');
    await expect.poll(announced).toMatch(/^Bert Boss/);
    await keyboard.press('b');
    await typingStarts(running.page);
    await keyboard.type('cora');
    await keyboard.press('Enter');
    await running.page.getByText('Nobody can be their own boss').first().waitFor();
    expect(await linesInWords()).toHaveLength(2);
    await keyboard.press('Escape');

    // Any other kind of line, in the details.
    await expect.poll(announced).toMatch(/^Bert Boss/);
    await keyboard.press('d');
    await tabTo('Kind');
    await keyboard.press('Space');
    // The list is there once one of its entries has the focus.
    await running.page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'option');
    await keyboard.press('ArrowDown');
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await tabTo('To whom');
    await keyboard.type('cora');
    await keyboard.press('Enter');
    await expect.poll(linesInWords).toContain('Bert Boss influences Cora Cole, strength +3');
    await keyboard.press('Escape');

    // Move, delete and take back, with the lines.
    await expect.poll(announced).toMatch(/^Bert Boss/);
    await keyboard.press('Tab');
    await expect.poll(announced).toMatch(/^Anna Baker/);
    const before = await placesOf();
    await keyboard.press('ArrowRight');
    await keyboard.press('ArrowDown');
    await expect.poll(async () => (await placesOf()).filter((place) => !before.includes(place))).toHaveLength(1);
    const moved = await placesOf();
    await keyboard.press('Delete');
    await expect.poll(linesInWords).toEqual(['Bert Boss influences Cora Cole, strength +3']);
    await keyboard.press('Control+z');
    await expect.poll(linesInWords).toHaveLength(3);
    expect(await placesOf()).toEqual(moved);
    await keyboard.press('Control+z');
    await expect.poll(placesOf).toEqual(before);
    await keyboard.press('Control+y');
    await expect.poll(placesOf).toEqual(moved);
  });

  it('tabs from boss to report, branch by branch, and out again at both ends', async () => {
    const { keyboard } = running.page;
    await running.page.getByRole('group', { name: /^Bert Boss/ }).focus();
    const heard: string[] = [];
    for (let step = 0; step < 3; step += 1) {
      heard.push(await announced());
      await keyboard.press('Tab');
    }
    expect(heard).toEqual(['Bert Boss, CEO, no role, attitude not rated', 'Anna Baker, Buyer, Mentor', 'Cora Cole, no role, attitude not rated']);
    const isOnCard = () => running.page.evaluate(() => document.activeElement?.closest('[data-testid="map-card"]') !== null);
    expect(await isOnCard()).toBe(false);
    await running.page.getByRole('group', { name: /^Bert Boss/ }).focus();
    await keyboard.press('Shift+Tab');
    expect(await isOnCard()).toBe(false);
  });
});

describe('B31: AltGr', () => {
  it('types its character and is no shortcut, on a card and in a label', async () => {
    const { page } = running;
    const card = page.getByRole('group', { name: /^Anna Baker/ });
    await card.focus();
    const before = await linesInWords();
    await page.evaluate(() => {
      for (const key of ['@', '€', '{', 'n', 'l', 'h', 'i', 'b', 'd', 'g', 'z', 'y', '?']) {
        const init = { key, bubbles: true, cancelable: true, ctrlKey: true, altKey: true, modifierAltGraph: true };
        const target = document.activeElement ?? document.body;
        if (!target.dispatchEvent(new KeyboardEvent('keydown', init))) throw new Error(`${key} was stopped`);
      }
    });
    await expect.poll(announced).toMatch(/^Anna Baker/);
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await linesInWords()).toEqual(before);
  });
});

describe('B32: undo and redo', () => {
  it('belong to the text while it is typed, and to the map when it is left', async () => {
    const { page } = running;
    const { keyboard } = page;
    await page.getByRole('group', { name: /^Cora Cole/ }).focus();
    await keyboard.press('ArrowRight');
    const moved = await placesOf();
    await keyboard.press('F2');
    await typingStarts(running.page);
    await keyboard.press('End');
    await keyboard.type('Einkaufsleiter');
    const label = page.getByTestId('map-canvas').getByRole('textbox', { name: 'Name' });
    expect(await label.inputValue()).toBe('Cora ColeEinkaufsleiter');
    for (let press = 0; press < 20 && (await label.inputValue()) !== 'Cora Cole'; press += 1) await keyboard.press('Control+z');
    expect(await label.inputValue()).toBe('Cora Cole');
    expect(await placesOf()).toEqual(moved);
    await keyboard.press('Escape');
    await keyboard.press('Control+z');
    await expect.poll(placesOf).not.toEqual(moved);
  });
});

describe('B33: an input method', () => {
  it('composes in a label without its keys keeping, closing or moving anything', async () => {
    const { page } = running;
    const { keyboard } = page;
    const session = await page.context().newCDPSession(page);
    await page.getByRole('group', { name: /^Cora Cole/ }).focus();
    await keyboard.press('F2');
    await typingStarts(running.page);
    await keyboard.press('End');
    const label = page.getByTestId('map-canvas').getByRole('textbox', { name: 'Name' });
    await session.send('Input.imeSetComposition', { text: 'えい', selectionStart: 2, selectionEnd: 2 });
    expect(await label.inputValue()).toBe('Cora Coleえい');
    await page.evaluate(() => {
      for (const key of ['Enter', 'Escape', 'ArrowDown', 'Delete', 'n']) document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, isComposing: true, bubbles: true, cancelable: true }));
    });
    expect(await label.inputValue()).toBe('Cora Coleえい');
    await session.send('Input.insertText', { text: '英' });
    expect(await label.inputValue()).toBe('Cora Cole英');
    await keyboard.press('Enter');
    await expect.poll(names).toContain('Cora Cole英');
    await keyboard.press('Control+z');
    await expect.poll(names).toContain('Cora Cole');
  });

  it('puts a letter together with a dead key', async () => {
    const { page } = running;
    const session = await page.context().newCDPSession(page);
    await page.getByRole('group', { name: /^Cora Cole/ }).focus();
    await page.keyboard.press('F2');
    await typingStarts(page);
    const label = page.getByTestId('map-canvas').getByRole('textbox', { name: 'Name' });
    await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: 'Dead', code: 'Equal' });
    await session.send('Input.dispatchKeyEvent', { type: 'keyUp', key: 'Dead', code: 'Equal' });
    await session.send('Input.dispatchKeyEvent', { type: 'keyDown', key: 'é', code: 'KeyE', text: 'é' });
    expect(await label.inputValue()).toBe('é');
    await page.keyboard.press('Escape');
    await expect.poll(announced).toMatch(/^Cora Cole/);
  });

  it('leaves a dialog open', async () => {
    const { page } = running;
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    await page.evaluate(() => {
      for (const key of ['Escape', 'Enter']) document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, isComposing: true, bubbles: true, cancelable: true }));
    });
    expect(await page.getByRole('dialog').count()).toBe(1);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
  });
});

describe('B24: a line drawn by hand', () => {
  it('out of the bottom of a report to the boss of their boss is refused with the reason', async () => {
    const { page } = running;
    const other = deal(company.id, { name: 'Plant 3' });
    const people = ['One', 'Two', 'Three'].map((lastName) => person(company.id, { firstName: 'Otto', lastName }));
    const [one, two, three] = people.map((human, index) => member(other, { personId: human.id, displayName: '', position: { x: index * 320, y: index * 170 } }));
    if (one === undefined || two === undefined || three === undefined) throw new Error('no members');
    await seed(running, [other, ...people, one, two, three, relation(two, one), relation(three, two)]);
    await page.reload();
    await open(running, `/deals/${other.id}/buying-center`);
    await expect.poll(() => page.getByTestId('map-card').count()).toBe(3);
    const from = await page.getByRole('group', { name: /^Otto Three/ }).boundingBox();
    const to = await page.getByRole('group', { name: /^Otto One/ }).boundingBox();
    if (from === null || to === null) throw new Error('no cards');
    await page.mouse.move(from.x + from.width / 2, from.y + from.height);
    await page.mouse.down();
    await page.mouse.move(from.x, from.y, { steps: 5 });
    await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 5 });
    await page.mouse.up();
    await page.getByText('Nobody can be their own boss: Otto One → Otto Three → Otto Two → Otto One.').first().waitFor();
    expect(await linesInWords()).toEqual(['Otto Three reports to Otto Two', 'Otto Two reports to Otto One']);
  });
});

describe.each(['light', 'dark'] as const)('the page in %s', (theme) => {
  it.each([
    ['free', []],
    ['hierarchy', ['h']],
    ['influence', ['i']],
  ])('has no serious accessibility violation in the %s view', async (_view, keys) => {
    const { page } = running;
    await page.evaluate((chosen) => window.werkbank.api.settings.set({ theme: chosen }), theme);
    await page.reload();
    await page.getByTestId('map-card').first().waitFor();
    await expect.poll(() => page.evaluate(() => document.documentElement.dataset['theme'])).toBe(theme);
    for (const key of keys) await page.keyboard.press(key);
    expect(await seriousViolationsOn(page)).toEqual([]);
    await page.getByTestId('map-card').first().click();
    expect(await seriousViolationsOn(page)).toEqual([]);
    await page.keyboard.press('n');
    await page.getByRole('dialog').waitFor();
    expect(await seriousViolationsOn(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('g');
    expect(await seriousViolationsOn(page)).toEqual([]);
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { RecordOf, RecordType } from '../../shared/domain/records';
import { en } from '../../shared/i18n/en';
import { launch, removeProfile, type Running } from '../support/electron/launch';
import { open, seed, storedOfDeal } from '../support/electron/seed';
import { atRest } from '../support/electron/workbench-page';
import { companyChart } from '../support/records/company-chart';
import { account, deal, member, person, relation } from '../support/records/records';

const firm = account({ name: 'Nordwerk AG' });
const sale = deal(firm.id, { name: 'Plant 2' });
const staff = [
  ['Bert', 'Boss', 400, 0],
  ['Hanna', 'Head', 200, 300],
  ['Wim', 'Worker', 600, 300],
] as const;
const people = staff.map(([firstName, lastName]) => person(firm.id, { firstName, lastName, function: '' }));
const members = people.map(({ id }, index) => member(sale, { personId: id, displayName: '', position: { x: staff[index]?.[2] ?? 0, y: staff[index]?.[3] ?? 0 } }));
const [boss, head, worker] = members as [(typeof members)[0], (typeof members)[0], (typeof members)[0]];
const lines = [relation(head, boss), relation(worker, boss)];
const chart = companyChart(107);

let running: Running;
beforeAll(async () => {
  running = await launch();
  await seed(running, [firm, sale, ...people, ...members, ...lines, ...chart.records]);
  await running.page.emulateMedia({ reducedMotion: 'reduce' });
});
afterAll(async () => {
  await running.app.close();
  removeProfile(running.profile);
});

/** What is stored, not what is shown. */
const stored = <T extends RecordType>(type: T): Promise<RecordOf<T>[]> => storedOfDeal(running, sale.id, type);
const storedLines = async () => (await stored('relation')).map(({ kind, fromId, toId }) => `${kind} ${nameOf(fromId)} ${nameOf(toId)}`).sort();
const nameOf = (id: string): string => staff[members.findIndex((one) => one.id === id)]?.[1] ?? '';
const undo = () => running.page.getByRole('button', { name: en.shell.commands.undo }).click();

/** How many cards are not wholly in the frame. */
const cutCards = (frame: string): Promise<number> =>
  running.page.evaluate((id) => {
    const box = document.querySelector(`[data-testid="${id}"]`)?.getBoundingClientRect();
    const cards = [...document.querySelectorAll(`[data-testid="${id}"] [data-member-id]`)];
    if (box === undefined || cards.length === 0) return -1;
    return cards.filter((card) => {
      const { left, right, top, bottom } = card.getBoundingClientRect();
      return left < box.left - 1 || right > box.right + 1 || top < box.top - 1 || bottom > box.bottom + 1;
    }).length;
  }, frame);
/** Gives the window another size. */
const resize = (width: number, height: number): Promise<void> =>
  running.app.evaluate(({ BrowserWindow }, [w, h]) => {
    BrowserWindow.getAllWindows().find((window) => window.isVisible())?.setContentSize(w, h);
  }, [width, height] as const);

describe('the whole map is in sight', () => {
  it('when it opens and in a window of another size, until somebody moves the picture', async () => {
    const { page } = running;
    await open(running, `/deals/${chart.deal.id}/buying-center`);
    await page.getByTestId('map-card').first().waitFor();
    await expect.poll(() => cutCards('map-canvas')).toBe(0);
    await resize(1000, 700);
    await expect.poll(() => cutCards('map-canvas')).toBe(0);
    await resize(1400, 900);
    await expect.poll(() => cutCards('map-canvas')).toBe(0);
    for (let press = 0; press < 8; press += 1) await page.keyboard.press('+');
    await expect.poll(() => cutCards('map-canvas')).toBeGreaterThan(0);
    await resize(1300, 850);
    expect(await cutCards('map-canvas')).toBeGreaterThan(0);
  });

  it('in the presentation, in either arrangement, in a window of another size, and after a branch is folded', async () => {
    const { page } = running;
    await open(running, `/deals/${chart.deal.id}/buying-center`);
    await page.getByTestId('map-canvas').waitFor();
    await page.keyboard.press('F5');
    const map = page.getByTestId('customer-map');
    await map.waitFor();
    const isWhole = () => expect.poll(() => cutCards('customer-map')).toBe(0);
    const picture = (): Promise<string> => map.locator('.react-flow__viewport').evaluate((element: HTMLElement) => element.style.transform);
    /** The map fits anew in a smaller and in a larger window. */
    const fitsAnySize = async (): Promise<void> => {
      for (const [width, height] of [[1000, 700], [1400, 900]] as const) {
        const before = await picture();
        await resize(width, height);
        await expect.poll(picture).not.toBe(before);
        await isWhole();
      }
    };
    await isWhole();
    await fitsAnySize();
    for (const arrangement of ['tree', 'free']) {
      const before = await picture();
      await page.keyboard.press('h');
      await expect.poll(picture, { message: arrangement }).not.toBe(before);
      await isWhole();
      await fitsAnySize();
    }

    await page.keyboard.press('h');
    await isWhole();
    const branch = chart.records.find((record) => record.type === 'member' && record.displayName === 'First1 Last1');
    const unfolded = await map.locator('[data-member-id]').count();
    await map.locator(`[data-member-id="${branch?.id ?? ''}"]`).click();
    await fitsAnySize();
    const before = await picture();
    await map.getByRole('button', { name: en.buyingCenter.view.fold }).click();
    await expect.poll(() => map.locator('[data-member-id]').count()).toBeLessThan(unfolded);
    await expect.poll(picture).not.toBe(before);
    await isWhole();
    await fitsAnySize();
    await page.keyboard.press('Escape');
    await page.getByTestId('map-canvas').waitFor();
  });
});

describe('lines and bosses by mouse', () => {
  beforeEach(async () => {
    const { page } = running;
    await resize(1400, 900);
    await open(running, `/deals/${sale.id}/buying-center`);
    await page.reload();
    await page.getByTestId('map-card').nth(2).waitFor();
  });

  it.each(['informal', 'influence', 'conflict'] as const)('draws a line of the kind %s from card to card, and takes it back in one step', async (kind) => {
    const { page } = running;
    const before = await storedLines();
    await page.getByRole('radio', { name: en.buyingCenter.kinds[kind], exact: true }).click();
    const from = page.locator(`[data-member-id="${head.id}"] .react-flow__handle.source`);
    const start = await from.boundingBox();
    const target = await page.locator(`[data-member-id="${worker.id}"]`).boundingBox();
    if (start === null || target === null) throw new Error('no cards');
    await page.mouse.move(start.x + start.width / 2, start.y + start.height / 2);
    await page.mouse.down();
    await page.mouse.move(target.x + target.width / 2, target.y + target.height / 2, { steps: 8 });
    await page.mouse.up();
    await expect.poll(storedLines).toEqual([...before, `${kind} Head Worker`].sort());
    await undo();
    await expect.poll(storedLines).toEqual(before);
  });

  it('gives somebody another boss by a drop on a card in the hierarchy, refuses a circle, and takes it back', async () => {
    const { page } = running;
    const before = await storedLines();
    const places = (): Promise<string> => page.getByTestId('map-card').evaluateAll((cards) => cards.map((card) => (card as HTMLElement).style.transform).join());
    const freely = await places();
    await page.keyboard.press('h');
    await expect.poll(places).not.toBe(freely);
    const drop = async (who: string, on: string): Promise<void> => {
      for (const id of [who, on]) await atRest(page.locator(`[data-member-id="${id}"]`));
      const [one, other] = await Promise.all([who, on].map((id) => page.locator(`[data-member-id="${id}"]`).boundingBox()));
      if (!one || !other) throw new Error('no cards');
      await page.mouse.move(one.x + one.width / 2, one.y + one.height / 2);
      await page.mouse.down();
      await page.mouse.move(other.x + other.width / 2, other.y + other.height / 2, { steps: 10 });
      await page.mouse.up();
    };
    await drop(worker.id, head.id);
    await expect.poll(storedLines).toEqual(['reports-to Head Boss', 'reports-to Worker Head']);
    await drop(boss.id, worker.id);
    await page.getByText(en.buyingCenter.refused.circle).first().waitFor();
    expect(await storedLines()).toEqual(['reports-to Head Boss', 'reports-to Worker Head']);
    await undo();
    await expect.poll(storedLines).toEqual(before);
  });
});

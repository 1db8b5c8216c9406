import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { layoutTree } from '../../shared/report/map/layout/tree-layout';
import { sideEntries } from '../../shared/report/map/side-entries';
import { CARD_SIZE } from '../../shared/report/map/card-size';
import type { AnyRecord, RecordOf, RecordType } from '../../shared/domain/records';
import { en } from '../../shared/i18n/en';
import { chooseSavePlace, launch, removeProfile, type Running } from '../support/electron/launch';
import { drawnIn, type Area } from '../support/electron/png-areas';
import { open, seed } from '../support/electron/seed';
import { companyChart } from '../support/records/company-chart';
import { account, deal, member, relation } from '../support/records/records';

const folder = mkdtempSync(join(tmpdir(), 'werkbank-map-export-'));
let running: Running;
beforeAll(async () => {
  running = await launch();
});
afterAll(async () => {
  await running.app.close();
  removeProfile(running.profile);
  rmSync(folder, { recursive: true, force: true });
});

/** Saves the open map and answers where. */
async function saveAs(kind: 'png' | 'svg', name: string): Promise<string> {
  const { app, page } = running;
  const target = join(folder, name);
  await chooseSavePlace(app, target);
  await page.getByRole('button', { name: en.buyingCenter.export.title }).click();
  await page.getByRole('menuitem', { name: en.buyingCenter.export[kind] }).first().click();
  await page.getByText(en.buyingCenter.export.done.replace('{{name}}', name)).first().waitFor();
  return target;
}

/** How many cards can be seen, at least in part. */
function cardsInSight(): Promise<number> {
  return running.page.evaluate(() => {
    const frame = document.querySelector('[data-testid="map-canvas"]')?.getBoundingClientRect();
    if (frame === undefined) return 0;
    return [...document.querySelectorAll('[data-testid="map-card"]')].filter((card) => {
      const { left, right, top, bottom } = card.getBoundingClientRect();
      return right > frame.left && left < frame.right && bottom > frame.top && top < frame.bottom;
    }).length;
  });
}

const of = <T extends RecordType>(records: readonly AnyRecord[], type: T) => records.filter((record): record is RecordOf<T> => record.type === type);

/** The chart with every card where the layout puts it. */
function laidOutChart(people: number) {
  const chart = companyChart(people);
  const lines = of(chart.records, 'relation');
  const places = layoutTree(
    of(chart.records, 'member').map(({ id }) => ({ id, ...CARD_SIZE })),
    lines.map(({ fromId, toId }) => ({ child: fromId, parent: toId })),
  );
  const records = chart.records.map((record) => (record.type === 'member' ? { ...record, position: places.get(record.id) ?? null } : record));
  return { deal: chart.deal, records, places, lines };
}

describe('B28: the picture of a map holds all of it, however it is looked at', () => {
  it('107 cards and 106 lines on white, from a dark window that shows five of them', async () => {
    const { app, page } = running;
    const { deal: project, records, places, lines } = laidOutChart(107);
    await seed(running, records);
    await page.evaluate(() => window.werkbank.api.settings.set({ theme: 'dark' }));
    // So that it zooms at once.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.reload();
    await open(running, `/deals/${project.id}/buying-center`);
    await page.getByTestId('map-card').nth(106).waitFor();
    for (let press = 0; press < 20 && (await cardsInSight()) > 5; press += 1) await page.keyboard.press('+');
    const inSight = await cardsInSight();
    expect(inSight).toBeGreaterThan(0);
    expect(inSight).toBeLessThanOrEqual(5);

    const drawing = readFileSync(await saveAs('svg', 'Map.svg'), 'utf8');
    expect([drawing.split('data-card=').length - 1, drawing.split('data-line="reports-to"').length - 1]).toEqual([107, 106]);

    // In the picture everything is twice as large as on the canvas, with 40 units of paper around it.
    const scale = 2;
    const paper = 40;
    const all = [...places.values()];
    const left = Math.min(...all.map(({ x }) => x)) - paper;
    const top = Math.min(...all.map(({ y }) => y)) - paper;
    const right = Math.max(...all.map(({ x }) => x + CARD_SIZE.width)) + paper;
    const bottom = Math.max(...all.map(({ y }) => y + CARD_SIZE.height)) + paper;
    const area = (x: number, y: number, width: number, height: number): Area => ({ x: (x - left) * scale, y: (y - top) * scale, width: width * scale, height: height * scale });
    const placeOf = (id: string) => places.get(id) ?? { x: Number.NaN, y: Number.NaN };
    const { width, height } = CARD_SIZE;
    const sides = sideEntries(lines, places);

    /** Of each card: its coloured edge, its name, its right border with paper on both sides of it. */
    const cardAreas = all.flatMap(({ x, y }) => [area(x + 2, y + 40, 2, 20), area(x + 18, y + 12, 120, 14), area(x + width - 1, y + 30, 2, 20), area(x + width - 8, y + 12, 4, 40)]);
    /** Of each line: where it leaves the boss, where only it comes in, and the paper beside that end. */
    const lineAreas = lines.flatMap((line) => {
      const [boss, person] = [placeOf(line.toId), placeOf(line.fromId)];
      const out = area(boss.x + width / 2 - 2, boss.y + height + 8, 4, 4);
      return sides.has(line.id)
        ? [out, area(person.x - 8, person.y + height / 2 - 2, 4, 4), area(person.x - 8, person.y + height / 2 - 10, 4, 4)]
        : [out, area(person.x + width / 2 - 2, person.y - 12, 4, 4), area(person.x + width / 2 - 10, person.y - 12, 4, 4)];
    });
    const margins = [area(left, top, right - left, paper - 2), area(left, bottom - paper + 2, right - left, paper - 2), area(left, top, paper - 2, bottom - top), area(right - paper + 2, top, paper - 2, bottom - top)];

    const picture = await drawnIn(app, await saveAs('png', 'Map.png'), [...cardAreas, ...lineAreas, ...margins]);
    expect([picture.width, picture.height]).toEqual([(right - left) * scale, (bottom - top) * scale]);
    const drawn = picture.drawn.map(({ ink, colour }) => ({ isDrawn: ink > 0, isFull: ink === 1, colour }));
    const cards = drawn.splice(0, cardAreas.length);
    const whole = all.filter((_place, index) => {
      const [edge, name, border, inside] = cards.slice(index * 4, index * 4 + 4);
      return edge?.isFull === true && edge.colour === '#8a8478' && name?.isDrawn === true && border?.isDrawn === true && inside?.isDrawn === false;
    });
    expect(whole).toHaveLength(107);
    const ends = drawn.splice(0, lineAreas.length);
    const joined = lines.filter((_line, index) => {
      const [out, into, beside] = ends.slice(index * 3, index * 3 + 3);
      return out?.isDrawn === true && into?.isDrawn === true && beside?.isDrawn === false;
    });
    expect(joined).toHaveLength(106);
    expect(drawn.map(({ isDrawn }) => isDrawn)).toEqual([false, false, false, false]);
  });
});

describe('B25: lines of both kinds', () => {
  it('survive saving, a reload and a backup, and are in the picture', async () => {
    const { app, page } = running;
    const firm = account({ name: 'Dotted Ltd' });
    const sale = deal(firm.id);
    const at = (displayName: string, x: number, y: number) => member(sale, { displayName, position: { x, y } });
    const boss = at('Evan Miller', 400, 0);
    const [dotted, second, third] = [at('Ron Donovan', 0, 300), at('Edward Morrison', 400, 300), at('Tessa Valet', 800, 300)] as const;
    const lines = [...[dotted, second, third].map((one) => relation(one, boss)), relation(dotted, second, { kind: 'informal' }), relation(dotted, third, { kind: 'informal' })];
    await seed(running, [firm, sale, boss, dotted, second, third, ...lines]);
    await page.reload();
    await open(running, `/deals/${sale.id}/buying-center`);
    const kinds = () => running.page.getByTestId('map-line').evaluateAll((all) => all.map((line) => line.getAttribute('data-kind')).sort());
    const both = ['informal', 'informal', 'reports-to', 'reports-to', 'reports-to'];
    await expect.poll(kinds).toEqual(both);

    // The bottom of a solid line and the swing of a dotted one, which has gaps.
    const scale = 2;
    const pixels = (x: number, y: number, width: number, height: number): Area => ({ x: (x + 40) * scale, y: (y + 40) * scale, width: width * scale, height: height * scale });
    const { drawn } = await drawnIn(app, await saveAs('png', 'Dotted.png'), [pixels(528, 285, 4, 10), pixels(262, 300, 136, 110), pixels(300, 190, 40, 30)]);
    expect(drawn.map(({ ink }) => ink > 0)).toEqual([true, true, false]);

    const { profile } = running;
    await running.app.close();
    rmSync(join(profile, 'Partitions'), { recursive: true, force: true });
    running = await launch({ profile });
    await running.page.getByRole('button', { name: 'Restore' }).click();
    await running.page.waitForFunction(() => window.location.hash === '#/today');
    await open(running, `/deals/${sale.id}/buying-center`);
    await expect.poll(kinds).toEqual(both);
  });
});

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seriousViolationsOn } from '../support/electron/axe';
import { launch, removeProfile, type Running } from '../support/electron/launch';
import { open, seed } from '../support/electron/seed';
import { account, deal } from '../support/records/records';
import { dealProduct, product } from '../support/records/products';

const two = (number: number): string => String(number).padStart(2, '0');
/** 85 companies and 7 offerings; of the 595 cells every eighth is white, but for two of the last: 522 are bought, 73 not. */
const units = Array.from({ length: 85 }, (_, index) => account({ name: `Company-${two(index + 1)}` }));
const products = Array.from({ length: 7 }, (_, index) => product(`Offering-${index + 1}`));
const pairs = units.flatMap((unit, row) => products.map((offering, column) => ({ unit, offering, index: row * 7 + column })));
const bought = pairs.filter(({ index }) => index % 8 !== 7 || index >= 584);
const sales = units.map((unit) => deal(unit.id, { stage: 'won', closeDate: '2026-01-10' }));
const saleOf = new Map(sales.map((sale) => [sale.accountId, sale]));

const canRead = ((): boolean => {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

let running: Running;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'werkbank-print-'));
  running = await launch();
  await seed(running, [...units, ...products, ...sales, ...bought.map(({ unit, offering }) => dealProduct(saleOf.get(unit.id)!, offering.id))]);
});
afterAll(async () => {
  await running.app.close();
  removeProfile(running.profile);
  rmSync(folder, { recursive: true, force: true });
});

describe('the white-space matrix', () => {
  // Paper gets the colours of the light theme; the dark one is last and stays for printing.
  it.each(['light', 'dark'] as const)('has no serious accessibility violation, contrast included (%s)', async (theme) => {
    const { page } = running;
    await page.evaluate((chosen) => window.werkbank.api.settings.set({ theme: chosen }), theme);
    await page.reload();
    await page.waitForSelector('nav');
    await open(running, '/stages/account-management/white-space');
    await page.getByRole('rowheader', { name: 'Company-85' }).waitFor();
    await expect.poll(() => page.evaluate(() => document.documentElement.dataset['theme'])).toBe(theme);
    expect(await seriousViolationsOn(page)).toEqual([]);
  });

  it.runIf(canRead).each([false, true])('in dark theme prints every cell under a head on each page, dark on white (background graphics %s)', async (printBackground) => {
    const { app } = running;
    const bytes = await app.evaluate(async ({ BrowserWindow }, background) => {
      const window = BrowserWindow.getAllWindows().find((one) => one.webContents.getURL().startsWith('app://workbench') && one.isVisible());
      if (window === undefined) throw new Error('no window');
      return (await window.webContents.printToPDF({ landscape: true, pageSize: 'A4', printBackground: background })).toString('base64');
    }, printBackground);
    const pdf = join(folder, `matrix-${printBackground}.pdf`);
    writeFileSync(pdf, Buffer.from(bytes, 'base64'));

    const pages = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' }).split('\f').filter((page) => page.trim() !== '');
    expect(pages.length).toBeGreaterThan(1);
    const offerings = products.map(({ nameEn }) => nameEn);
    for (const page of pages) expect(page.match(/Offering-\d/g)).toEqual(offerings);
    const lines = pages.flatMap((page) => page.split('\n')).filter((line) => /Company-\d\d/.test(line));
    const printed = lines.map((line) => [/Company-\d\d/.exec(line)?.[0], ...(line.match(/\b(?:Bought|Unknown)\b/g) ?? [])]);
    const isBought = new Set(bought.map(({ index }) => index));
    expect(printed).toEqual(units.map(({ name }, row) => [name, ...products.map((_, column) => (isBought.has(row * 7 + column) ? 'Bought' : 'Unknown'))]));
    expect(printed.flat().filter((word) => word === 'Bought')).toHaveLength(522);
    expect(printed.flat().filter((word) => word === 'Unknown')).toHaveLength(73);

    execFileSync('pdftoppm', ['-r', '60', '-gray', pdf, join(folder, `page-${printBackground}`)]);
    const levels = pages.map((_, index) => greyLevels(join(folder, `page-${printBackground}-${index + 1}.pgm`)));
    // Almost all of a page is light, and its writing is dark.
    for (const { light, darkest } of levels) {
      expect(light).toBeGreaterThan(0.75);
      expect(darkest).toBeLessThan(90);
    }
  });
});

/** How much of a grey picture (binary PGM, 8 bits) is lighter than the tints of the states, and its darkest level. */
function greyLevels(path: string): { light: number; darkest: number } {
  const bytes = readFileSync(path);
  const head = /^P5\s(\d+)\s(\d+)\s255\s/.exec(bytes.subarray(0, 64).toString('latin1'));
  if (head === null) throw new Error(`no grey picture: ${path}`);
  const levels = bytes.subarray(head[0].length);
  return { light: levels.filter((level) => level > 200).length / levels.length, darkest: levels.reduce((least, level) => Math.min(least, level), 255) };
}

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { OfferExport } from '../../shared/contract/documents';
import type { AnyRecord, RecordOf } from '../../shared/domain/records';
import { ATTITUDES } from '../../shared/domain/buying-center/rating';
import { COVERAGES } from '../../shared/domain/buying-center/member';
import { en } from '../../shared/i18n/en';
import { offer } from '../../shared/i18n/en/offer';
import { MAP_FILE_KINDS, type MapFileKind } from '../../shared/report/map/map-file-kinds';
import type { OfferDocumentInput } from '../../shared/report/offer-document-input';
import { fileTexts, pngChunks } from '../support/documents/file-texts';
import { sampleOffer } from '../support/documents/sample-offer';
import { launch, removeProfile, type Running } from '../support/electron/launch';
import { drawnIn } from '../support/electron/png-areas';
import { open, seed } from '../support/electron/seed';
import { plantedSecrets, SECRET_BYTES } from '../support/records/planted-secrets';

const planted = plantedSecrets();
const { input, records: ofOffer } = offerOfThe(planted.sale);
const folder = mkdtempSync(join(tmpdir(), 'werkbank-customer-files-'));

/** An offer of the planted deal, which argues with nothing of it. */
function offerOfThe({ id: dealId, accountId }: RecordOf<'deal'>): { input: OfferDocumentInput; records: AnyRecord[] } {
  const sample = sampleOffer({ language: 'en', lines: 2 });
  const own = { dealId, accountId };
  const head = { ...sample.offer, ...own, recipientPersonId: null, contactId: null };
  return { input: { ...sample, offer: head }, records: [head, ...sample.lineItems.map((item) => ({ ...item, ...own }))] };
}

let running: Running;
beforeAll(async () => {
  running = await launch();
  await seed(running, [...planted.records, ...ofOffer]);
  await running.page.emulateMedia({ reducedMotion: 'reduce' });
  // Saves in the folder under the name the workbench proposes.
  await running.app.evaluate(({ dialog }, to) => {
    const save = (...args: unknown[]): Promise<{ canceled: boolean; filePath: string }> => {
      const { defaultPath } = args.at(-1) as { defaultPath: string };
      return Promise.resolve({ canceled: false, filePath: `${to}/${defaultPath.split('/').pop()}` });
    };
    Object.assign(dialog, { showSaveDialog: save });
  }, folder);
});
beforeEach(() => {
  for (const name of readdirSync(folder)) rmSync(join(folder, name));
});
afterAll(async () => {
  await running.app.close();
  removeProfile(running.profile);
  rmSync(folder, { recursive: true, force: true });
});

/** Saves what is open and answers where; a file is there at once and whole. */
async function saveAs(kind: MapFileKind, which: 'first' | 'last'): Promise<string> {
  const { page } = running;
  const before = new Set(readdirSync(folder));
  await page.getByRole('button', { name: en.buyingCenter.export.title }).click();
  await page.getByRole('menuitem', { name: en.buyingCenter.export[kind] })[which]().click();
  const written = (): string | undefined => readdirSync(folder).find((name) => !before.has(name) && name.endsWith(`.${kind}`));
  await expect.poll(written).toBeDefined();
  return join(folder, written() ?? '');
}

/** Every word for what we think of somebody or how well we know them that is not a word of these files as well. */
const RATING_WORDS = [...ATTITUDES, ...ATTITUDES.map((attitude) => en.common.attitudes[attitude]), ...COVERAGES.map((coverage) => en.common.coverage[coverage])].filter((word) => !/^(neutral|none)/i.test(word));
const INTERNAL = new RegExp([...RATING_WORDS, ...['nfluence', 'onflict', 'nformal', 'restige'], SECRET_BYTES.source].join('|'));
function found(path: string): string[] {
  return fileTexts(readFileSync(path)).flatMap(({ where, text }) => {
    const hit = INTERNAL.exec(text);
    return hit === null ? [] : [`${where}: ${hit[0]}`];
  });
}

it.each(MAP_FILE_KINDS)('a map for the customer as %s holds no rating, note, contact or name of the deal in any of its bytes', async (kind) => {
  const { page } = running;
  await open(running, `/deals/${planted.sale.id}/buying-center`);
  await page.getByTestId('map-canvas').waitFor();
  const own = await saveAs(kind, 'first');
  expect(basename(own)).toBe(`Buying Center Zqdealname.${kind}`);
  await page.keyboard.press('k');
  await page.getByTestId('customer-map').waitFor();
  const shown = await saveAs(kind, 'first');
  expect(basename(shown)).toBe(`People involved Nordwerk Getriebe AG.${kind}`);
  await page.keyboard.press('k');
  await page.getByTestId('map-canvas').waitFor();

  // The search is able to find: our own file holds what it looks for, where letters can be read at all.
  if (kind !== 'png') expect(found(own)).not.toEqual([]);
  expect(found(shown)).toEqual([]);
  const texts = fileTexts(readFileSync(shown)).map(({ text }) => text);
  if (kind !== 'png') for (const name of planted.people) expect(texts.some((text) => text.replaceAll(/\s+/g, ' ').includes(name))).toBe(true);
});

it('a picture for the customer has no chunks but those of the picture, and the edge of no card has a colour', async () => {
  const { page, app } = running;
  await open(running, `/deals/${planted.sale.id}/buying-center`);
  await page.getByTestId('map-canvas').waitFor();
  const own = await saveAs('png', 'first');
  const shown = await saveAs('png', 'last');
  expect(basename(shown)).toBe('People involved Nordwerk Getriebe AG.png');
  expect(new Set(pngChunks(readFileSync(shown)).map(({ name }) => name))).toEqual(new Set(['IHDR', 'sRGB', 'IDAT', 'IEND']));
  // 40 units of paper around the cards, everything twice as large.
  const edges = [0, 1, 2].map((index) => ({ x: (index * 320 + 40 + 2) * 2, y: ((index === 0 ? 0 : 200) + 40 + 50) * 2, width: 4, height: 4 }));
  const colours = async (path: string) => (await drawnIn(app, path, edges)).drawn.map(({ colour }) => colour);
  expect(new Set(await colours(own)).size).toBe(3);
  expect(new Set(await colours(shown))).toEqual(new Set(['#8a8478']));
});

it('an offer shows the people involved when it is told to, and neither Word file nor PDF holds anything else of the map', async () => {
  const { page } = running;
  const write = async (format: 'word' | 'pdf'): Promise<string> => {
    const wanted: OfferExport = { dealId: planted.sale.id, offerId: input.offer.id, format, variant: 'full', recipientPersonId: null, version: null };
    const answer = await page.evaluate((what) => window.werkbank.api.documents.exportOffer(what), wanted);
    if (!answer.ok) throw new Error(answer.error.code);
    return join(folder, answer.value.fileName);
  };
  const withoutChart = Object.keys(unzipSync(readFileSync(await write('word'))));
  expect(withoutChart.filter((path) => path.startsWith('word/media'))).toEqual([]);

  await open(running, `/deals/${planted.sale.id}/offer`);
  const choice = page.getByRole('switch', { name: offer.export.map });
  await choice.click();
  await expect.poll(() => choice.isChecked()).toBe(true);
  await page.getByText(en.shell.save.saved).first().waitFor();

  const word = await write('word');
  expect(found(word)).toEqual([]);
  const media = Object.entries(unzipSync(readFileSync(word))).filter(([path]) => path.startsWith('word/media'));
  expect(media).toHaveLength(1);
  const [[, bytes] = ['', new Uint8Array()]] = media;
  // The chart is 640 by 360 units, three pixels to a unit: the edge of a card, in the colour of somebody nobody rated.
  writeFileSync(join(folder, 'chart.png'), bytes);
  const chart = await drawnIn(running.app, join(folder, 'chart.png'), [{ x: (190 + 2) * 3, y: (40 + 50) * 3, width: 6, height: 6 }]);
  expect(chart).toMatchObject({ width: 1920, height: 1080, drawn: [{ ink: 1, colour: '#8a8478' }] });

  const pdf = await write('pdf');
  expect(found(pdf)).toEqual([]);
  const texts = fileTexts(readFileSync(pdf)).map(({ text }) => text.replaceAll(/\s+/g, ' '));
  for (const name of planted.people) expect(texts.some((text) => text.includes(name))).toBe(true);
  expect(texts.some((text) => text.includes('People involved at Nordwerk Getriebe AG'))).toBe(true);

  await page.getByRole('button', { name: en.shell.commands.undo }).click();
  await expect.poll(() => choice.isChecked()).toBe(false);
});

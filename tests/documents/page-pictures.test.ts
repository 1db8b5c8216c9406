import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildFromTemplate, buildOfferDocument } from '../../electron/workers/documents/build-offer-document';
import type { OfferDocumentInput } from '../../shared/report/offer-document-input';
import { differenceOf, grayPixels } from '../support/documents/gray-pixels';
import { png } from '../support/documents/pictures';
import { Rendering, canRender } from '../support/documents/rendered-pages';
import { sampleOffer } from '../support/documents/sample-offer';
import { withEverything } from '../support/documents/with-everything';

/**
 * Pages as LibreOffice prints them beside pictures of them that somebody looked at. After a wanted change:
 *
 *   RENEW_PICTURES=1 npx vitest run --project documents tests/documents/page-pictures.test.ts
 *
 * and look at what has changed before it is committed.
 */
const RENEW = process.env['RENEW_PICTURES'] === '1';
const FOLDER = fileURLToPath(new URL('./pictures/', import.meta.url));
/** Share of a page that may look different. */
const ALIKE = 0.0015;

const own = (input: OfferDocumentInput, logo: Uint8Array | null = null) => async (): Promise<Uint8Array> => (await buildOfferDocument(input, { logo })).bytes;
const fromTemplate = (name: string, input: OfferDocumentInput) => (): Promise<Uint8Array> => {
  const built = buildFromTemplate(input, readFileSync(`resources/templates/${name}.docx`));
  if (!built.ok) throw new Error(built.error.code);
  return Promise.resolve(built.value.bytes);
};
const confirmed = { documentKind: 'order-confirmation', customerOrder: '4711', customerOrderOn: '2026-04-02' } as const;

const documents: [name: string, make: () => Promise<Uint8Array>, pages?: number[]][] = [
  ['one-position-form-b', own(sampleOffer({ lines: 1 }), png(300, 120))],
  ['one-position-form-a', own(sampleOffer({ lines: 1, form: 'A' }), png(300, 120))],
  ['twenty-international', own(sampleOffer({ lines: 20, language: 'en', form: 'plain' }))],
  ['hundred-with-contents', own(withEverything(sampleOffer({ lines: 100 }))), [1, 2, 3, 7, 8]],
  ['hundred-english', own(sampleOffer({ lines: 100, language: 'en', form: 'A' })), [1, 3]],
  ['everything', own(withEverything(sampleOffer({ lines: 8 })))],
  ['confirmation', own(withEverything(sampleOffer({ language: 'en', offer: confirmed })))],
  ['decider', own({ ...withEverything(sampleOffer()), variant: 'decider' })],
  ['user', own({ ...withEverything(sampleOffer()), variant: 'user' })],
  ['buyer-international', own({ ...withEverything(sampleOffer({ language: 'en', form: 'plain' })), variant: 'buyer' })],
  ['template-german', fromTemplate('angebot.de', sampleOffer())],
  ['template-english', fromTemplate('quotation.en', sampleOffer({ language: 'en' }))],
];

const rendering = new Rendering();
const rendered = documents.map(([name, make, wanted]) => ({ name, wanted, pictures: rendering.addPictured(make).pictures }));
beforeAll(async () => {
  await rendering.run();
  if (!RENEW || !canRender) return;
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  for (const { name, wanted, pictures } of rendered) {
    pictures().forEach((picture, index) => {
      if (wanted === undefined || wanted.includes(index + 1)) writeFileSync(join(FOLDER, `${name}-${index + 1}.png`), picture);
    });
  }
});

describe.skipIf(!canRender)('pages look as they were approved', () => {
  it.each(rendered)('$name', ({ name, wanted, pictures }) => {
    const stored = readdirSync(FOLDER).filter((file) => new RegExp(`^${name}-\\d+\\.png$`).test(file));
    if (wanted === undefined) expect(pictures()).toHaveLength(stored.length);
    expect(stored.length).toBeGreaterThan(0);
    for (const [index, picture] of pictures().entries()) {
      const path = join(FOLDER, `${name}-${index + 1}.png`);
      if (wanted !== undefined && !wanted.includes(index + 1)) continue;
      expect(existsSync(path), path).toBe(true);
      expect(differenceOf(grayPixels(picture), grayPixels(readFileSync(path))), `page ${index + 1}`).toBeLessThan(ALIKE);
    }
  });

  it('would tell a moved line, and no smoothed edge', () => {
    const [first] = rendered[0]?.pictures() ?? [];
    if (first === undefined) throw new Error('nothing rendered');
    const page = grayPixels(first);
    const moved = { ...page, pixels: new Uint8Array(page.pixels.length).fill(255) };
    moved.pixels.set(page.pixels.subarray(0, page.pixels.length - 5 * page.width), 5 * page.width);
    const lighter = { ...page, pixels: page.pixels.map((shade) => Math.min(255, shade + 30)) };
    expect(differenceOf(page, moved)).toBeGreaterThan(10 * ALIKE);
    expect(differenceOf(page, lighter)).toBe(0);
  });
});

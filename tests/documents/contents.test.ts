import { beforeAll, describe, expect, it } from 'vitest';
import { buildOfferDocument } from '../../electron/workers/documents/build-offer-document';
import type { CustomerChart } from '../../shared/report/map/customer-chart';
import type { OfferDocumentInput } from '../../shared/report/offer-document-input';
import { randomOf } from '../domain/offer/random-offer';
import { lintDocx } from '../support/documents/docx-lint';
import { elements, paragraphText, parseXml, readParts } from '../support/documents/docx-package';
import { longOffer } from '../support/documents/long-offer';
import { png } from '../support/documents/pictures';
import { Rendering, canRender, type PlacedWord } from '../support/documents/rendered-pages';
import { sampleOffer } from '../support/documents/sample-offer';
import { validateDocx } from '../support/documents/validate-docx';
import { withEverything } from '../support/documents/with-everything';

/** Titles and pages the table of contents of a file says, and the headings the file has. */
function contentsOf(bytes: Uint8Array): { entries: [title: string, page: number][]; headings: string[] } {
  const document = parseXml(readParts(bytes).get('word/document.xml') ?? '');
  const styleOf = (paragraph: Parameters<typeof paragraphText>[0]): string => elements(paragraph, 'w:pStyle')[0]?.getAttribute('w:val') ?? '';
  const paragraphs = elements(document, 'w:p');
  return {
    entries: paragraphs.filter((paragraph) => /^TOC\d$/.test(styleOf(paragraph))).map((paragraph) => {
      const [title = '', page = ''] = paragraphText(paragraph).split('\t');
      return [title, Number(page)];
    }),
    headings: paragraphs.filter((paragraph) => /^Heading\d$/.test(styleOf(paragraph))).map(paragraphText),
  };
}

/** The lines of a page whose first words these are, but for a number in front. */
function linesBeginning(page: readonly PlacedWord[], text: string): string[] {
  const words = text.split(' ');
  const begins = (at: number): boolean => words.every((word, offset) => page[at + offset]?.text.replace(/\.{3,}\d*$/, '') === word) && (page[at]?.left ?? 99) < 40;
  return page.flatMap((first, at) => {
    if (!begins(at)) return [];
    const line = page.filter((word) => Math.abs(word.bottom - first.bottom) < 1 && word.left >= first.left);
    return [line.sort((a, b) => a.left - b.left).map((word) => word.text).join(' ')];
  });
}

/** Pages on which a heading stands alone on its line, the first being 1. */
const pagesWith = (pages: readonly PlacedWord[][], title: string): number[] =>
  pages.flatMap((page, index) => (linesBeginning(page, title).includes(title) ? [index + 1] : []));

/** Three people of a customer, one the boss of the others. */
const chart: CustomerChart = {
  cards: ['Clara Chief', 'Henry Head', 'Wanda Worker'].map((name, index) => ({ id: `01920000-0000-7000-8800-00000000000${index}`, name, initials: 'CC', function: '', company: '', roles: [], isPlaceholder: false })),
  lines: [1, 2].map((index) => ({ id: `01920000-0000-7000-8801-00000000000${index}`, fromId: `01920000-0000-7000-8800-00000000000${index}`, toId: '01920000-0000-7000-8800-000000000000' })),
};

const built = async (input: OfferDocumentInput): Promise<Uint8Array> => (await buildOfferDocument(input, { chart: input.chart ? png(640, 360) : null })).bytes;

/** Every text of the positions full of what breaks files. */
function hostile(input: OfferDocumentInput): OfferDocumentInput {
  const nasty = '<w:p/> & "{x}" \u000b ]]> \u0000\ud83d \ufffe Größe 😀';
  return {
    ...input,
    lineItems: input.lineItems.map((item, index) => ({
      ...item, text: item.kind === 'group' ? `Teil${index} ${nasty}` : `${nasty}\n\t${index}`, description: `${nasty}\u2028${nasty}`.repeat(index % 4), unit: '\u0001h',
    })),
  };
}

const rendering = new Rendering();
beforeAll(() => rendering.run());

/** A file, made once, and its rendered pages. */
function fileOf(input: OfferDocumentInput): { file: () => Promise<Uint8Array>; pages: () => PlacedWord[][] } {
  let made: Promise<Uint8Array> | null = null;
  const file = (): Promise<Uint8Array> => (made ??= built(input));
  return { file, pages: rendering.add(file) };
}

/** Long offers of every form; the last ones of words that break in many ways. */
const random = randomOf(20_260_503);
const long: [name: string, input: OfferDocumentInput][] = [
  ['100 positions', sampleOffer({ lines: 100 })],
  ['500 positions, international', sampleOffer({ lines: 500, language: 'en', form: 'plain' })],
  ['100 with everything, form A', withEverything(sampleOffer({ lines: 100, form: 'A' }))],
  ['500 with everything, English', withEverything(sampleOffer({ lines: 500, language: 'en' }))],
  ['100 with everything and a chart', { ...withEverything(sampleOffer({ lines: 100 })), chart }],
  ['110 with a chart, English', { ...sampleOffer({ lines: 110, language: 'en', form: 'A' }), chart }],
  ['120 with hostile texts', hostile(withEverything(sampleOffer({ lines: 120 })))],
  ['100, annex for users', { ...withEverything(sampleOffer({ lines: 100 })), variant: 'user' }],
  ['100, annex for the buyer', { ...withEverything(sampleOffer({ lines: 100, form: 'plain' })), variant: 'buyer' }],
  ...Array.from({ length: 18 }, (_, index): [string, OfferDocumentInput] => [`written at random, ${index + 1}`, { ...longOffer(random, index), ...(index % 2 === 1 && { chart }) }]),
];

describe('the table of contents', () => {
  it.each([1, 20])('%i positions have none', async (lines) => {
    const { entries, headings } = contentsOf(await built(sampleOffer({ lines })));
    expect(entries).toEqual([]);
    expect(headings.length).toBeGreaterThan(0);
  });

  describe.each(long.map(([name, input]) => ({ name, ...fileOf(input) })))('of $name', ({ file, pages }) => {
    it('case 8: names every heading, and no others', async () => {
      const { entries, headings } = contentsOf(await file());
      expect(headings.length).toBeGreaterThan(1);
      expect(entries.map(([title]) => title)).toEqual(headings);
    });

    it.skipIf(!canRender)('case 7: names the page each is printed on', async () => {
      const { entries } = contentsOf(await file());
      expect(entries.map(([title]) => [title, pagesWith(pages(), title)])).toEqual(entries.map(([title, page]) => [title, [page]]));
      const lines = entries.map(([title]) => pages().slice(0, 2).flatMap((page) => linesBeginning(page, title)).find((line) => line.includes('...')));
      expect(lines.map((line) => Number(/\.{3} ?(\d+)$/.exec(line ?? '')?.[1]))).toEqual(entries.map(([, page]) => page));
    });

    it('case 7: asks for no update, and is valid', async () => {
      const bytes = await file();
      for (const [path, text] of readParts(bytes)) expect(text, path).not.toMatch(/w:dirty|updateFields/);
      const document = parseXml(readParts(bytes).get('word/document.xml') ?? '');
      const names = new Set(elements(document, 'w:bookmarkStart').map((bookmark) => bookmark.getAttribute('w:name')));
      for (const link of elements(document, 'w:hyperlink')) expect(names).toContain(link.getAttribute('w:anchor'));
      expect(lintDocx(bytes)).toEqual([]);
      expect(await validateDocx(bytes)).toEqual([]);
    });
  });
});

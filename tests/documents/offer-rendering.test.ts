import { beforeAll, describe, expect, it } from 'vitest';
import { buildOfferDocument } from '../../electron/workers/documents/build-offer-document';
import type { OfferDocumentInput } from '../../shared/report/offer-document-input';
import { Rendering, canRender, type PlacedWord } from '../support/documents/rendered-pages';
import { sampleOffer } from '../support/documents/sample-offer';
import { withEverything } from '../support/documents/with-everything';

const rendering = new Rendering();
beforeAll(() => rendering.run());

/** Pages of an offer, there once all are rendered. */
const rendered = (input: OfferDocumentInput): (() => PlacedWord[][]) => rendering.add(async () => (await buildOfferDocument(input)).bytes);

const inside = (word: PlacedWord, left: number, top: number, right: number, bottom: number): boolean =>
  word.left >= left && word.top >= top && word.right <= right && word.bottom <= bottom;

const line = (words: readonly PlacedWord[], of: PlacedWord | undefined): string =>
  words.filter((word) => of && Math.abs(word.bottom - of.bottom) < 1).sort((a, b) => a.left - b.left).map((word) => word.text).join(' ');

/** Each position carries marks in its first and last line of text and in its price. */
function markedOffer(input: OfferDocumentInput, description: (index: number) => string): OfferDocumentInput {
  return {
    ...input,
    lineItems: input.lineItems.map((item, index) => ({
      ...item, kind: 'standard', text: `ANFANG${index + 1}`, description: `${description(index)}\nENDE${index + 1}`, unitPrice: `${10_001 + index}`, quantity: '1',
    })),
  };
}

const pageOf = (pages: readonly PlacedWord[][], text: string): number => pages.findIndex((page) => page.some((word) => word.text === text));

/** Positions of `markedOffer` that are not whole on one page. */
function splitPositions(pages: readonly PlacedWord[][], count: number): string[] {
  return Array.from({ length: count }, (_, index) => index + 1).flatMap((number) => {
    const price = [`${(10_000 + number).toLocaleString('de-DE')},00`, `${(10_000 + number).toLocaleString('en-GB')}.00`];
    const places = [`ANFANG${number}`, `ENDE${number}`].map((text) => pageOf(pages, text));
    places.push(Math.max(...price.map((text) => pageOf(pages, text))));
    return new Set(places).size === 1 && places[0] !== -1 ? [] : [`position ${number} on pages ${places.join(', ')}`];
  });
}

/** Whether first and last total stand on one page, below the end of a position. */
function totalsTogether(pages: readonly PlacedWord[][]): boolean {
  const [net, gross] = pageOf(pages, 'Nettobetrag') >= 0 ? ['Nettobetrag', 'Gesamtbetrag'] : ['Net', 'incl.'];
  return pages.some((page) => {
    const top = page.find(({ text }) => text === net)?.top;
    const bottom = page.find(({ text }) => text === gross)?.top;
    return top !== undefined && bottom !== undefined && page.some((word) => word.text.startsWith('ENDE') && word.top < top);
  });
}

describe.skipIf(!canRender)('an offer as LibreOffice prints it', () => {
  describe.each([
    ['A', 27, 80.5],
    ['B', 45, 98.5],
  ] as const)('DIN 5008 form %s', (form, fieldTop, subjectTop) => {
    const pages = rendered(sampleOffer({ form }));

    it('case 9: has the address in its field and nothing else there', () => {
      const [page = []] = pages();
      const field = page.filter((word) => word.left < 105 && word.top > fieldTop - 0.5 && word.bottom < fieldTop + 45);
      const text = field.map((word) => word.text).join(' ');
      for (const part of ['Neckar', 'Produktion', 'Frau Dr. Anna Vogt', 'Industriestraße 48', '74076 Heilbronn', 'Ettlingen']) {
        expect(text).toContain(part);
      }
      for (const word of field) expect(inside(word, 20, fieldTop - 0.1, 105, fieldTop + 45), word.text).toBe(true);
      // The receiver stands in the address zone, 17.7 mm below the top of the field, at the text margin of 25 mm.
      const receiver = field.find((word) => word.text === 'Neckar');
      expect(receiver?.top).toBeGreaterThanOrEqual(fieldTop + 17.5);
      expect(receiver?.left).toBeCloseTo(25, 0);
    });

    it('case 9: has the subject at its height and the info block beside the address', () => {
      const [page = []] = pages();
      const subject = page.find((word) => word.text === '2026-017:');
      expect(subject?.top).toBeGreaterThanOrEqual(subjectTop - 0.5);
      expect(subject?.top).toBeLessThanOrEqual(subjectTop + 1);
      const number = page.find((word) => word.text === 'Angebotsnummer');
      expect(number?.left).toBeCloseTo(125, 0);
      expect(number?.top).toBeGreaterThanOrEqual(fieldTop + 4.9);
      expect(number?.top).toBeLessThanOrEqual(fieldTop + 6);
    });

    it('keeps the margins and counts the pages at the right of the foot', () => {
      for (const [index, page] of pages().entries()) {
        for (const word of page) expect(word.left >= 24.9 && word.right <= 200.2, word.text).toBe(true);
        const label = page.filter((word) => word.text === 'Seite').at(-1);
        expect(line(page, label)).toBe(`Seite ${index + 1} von ${pages().length}`);
        expect(label?.top).toBeGreaterThan(270);
        expect(Math.max(...page.filter((word) => Math.abs(word.bottom - (label?.bottom ?? 0)) < 1).map((word) => word.right))).toBeCloseTo(190, 0);
      }
    });
  });

  describe('when everything is long', () => {
    const input = sampleOffer();
    const long = 'Gesellschaft für überaus präzise Zerspanungstechnik und Sondermaschinenbau mit beschränkter Haftung';
    const pages = rendered({
      ...input,
      account: { ...input.account, name: long, street: 'Straße des siebzehnten Juni, Hinterhaus, Aufgang 3' },
      recipient: input.recipient && { ...input.recipient, department: 'Abteilung für strategischen Einkauf von Investitionsgütern' },
      contact: input.contact && { ...input.contact, email: 'maximiliane.von-der-hoehe@albtal-maschinenbau.example' },
    });

    it('case 9: keeps the field, the info block and the subject apart', () => {
      const [page = []] = pages();
      const subject = page.find((word) => word.text === '2026-017:');
      expect(subject?.top).toBeGreaterThanOrEqual(98);
      const field = page.filter((word) => word.left < 105 && word.top > 44.5 && word.top < 98);
      for (const word of field) expect(inside(word, 20, 44.9, 105, 90.5), `${word.text} ${word.bottom}`).toBe(true);
      expect(field.map((word) => word.text)).toContain('Heilbronn');
    });
  });

  describe('B38: 60 positions, one with 1,500 characters', () => {
    const description = 'Beschreibung mit vielen Worten über Lieferumfang und Leistung. '.repeat(24).slice(0, 1500);
    const pages = rendered(markedOffer(sampleOffer({ lines: 60 }), (index) => (index === 30 ? description : 'Text')));

    it('repeats the head of the table on every page that has positions', () => {
      const withPositions = pages().filter((page) => page.some((word) => word.text.startsWith('ANFANG')));
      expect(withPositions.length).toBeGreaterThan(2);
      for (const page of withPositions) {
        const head = page.find((word) => word.text === 'Bezeichnung');
        expect(line(page, head)).toBe('Pos. Bezeichnung Menge Einheit Einzelpreis € Rabatt Gesamt €');
        const first = page.find((word) => word.text.startsWith('ANFANG'));
        expect(head?.top).toBeLessThan(first?.top ?? 0);
      }
    });

    it('splits no position between pages and keeps the totals with the last', () => {
      expect(splitPositions(pages(), 60)).toEqual([]);
      expect(totalsTogether(pages())).toBe(true);
    });

    it('keeps seven columns apart and numbers flush right', () => {
      const rights = { quantity: new Set<number>(), price: new Set<number>() };
      for (const page of pages()) {
        for (const word of page.filter((candidate) => /^ANFANG/.test(candidate.text))) {
          const row = page.filter((other) => Math.abs(other.bottom - word.bottom) < 1).sort((a, b) => a.left - b.left);
          for (const [index, other] of row.entries()) expect(other.left).toBeGreaterThan(row[index - 1]?.right ?? 0);
          const price = row.find((other) => /^10\.\d{3},00$/.test(other.text));
          if (price) rights.price.add(Math.round(price.right));
          const quantity = row.find((other) => other.text === '1' && other.left > word.right);
          if (quantity) rights.quantity.add(Math.round(quantity.right));
        }
      }
      expect([rights.quantity.size, rights.price.size]).toEqual([1, 1]);
    });
  });

  // Whatever the length, some number of positions ends right at the foot of a page.
  describe.each(['short', 'mixed'] as const)('case 5: one to forty positions, %s', (kind) => {
    const forms = ['B', 'A', 'plain'] as const;
    const offers = Array.from({ length: 40 }, (_, index) => {
      const lines = index + 1;
      const long = 'Mit Aufstellung, Inbetriebnahme und Nachweis der zugesagten Taktzeit an Ihren Teilen. ';
      const text = (at: number): string => (kind === 'short' ? 'Text' : long.repeat((at * 7) % 5));
      const language = kind === 'short' ? 'de' : 'en';
      const input = markedOffer(sampleOffer({ lines, language, form: forms[lines % 3] ?? 'B' }), text);
      return { lines, pages: rendered(kind === 'mixed' && lines % 2 === 0 ? withEverything(input) : input) };
    });

    it.each(offers)('$lines: all totals on the page of the last, no position split', ({ lines, pages }) => {
      expect(splitPositions(pages(), lines)).toEqual([]);
      expect(totalsTogether(pages())).toBe(true);
    });
  });

  describe('a description that is longer than a page', () => {
    const input = sampleOffer({ lines: 2 });
    const words = Array.from({ length: 1_500 }, (_, index) => `W${index}`);
    const pages = rendered({
      ...input,
      lineItems: input.lineItems.map((item, index) => (index === 0 ? { ...item, description: words.join(' ') } : item)),
    });

    it('is printed to its end', () => {
      const printed = new Set(pages().flat().map((word) => word.text));
      expect(words.filter((word) => !printed.has(word))).toEqual([]);
    });
  });

  describe('hostile text', () => {
    const input = sampleOffer({ lines: 1 });
    const pages = rendered({
      ...input,
      lineItems: input.lineItems.map((item) => ({ ...item, text: 'Pos\u000b1 \u000c <&> \u0000 Größe', description: 'a\tb\nENDE' })),
    });

    it('B37: is printed without loss', () => {
      const texts = pages().flat().map((word) => word.text);
      for (const text of ['<&>', 'Größe', 'ENDE', 'Gesamtbetrag']) expect(texts).toContain(text);
    });
  });
});

describe.skipIf(!canRender)('the page for a decider as LibreOffice prints it', () => {
  const long = 'Ihre Schichtführer planen wieder verlässlich, weil Eilaufträge die Reihenfolge nicht mehr umwerfen und die Nacht ruhig bleibt. '.repeat(3);
  describe.each([
    ['A', 1, 0], ['B', 1, 0], ['plain', 1, 0], ['B', 6, 1], ['plain', 6, 1], ['A', 40, 9], ['B', 40, 9], ['plain', 40, 9],
  ] as const)('in form %s with benefits times %i and %i surcharges', (form, times, surcharges) => {
    const input = withEverything(sampleOffer({ form }));
    const benefits = input.benefits.flatMap((benefit) => Array.from({ length: times }, (_, index) => ({ ...benefit, id: `${benefit.id.slice(0, -3)}${String(index).padStart(2, '0')}${benefit.id.slice(-1)}`, ...(times > 1 && { text: long }) })));
    const [surcharge] = input.surcharges;
    const pages = rendered({
      ...input,
      variant: 'decider',
      offer: { ...input.offer, introduction: long },
      benefits,
      arguments: benefits.flatMap((benefit, index) => input.arguments.slice(0, 1).map((argument) => ({ ...argument, id: benefit.id, benefitId: benefit.id, orderKey: `a${String(index).padStart(3, '0')}` }))),
      surcharges: Array.from({ length: surcharges }, (_, index) => ({ ...surcharge!, id: `${surcharge!.id.slice(0, -1)}${index}`, orderKey: `a${index}`, kind: 'absolute' as const, value: '1' })),
    });

    it('is one page', () => {
      expect(pages()).toHaveLength(1);
      const words = pages()[0]?.map(({ text }) => text) ?? [];
      expect(words).toContain('Gesamtbetrag');
      if (surcharges === 0) expect(words).toContain('Grüßen');
    });
  });
});

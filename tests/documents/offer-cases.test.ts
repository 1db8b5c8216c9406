import { describe, expect, it } from 'vitest';
import { buildOfferDocument } from '../../electron/workers/documents/build-offer-document';
import type { LineItem } from '../../shared/domain/offer/line-item';
import { newestOfferTotals } from '../../shared/domain/offer/newest-offer';
import { parseNumber } from '../../shared/domain/money/parse-number';
import { formatMoney } from '../../shared/i18n/format';
import type { Language } from '../../shared/domain/schema/values';
import type { OfferDocumentInput } from '../../shared/report/offer-document-input';
import { bodyTexts, elements, paragraphText, parseXml, readParts, tableTexts } from '../support/documents/docx-package';
import { sampleOffer } from '../support/documents/sample-offer';

/** An offer of nothing but these positions. */
function offerOf(items: Partial<LineItem>[], language: Language = 'de'): OfferDocumentInput {
  const input = sampleOffer({ lines: items.length, language });
  return { ...input, lineItems: input.lineItems.map((item, index) => ({ ...item, kind: 'standard', discountPercent: '0', description: '', quantity: '1', ...items[index] })) };
}

/** Rows of its table without the head; no-break blanks as blanks. */
async function rowsOf(input: OfferDocumentInput): Promise<string[][]> {
  const { bytes } = await buildOfferDocument(input);
  return tableTexts(bytes).slice(1).map((row) => row.map((cell) => cell.replace(/\u00a0/g, ' ')));
}

const amounts = (rows: readonly string[][]): (string | undefined)[] => rows.map((row) => row.at(-1));

describe('the cases every offer is held to, in the Word file', () => {
  it('case 1: three times 3.33 at 19 % make 1.90 of VAT', async () => {
    const rows = await rowsOf(offerOf(Array.from({ length: 3 }, () => ({ unitPrice: '3.33' }))));
    expect(rows.slice(3)).toEqual([['Nettobetrag', '9,99 €'], ['zzgl. 19 % USt.', '1,90 €'], ['Gesamtbetrag', '11,89 €']]);
  });

  it('case 2: mixed rates have one line each', async () => {
    const reduced = { vatRate: '7', vatCategory: 'reduced' } as const;
    const rows = await rowsOf(offerOf([{ unitPrice: '100' }, { unitPrice: '10', ...reduced }, { unitPrice: '5' }, { unitPrice: '20', ...reduced }]));
    expect(rows.slice(4)).toEqual([
      ['Nettobetrag', '135,00 €'],
      ['zzgl. 19 % USt. auf 105,00 €', '19,95 €'],
      ['zzgl. 7 % USt. (ermäßigt) auf 30,00 €', '2,10 €'],
      ['Gesamtbetrag', '157,05 €'],
    ]);
  });

  const flights = (quantity: string): OfferDocumentInput =>
    offerOf([{ quantity: '2', unitPrice: '150' }, { quantity, unitPrice: '200', kind: 'alternative' }, { quantity: '2', unitPrice: '400', kind: 'alternative' }]);

  it('case 3: base 300 with alternatives 400 and 800 comes to 300', async () => {
    expect(amounts(await rowsOf(flights('2')))).toEqual(['300,00', '(400,00)', '(800,00)', '300,00 €', '57,00 €', '357,00 €']);
  });

  it('case 4: another quantity of an alternative changes its own amount alone', async () => {
    expect(amounts(await rowsOf(flights('7')))).toEqual(['300,00', '(1.400,00)', '(800,00)', '300,00 €', '57,00 €', '357,00 €']);
  });

  it('case 6: a group is followed by what counts in it', async () => {
    const input = offerOf([{ kind: 'group', text: 'Anlage' }, { unitPrice: '100' }, { unitPrice: '50', kind: 'optional', selected: false }, { unitPrice: '7' }]);
    const groupId = input.lineItems[0]?.id ?? '';
    const lineItems = input.lineItems.map((item, index) => ({ ...item, groupId: index === 1 || index === 2 ? groupId : null }));
    const rows = await rowsOf({ ...input, lineItems });
    expect(rows.map((row) => [row[0], row.at(-1)]).slice(0, 5)).toEqual([
      ['1', 'Anlage'], ['1.1', '100,00'], ['1.2', '(50,00)'], ['Zwischensumme 1 Anlage', '100,00'], ['2', '7,00'],
    ]);
    expect(rows[5]).toEqual(['Nettobetrag', '107,00 €']);
  });

  it.each<[Language, string[]]>([
    ['de', ['1', '1.234,5', 'h', '98.765,4321', '2,5 %', '118.877.777,78', 'Nettobetrag', '118.877.777,78 €', 'zzgl. 19 % USt.', '22.586.777,78 €', 'Gesamtbetrag', '141.464.555,56 €']],
    ['en', ['1', '1,234.5', 'h', '98,765.4321', '2.5%', '118,877,777.78', 'Net total', '€118,877,777.78', 'plus 19% VAT', '€22,586,777.78', 'Total incl. VAT', '€141,464,555.56']],
  ])('case 10: numbers in %s', async (language, cells) => {
    const rows = await rowsOf(offerOf([{ text: '', quantity: '1234.5', unitPrice: '98765.4321', unit: 'h', discountPercent: '2.5' }], language));
    expect(rows.flat().filter((cell) => cell !== '')).toEqual(cells);
  });

  it('case 11: one line feed is one break', async () => {
    const { bytes } = await buildOfferDocument(offerOf([{ text: 'A\nB' }]));
    const paragraphs = elements(parseXml(readParts(bytes).get('word/document.xml') ?? ''), 'w:p').filter((paragraph) => paragraphText(paragraph) === 'A\nB');
    expect(paragraphs.map((paragraph) => elements(paragraph, 'w:br').length)).toEqual([1]);
  });
});

describe('what others reported of their programs', () => {
  it.each(['29\u202f000,50', '29\u00a0000,50', '29\'000.50', '29000,5'])('B11: the price pasted as %j is printed as 29.000,50', async (pasted) => {
    const read = parseNumber(pasted, 'de');
    const [row] = await rowsOf(offerOf([{ unitPrice: read.ok ? read.value : 'unreadable' }]));
    expect(row?.at(-1)).toBe('29.000,50');
  });

  it('B11: what an offer prints can be pasted back', () => {
    for (const language of ['de', 'en'] as const) expect(parseNumber(formatMoney('1234.50', 'EUR', language), language)).toEqual({ ok: true, value: '1234.5' });
  });

  it('B34: a sum is the same in the list, in the editor and in Word', async () => {
    const input = offerOf([{ quantity: '16', unitPrice: '348.35', discountPercent: '4', vatRate: '22' }]);
    const { totals, bytes } = await buildOfferDocument(input);
    expect(newestOfferTotals([input.offer], input.lineItems, [])?.totals).toEqual(totals);
    expect(totals).toMatchObject({ net: '5350.66', vat: '1177.15', gross: '6527.81' });
    expect(amounts(tableTexts(bytes)).slice(1).map((text) => text?.replace(/\u00a0/g, ' '))).toEqual(['5.350,66', '5.350,66 €', '1.177,15 €', '6.527,81 €']);
  });

  it('B35: 100 % discount prints no sign', async () => {
    expect(amounts(await rowsOf(offerOf([{ quantity: '2.25', unitPrice: '64.22', discountPercent: '100' }])))).toEqual(['0,00', '0,00 €', '0,00 €', '0,00 €']);
    expect(amounts(await rowsOf(offerOf([{ quantity: '2.25', unitPrice: '64.22' }])))[0]).toBe('144,50');
  });

  it('B37: form feed, vertical tab, null and half a character do no harm', async () => {
    const { bytes } = await buildOfferDocument(offerOf([{ text: 'Pos\u000b1 \u000c <&> \u0000 \ud83d\ude00 Größe', description: 'Größe\ud83d' }]));
    expect(bodyTexts(bytes)).toEqual(expect.arrayContaining(['Pos 1 <&> 😀 Größe', 'Größe']));
  });
});

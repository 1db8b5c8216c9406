import { describe, expect, it } from 'vitest';
import { buildOfferDocument } from '../../electron/workers/documents/build-offer-document';
import { offerTotals } from '../../shared/domain/offer/totals';
import type { LineItem } from '../../shared/domain/offer/line-item';
import { OfferDocumentInput } from '../../shared/report/offer-document-input';
import { lintDocx } from '../support/documents/docx-lint';
import { bodyTexts, elements, parseXml, readParts, tableTexts } from '../support/documents/docx-package';
import { sampleOffer, type SampleOptions } from '../support/documents/sample-offer';
import { withEverything } from '../support/documents/with-everything';
import { validateDocx } from '../support/documents/validate-docx';

const NBSP = '\u00a0';

async function built(input: OfferDocumentInput): Promise<Uint8Array> {
  const { bytes } = await buildOfferDocument(OfferDocumentInput.parse(input));
  expect(lintDocx(bytes)).toEqual([]);
  expect(await validateDocx(bytes)).toEqual([]);
  return bytes;
}

const withItems = (input: OfferDocumentInput, items: Partial<LineItem>[]): OfferDocumentInput => ({
  ...input,
  lineItems: input.lineItems.slice(0, items.length).map((item, index) => ({
    ...item, kind: 'standard', discountPercent: '0', description: '', ...items[index],
  })),
});

/** Every form of the document: valid for Microsoft's validator, clean for the lint. */
const variants: [name: string, options: SampleOptions, change?: (input: OfferDocumentInput) => OfferDocumentInput][] = [
  ['German, form B, 6 positions', {}],
  ['German, form A, 1 position', { lines: 1, form: 'A' }],
  ['English, 20 positions, percent discount', { language: 'en', lines: 20, offer: { discountKind: 'percent', discountValue: '2.5' } }],
  ['English, form A, absolute discount', { language: 'en', form: 'A', offer: { discountKind: 'absolute', discountValue: '1000' } }],
  ['English, international letter', { language: 'en', form: 'plain', lines: 20 }],
  ['all that an offer can have', {}, withEverything],
  ['all of it, in English, as an order confirmation', { language: 'en', offer: { documentKind: 'order-confirmation', customerOrder: '4711', customerOrderOn: '2026-04-02' } }, withEverything],
  ['one page for the decider', {}, (input) => withEverything({ ...input, variant: 'decider' })],
  ['annex for users', { form: 'plain' }, (input) => withEverything({ ...input, variant: 'user' })],
  ['annex for the buyer, in English', { language: 'en', form: 'A' }, (input) => withEverything({ ...input, variant: 'buyer' })],
  ['Swiss francs', { offer: { currency: 'CHF' } }],
  ['no positions', { lines: 0 }],
  ['60 positions', { lines: 60 }],
  ['500 positions', { lines: 500 }],
  ['500 positions, English, form A, with everything', { lines: 500, language: 'en', form: 'A' }, withEverything],
  ['500 positions, international letter', { lines: 500, form: 'plain' }],
  ['nothing but what must be there', { lines: 1 }, (input) => ({
    ...input, profile: null, contact: null, recipient: null, benefits: [], arguments: [],
    account: { ...input.account, name: '', street: '', postalCode: '', city: '', vatId: '' },
    offer: { ...input.offer, number: '', title: '', introduction: '', closing: '', paymentTerms: '', deliveryTerms: '', validUntil: null },
    lineItems: input.lineItems.map((item) => ({ ...item, text: '', description: '', unit: '', unitPrice: '0' })),
  })],
  ['texts only, rates mixed', { lines: 4 }, (input) => withItems(input, [
    { kind: 'text', text: 'Zwischentitel' }, { vatRate: '7', vatCategory: 'reduced' }, { vatCategory: 'exempt' }, { priceUnit: 1000 },
  ])],
  ['a last position that is a text', { lines: 2 }, (input) => withItems(input, [{}, { kind: 'text', text: 'Hinweis', description: 'a\n\nb' }])],
];

describe('every offer', () => {
  it.each(variants)('%s', async (_name, options, change = (input) => input) => {
    expect((await built(change(sampleOffer(options)))).length).toBeGreaterThan(5_000);
  });
});

describe('totals in the Word file', () => {
  it('B34: are those of the domain to the cent: four lines at 24 %', async () => {
    const input = withItems(sampleOffer({ lines: 4 }), [
      { quantity: '41', unitPrice: '15.30', vatRate: '24' },
      { quantity: '13', unitPrice: '5.36', discountPercent: '3', vatRate: '24' },
      { quantity: '14', unitPrice: '13.03', discountPercent: '3', vatRate: '24' },
      { quantity: '1', unitPrice: '12.34', vatRate: '24' },
    ]);
    const bytes = await built(input);
    const rows = tableTexts(bytes);
    expect(rows.slice(1, 5).map((row) => row.at(-1))).toEqual(['627,30', '67,59', '176,95', '12,34']);
    expect(rows.slice(5).map((row) => row.map((cell) => cell.replaceAll(NBSP, ' ')))).toEqual([
      ['Nettobetrag', '884,18 €'], ['zzgl. 24 % USt.', '212,20 €'], ['Gesamtbetrag', '1.096,38 €'],
    ]);
    const { totals } = await buildOfferDocument(input);
    expect(totals).toEqual(offerTotals(input.offer, input.lineItems, input.surcharges));
    expect(totals).toMatchObject({ net: '884.18', vat: '212.20', gross: '1096.38' });
  });

  it('B36: show alternatives in brackets and outside the sum', async () => {
    const rows = tableTexts(await built(withItems(sampleOffer({ lines: 3 }), [
      { text: 'Economy', quantity: '2', unitPrice: '150' },
      { text: 'Business', quantity: '2', unitPrice: '200', kind: 'alternative' },
      { text: 'First', quantity: '2', unitPrice: '400', kind: 'alternative' },
    ])));
    expect(rows.slice(1, 4).map((row) => [row[1], row.at(-1)])).toEqual([
      ['Economy', '300,00'],
      ['Business\nAlternative zu Position 1, nicht in der Summe enthalten', '(400,00)'],
      ['First\nAlternative zu Position 1, nicht in der Summe enthalten', '(800,00)'],
    ]);
    expect(rows[4]).toEqual(['Nettobetrag', `300,00${NBSP}€`]);
  });
});

describe('what must not get out', () => {
  it('assumed benefits and notes are nowhere in the package', async () => {
    const input = sampleOffer();
    const bytes = await built({
      ...input,
      benefits: input.benefits.map((benefit, index) =>
        index === 1 ? { ...benefit, evidence: 'assumed', text: 'PLANTEDASSUMED', enabledBy: 'PLANTEDFUNCTION', yearlyValue: '4711222' } : benefit,
      ),
      account: { ...input.account, note: 'PLANTEDNOTE', externalKey: 'PLANTEDKEY', industry: 'PLANTEDINDUSTRY' },
      recipient: input.recipient && { ...input.recipient, note: 'PLANTEDPERSON', function: 'PLANTEDROLE' },
    });
    for (const [path, text] of readParts(bytes)) {
      expect(text, path).not.toMatch(/PLANTED|4[.,]?711[.,]?222/);
    }
  });
});

describe('a function or competence in place of a benefit', () => {
  const planted = async (text: string, lintOverride: string): Promise<string> => {
    const input = sampleOffer();
    const benefits = input.benefits.map((benefit, index) =>
      index === 1 ? { ...benefit, text, lintOverride, enabledBy: 'PLANTEDFUNCTION', yearlyValue: '4711222' } : benefit,
    );
    return [...readParts(await built({ ...input, benefits }))].map(([, part]) => part).join('\n');
  };

  it.each(['Wirkungsgrad 94 %', '94 % efficiency', 'Seit 40 Jahren am Markt'])('“%s” is nowhere in the package, nor is its worth', async (text) => {
    const package_ = await planted(text, '');
    expect(package_).not.toContain(text);
    expect(package_).not.toMatch(/PLANTED|4[.,]?711[.,]?222/);
  });

  it('is in the package once somebody stood up for it, without the reason', async () => {
    const package_ = await planted('Wirkungsgrad 94 %', 'REASONOFCOLLEAGUE');
    expect(package_).toContain('Wirkungsgrad 94 %');
    expect(package_).toMatch(/4\.711\.222/);
    expect(package_).not.toContain('REASONOFCOLLEAGUE');
  });
});

describe('hostile text', () => {
  const hostile = 'Pos\u000b1 \u000c <&> \u0000 \ud83d\ude00 Größe';

  it('B37: comes out readable', async () => {
    const input = withItems(sampleOffer({ lines: 1 }), [{ text: hostile, description: `${hostile}\ud83d`, unit: '\u0001h' }]);
    const texts = bodyTexts(await built(input));
    expect(texts.filter((text) => text === 'Pos 1 <&> 😀 Größe')).toHaveLength(2);
  });

  it('is harmless in every field, also as line breaks, tabs, markup and placeholders', async () => {
    const nasty = 'a\tb\nc\u2028d ]]> </w:t> &#0; \ufffe\udc00 "\' e\u0007f';
    const fill = <T extends object>(record: T, keys: (keyof T)[]): T => ({
      ...record, ...Object.fromEntries(keys.map((key) => [key, nasty])),
    });
    const input = sampleOffer({ lines: 2 });
    const bytes = await built({
      ...input,
      offer: fill(input.offer, ['number', 'title', 'introduction', 'closing', 'paymentTerms', 'deliveryTerms']),
      lineItems: input.lineItems.map((item) => fill(item, ['text', 'description', 'unit'])),
      benefits: input.benefits.map((benefit) => fill(benefit, ['text', 'enabledBy'])),
      account: fill(input.account, ['name', 'street', 'postalCode', 'city', 'country', 'vatId']),
      recipient: input.recipient && fill(input.recipient, ['title', 'firstName', 'lastName', 'department']),
      profile: input.profile && fill(input.profile, [
        'name', 'street', 'postalCode', 'city', 'country', 'phone', 'email', 'website', 'vatId', 'registerCourt',
        'registerNumber', 'directors', 'bankName', 'iban', 'bic', 'signatory', 'signatoryFunction', 'terms',
      ]),
      contact: input.contact && fill(input.contact, ['name', 'email']),
    });
    expect(bodyTexts(bytes)).toContain('a b\nc\nd ]]> </w:t> &#0; "\' ef');
  });

  it('keeps a user’s braces as they are', async () => {
    const input = withItems(sampleOffer({ lines: 1 }), [{ text: 'Platzhalter {{x}} bleibt' }]);
    const { bytes } = await buildOfferDocument(input);
    expect(bodyTexts(bytes)).toContain('Platzhalter {{x}} bleibt');
    expect(await validateDocx(bytes)).toEqual([]);
  });
});

describe('properties and accessibility', () => {
  it.each([['de', 'de-DE', 'Angebot'], ['en', 'en-GB', 'Quotation']] as const)('%s', async (language, tag, word) => {
    const parts = readParts(await built(sampleOffer({ language })));
    const core = parts.get('docProps/core.xml') ?? '';
    expect(core).toContain(`<dc:language>${tag}</dc:language>`);
    expect(core).toContain(`<dc:title>${word} 2026-017: Laser`);
    expect(core).toContain('<dc:creator>Albtal Maschinenbau GmbH</dc:creator>');
    expect(core).toContain('>2026-03-25T09:00:00.000Z</dcterms:modified>');

    const document = parseXml(parts.get('word/document.xml') ?? '');
    expect(elements(document, 'w:tblCaption')[0]?.getAttribute('w:val')).toContain('2026-017');
    expect(elements(document, 'w:tblDescription')).toHaveLength(1);
    const rows = elements(document, 'w:tr');
    expect(rows.map((row) => elements(row, 'w:cantSplit').length)).toEqual(rows.map(() => 1));
    expect(rows.map((row) => elements(row, 'w:tblHeader').length)).toEqual(rows.map((_, index) => (index === 0 ? 1 : 0)));
    expect(elements(document, 'w:tblLayout').map((layout) => layout.getAttribute('w:type'))).toEqual(['fixed']);
  });

  it('the same records give the same parts', async () => {
    const input = sampleOffer();
    const [first, second] = [await buildOfferDocument(input), await buildOfferDocument(input)];
    expect([...readParts(second.bytes)]).toEqual([...readParts(first.bytes)]);
  });
});

describe('input', () => {
  it.each<[string, (input: OfferDocumentInput) => unknown, string]>([
    ['a position of another offer', (input) => ({ ...input, lineItems: input.lineItems.map((item) => ({ ...item, offerId: item.id })) }), 'lineItems.0.offerId'],
    ['an argument of another offer', (input) => ({ ...input, arguments: input.arguments.map((row) => ({ ...row, offerId: row.id })) }), 'arguments.0.offerId'],
    ['a float for money', (input) => ({ ...input, lineItems: input.lineItems.map((item) => ({ ...item, unitPrice: 1.5 })) }), 'lineItems.0.unitPrice'],
    ['a day that does not exist', (input) => ({ ...input, offer: { ...input.offer, date: '2026-02-30' } }), 'offer.date'],
    ['no account', (input) => ({ ...input, account: undefined }), 'account'],
  ])('%s is refused by name', (_name, change, path) => {
    const result = OfferDocumentInput.safeParse(change(sampleOffer()));
    expect(result.error?.issues[0]?.path.join('.')).toBe(path);
  });
});

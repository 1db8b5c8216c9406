import { zipSync, strToU8 } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildOfferDocument } from '../../electron/workers/documents/build-offer-document';
import { readBack } from '../../electron/workers/documents/round-trip/read-back';
import type { Language } from '../../shared/domain/schema/values';
import type { OfferDocumentInput } from '../../shared/report/offer-document-input';
import { driftCount, type OfferDrift, type RowDrift } from '../../shared/report/round-trip/drift';
import { elements, paragraphText } from '../support/documents/docx-package';
import { dropMarks, EditedDocx, insertAfter, remove, retype, setText, splitRuns } from '../support/documents/edit-docx';
import { handMadeTemplate, paragraph } from '../support/documents/hand-made-template';
import { sampleOffer } from '../support/documents/sample-offer';
import { validateDocx } from '../support/documents/validate-docx';
import { withEverything } from '../support/documents/with-everything';

const NOTHING: OfferDrift = { positions: [], totals: [], paymentPlan: [], terms: [], letter: [] };
const LASER = 'Laserschneidanlage L 4020';
const STORE = 'Teilelager mit 24 Plätzen';
const TRAINING = 'Einweisung von sechs Bedienern';
const row = (what: RowDrift['what'], number: string, title: string, ...cells: RowDrift['cells']): RowDrift => ({ what, number, title, cells });
const cell = (column: string, from: string, to: string) => ({ column, from, to });

/** What a hand does, and what of it must be told: all of it, and nothing else. */
const edits: [what: string, edit: (docx: EditedDocx) => void, drift: Partial<OfferDrift>][] = [
  ['nothing', () => undefined, {}],
  ['every run divided in two', ({ document }) => elements(document, 'w:p').forEach(splitRuns), {}],
  [
    'spelling marks and revision numbers, as Word writes them on saving',
    (docx) => {
      for (const each of elements(docx.document, 'w:p')) {
        each.setAttribute('w:rsidR', '00A12345');
        for (const run of elements(each, 'w:r')) each.insertBefore(docx.make('<w:proofErr w:type="spellStart"/>')[0]!, run.parentNode === each ? run : null);
      }
    },
    {},
  ],
  ['all bookmarks gone', ({ document }) => dropMarks(document), {}],
  ['a price written without points', (docx) => setText(docx.cell(LASER, 4), '348500'), {}],
  ['a price', (docx) => setText(docx.cell(LASER, 4), '339.000,00'), { positions: [row('changed', '1.1', LASER, cell('Einzelpreis €', '348.500,00', '339.000,00'))] }],
  [
    'price and sum of a line',
    (docx) => {
      setText(docx.cell(STORE, 4), '86.000,00');
      setText(docx.cell(STORE, 6), '83.420,00');
    },
    { positions: [row('changed', '1.2', STORE, cell('Einzelpreis €', '86.400,00', '86.000,00'), cell('Gesamt €', '83.808,00', '83.420,00'))] },
  ],
  ['a price whose runs are divided', (docx) => { retype(docx.cell(LASER, 4), '348', '347'); splitRuns(docx.cell(LASER, 4)); }, { positions: [row('changed', '1.1', LASER, cell('Einzelpreis €', '348.500,00', '347.500,00'))] }],
  ['a quantity', (docx) => setText(docx.cell(TRAINING, 2), '10'), { positions: [row('changed', '1.3', TRAINING, cell('Menge', '12', '10'))] }],
  ['a unit', (docx) => setText(docx.cell(TRAINING, 3), 'Tage'), { positions: [row('changed', '1.3', TRAINING, cell('Einheit', 'h', 'Tage'))] }],
  ['a discount', (docx) => retype(docx.cell(STORE, 5), '3', '5'), { positions: [row('changed', '1.2', STORE, cell('Rabatt', '3 %', '5 %'))] }],
  ['brackets around an alternative gone', (docx) => setText(docx.cell('Absauganlage', 6), '12.750,00'), { positions: [row('changed', '3.1', 'Absauganlage', cell('Gesamt €', '(12.750,00)', '12.750,00'))] }],
  ['a name', (docx) => setText(docx.cell(TRAINING, 1), 'Einweisung von acht Bedienern'), { positions: [row('changed', '1.3', TRAINING, cell('Bezeichnung', TRAINING, 'Einweisung von acht Bedienern'))] }],
  ['a word of a description', (docx) => retype(docx.paragraph('Einschließlich Aufstellung'), 'Aufstellung', 'Montage'), {
    positions: [row('changed', '1.1', LASER, cell('Bezeichnung', `${LASER}\nEinschließlich Aufstellung, Inbetriebnahme und Nachweis der zugesagten Taktzeit an Ihren Teilen.`, `${LASER}\nEinschließlich Montage, Inbetriebnahme und Nachweis der zugesagten Taktzeit an Ihren Teilen.`))],
  }],
  ['a description gone', (docx) => remove(docx.paragraph('Einschließlich Aufstellung')), {
    positions: [row('changed', '1.1', LASER, cell('Bezeichnung', `${LASER}\nEinschließlich Aufstellung, Inbetriebnahme und Nachweis der zugesagten Taktzeit an Ihren Teilen.`, LASER))],
  }],
  ['a row deleted', (docx) => remove(docx.row(STORE)), { positions: [row('removed', '1.2', STORE)] }],
  ['a row deleted with changes tracked', (docx) => {
    const properties = elements(docx.row(STORE), 'w:trPr')[0]!;
    properties.appendChild(docx.make('<w:del w:id="99" w:author="K" w:date="2026-04-01T00:00:00Z"/>')[0]!);
  }, { positions: [row('removed', '1.2', STORE)] }],
  ['a price changed with changes tracked', (docx) => {
    const price = docx.cell(LASER, 4);
    const run = elements(price, 'w:r')[0]!;
    remove(run);
    for (const added of docx.make('<w:del w:id="98" w:author="K"><w:r><w:delText>348.500,00</w:delText></w:r></w:del><w:ins w:id="97" w:author="K"><w:r><w:t>340.000,00</w:t></w:r></w:ins>')) price.appendChild(added);
  }, { positions: [row('changed', '1.1', LASER, cell('Einzelpreis €', '348.500,00', '340.000,00'))] }],
  ['a row copied and changed', (docx) => {
    const copy = docx.row(TRAINING).cloneNode(true) as ReturnType<EditedDocx['row']>;
    dropMarks(copy);
    insertAfter(docx.row(TRAINING), copy);
    setText(docx.cell(TRAINING, 0, 2), '1.3a');
    setText(docx.cell(TRAINING, 1, 2), 'Einweisung der Nachtschicht');
  }, {
    positions: [row('added', '1.3a', 'Einweisung der Nachtschicht', cell('Pos.', '', '1.3a'), cell('Bezeichnung', '', 'Einweisung der Nachtschicht'), cell('Menge', '', '12'), cell('Einheit', '', 'h'), cell('Einzelpreis €', '', '240,00'), cell('Gesamt €', '', '2.880,00'))],
  }],
  ['a row moved up', (docx) => {
    const moved = docx.row(TRAINING);
    const place = docx.row(LASER);
    place.parentNode?.insertBefore(moved, place);
  }, { positions: [row('moved', '1.3', TRAINING)] }],
  ['a row moved and its price changed', (docx) => {
    setText(docx.cell(TRAINING, 4), '220,00');
    insertAfter(docx.row('Zwischensumme 3 Dienstleistung'), docx.row(TRAINING));
  }, { positions: [row('changed', '1.3', TRAINING, cell('Einzelpreis €', '240,00', '220,00')), row('moved', '1.3', TRAINING)] }],
  ['the name of a group and its subtotal', (docx) => {
    setText(docx.cell('Anlage', 1), 'Maschine');
    setText(docx.cell('Zwischensumme 1 Anlage', 1), '435.000,00');
  }, { positions: [row('changed', '1', 'Anlage', cell('Bezeichnung', 'Anlage', 'Maschine')), row('changed', '', 'Zwischensumme 1 Anlage', cell('Gesamt €', '435.188,00', '435.000,00'))] }],
  ['the gross', (docx) => retype(docx.cell('Gesamtbetrag', 1), '529', '530'), { totals: [row('changed', '', 'Gesamtbetrag', cell('Gesamt €', '529.412,77 €', '530.412,77 €'))] }],
  ['a discount among the totals', (docx) => {
    const copy = docx.row('Nettobetrag').cloneNode(true) as ReturnType<EditedDocx['row']>;
    dropMarks(copy);
    insertAfter(docx.row('Summe der Positionen'), copy);
    setText(docx.cell('Nettobetrag', 1, 1), '-4.000,00 €');
    setText(docx.cell('Nettobetrag', 0, 1), 'Messenachlass');
  }, { totals: [row('added', '', 'Messenachlass', cell('', '', 'Messenachlass'), cell('Gesamt €', '', '-4.000,00 €'))] }],
  ['a term', (docx) => retype(docx.paragraph('Skonto bei Zahlung'), '14 Tagen', '21 Tagen'), {
    terms: [{ what: 'changed', label: '2', from: '2 % Skonto bei Zahlung innerhalb von 14 Tagen. Zahlbar innerhalb von 30 Tagen ohne Abzug.', to: '2 % Skonto bei Zahlung innerhalb von 21 Tagen. Zahlbar innerhalb von 30 Tagen ohne Abzug.' }],
  }],
  ['a term deleted', (docx) => remove(docx.paragraph('Eigentum')), { terms: [{ what: 'removed', label: 'Eigentum', from: 'Eigentum Die Ware bleibt bis zur vollständigen Bezahlung unser Eigentum.', to: '' }] }],
  ['a term added at the end', (docx) => {
    insertAfter(docx.paragraph('Es gelten unsere Allgemeinen'), ...docx.make('<w:p><w:r><w:t>Pönale 0,5 % je Woche.</w:t></w:r></w:p>'));
  }, { terms: [{ what: 'added', label: '', from: '', to: 'Pönale 0,5 % je Woche.' }] }],
  ['a term added between', (docx) => {
    insertAfter(docx.paragraph('16 Wochen nach Auftragseingang'), ...docx.make('<w:p><w:r><w:t>Teillieferungen sind zulässig.</w:t></w:r></w:p>'));
  }, { terms: [{ what: 'added', label: '', from: '', to: 'Teillieferungen sind zulässig.' }] }],
  ['a term moved', (docx) => insertAfter(docx.paragraph('Es gelten unsere Allgemeinen'), docx.paragraph('Bindefrist')), {
    terms: [{ what: 'moved', label: 'Bindefrist', from: 'Bindefrist Dieses Angebot ist annehmbar bis 30.04.2026.', to: 'Bindefrist Dieses Angebot ist annehmbar bis 30.04.2026.' }],
  }],
  ['a share of the payment plan', (docx) => setText(docx.cell('nach Abnahme', 1), '5 %'), { paymentPlan: [row('changed', '', 'nach Abnahme', cell('Anteil', '10 %', '5 %'))] }],
  ['a payment deleted', (docx) => remove(docx.row('nach Abnahme')), { paymentPlan: [row('removed', '', 'nach Abnahme')] }],
  ['the introduction', (docx) => retype(docx.paragraph('vielen Dank'), '18. März', '19. März'), {
    letter: [{ what: 'changed', label: 'vielen', from: expect.stringContaining('18. März') as string, to: expect.stringContaining('19. März') as string }],
  }],
  ['a benefit deleted', (docx) => remove(docx.paragraph('Der Ausschuss bei dünnen Blechen')), { letter: [{ what: 'removed', label: 'Der', from: expect.stringMatching(/^Der Ausschuss/) as string, to: '' }] }],
  ['bookmarks gone, a price, a row and a term changed', (docx) => {
    dropMarks(docx.document);
    setText(docx.cell(LASER, 4), '300.000,00');
    remove(docx.row(STORE));
    retype(docx.paragraph('Skonto bei Zahlung'), '14 Tagen', '7 Tagen');
  }, {
    positions: [row('changed', '1.1', LASER, cell('Einzelpreis €', '348.500,00', '300.000,00')), row('removed', '1.2', STORE)],
    terms: [{ what: 'changed', label: '2', from: expect.stringContaining('14 Tagen') as string, to: expect.stringContaining('7 Tagen') as string }],
  }],
];

const offer = (language: Language = 'de'): OfferDocumentInput => withEverything(sampleOffer({ language }));
const made = async (input: OfferDocumentInput): Promise<Uint8Array> => (await buildOfferDocument(input)).bytes;
const drift = (bytes: Uint8Array, input = offer()): OfferDrift => {
  const read = readBack(bytes, input);
  if (!read.ok) throw new Error(read.error);
  return read.value;
};

describe('a file that was edited by hand', () => {
  let original: Uint8Array;
  beforeAll(async () => {
    original = await made(offer());
  });

  it(`there are ${edits.length} of them`, () => expect(edits.length).toBeGreaterThanOrEqual(30));

  it.each(edits)('%s', (_what, edit, expected) => {
    const docx = new EditedDocx(original);
    edit(docx);
    expect(drift(docx.toBytes())).toEqual({ ...NOTHING, ...expected });
  });
});

describe('a file as it was made', () => {
  it.each(['full', 'decider', 'user', 'buyer'] as const)('differs in nothing, for every reader and in both languages (%s)', async (variant) => {
    for (const language of ['de', 'en'] as const) {
      const input = { ...offer(language), variant };
      expect(driftCount(drift(await made(input), input))).toBe(0);
    }
  });

  it('is still valid with its marks', async () => {
    expect(await validateDocx(await made(offer()))).toEqual([]);
  });

  it('of 500 positions without marks and with one price changed tells that price', async () => {
    const input = sampleOffer({ lines: 500 });
    const docx = new EditedDocx(await made(input));
    dropMarks(docx.document);
    const price = elements(docx.document, 'w:tr')[251]!;
    const name = elements(price, 'w:tc').map((each) => paragraphText(elements(each, 'w:p')[0]!));
    setText(elements(elements(price, 'w:tc')[4]!, 'w:p')[0]!, '1,00');
    expect(drift(docx.toBytes(), input)).toEqual({ ...NOTHING, positions: [row('changed', '251', name[1] ?? '', cell('Einzelpreis €', name[4] ?? '', '1,00'))] });
  });
});

describe('a file that cannot be compared', () => {
  it.each<[string, () => Promise<Uint8Array> | Uint8Array, string]>([
    ['no Word file', () => strToU8('Angebot'), 'not-a-word-file'],
    ['an archive without a document', () => zipSync({ '[Content_Types].xml': strToU8('<Types/>') }), 'not-from-here'],
    ['a file of somebody else', () => handMadeTemplate(paragraph('Angebot')), 'not-from-here'],
    ['another offer', async () => made(sampleOffer({ offer: { id: '01920000-0000-7000-8002-000000000099' } })), 'other-offer'],
  ])('%s', async (_what, bytes, problem) => {
    expect(readBack(await bytes(), offer())).toEqual({ ok: false, error: problem });
  });
});

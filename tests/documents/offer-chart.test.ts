import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { buildFromTemplate, buildOfferDocument, buildOfferPage } from '../../electron/workers/documents/build-offer-document';
import { readBack } from '../../electron/workers/documents/round-trip/read-back';
import { OfferDocumentInput } from '../../shared/report/offer-document-input';
import { customerChart, type CustomerChart } from '../../shared/report/map/customer-chart';
import { lintDocx } from '../support/documents/docx-lint';
import { bodyTexts, elements, parseXml, readParts } from '../support/documents/docx-package';
import { handMadeTemplate, paragraph } from '../support/documents/hand-made-template';
import { png } from '../support/documents/pictures';
import { canRender, renderedPages } from '../support/documents/rendered-pages';
import { sampleOffer, type SampleOptions } from '../support/documents/sample-offer';
import { validateDocx } from '../support/documents/validate-docx';
import { withEverything } from '../support/documents/with-everything';
import type { RecordOf } from '../../shared/domain/records';
import { plantedSecrets } from '../support/records/planted-secrets';

const planted = plantedSecrets();
const ofType = <T extends RecordOf<'member' | 'person' | 'rating' | 'relation' | 'colleague'>['type']>(type: T) =>
  planted.records.filter((record): record is RecordOf<T> => record.type === type);

/** A chief with two people, about whom much is thought that no customer may read. */
const chart = customerChart({
  members: ofType('member'),
  persons: new Map(ofType('person').map((person) => [person.id, person])),
  ratings: ofType('rating'),
  relations: ofType('relation'),
  colleagues: new Map(ofType('colleague').map((colleague) => [colleague.id, colleague])),
  ownColleagueId: null,
});
/** A column of people, each the boss of the next. */
const column: CustomerChart = { cards: chart.cards, lines: chart.cards.slice(1).map(({ id }, index) => ({ id: `019b7650-0000-7000-8000-00000000d00${index}`, fromId: id, toId: chart.cards[index]?.id ?? '' })) };

const withChart = (options: SampleOptions = {}, shown: CustomerChart = chart): OfferDocumentInput => OfferDocumentInput.parse({ ...sampleOffer(options), chart: shown });
/** A picture in the proportions of the chart, which is 640 by 360 units: two cards of 260 with 40 between and around, two rows of 110 with 60 between. */
const picture = png(640, 360);
const sections = (bytes: Uint8Array) =>
  elements(parseXml(readParts(bytes).get('word/document.xml') ?? ''), 'w:pgSz').map((size) => [Number(size.getAttribute('w:w')), Number(size.getAttribute('w:h')), size.getAttribute('w:orient')]);

describe('what a document may show of a map', () => {
  it('has names, functions, roles and bosses, and nothing of what we think and know', () => {
    expect(chart.cards.map(({ name, function: jobTitle, roles }) => [name, jobTitle, roles])).toEqual([
      ['Clara Chief', 'Managing Director', ['decider']],
      ['Henry Head', 'Head of Purchasing', ['buyer']],
      ['Wanda Worker', 'Shift Lead', ['user']],
    ]);
    expect(chart.lines).toHaveLength(2);
    expect(Object.keys(chart.cards[0] ?? {}).sort()).toEqual(['company', 'function', 'id', 'initials', 'isPlaceholder', 'name', 'roles']);
    expect(JSON.stringify(chart)).not.toMatch(/zq|sceptic|opponent|mentor|deep|influence|conflict|informal/i);
  });
});

describe('the page with the people involved', () => {
  it.each<[string, OfferDocumentInput]>([
    ['German, form B', withChart()],
    ['German, form A', withChart({ form: 'A' })],
    ['English, international letter', withChart({ language: 'en', form: 'plain' })],
    ['all that an offer can have', { ...withEverything(sampleOffer()), chart }],
    ['higher than wide', withChart({}, column)],
  ])('%s: valid for Microsoft’s validator, clean for the lint', async (_name, input) => {
    const { bytes } = await buildOfferDocument(input, { chart: picture });
    expect(await validateDocx(bytes)).toEqual([]);
    expect(lintDocx(bytes)).toEqual([]);
  });

  it('lies across where the chart is wider than high, after the letter and with its words in the language of the letter', async () => {
    const { bytes } = await buildOfferDocument(withChart(), { chart: picture });
    // A4 is 11906 by 16838 twentieths of a point.
    expect(sections(bytes)).toEqual([[11906, 16838, 'portrait'], [16838, 11906, 'landscape']]);
    expect(bodyTexts(bytes).filter((text) => text !== '').slice(-2)).toEqual(['Beteiligte bei Neckar Präzisionsteile GmbH & Co. KG', 'Wer mitwirkt und wer an wen berichtet']);
    const document = parseXml(readParts(bytes).get('word/document.xml') ?? '');
    expect(elements(document, 'wp:docPr').at(-1)?.getAttribute('descr')).toBe(
      'Beteiligte bei Neckar Präzisionsteile GmbH & Co. KG: Clara Chief, Managing Director; Henry Head, Head of Purchasing (berichtet an Clara Chief); Wanda Worker, Shift Lead (berichtet an Clara Chief)',
    );
    // 0.24 mm to a unit of 640, 36,000 EMU to a millimetre, and as high as its proportions say; the library rounds to pixels of 9,525.
    const [extent] = elements(document, 'wp:extent').slice(-1);
    expect(Number(extent?.getAttribute('cx')) / 36_000).toBeCloseTo(640 * 0.24, 0);
    expect(Number(extent?.getAttribute('cy')) / 36_000).toBeCloseTo(360 * 0.24, 0);
  });

  it('stands upright where the chart is higher than wide', async () => {
    const { bytes } = await buildOfferDocument(withChart({ language: 'en' }, column), { chart: png(340, 600) });
    expect(sections(bytes)).toEqual([[11906, 16838, 'portrait'], [11906, 16838, 'portrait']]);
    expect(bodyTexts(bytes).at(-1)).toBe('Who takes part, and who reports to whom');
  });

  it('is left out where there is nobody, no picture, or only one reader is meant', async () => {
    const nobody = await buildOfferDocument(withChart({}, { cards: [], lines: [] }), { chart: picture });
    const unpictured = await buildOfferDocument(withChart());
    const forDecider = await buildOfferDocument({ ...withChart(), variant: 'decider' }, { chart: picture });
    for (const { bytes } of [nobody, unpictured, forDecider]) {
      expect(sections(bytes)).toHaveLength(1);
      expect(Object.keys(unzipSync(bytes)).filter((path) => path.startsWith('word/media'))).toEqual([]);
    }
  });

  it('is no change somebody made in Word', async () => {
    const { bytes } = await buildOfferDocument(withChart(), { chart: picture });
    expect(readBack(bytes, withChart())).toEqual({ ok: true, value: { positions: [], totals: [], paymentPlan: [], terms: [], letter: [] } });
    const { bytes: unpictured } = await buildOfferDocument(withChart());
    expect(readBack(unpictured, withChart())).toMatchObject({ ok: true, value: { letter: [] } });
  });

  it('stands in a company template where its placeholder stands, with the logo in its own place', async () => {
    const template = handMadeTemplate(paragraph('{{logo}}') + paragraph('{{organigramm}}') + paragraph('Ende'));
    const built = buildFromTemplate(withChart(), template, { logo: png(400, 100), chart: picture });
    if (!built.ok) throw new Error(built.error.code);
    const { bytes } = built.value;
    expect(await validateDocx(bytes)).toEqual([]);
    expect(lintDocx(bytes).filter(({ rule }) => rule !== 'missing-language')).toEqual([]);
    expect(Object.keys(unzipSync(bytes)).filter((path) => path.startsWith('word/media')).sort()).toEqual(['word/media/werkbank-chart.png', 'word/media/werkbank-logo.png']);
    const without = buildFromTemplate(sampleOffer(), template);
    expect(without.ok && bodyTexts(without.value.bytes)).toEqual(['', '', 'Ende']);
  });

  it('is in the printed offer as lines and letters, with its words for those who cannot see it', () => {
    const { html } = buildOfferPage(withChart());
    const [svg = ''] = /<svg .*<\/svg>/s.exec(html) ?? [];
    expect([svg.split('data-card=').length - 1, svg.split('data-line="reports-to"').length - 1]).toEqual([3, 2]);
    expect(svg).toContain('Entscheider');
    expect(html).toContain('aria-label="Beteiligte bei Neckar Präzisionsteile GmbH &amp; Co. KG: Clara Chief');
    expect(buildOfferPage(sampleOffer()).html).not.toContain('class="chart"');
  });
});

it('no reading of the file has a planted word, rating or contact', async () => {
  const { bytes } = await buildOfferDocument(withChart({ language: 'en' }), { chart: picture });
  for (const [path, data] of Object.entries(unzipSync(bytes))) expect(strFromU8(data), path).not.toMatch(/zq|sceptic|opponent|mentor\b|deep contact|conflict/i);
});

describe.skipIf(!canRender)('as LibreOffice prints it', () => {
  it('is one page of its own with the foot of the letter, and the letter has no empty page before it', async () => {
    const alone = await renderedPages((await buildOfferDocument(sampleOffer())).bytes);
    const pages = await renderedPages((await buildOfferDocument(withChart(), { chart: picture })).bytes);
    expect(pages).toHaveLength(alone.length + 1);
    const text = (pages.at(-1) ?? []).map((word) => word.text).join(' ');
    expect(text).toContain('Beteiligte bei Neckar');
    expect(text).toContain(`Seite ${pages.length} von ${pages.length}`);
    expect(text).toContain('HRB 123456');
  });
});

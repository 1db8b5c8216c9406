import { beforeAll, describe, expect, it } from 'vitest';
import { accountPlanInput } from '../../electron/main/documents/account-plan-input';
import { accountPlanDrawings, buildAccountPlan } from '../../electron/workers/documents/build-account-plan';
import { AccountPlanInput } from '../../shared/report/account-plan/account-plan-input';
import { accountPlanReport } from '../../shared/report/account-plan/account-plan-report';
import type { AnyRecord, RecordOf } from '../../shared/domain/records';
import { lintDocx } from '../support/documents/docx-lint';
import { bodyTexts, elements, paragraphText, parseXml, readParts } from '../support/documents/docx-package';
import { png } from '../support/documents/pictures';
import { canRender, Rendering } from '../support/documents/rendered-pages';
import { validateDocx } from '../support/documents/validate-docx';
import { plantedSecrets, SECRET_BYTES, secretsIn } from '../support/records/planted-secrets';
import { dealProduct, product } from '../support/records/products';
import { account, bookkeeping, deal } from '../support/records/records';

const TODAY = '2026-03-25';
const planted = plantedSecrets();
const { firm } = planted;
const plant = account({ name: 'Nordwerk Plant', parentId: firm.id });
const press = product('Press');
const saw = product('Saw');
const won = deal(plant.id, { name: 'Zqwon', stage: 'won', closeDate: '2026-01-10', amount: '30000' });
const lately: RecordOf<'sponsorPair'> = { type: 'sponsorPair', ...bookkeeping(), accountId: firm.id, ownName: 'Annette Falk', personId: null, personName: 'Clara Chief', lastMetOn: '2026-01-20', nextOn: '2026-06-01', note: 'Zqpairnote' };
const cell: RecordOf<'whiteSpaceCell'> = { type: 'whiteSpaceCell', ...bookkeeping(), accountId: plant.id, productId: saw.id, state: 'competitor', potential: '135792', note: 'Zqcellnote' };
const records: AnyRecord[] = [...planted.records, plant, press, saw, won, dealProduct(won, press.id), lately, cell];

const inputOf = (variant: 'internal' | 'customer', language: 'de' | 'en' = 'en', from: readonly AnyRecord[] = records): AccountPlanInput => {
  const input = accountPlanInput(from, { accountId: firm.id, variant, language, today: TODAY });
  if (input === null) throw new Error('no account');
  return AccountPlanInput.parse(input);
};
const build = (input: AccountPlanInput) => buildAccountPlan(input, accountPlanDrawings(input).map(({ width, height }) => png(Math.round(width), Math.round(height))));
/** Attitudes, roles of coverage and words of our own reckoning, as each language writes them. */
const OUR_WORDS = /mentor|supporter|sceptic|opponent|befürworter|skeptiker|gegner|potential|potenzial|competitor|wettbewerb|health|gesundheit|share of wallet|lieferanteil|coverage|abdeckung|internal|intern\b|upselling|opportunity|chance/i;

describe.each(['de', 'en'] as const)('the account plan in %s', (language) => {
  it.each(['internal', 'customer'] as const)('%s: valid for Microsoft’s validator, clean for the lint', async (variant) => {
    const { bytes } = await build(inputOf(variant, language));
    expect(await validateDocx(bytes)).toEqual([]);
    expect(lintDocx(bytes)).toEqual([]);
  });

  it('for the customer holds nothing of what we think, know or reckon, in no part of the file', async () => {
    const input = inputOf('customer', language);
    const { bytes, fileName } = await build(input);
    const all = [...readParts(bytes).values(), ...accountPlanDrawings(input).map(({ svg }) => svg), fileName].join('\n');
    expect(secretsIn(all)).toEqual([]);
    expect(Buffer.from(bytes).toString('latin1')).not.toMatch(SECRET_BYTES);
    const said = [...bodyTexts(bytes), ...accountPlanDrawings(input).map(({ svg }) => svg.replace(/<[^>]*>/g, ' ')), fileName].join('\n');
    expect(said).not.toMatch(OUR_WORDS);
    expect(said).not.toMatch(/unknown|unbekannt/i);
    // And is not empty of what was agreed.
    for (const words of ['Second line by summer', 'Clara Chief', 'Annette Falk', 'Review of the year', 'Press']) expect(said).toContain(words);
  });
});

describe('the internal account plan', () => {
  it('tells where we stand, and everything that is planned', async () => {
    const { bytes, fileName } = await build(inputOf('internal'));
    const texts = bodyTexts(bytes).join('\n');
    expect(fileName).toBe('Account plan Nordwerk Getriebe AG internal.docx');
    for (const words of ['For internal use only', 'Zqstrategy', 'Zqgoal', 'Second line by summer', 'Share of wallet', 'Clara Chief']) expect(texts).toContain(words);
    const rows = elements(parseXml(readParts(bytes).get('word/document.xml') ?? ''), 'w:tr').map((row) => elements(row, 'w:p').map(paragraphText));
    const measures = rows.filter(([first = '']) => /Zqmeasure|Review of the year/.test(first));
    expect(measures).toEqual([['Annual review · Review of the year', '5 May 2026', '', ''], ['Bonus · Zqmeasure', '1 Jun 2026', '', '€246,813']]);
  });

  it('draws everybody in one chart for each unit, and a matrix of units and offerings, each with words for who cannot see it', async () => {
    const { pictures } = accountPlanReport(inputOf('internal'));
    const [people, matrix] = pictures;
    expect(pictures).toHaveLength(2);
    expect((people?.drawing.svg ?? '').split('data-card=').length - 1).toBe(3);
    expect((people?.drawing.svg ?? '').split('data-line="reports-to"').length - 1).toBe(2);
    expect(people?.alt).toContain('Henry Head, Head of Purchasing → Clara Chief');
    const svg = matrix?.drawing.svg ?? '';
    for (const words of ['Press', 'Saw', 'Nordwerk Plant', 'Bought', 'Competitor', '€135,792']) expect(svg).toContain(words);
    expect(matrix?.alt).toBe('White-space matrix: Nordwerk Getriebe AG: nothing yet; Nordwerk Plant: Press');
    const { bytes } = await build(inputOf('internal'));
    const descriptions = elements(parseXml(readParts(bytes).get('word/document.xml') ?? ''), 'wp:docPr').map((each) => each.getAttribute('descr') ?? '');
    expect(descriptions.map((text) => text.length > 20)).toEqual([true, true]);
  });

  it('is short and whole where nothing is planned yet', async () => {
    const bare = account({ name: 'Bare' });
    const input = AccountPlanInput.parse(accountPlanInput([bare], { accountId: bare.id, variant: 'internal', language: 'en', today: TODAY }));
    const { bytes } = await buildAccountPlan(input, []);
    expect(await validateDocx(bytes)).toEqual([]);
    expect(bodyTexts(bytes).filter((text) => text !== '')).toEqual(['Account plan Bare', 'As of 25 Mar 2026 · For internal use only']);
    expect(accountPlanInput([bare], { accountId: firm.id, variant: 'internal', language: 'en', today: TODAY })).toBeNull();
  });

  it('splits a matrix of many units and offerings into pages that can be read, each cell once', () => {
    const units = Array.from({ length: 13 }, (_, index) => account({ name: `Unit ${index}`, parentId: firm.id }));
    const many = Array.from({ length: 25 }, (_, index) => product(`Offering ${index}`));
    const { pictures } = accountPlanReport(inputOf('internal', 'en', [firm, ...units, ...many]));
    // 14 units at 6 a page and 25 offerings at 20 a page.
    expect(pictures).toHaveLength(3 * 2);
    for (const { drawing } of pictures) expect([drawing.width <= 260 + 6 * 150 + 4, drawing.height <= 58 + 20 * 44 + 4]).toEqual([true, true]);
  });
});

describe.skipIf(!canRender)('the pages of an account plan', () => {
  const rendering = new Rendering();
  const pages = rendering.add(async () => (await build(inputOf('internal', 'de'))).bytes);
  beforeAll(() => rendering.run());

  it('have their number and head on each, text inside the margins, and pictures on pages of their own', () => {
    expect(pages().length).toBeGreaterThanOrEqual(3);
    for (const words of pages()) {
      const texts = words.map(({ text }) => text);
      expect(texts).toContain('Seite');
      expect(texts.slice(0, 3).join(' ')).toBe('Key-Account-Plan Nordwerk Getriebe');
      for (const { left } of words) expect(left).toBeGreaterThan(24);
    }
    expect(pages().at(-1)?.map(({ text }) => text)).toContain('Potenzialmatrix');
  });
});

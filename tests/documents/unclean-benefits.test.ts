import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { offerInput } from '../../electron/main/documents/offer-input';
import { buildFromTemplate, buildOfferDocument, buildOfferPage } from '../../electron/workers/documents/build-offer-document';
import { buildGuideDocument } from '../../electron/workers/documents/build-guide-document';
import { lintText } from '../../shared/domain/benefit-lint/lint-text';
import { customerSafeNeeds } from '../../shared/domain/needs/customer-safe-needs';
import { draftBenefit } from '../../shared/domain/needs/draft';
import type { Benefit } from '../../shared/domain/needs/benefit';
import { motiveFit } from '../../shared/domain/needs/motive-fit';
import { needGraph } from '../../shared/domain/needs/need-graph';
import type { Argument } from '../../shared/domain/offer/argument';
import { arguedBenefits } from '../../shared/domain/offer/argued-benefits';
import { benefitSum } from '../../shared/domain/offer/benefit-sum';
import { freezeOffer, frozenText } from '../../shared/domain/offer/frozen-offer';
import { offerTrace } from '../../shared/domain/offer/offer-trace';
import { orderConfirmation } from '../../shared/domain/offer/order-confirmation';
import { READER_VARIANTS, type ReaderVariant } from '../../shared/domain/offer/offer-recipient';
import type { Language } from '../../shared/domain/schema/values';
import type { OfferDocumentInput } from '../../shared/report/offer-document-input';
import { buildOfferReport } from '../../shared/report/offer-report';
import { templateData } from '../../shared/report/template/template-data';
import { fileTexts } from '../support/documents/file-texts';
import { sampleOffer } from '../support/documents/sample-offer';
import { withEverything } from '../support/documents/with-everything';
import { account, bookkeeping, deal, member, pain, rating } from '../support/records/records';

const company = account({ name: 'Nordwerk AG' });
const sale = deal(company.id, { name: 'Plant 2', currency: 'EUR' });
const boss = member(sale, { displayName: 'Helen Brinkworth', isDecider: true });

/** Every field of a card that may be printed carries the mark, so that no part of it can get out alone. */
function card(mark: string, text: string, fields: Partial<Benefit>): Benefit {
  return {
    ...draftBenefit({ bookkeeping: bookkeeping(), deal: sale, orderKey: 'a0', text: text.replace('#', mark), evidence: 'confirmed' }),
    enabledBy: `${mark}FUNCTION`, proofKind: 'reference', proofText: `${mark}PROOF`, yearlyValue: '4711222', valueLow: '4711111', valueHigh: '4711333', ...fields,
  };
}
const CLEAN = [
  card('CLEANMONEY', 'your people save 38,000 a year in set-up at #', { yearlyValue: '38000', valueLow: '30000', valueHigh: '45000' }),
  card('CLEANOVERRULED', '# servo drive with 0.02 mm', { lintOverride: 'REASONOFCOLLEAGUE', yearlyValue: null, valueLow: null, valueHigh: null }),
];
const UNCLEAN = [
  card('PLANTEDASSUMED', 'your people save 44,000 a year in set-up at #', { evidence: 'assumed' }),
  card('PLANTEDASSUMEDOVERRULED', '# servo drive with 0.01 mm', { evidence: 'assumed', lintOverride: 'they asked' }),
  card('PLANTEDFUNCTION', '# servo drive with 0.01 mm', {}),
  card('PLANTEDFUNKTION', 'Servoantrieb # mit 0,01 mm', {}),
  card('PLANTEDCOMPETENCE', 'we at # have 20 years of experience', {}),
  card('PLANTEDKOMPETENZ', 'wir haben 20 Jahre Erfahrung bei #', { lintOverride: '   ' }),
];
const FORBIDDEN = /PLANTED|REASONOFCOLLEAGUE|4[.,]?711[.,]?\d{3}/;
const WANTED = ['CLEANMONEY', 'CLEANOVERRULED'];
const ALL = [...UNCLEAN, ...CLEAN];

/** The decider's single page takes as many benefits as fit on it. */
const wantedBy = (variant: ReaderVariant): readonly string[] => (variant === 'decider' ? WANTED.slice(0, 1) : WANTED);

/** An offer as an older or hostile version may have left it: it argues with every benefit of the deal. */
function offerOf(language: Language): OfferDocumentInput {
  const input = withEverything(sampleOffer({ language }));
  const of = { accountId: input.offer.accountId, dealId: input.offer.dealId, offerId: input.offer.id };
  const args = ALL.map(({ id }, at): Argument => ({ type: 'argument', ...bookkeeping(), ...of, benefitId: id, orderKey: `a${at}` }));
  return { ...input, arguments: args, benefits: ALL.map((benefit) => ({ ...benefit, dealId: input.offer.dealId, accountId: input.offer.accountId })), benefitCurrency: 'EUR' };
}
const verdictOf = ({ text }: { text: string }) => lintText(text).verdict;

/** Nothing forbidden in any reading of these bytes; what may be said is there. */
function expectClean(bytes: Uint8Array, wanted: readonly string[] = WANTED): void {
  const texts = fileTexts(bytes);
  for (const { where, text } of texts) expect(FORBIDDEN.exec(text)?.[0], where).toBeUndefined();
  for (const mark of wanted) expect(texts.some(({ text }) => text.includes(mark)), mark).toBe(true);
}
const asBytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const root = resolve(import.meta.dirname, '../..');

it('the planted ones are what the lint takes them for', () => {
  expect(UNCLEAN.map((benefit) => verdictOf(benefit))).toEqual(['benefit', 'function', 'function', 'function', 'competence', 'competence']);
});

describe.each(['de', 'en'] as const)('assumed benefits, functions and competence never reach (%s)', (language) => {
  const input = offerOf(language);

  it.each(READER_VARIANTS)('the Word file in the own layout for the reader “%s”', async (variant) => {
    expectClean((await buildOfferDocument({ ...input, variant })).bytes, wantedBy(variant));
  });

  it.each(READER_VARIANTS)('the page the PDF is printed from, for the reader “%s”', (variant) => {
    expectClean(asBytes(buildOfferPage({ ...input, variant }).html), wantedBy(variant));
  });

  it.each(READER_VARIANTS)('a company template, for the reader “%s”, nor anything a template can ask for', (variant) => {
    const template = new Uint8Array(readFileSync(join(root, 'resources/templates', language === 'de' ? 'angebot.de.docx' : 'quotation.en.docx')));
    const filled = buildFromTemplate({ ...input, variant }, template);
    if (!filled.ok) throw new Error(filled.error.code);
    expectClean(filled.value.bytes, wantedBy(variant));
    const read = { ...input, variant };
    expectClean(asBytes(JSON.stringify(templateData(read, buildOfferReport(read)))), wantedBy(variant));
  });

  it('an order confirmation', async () => {
    const confirmation = { ...input, offer: { ...input.offer, documentKind: 'order-confirmation' as const } };
    expectClean((await buildOfferDocument(confirmation)).bytes);
    // One made from an offer takes what was ordered and argues no more.
    const { offer, lineItems } = orderConfirmation({
      offer: input.offer, lineItems: input.lineItems, surcharges: [], paymentSteps: [], choice: { chosen: new Map(), optionIds: new Set() },
      customerOrder: '', customerOrderOn: null, today: '2026-04-01', texts: { introduction: '', closing: '' }, newRecord: bookkeeping,
    });
    expectClean((await buildOfferDocument({ ...input, offer, lineItems, surcharges: [], paymentSteps: [], copies: [], attachments: [], arguments: [] })).bytes, []);
  });

  it('a version that is frozen, nor its documents', async () => {
    const benefits = arguedBenefits(input.arguments, input.benefits, verdictOf);
    const frozen = freezeOffer({ ...input, recipients: input.copies, benefits, benefitCurrency: 'EUR' });
    // The arguments keep the ids they name; no words.
    expectClean(asBytes(frozenText(frozen)));
    const { offer } = input;
    // One frozen without the check, by whatever version.
    const leaky = freezeOffer({ ...input, recipients: input.copies, benefits: input.benefits, benefitCurrency: 'EUR' });
    expectClean((await buildOfferDocument({ ...input, offer, benefits: [...leaky.benefits] })).bytes);
  });

  it('what main hands to the documents worker of records as they are stored', async () => {
    const records = [input.account, input.offer, ...input.lineItems, ...input.arguments, ...input.benefits, { ...sale, id: input.offer.dealId }];
    const made = offerInput(records, { offerId: input.offer.id, variant: 'full', recipientPersonId: null, version: null }, null);
    if (!made.ok) throw new Error(made.error.code);
    expectClean((await buildOfferDocument(made.value)).bytes);
  });

  it('the Word file of the command line, nor what it prints', () => {
    const folder = mkdtempSync(join(tmpdir(), 'unclean-'));
    try {
      writeFileSync(join(folder, 'offer.json'), JSON.stringify(input));
      const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'scripts/cli.mjs'), 'offer', 'offer.json', 'offer.docx'], { cwd: folder, encoding: 'utf8' });
      expect([status, stderr]).toEqual([0, '']);
      expect(stdout).not.toMatch(FORBIDDEN);
      expectClean(readFileSync(join(folder, 'offer.docx')));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('the guide for a visit, neither for the own eyes nor for the table', () => {
    const graph = ALL.map((benefit) => ({ type: 'needLink' as const, ...bookkeeping(), accountId: company.id, dealId: sale.id, kind: 'serves' as const, fromId: benefit.id, toId: boss.id }));
    for (const withReasons of [true, false]) {
      const { html } = buildGuideDocument({
        deal: sale, account: company, members: [boss], persons: [], ratings: [rating(boss, 'me', { leadingMotive: 'joy' })], pains: [pain(sale, { evidence: 'heard' })],
        benefits: UNCLEAN.filter(({ evidence }) => evidence !== 'assumed'), links: graph, questions: [],
        choice: { dealId: sale.id, memberIds: [boss.id], language, today: '2026-03-25', withReasons },
      });
      expectClean(asBytes(html), []);
    }
  });
});

describe('nor do they count', () => {
  const links = ALL.map((benefit) => ({ type: 'needLink' as const, ...bookkeeping(), accountId: company.id, dealId: sale.id, kind: 'serves' as const, fromId: benefit.id, toId: boss.id }));
  const ids = (records: readonly { id: string }[]): Set<string> => new Set(records.map(({ id }) => id));
  const graph = needGraph(links, { pain: new Set(), benefit: ids(ALL), member: ids([boss]) });

  it('in the sum of an argument', () => {
    const { arguments: args, benefits } = offerOf('en');
    expect(benefitSum(arguedBenefits(args, benefits, verdictOf))).toMatchObject({ yearlyValue: '38000.00', low: '30000.00', high: '45000.00', valued: 1 });
  });

  it('as an answer to a motive', () => {
    const fit = (benefits: readonly Benefit[]) => motiveFit({ members: [boss], ratings: [rating(boss, 'me', { leadingMotive: 'profit' })], benefits, graph, verdictOf });
    const cell = (benefits: readonly Benefit[]) => fit(benefits).people[0]?.cells.find(({ motive }) => motive === 'profit');
    expect(cell(UNCLEAN)).toMatchObject({ answer: 'gap', benefitIds: [] });
    expect(cell(ALL)).toMatchObject({ answer: 'answered', benefitIds: CLEAN.map(({ id }) => id) });
  });

  it('as a paragraph that is traced', () => {
    const { arguments: args, benefits } = offerOf('en');
    const { paragraphs } = offerTrace({ arguments: args, benefits, pains: [], members: [boss], graph, verdictOf });
    expect(paragraphs.map(({ place }) => place)).toEqual([null, null, null, null, null, null, 1, 2]);
  });

  it('on the page the customer is shown, also before the lint has judged', () => {
    const shown = (judge: (benefit: Benefit) => ReturnType<typeof verdictOf> | null) => customerSafeNeeds({ pains: [], benefits: ALL, links: [] }, judge).benefits.map(({ id }) => id);
    expect(shown(verdictOf)).toEqual(CLEAN.map(({ id }) => id));
    expect(shown(() => null)).toEqual([]);
  });
});

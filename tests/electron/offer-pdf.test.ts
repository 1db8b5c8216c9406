import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { footHeight } from '../../electron/workers/documents/html/offer-style';
import type { OfferExportRequest } from '../../shared/contract/documents';
import type { AnyRecord } from '../../shared/domain/records';
import { buildOfferReport } from '../../shared/report/offer-report';
import type { OfferDocumentInput } from '../../shared/report/offer-document-input';
import { exactTotals } from '../domain/offer/exact-totals';
import { randomOf } from '../domain/offer/random-offer';
import { tableTexts } from '../support/documents/docx-package';
import { amountsOf, asDrawn, randomInput } from '../support/documents/random-input';
import { sampleOffer } from '../support/documents/sample-offer';
import { withEverything } from '../support/documents/with-everything';
import { chooseSavePlace, launch, removeProfile, type Running } from '../support/electron/launch';
import { drawnIn, type Area } from '../support/electron/png-areas';
import { open, seed } from '../support/electron/seed';
import { deal } from '../support/records/records';

const OFFERS = 20;
const pictures = resolve(import.meta.dirname, '../../test-results/pictures');

/** Each offer in a deal of its own, so that its page opens with it. */
function placed(input: OfferDocumentInput, number: number): { input: OfferDocumentInput; records: AnyRecord[] } {
  const sale = deal(input.account.id, { name: `Verkauf ${number}` });
  const own = <Row extends { dealId: string }>(rows: readonly Row[]): Row[] => rows.map((row) => ({ ...row, dealId: sale.id }));
  const moved = { ...input, offer: { ...input.offer, dealId: sale.id }, lineItems: own(input.lineItems), surcharges: own(input.surcharges) };
  return { input: moved, records: [sale, moved.offer, ...moved.lineItems, ...moved.surcharges] };
}

const random = randomOf(20_260_403);
const base = sampleOffer();
const drawn = Array.from({ length: OFFERS }, (_, index) => placed(randomInput(random, 'de', index), index));

let running: Running;
let folder: string;
beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  folder = mkdtempSync(join(tmpdir(), 'werkbank-pdf-'));
  running = await launch({ language: 'de' });
  const { account, recipient, profile, contact } = base;
  await seed(running, [account, ...(recipient ? [recipient] : []), ...(profile ? [profile] : []), ...(contact ? [contact] : []), ...drawn.flatMap(({ records }) => records)]);
});
afterAll(async () => {
  await running.app.close();
  removeProfile(running.profile);
  rmSync(folder, { recursive: true, force: true });
});

async function written(wanted: Omit<OfferExportRequest, 'recipientPersonId'>): Promise<string> {
  const path = join(folder, `${wanted.offerId}-${wanted.variant}.${wanted.format === 'pdf' ? 'pdf' : 'docx'}`);
  await chooseSavePlace(running.app, path);
  const answer = await running.page.evaluate((what) => window.werkbank.api.documents.exportOffer(what), { ...wanted, recipientPersonId: null });
  expect(answer).toMatchObject({ ok: true });
  return path;
}
const pdfText = (path: string): string => execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' });
/** Amounts at the end of the lines of a text. */
const amountsAtEnd = (text: string): string[] => text.split('\n').flatMap((line) => /(\(?-?[\d.]+,\d{2}\)?(?:[ \u00a0]€)?)\s*$/.exec(line)?.[1] ?? []).map((amount) => amount.replace(/[ \u00a0]/, '\u00a0'));

it(`${OFFERS} random offers say the same to the cent on the screen, in Word and in the PDF`, async () => {
  const { page } = running;
  for (const { input } of drawn) {
    const { id, dealId, number } = input.offer;
    const exact = exactTotals(asDrawn(input));
    const expected = amountsOf(asDrawn(input), exact, 'de', '€');
    const gross = expected.at(-1) ?? '';

    await open(running, `/deals/${dealId}/offer`);
    await page.getByRole('heading', { name: `Verkauf ${drawn.findIndex((other) => other.input === input)}` }).first().waitFor();
    await page.waitForFunction((amount) => document.querySelector('[data-testid="total-gross"]')?.textContent === amount, gross);

    const word = tableTexts(readFileSync(await written({ dealId, offerId: id, format: 'word', variant: 'full' })));
    expect(word.at(-1)?.at(-1), number).toBe(gross);

    const pdf = pdfText(await written({ dealId, offerId: id, format: 'pdf', variant: 'full' }));
    expect(pdf).toContain(`Angebot ${number}`);
    expect(amountsAtEnd(pdf), number).toEqual(expected);
  }
});

it('a full offer and its annexes are printed with legal foot, page numbers and the same totals', async () => {
  const all = withEverything(base);
  const recipients = all.people.filter(({ id }) => id !== all.recipient?.id);
  const sale = { ...deal(all.account.id), id: all.offer.dealId };
  await seed(running, [sale, all.offer, ...all.lineItems, ...all.surcharges, ...all.paymentSteps, ...all.attachments, ...all.copies, ...all.signatories, ...all.arguments, ...all.benefits, ...recipients]);
  const texts: string[] = [];
  for (const variant of ['full', 'decider', 'user', 'buyer'] as const) {
    const path = await written({ dealId: sale.id, offerId: all.offer.id, format: 'pdf', variant });
    execFileSync('pdftoppm', ['-r', '70', '-png', path, join(pictures, `de-pdf-${variant}`)]);
    const text = pdfText(path);
    texts.push(text);
    const pages = text.split('\f').filter((page) => page.trim() !== '');
    for (const [index, page] of pages.entries()) {
      expect(page).toContain(`Seite ${index + 1} von ${pages.length}`);
      expect(page.replace(/\s+/g, ' ')).toContain('HRB 123456');
    }
    if (variant === 'decider') expect(pages).toHaveLength(1);
  }
  const gross = (text: string): string | undefined => /Gesamtbetrag\s+([\d.,]+)/.exec(text)?.[1];
  expect(new Set(texts.map(gross)).size).toBe(1);
  expect(gross(texts[0] ?? '')).toMatch(/^\d/);
  for (const word of ['Zahlungsplan', 'Zwischensumme 1 Anlage', 'Materialteuerungszuschlag', 'ppa. Martin Keller', 'Anlagen', 'Verteiler', 'Incoterms 2020']) expect(texts[0]).toContain(word);
});

/** Where the parts of the foot begin on a page with four legal lines, in millimetres from its top. */
const FOOT = { legal: 274, number: 287.5 };
/** Draws a PDF at this many dots to the inch, a picture to a page. */
const DOTS = 100;
function picturesOf(path: string, name: string): string[] {
  const start = `${name}-`;
  for (const old of readdirSync(pictures)) if (old.startsWith(start)) rmSync(join(pictures, old));
  execFileSync('pdftoppm', ['-r', String(DOTS), '-png', path, join(pictures, name)]);
  return readdirSync(pictures).filter((file) => file.startsWith(start)).sort().map((file) => join(pictures, file));
}
/** The width of the text, between two heights of an A4 page in millimetres. */
function band(from: number, to: number): Area {
  const [x, right, y, bottom] = [25, 190, from, to].map((millimetres) => Math.round((millimetres / 25.4) * DOTS)) as [number, number, number, number];
  return { x, y, width: right - x, height: bottom - y };
}

it.each([['A', 'a'], ['B', 'b'], ['plain', 'c']] as const)('40 positions leave the foot alone on every page, and all of it is seen (form %s)', async (form, group) => {
  const long = sampleOffer({ lines: 40, form });
  const sale = deal(long.account.id);
  const id = (number: number): string => `01920000-0000-7000-890${group}-${number.toString().padStart(12, '0')}`;
  const offer = { ...long.offer, id: id(0), dealId: sale.id };
  await seed(running, [sale, offer, ...long.lineItems.map((item, index) => ({ ...item, id: id(index + 1), dealId: sale.id, offerId: offer.id }))]);
  const pages = picturesOf(await written({ dealId: sale.id, offerId: offer.id, format: 'pdf', variant: 'full' }), `de-pdf-foot-${form}`);
  expect(pages.length).toBeGreaterThan(2);

  const textEnd = 297 - footHeight(Math.max(...buildOfferReport(long).footer.map((lines) => lines.length)));
  const feet = await Promise.all(pages.map(async (page) => (await drawnIn(running.app, page, [band(textEnd + 0.5, FOOT.legal), band(FOOT.legal, FOOT.number), band(FOOT.number, 297)])).drawn.map(({ ink }) => ink)));
  for (const [index, [between, legal, number]] of feet.entries()) {
    const page = `page ${index + 1}`;
    expect(between, page).toBe(0);
    // Legal lines are the same on every page, so they are drawn with the same dots.
    expect(legal, page).toBe(feet[0]?.[1]);
    expect(legal, page).toBeGreaterThan(0.05);
    expect(number, page).toBeGreaterThan(0.002);
  }
});

it('cost, margin, floor, BATNA and notes are nowhere in DOCX or PDF', async () => {
  const { input, records } = placed(randomInput(random, 'de', 90), 90);
  const of = { createdAt: input.offer.createdAt, updatedAt: input.offer.updatedAt, rev: 1, accountId: input.offer.accountId, dealId: input.offer.dealId, offerId: input.offer.id };
  const id = (number: number): string => `01920000-0000-7000-8700-${number.toString().padStart(12, '0')}`;
  const planted: AnyRecord[] = [
    { ...input.offer, motiveGapReason: 'PLANTEDREASON' },
    ...input.lineItems.map((item) => ({ ...item, internalCost: '4711.47' })),
    { type: 'negotiation', ...of, id: id(1), floorNet: '4712.47', floorMarginPercent: '47.13', targetNet: '4714.47', ownAlternative: 'PLANTEDBATNA', customerAlternative: 'PLANTEDOTHER' },
    { type: 'negotiationRound', ...of, id: id(2), orderKey: 'a0', heldOn: '2026-03-26', channel: 'meeting', place: 'Ulm', people: 'PLANTEDPEOPLE', versionNumber: null, note: 'PLANTEDNOTE' },
  ];
  const others = records.filter(({ id: of_ }) => !planted.some((record) => record.id === of_));
  await seed(running, [...others, ...planted]);
  const account = { ...base.account, note: 'PLANTEDACCOUNT', externalKey: 'PLANTEDKEY' };
  await running.page.evaluate(async (diff) => {
    await window.werkbank.api.records.commit({ diff });
  }, { added: {}, updated: { [account.id]: [base.account, { ...account, rev: base.account.rev + 1 }] as [AnyRecord, AnyRecord] }, removed: {} });
  const secret = /PLANTED|471[1-4]([.,]47)?|47[.,]13/;
  for (const variant of ['full', 'buyer'] as const) {
    const docx = await written({ dealId: input.offer.dealId, offerId: input.offer.id, format: 'word', variant });
    for (const [path, bytes] of Object.entries(unzipSync(readFileSync(docx)))) expect(strFromU8(bytes), path).not.toMatch(secret);
    const pdf = await written({ dealId: input.offer.dealId, offerId: input.offer.id, format: 'pdf', variant });
    expect(pdfText(pdf)).not.toMatch(secret);
    expect(execFileSync('pdfinfo', [pdf], { encoding: 'utf8' })).not.toMatch(/PLANTED/);
  }
});

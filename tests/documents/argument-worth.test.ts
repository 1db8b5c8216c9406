import { describe, expect, it } from 'vitest';
import { buildOfferDocument, buildOfferPage } from '../../electron/workers/documents/build-offer-document';
import { fillTemplate } from '../../electron/workers/documents/templates/fill-template';
import { tellWorth } from '../../shared/domain/needs/benefit-worth';
import type { Benefit } from '../../shared/domain/needs/benefit';
import type { Language } from '../../shared/domain/schema/values';
import type { OfferDocumentInput } from '../../shared/report/offer-document-input';
import type { ArgumentEntry } from '../../shared/report/offer-report-model';
import { buildOfferReport } from '../../shared/report/offer-report';
import { bodyTexts } from '../support/documents/docx-package';
import { handMadeTemplate, paragraph } from '../support/documents/hand-made-template';
import { sampleOffer } from '../support/documents/sample-offer';

/** The offer argues with these benefits alone; every one is heard and clean. */
function offerOf(language: Language, ...benefits: Partial<Benefit>[]): OfferDocumentInput {
  const input = sampleOffer({ language });
  const plain = { ...tellWorth('year', null), valueLow: null, valueHigh: null, proofKind: 'none', proofText: '', enabledBy: '', evidence: 'heard' } as const;
  return { ...input, benefits: input.benefits.slice(0, benefits.length).map((benefit, index) => ({ ...benefit, ...plain, ...benefits[index] })) };
}
const NBSP = '\u00a0';
const plainly = (text: string): string => text.replaceAll(NBSP, ' ');
const entryOf = (language: Language, benefit: Partial<Benefit>): ArgumentEntry | undefined => buildOfferReport(offerOf(language, benefit)).argument?.entries[0];

describe('the worth of a benefit in an offer', () => {
  it.each<[string, Language, Partial<Benefit>, string | null]>([
    ['an amount', 'de', tellWorth('year', '38000'), '38.000 € pro Jahr'],
    ['a range around it', 'de', { ...tellWorth('year', '38000'), valueLow: '30000', valueHigh: '45000' }, '38.000 € pro Jahr (30.000 € bis 45.000 €)'],
    ['a range around it', 'en', { ...tellWorth('year', '38000'), valueLow: '30000', valueHigh: '45000' }, '€38,000 per year (€30,000 to €45,000)'],
    ['only the least', 'de', { ...tellWorth('month', '2750'), valueLow: '2500' }, '2.750 € pro Monat (mindestens 2.500 €)'],
    ['only the most', 'en', { ...tellWorth('once', '60000'), valueHigh: '80000' }, '€60,000 once (at most €80,000)'],
    ['a range without an amount', 'de', { valueLow: '30000', valueHigh: '45000' }, '30.000 € bis 45.000 € pro Jahr'],
    ['a range that contradicts itself', 'de', { ...tellWorth('year', '38000'), valueLow: '90000' }, '38.000 € pro Jahr'],
    ['nothing', 'de', {}, null],
  ])('%s (%s)', (_name, language, benefit, expected) => {
    const value = entryOf(language, benefit)?.value ?? null;
    expect(value === null ? null : plainly(value)).toBe(expected);
  });

  it.each<[Language, string]>([
    ['de', 'Bezifferter Nutzen zusammen: 71.000 € pro Jahr (63.000 € bis 78.000 €) und 5.000 € einmalig'],
    ['en', 'Quantified benefit in total: €71,000 per year (€63,000 to €78,000) and €5,000 once'],
  ])('is summed up with its range per year, and what comes once apart (%s)', (language, expected) => {
    const input = offerOf(language, { ...tellWorth('year', '38000'), valueLow: '30000', valueHigh: '45000' }, tellWorth('month', '2750'), tellWorth('once', '5000'));
    expect(plainly(buildOfferReport(input).argument?.sum ?? '')).toBe(expected);
  });
});

describe('the proof of a benefit in an offer', () => {
  it.each<[Language, Benefit['proofKind'], string, string | null]>([
    ['de', 'reference', 'Packwerk Neckartal, seit 2024', 'Referenz: Packwerk Neckartal, seit 2024'],
    ['de', 'test', 'Probelauf am 3. März', 'Test: Probelauf am 3. März'],
    ['de', 'calculation', '6 × 25 min × 250 Tage', 'Berechnung: 6 × 25 min × 250 Tage'],
    ['en', 'reference', 'Packwerk, since 2024', 'Reference: Packwerk, since 2024'],
    ['en', 'calculation', '6 × 25 min × 250 days', 'Calculation: 6 × 25 min × 250 days'],
    ['de', 'none', 'noch zu klären', null],
    ['de', 'test', '  ', null],
  ])('%s %s “%s”', (language, proofKind, proofText, expected) => {
    expect(entryOf(language, { proofKind, proofText })?.proof).toBe(expected);
  });
});

describe.each<[Language, string, string]>([
  ['de', '38.000 € pro Jahr (30.000 € bis 45.000 €)', 'Test: Probelauf'],
  ['en', '€38,000 per year (€30,000 to €45,000)', 'Test: Probelauf'],
])('range and proof (%s)', (language, worth, proof) => {
  const input = offerOf(language, { ...tellWorth('year', '38000'), valueLow: '30000', valueHigh: '45000', proofKind: 'test', proofText: 'Probelauf' });

  it('stand in the Word file', async () => {
    const texts = bodyTexts((await buildOfferDocument(input)).bytes).map(plainly).join('\n');
    expect(texts).toContain(worth);
    expect(texts).toContain(proof);
  });

  it('stand in the PDF', () => {
    const html = plainly(buildOfferPage(input).html);
    expect(html).toContain(worth);
    expect(html).toContain(proof);
  });

  it('stand in a company template, whole and each by itself', () => {
    const tags = language === 'de' ? ['nutzen', '{{wert}} | {{wertspanne}} | {{nachweis}}', 'nutzenblock'] : ['benefits', '{{worth}} | {{worthRange}} | {{proof}}', 'argumentBlock'];
    const filled = fillTemplate(handMadeTemplate(paragraph(`{{#${tags[0]}}}`) + paragraph(tags[1] ?? '') + paragraph(`{{/${tags[0]}}}`) + paragraph(`{{@${tags[2]}}}`)), input, buildOfferReport(input));
    if (!filled.ok) throw new Error(filled.error.code);
    const texts = bodyTexts(filled.value).map(plainly);
    const [amount = '', range = ''] = worth.split(' (');
    expect(texts[0]).toBe(`${amount} | ${range.replace(')', '')} | ${proof}`);
    expect(texts.slice(1).join('\n')).toContain(worth);
    expect(texts.slice(1).join('\n')).toContain(proof);
  });
});

import { describe, expect, it } from 'vitest';
import { buildGuideDocument } from '../../electron/workers/documents/build-guide-document';
import { GuideDocumentInput, type GuideChoice } from '../../shared/report/guide/guide-document-input';
import { guideReport } from '../../shared/report/guide/guide-report';
import { account, bookkeeping, deal, member, pain, person, rating } from '../support/records/records';

const company = account({ name: 'Müller & Söhne' });
const sale = deal(company.id, { name: 'Linie 4', currency: 'EUR' });
const someone = person(company.id, { firstName: 'Anna', lastName: 'Vogt', function: 'Leiterin Produktion' });
const anna = member(sale, { personId: someone.id, isDecider: true });
const ole = member(sale, { displayName: 'Ole Brand', isUser: true });
const slow = pain(sale, { text: 'Umrüsten dauert <b>45</b> Minuten', urgency: 9, yearlyCost: '38000', evidence: 'heard', evidenceSource: 'Anna Vogt', evidenceOn: '2026-03-02', eventOn: null, consequences: 'x' });
const link = { type: 'needLink' as const, ...bookkeeping(), accountId: company.id, dealId: sale.id, kind: 'owner' as const, fromId: slow.id, toId: anna.id };
const own = { type: 'guideQuestion' as const, ...bookkeeping(), accountId: company.id, dealId: sale.id, memberId: anna.id, openPoint: '', text: 'Wer unterschreibt?', isDropped: false, isAsked: false, answer: 'Sie & Herr Brand', answeredOn: null, orderKey: null };

function input(choice: Partial<GuideChoice> = {}): GuideDocumentInput {
  return GuideDocumentInput.parse({
    choice: { dealId: sale.id, memberIds: [anna.id, ole.id], withReasons: true, language: 'de', today: '2026-03-25', ...choice },
    deal: sale, account: company, persons: [someone], members: [ole, anna], ratings: [rating(anna, bookkeeping().id, { leadingMotive: 'security' })],
    pains: [slow], benefits: [], links: [link], questions: [own],
  });
}

describe('a printed conversation guide', () => {
  it('has a page for each person chosen, by name, with questions, reasons and what is known', () => {
    const { pages, context, fileName } = guideReport(input());
    expect([context, fileName]).toEqual([['Linie 4', 'Müller & Söhne', '25.03.2026'], 'Gesprächsleitfaden Linie 4']);
    expect(pages.map(({ name }) => name)).toEqual(['Anna Vogt', 'Ole Brand']);
    expect(pages[0]?.facts).toEqual(['Leiterin Produktion', 'Entscheider', 'Leitmotiv: Sicherheit']);
    // Leading motive 90 points, the day 15 + 4 × 9 = 51, confirming 10 + 3 × 9 = 37, then the own question.
    expect(pages[0]?.questions.map(({ ask, why, answer }) => [ask, why, answer])).toEqual([
      ['Was darf auf keinen Fall passieren, und was würde Ihnen diese Sorge nehmen?', 'Noch kein Nutzen antwortet auf das Leitmotiv Sicherheit.', ''],
      ['„Umrüsten dauert <b>45</b> Minuten“: Bis wann muss das gelöst sein, und was geschieht an diesem Tag?', 'Ohne Termin gibt es keinen Grund, jetzt zu entscheiden.', ''],
      ['Habe ich das richtig verstanden: „Umrüsten dauert <b>45</b> Minuten“, rund 38.000\u00a0€ im Jahr?', 'Bestätigt stehen 38.000\u00a0€ im Jahr fest.', ''],
      ['Wer unterschreibt?', 'Eigene Frage', 'Sie & Herr Brand'],
    ]);
    expect(pages[0]?.known).toEqual([{ text: slow.text, facts: 'Kittel-brennt-Faktor 9 von 10 · 38.000\u00a0€ im Jahr · gehört, Anna Vogt, 02.03.2026' }]);
    expect(pages[1]).toEqual({ name: 'Ole Brand', facts: ['Anwender'], questions: [], known: [] });
  });

  it('for the customer’s table shows questions only', () => {
    const { pages } = guideReport(input({ withReasons: false, memberIds: [anna.id] }));
    expect(pages).toHaveLength(1);
    expect(pages[0]).toMatchObject({ facts: ['Leiterin Produktion'], known: [] });
    for (const { probe, why, answer } of pages[0]?.questions ?? []) expect([probe, why, answer]).toEqual(['', '', '']);
    expect(guideReport(input({ withReasons: false, memberIds: [anna.id] })).fileName).toBe('Gesprächsleitfaden Linie 4 Anna Vogt');
  });

  it('takes all words as text, never as markup', () => {
    const { html, fileName, title } = buildGuideDocument(input());
    expect(html).toContain('Umrüsten dauert &lt;b&gt;45&lt;/b&gt; Minuten');
    expect(html).not.toContain('<b>45');
    expect(html).toContain('Müller &amp; Söhne');
    expect([fileName, title]).toEqual(['Gesprächsleitfaden Linie 4.pdf', 'Gesprächsleitfaden speichern']);
    expect(html.match(/<article>/g)).toHaveLength(2);
  });

  it('refuses a choice of nobody', () => {
    expect(GuideDocumentInput.shape.choice.safeParse({ dealId: sale.id, memberIds: [], withReasons: true, language: 'de', today: '2026-03-25' }).success).toBe(false);
  });
});

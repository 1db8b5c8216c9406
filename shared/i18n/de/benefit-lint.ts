import type { benefitLint as english } from '../en/benefit-lint';
import type { Translated } from '../translated';

/** Words of the benefit lint: verdicts, why words count, and the questions that lead on to the benefit. */
export const benefitLint: Translated<typeof english> = {
  verdict: { benefit: 'Nutzen', function: 'Funktion', competence: 'Kompetenz', unsure: 'Unsicher' },
  meaning: {
    benefit: 'Sagt, was beim Kunden besser wird.',
    function: 'Sagt, was das Produkt hat, ist oder tut.',
    competence: 'Sagt, was Ihr Unternehmen hat, ist oder kann.',
    unsure: 'Sagt nicht klar, was beim Kunden besser wird.',
  },
  why: {
    money: 'Geld, das der Kunde verdient oder spart',
    risk: 'ein Risiko des Kunden',
    effort: 'Mühe der Leute beim Kunden',
    enjoyment: 'Freude an der Arbeit',
    standing: 'Ansehen bei anderen',
    change: 'eine Veränderung',
    customer: 'Leute und Abläufe des Kunden',
    product: 'Teil oder Tätigkeit des Produkts',
    spec: 'technische Angabe oder Norm',
    slogan: 'Werbefloskel',
    vendor: 'Ihr Unternehmen und seine Leute',
    experience: 'Erfahrung, Zertifikate, Preise',
    promise: 'Versprechen oder Beruhigung',
    wording: 'typische Wortwahl',
  },
  question: {
    functionFound: 'Was hat Ihr Kunde davon, dass es „{{found}}“ gibt?',
    function: 'Was hat Ihr Kunde davon, dass es diese Funktion gibt?',
    competenceFound: '„{{found}}“ spricht von Ihnen. Was spart oder verdient Ihr Kunde dadurch, oder was muss er nicht mehr fürchten?',
    competence: 'Das spricht von Ihnen. Was wird dadurch bei Ihrem Kunden besser?',
    unsure: 'Und was hat Ihr Kunde davon? Wer merkt es, und woran?',
  },
};

import type { peopleLint as english } from '../en/people-lint';
import type { Translated } from '../translated';

/** Wörter, die man über Menschen nicht schreibt: was sie sind, warum nicht, und was man stattdessen schreibt. */
export const peopleLint: Translated<typeof english> = {
  category: {
    health: 'Gesundheit',
    religion: 'Religion oder Weltanschauung',
    origin: 'Herkunft',
    politics: 'Politische Meinung',
    union: 'Gewerkschaftszugehörigkeit',
    sexuality: 'Sexualleben',
    offence: 'Straftat oder Vorwurf',
    family: 'Privatleben',
    insult: 'Urteil über einen Menschen',
  },
  why: {
    '5': 'Der Verkauf braucht es nicht (Art. 5 DSGVO), und wer gemeint ist, darf es lesen (Art. 15).',
    '9': 'Das Gesetz schützt es besonders (Art. 9 DSGVO), auch wenn es gut gemeint ist.',
    '10': 'Das dürfen nur Behörden festhalten (Art. 10 DSGVO), und es kann falsch sein.',
  },
  instead: {
    health: 'Schreiben Sie, was das Geschäft braucht: „bis Ende März nicht da, Vertretung Frau Ott“.',
    religion: 'Schreiben Sie, was das Geschäft braucht: „freitags ab zwölf keine Termine“.',
    origin: 'Schreiben Sie, was das Geschäft braucht: „wünscht das Angebot auf Englisch“.',
    politics: 'Lassen Sie es weg, oder schreiben Sie, wie entschieden wird: „verlangt drei Angebote“.',
    union: 'Schreiben Sie die Rolle, nicht die Mitgliedschaft: „der Betriebsrat muss zustimmen“.',
    sexuality: 'Lassen Sie es weg.',
    offence: 'Lassen Sie es weg. Was das Geschäft gefährdet, gehört zur zuständigen Stelle Ihres Unternehmens.',
    family: 'Schreiben Sie, was das Geschäft braucht: „Mo–Do bis 13 Uhr erreichbar“.',
    insult: 'Schreiben Sie, was gesagt oder getan wurde: „hat im Mai zwei Termine abgesagt“.',
  },
  quoted: '„{{words}}“',
  select: 'Im Text zeigen',
  meantOtherwise: 'Hier anders gemeint',
};

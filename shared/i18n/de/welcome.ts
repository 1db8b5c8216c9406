import type { welcome as english } from '../en/welcome';
import type { Translated } from '../translated';

export const welcome: Translated<typeof english> = {
  name: 'Werkbank',
  claim: 'Von der ersten Firma bis zum unterschriebenen Angebot: wer entscheidet, wo es schmerzt und was Ihre Maschine dort wert ist.',
  offline: 'Alles bleibt auf diesem Laptop und geht ohne Netz.',
  start: 'Wie möchten Sie anfangen?',
  steps: { startEmpty: 'Mit eigenem Namen und eigener Firma anfangen' },
  sample: {
    title: 'Erst einmal umsehen',
    text: 'Eine kleine Vertriebswelt vom ersten Anruf bis zum Key Account, mit Buying Center, Angebot, Verhandlung und Auftrag. Sie können alles darin ändern.',
    action: 'Beispiel-Arbeitsplatz öffnen',
    busy: 'Beispiel-Arbeitsplatz wird eingerichtet',
  },
  empty: {
    title: 'Gleich selbst beginnen',
    text: 'Zwei Angaben genügen: Ihr Name steht an Ihren Einschätzungen, Ihre Firma auf Ihren Angeboten.',
    action: 'Leer anfangen',
    name: 'Ihr Name',
    company: 'Ihre Firma',
    nameMissing: 'Geben Sie Ihren Namen ein. Er steht an Ihren Einschätzungen.',
    submit: 'Anfangen',
  },
  people: {
    title: 'Kontakte mitbringen',
    text: 'Eine CSV-Tabelle mit Name, Funktion und Vorgesetzten wird zu Personen und einem fertig angeordneten Buying Center.',
    action: 'Personen aus Tabelle importieren',
  },
  restore: {
    title: 'Es gibt eine Sicherung mit Daten',
    text_one: 'Dieser Arbeitsplatz ist leer. Die Sicherung vom {{when}} enthält {{count}} Datensatz.',
    text_other: 'Dieser Arbeitsplatz ist leer. Die Sicherung vom {{when}} enthält {{count, number}} Datensätze.',
    action: 'Sicherung wiederherstellen',
    busy: 'Sicherung wird wiederhergestellt',
    failed: 'Die Sicherung wurde nicht wiederhergestellt',
  },
  inUse: {
    title: 'Ihr Arbeitsplatz ist eingerichtet',
    text: 'Was jetzt ansteht, finden Sie unter „Heute“.',
    action: 'Zu „Heute“',
    deals: 'Verkaufschancen zeigen',
  },
  protect: { none: 'Passphrase setzen', plain: 'Verschlüsseln' },
  failed: 'Das hat nicht geklappt',
};

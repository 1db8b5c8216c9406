import type { planDocument as english } from '../en/plan-document';
import type { Translated } from '../translated';

export const planDocument: Translated<typeof english> = {
  title: { internal: 'Key-Account-Plan {{name}}', customer: 'Gemeinsamer Plan {{name}}' },
  fileName: { internal: 'Key-Account-Plan {{name}} intern', customer: 'Gemeinsamer Plan {{name}}' },
  page: 'Seite',
  of: 'von',
  asOf: 'Stand {{day}}',
  internal: 'Nur für den internen Gebrauch',
  strategy: 'Strategie',
  goals: { heading: 'Ziele', description: 'Ziele mit Maßstab, Zielwert, Datum und Stand', columns: { text: 'Ziel', measure: 'Gemessen an', target: 'Zielwert', dueOn: 'Bis', state: 'Stand', owner: 'Verantwortlich' } },
  sponsors: { heading: 'Führungskräfte', description: 'Führungskräfte beider Seiten mit ihren Treffen', columns: { own: 'Unsere Seite', theirs: 'Ihre Seite', theirsInternal: 'Kunde', lastMetOn: 'Zuletzt', nextOn: 'Nächstes Treffen', note: 'Notiz' } },
  people: { heading: 'Personen', table: 'Kontaktabdeckung', description: 'Personen mit Rollen, Kontaktabdeckung und Betreuung', caption: 'Wer mitwirkt und wer an wen berichtet', some: 'Wer mitwirkt und wer an wen berichtet; {{count}} von {{all}}', columns: { name: 'Name', unit: 'Einheit', roles: 'Rollen', coverage: 'Abdeckung', owner: 'Betreut durch' } },
  matrix: {
    heading: { internal: 'Potenzialmatrix', customer: 'Was Sie von uns nutzen' },
    caption: { internal: 'Potenzial dessen, was nicht gekauft ist: {{sum}} im Jahr', customer: 'Genutzte Leistungen nach Einheit' },
    unit: 'Produkt',
    used: 'In Gebrauch',
    alt: '{{unit}}: {{products}}',
    nothing: 'noch nichts',
  },
  crossSelling: { heading: 'Was als Nächstes anzubieten ist', description: 'Produkte nach erwartetem Betrag', columns: { unit: 'Einheit', product: 'Produkt', alike: 'Ähnliche Einheiten', potential: 'Potenzial', expected: 'Erwartet' } },
  measures: { heading: { internal: 'Kundenbindungsmaßnahmen', customer: 'Was wir geplant haben' }, description: 'Maßnahmen mit Plan- und Erledigt-Datum', columns: { kind: 'Maßnahme', dueOn: 'Geplant', doneOn: 'Erledigt', cost: 'Kosten' } },
};

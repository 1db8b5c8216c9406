import type { watch as english } from '../en/watch';
import type { Translated } from '../translated';

export const watch: Translated<typeof english> = {
  title: 'Im Blick behalten',
  none: 'Kein Angebot und kein Vertrag läuft bald aus, und jede offene Verkaufschance ist gut genug abgedeckt.',
  offer: 'Bindefrist endet: {{name}}',
  contract: 'Vertrag endet: {{machine}}',
  plan: 'Angebot planen',
  serviceStep: 'Neuen Wartungsvertrag anbieten: {{machine}}',
  uncovered_one: 'Ampel rot, {{count}} Lücke im Buying Center',
  uncovered_other: 'Ampel rot, {{count}} Lücken im Buying Center',
  stale_one: '{{count}} Einschätzung ist älter als ein halbes Jahr',
  stale_other: '{{count}} Einschätzungen sind älter als ein halbes Jahr',
  measureKinds: { visit: 'Besuch', 'annual-review': 'Jahresgespräch', 'advisory-board': 'Kundenbeirat', 'frame-agreement': 'Rahmenvertrag', training: 'Schulung', bonus: 'Bonus', other: 'Sonstiges' },
  sponsors: { meeting: 'Führungskräfte: {{own}} und {{theirs}}', never: 'nie getroffen, kein Treffen geplant', stale: 'zuletzt vor {{days}} Tagen getroffen', missed: 'Treffen war für {{day}} geplant', somebody: 'jemand' },
  calendar: { save: 'Kalenderdatei (.ics)' },
  photos: { add: 'Fotos hinzufügen', busy: 'Wird verkleinert …', draw: 'Zeichnen', sketch: 'Skizze', sheet: 'Blatt zum Zeichnen mit Stift, Finger oder Maus', clear: 'Leeren', attach: 'Anhängen', remove: '{{name}} entfernen', show: '{{name}} anzeigen', unreadable: 'Kein Bild: {{names}}. Wählen Sie eine JPEG-, PNG- oder WebP-Datei.', tooMany: 'Höchstens {{count}} Bilder zu einem Besuch.' },
  visit: {
    dictate: 'Zum Diktieren Cursor hier hinein und Windows+H drücken (macOS: zweimal Fn).',
    people: 'Gesprochen mit', peoplePlaceholder: 'Anna Vogt, Otto Klein', nextStep: 'Nächster Schritt', nextStepPlaceholder: 'Zeichnung schicken', nextStepDue: 'Fällig', pain: 'Neuer Schmerz', painPlaceholder: 'Rüsten dauert 45 Minuten' },
};

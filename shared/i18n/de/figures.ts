import type { figures as english } from '../en/figures';
import type { Translated } from '../translated';

export const figures: Translated<typeof english> = {
  open: '{{figure}}: Verkaufschancen zeigen',
  count_one: '{{count}} Verkaufschance',
  count_other: '{{count}} Verkaufschancen',
  columns: { name: 'Verkaufschance', account: 'Firma', amount: 'Betrag', currency: 'Währung', stage: 'Phase', closesOn: 'Abschluss am' },
  saveChart: 'Diagramm als Bild speichern (SVG)',
  saveTable: 'Als Tabelle speichern (CSV)',
  saved: 'Gespeichert: {{name}}',
  notSaved: 'Die Datei konnte nicht gespeichert werden',
};

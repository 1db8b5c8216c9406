import type { settings as english } from '../en/settings';
import type { Translated } from '../translated';

export const settings: Translated<typeof english> = {
  title: 'Einstellungen',
  sections: {
    label: 'Bereiche der Einstellungen',
    groups: { own: 'Dieser Laptop', offers: 'Angebote', rules: 'Regeln', needs: 'Schmerz & Nutzen' },
    general: 'Allgemein',
    company: 'Eigene Firma',
    templates: 'Word-Vorlagen',
    numbering: 'Nummernkreis',
    texts: 'Textbausteine',
    terms: 'Konditionen',
    library: 'Bibliothek',
    catalogue: 'Katalog',
    coverageRules: 'Abdeckungsregeln',
  },
  steps: { name: 'Eigener Name' },
  look: {
    title: 'Sprache und Aussehen',
    language: 'Sprache',
    languages: { system: 'Wie das System', de: 'Deutsch', en: 'English' },
    theme: 'Darstellung',
    themes: { system: 'Wie das System', light: 'Hell', dark: 'Dunkel' },
    note: 'Dokumente haben ihre eigene Sprache; Sie wählen sie in jedem Angebot.',
  },
  you: {
    title: 'Sie',
    description: 'Ihr Name steht an Ihren Einschätzungen und als Ansprechpartner auf Ihren Angeboten.',
    name: 'Name',
    email: 'E-Mail',
    action: 'Eigenen Namen eintragen',
    missing: 'Einschätzungen gehören zu einer Person. Tragen Sie Ihren Namen ein, damit Ihre erkennbar sind.',
  },
  backup: {
    title: 'Sicherung',
    description: 'Werkbank sichert von selbst, während Sie arbeiten und beim Schließen. Hier sichern Sie sofort.',
    action: 'Jetzt sichern',
    done_one: 'Gesichert: {{name}}, {{when}}, {{count}} Datensatz',
    done_other: 'Gesichert: {{name}}, {{when}}, {{count, number}} Datensätze',
    failed: 'Die Sicherung wurde nicht geschrieben',
    unsaved: 'Einige Änderungen liegen noch nicht auf der Platte, die Sicherung wäre unvollständig. Versuchen Sie es erneut, sobald oben Gespeichert steht.',
  },
  keyboard: {
    title: 'Tastatur',
    search: 'Suchen oder Befehl ausführen',
    undo: 'Rückgängig',
    redo: 'Wiederholen',
    help: 'Alle Tastenkürzel zeigen',
  },
  about: {
    title: 'Über Werkbank',
    version: 'Version',
    runtime: 'Laufzeit',
    runtimeText: 'Electron {{electron}}, Chromium {{chromium}}',
    local: 'Alle Daten bleiben auf diesem Laptop.',
  },
};

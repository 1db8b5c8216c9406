import type { shell as english } from '../en/shell';
import type { Translated } from '../translated';

export const shell: Translated<typeof english> = {
  close: 'Schließen',
  messages: 'Meldungen',
  groups: { edit: 'Bearbeiten', go: 'Gehe zu', view: 'Ansicht' },
  rail: {
    label: 'Hauptnavigation',
    process: 'Verkaufsprozess',
    today: 'Heute',
    deals: 'Verkaufschancen',
    accounts: 'Firmen',
    identification: 'Identifikation',
    qualification: 'Qualifizierung',
    buyingCenter: 'Buying Center',
    needs: 'Schmerz & Nutzen',
    offer: 'Angebot & Verhandlung',
    lossAnalysis: 'Verlustanalyse',
    orderCare: 'Auftragsbetreuung',
    accountManagement: 'Key Account',
    settings: 'Einstellungen',
  },
  header: { back: 'Zurück', forward: 'Vorwärts', search: 'Suchen oder Befehl ausführen', language: 'Sprache' },
  save: { saved: 'Gespeichert', saving: 'Wird gespeichert', failed: 'Nicht gespeichert', retry: 'Erneut versuchen' },
  commands: {
    search: 'Suchen',
    undo: 'Rückgängig',
    redo: 'Wiederholen',
    importPeople: 'Personen importieren',
    settings: 'Einstellungen',
    light: 'Helles Design',
    dark: 'Dunkles Design',
    themeSystem: 'Design des Systems',
    shortcuts: 'Tastenkürzel',
  },
  palette: {
    placeholder: 'Firma, Person, Verkaufschance oder Befehl',
    empty: 'Nichts gefunden. Versuchen Sie es mit dem Anfang eines Namens.',
    found: 'Gefunden',
    commands: 'Befehle',
  },
  fault: { title: 'Diese Seite hat einen Fehler', reload: 'Seite neu laden' },
};

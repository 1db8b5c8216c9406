import type { common as english } from '../en/common';
import type { Translated } from '../translated';

export const common: Translated<typeof english> = {
  documentLanguages: { de: 'Deutsch', en: 'Englisch' },
  steps: { edit: 'Bearbeiten', delete: 'Löschen', create: 'Anlegen' },
  actions: { add: 'Hinzufügen', cancel: 'Abbrechen', close: 'Schließen', create: 'Anlegen', delete: 'Löschen', undo: 'Rückgängig', edit: 'Bearbeiten', save: 'Speichern', open: 'Öffnen', back: 'Zurück', next: 'Weiter' },
  row: { up: 'Nach oben', down: 'Nach unten', duplicate: 'Duplizieren', remove: 'Entfernen' },
  numbers: {
    'number-empty': 'Geben Sie eine Zahl ein.',
    'number-unreadable': 'Das ist keine Zahl. Schreiben Sie sie wie 1.234,50.',
    'number-too-long': 'Diese Zahl hat zu viele Stellen. Höchstens 15 vor und 6 nach dem Komma.',
    notWhole: 'Geben Sie eine ganze Zahl ein.',
    tooSmall: 'Mindestens {{min}}.',
    tooLarge: 'Höchstens {{max}}.',
  },
  incompleteDay: 'Vervollständigen Sie das Datum oder leeren Sie es.',
  loading: 'Wird geladen',
  none: 'Keine',
  unknown: 'Unbekannt',
  roles: {
    initiator: 'Initiator',
    user: 'Anwender',
    influencer: 'Beeinflusser',
    decider: 'Entscheider',
    buyer: 'Einkäufer',
    gatekeeper: 'Informationsselektierer',
  },
  attitudes: { mentor: 'Mentor', supporter: 'Befürworter', neutral: 'neutral', sceptic: 'Skeptiker', opponent: 'Gegner' },
  motives: { profit: 'Profit', security: 'Sicherheit', comfort: 'Komfort', joy: 'Freude', prestige: 'Ansehen' },
  evidence: { assumed: 'vermutet', heard: 'gehört', confirmed: 'bestätigt' },
  coverage: { none: 'kein Kontakt', brief: 'flüchtiger Kontakt', regular: 'regelmäßiger Kontakt', deep: 'enger Kontakt' },
  buyClasses: { 'new-task': 'Neukauf', 'modified-rebuy': 'Modifizierter Wiederkauf', 'straight-rebuy': 'Identischer Wiederkauf' },
  dealStages: {
    identified: 'Identifiziert',
    qualified: 'Qualifiziert',
    needs: 'Bedarf bekannt',
    offered: 'Angeboten',
    negotiating: 'In Verhandlung',
    won: 'Gewonnen',
    lost: 'Verloren',
    'no-decision': 'Keine Entscheidung',
  },
};

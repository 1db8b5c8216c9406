import type { stages as english } from '../en/stages';
import type { Translated } from '../translated';

export const stages: Translated<typeof english> = {
  soon: 'In Vorbereitung',
  willLive: 'Was hierher gehört',
  today: 'Was Sie heute schon tun können',
  links: {
    importPeople: 'Personen importieren',
    accounts: 'Zu den Firmen',
    deals: 'Zu den Verkaufschancen',
    today: 'Zu Heute',
    buyingCenter: 'Zum Buying Center',
    needs: 'Zu Schmerz & Nutzen',
    offer: 'Zum Angebot',
  },
  close: {
    name: 'Abschluss',
    title: 'Wie endet diese Verkaufschance?',
    why: 'Wer weiß, was wofür gegeben wurde und warum gewonnen oder verloren wurde, kommt beim nächsten Mal schneller ans Ziel.',
    points: {
      first: 'Das Verhandlungsprotokoll: jedes Zugeständnis gegen seine Gegenleistung',
      second: 'Das Ergebnis mit seinem Grund: gewonnen, verloren oder keine Entscheidung',
      third: 'Die Durchlaufzeit vom ersten Kontakt über das Angebot bis zum Abschluss',
    },
    now: 'Phase, Abschlussdatum und nächster Schritt stehen im Streifen oben.',
  },
  'order-care': {
    name: 'Auftragsbetreuung',
    title: 'Werden die Zusagen gehalten?',
    why: 'Zwischen Auftrag und Abnahme entscheidet sich, ob der Kunde wieder kauft. Hier sehen Sie, was bei wem ansteht.',
    points: {
      first: 'Zusagen aller gewonnenen Verkaufschancen als Aufgaben mit Termin',
      second: 'Besuche und Abnahmetermine auf einen Blick',
      third: 'Wartungseinsätze aus der installierten Basis',
    },
    now: 'Besuche und nächste Schritte gewonnener Verkaufschancen stehen schon unter Heute.',
  },
  'account-management': {
    name: 'Key Account',
    title: 'Was braucht dieser Kunde noch?',
    why: 'Der kürzeste Weg zum nächsten Auftrag führt zu dem Kunden, den Sie kennen. Die Potenzialmatrix zeigt, wer was kauft und wo noch nichts ist.',
    points: {
      first: 'Potenzialmatrix: Einheiten des Kunden gegen Ihr Angebot',
      second: 'Potenzial für Cross-Selling und Upselling, dazu ein Gesundheitswert',
      third: 'Kundenbindungsmaßnahmen und der Key-Account-Plan als Word-Dokument',
    },
    now: 'Firmen, Personen und Verkaufschancen sind schon da. Sie füllen die Matrix.',
  },
};

import type { stages as english } from '../en/stages';
import type { Translated } from '../translated';

export const stages: Translated<typeof english> = {
  soon: 'In Vorbereitung',
  willLive: 'Was hierher gehört',
  today: 'Was Sie heute schon tun können',
  links: {
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
};

import type { ratingHelp as english } from '../en/rating-help';
import type { Translated } from '../translated';

export const ratingHelp: Translated<typeof english> = {
  open: 'Hilfe beim Einschätzen: {{field}}',
  hint: 'Antworten Sie, was Sie gesehen oder gehört haben. Eingetragen wird erst, wenn Sie es übernehmen.',
  proposal: 'Spricht für: {{value}}',
  incomplete: 'Beantworten Sie alle Fragen, um zu sehen, wofür sie sprechen.',
  apply: 'Übernehmen',
  attitude: {
    prefers: { ask: 'Wessen Lösung will die Person?', us: 'Unsere', open: 'Das ist für sie offen', 'no-change': 'Keine, es soll bleiben, wie es ist', other: 'Die von jemand anderem' },
    acts: { ask: 'Was tut sie dafür oder dagegen?', coaches: 'Sie sagt uns, wie wir gewinnen', 'speaks-for': 'Sie spricht für uns', nothing: 'Nichts, von dem ich weiß', objects: 'Sie bringt Einwände vor', 'works-against': 'Sie arbeitet gegen uns' },
    tells: { ask: 'Was erfahren wir von ihr?', inside: 'Was wir sonst nicht erfahren würden', answers: 'Was wir fragen', evades: 'Sie weicht unseren Fragen aus' },
  },
  influence: {
    heard: { ask: 'Wenn sie gesprochen hat, folgen ihr die anderen?', always: 'Fast immer', often: 'Oft', seldom: 'Selten' },
    stops: { ask: 'Könnte sie den Kauf aufhalten?', alone: 'Ja, allein', delays: 'Sie könnte ihn verzögern', no: 'Nein' },
    asked: { ask: 'Wird sie gefragt, bevor etwas entschieden wird?', always: 'Immer', sometimes: 'Manchmal', never: 'Nie' },
  },
  adaptability: {
    news: { ask: 'Was tut sie, wenn etwas Neues kommt?', first: 'Sie probiert es als Erste aus', waits: 'Sie wartet, bis andere es erprobt haben', 'holds-on': 'Sie bleibt beim Gewohnten' },
    changed: { ask: 'Wie war es bei der letzten Veränderung in ihrem Bereich?', pushed: 'Sie hat sie vorangetrieben', 'went-along': 'Sie hat mitgemacht', blocked: 'Sie hat sie gebremst' },
    weighs: { ask: 'Was wiegt für sie schwerer?', chance: 'Was zu gewinnen ist', both: 'Beides gleich', risk: 'Was schiefgehen kann' },
  },
  formalAuthority: {
    signs: { ask: 'Wessen Unterschrift braucht der Auftrag?', alone: 'Nur ihre', together: 'Ihre und die von jemand anderem', no: 'Nicht ihre' },
    amount: { ask: 'Reicht ihre Unterschrift bis zu diesem Betrag?', yes: 'Ja', no: 'Nein' },
    votes: { ask: 'Ist ihr Votum vorgeschrieben, etwa als Freigabe oder im Lastenheft?', yes: 'Ja', no: 'Nein' },
  },
  coverage: {
    talks: { ask: 'Wie oft hat jemand von uns in den letzten drei Monaten mit ihr gesprochen?', several: 'Mehrmals', once: 'Einmal', never: 'Nie' },
    topics: { ask: 'Worüber?', worries: 'Auch über das, was sie bewegt und ihr Sorgen macht', facts: 'Über Sachliches' },
    calls: { ask: 'Ruft sie von sich aus bei uns an?', yes: 'Ja', no: 'Nein' },
  },
  leadingMotive: {
    first: { ask: 'Wonach fragt sie zuerst?', profit: 'Was es bringt und kostet', security: 'Ob es sicher ist und hält', comfort: 'Ob es die Arbeit leichter macht', joy: 'Ob es Freude macht, damit zu arbeiten', prestige: 'Wie es auf andere wirkt' },
    annoyed: { ask: 'Was würde sie am meisten ärgern?', profit: 'Verlorenes Geld', security: 'Ein Stillstand oder ein Risiko', comfort: 'Mehr Aufwand für dasselbe Ergebnis', joy: 'Arbeit, die keine Freude macht', prestige: 'Vor anderen schlecht dazustehen' },
  },
};

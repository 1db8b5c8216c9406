import { draftLineItem } from '../../../shared/domain/offer/draft';
import type { LineItem } from '../../../shared/domain/offer/line-item';
import type { OfferDocumentInput } from '../../../shared/report/offer-document-input';
import { sampleOffer } from './sample-offer';
import { withEverything } from './with-everything';

/** Words of all lengths, with what programs may break a line behind. */
const WORDS =
  'Anlage Pumpe Steuerung-Modul Maßgeschneidert/Plus Wärmepumpe Überwachung der die das mit und Prüfung 24-V-Netzteil Schaltschrank IP54 Dokumentation (deutsch/englisch) Lieferung frei Haus, einschließlich Inbetriebnahme Gewährleistung – 24 Monate ± 0,5 % “Prime” Edelstahl Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.split(' ');

const id = (group: number, number: number): string => `01920000-0000-7000-8${group.toString().padStart(3, '0')}-${number.toString().padStart(12, '0')}`;

/** An offer of many pages with texts, alternatives, price units, descriptions of any length, and groups in every other. */
export function longOffer(random: () => number, number: number): OfferDocumentInput {
  const whole = (most: number): number => Math.floor(random() * most);
  const text = (count: number): string => Array.from({ length: count }, () => WORDS[whole(WORDS.length)] ?? '').join(' ');
  const lines = [100, 120, 160, 200][number % 4] ?? 100;
  const input = sampleOffer({ lines, form: (['B', 'A', 'plain'] as const)[number % 3] ?? 'B', language: number % 4 < 2 ? 'de' : 'en' });
  const lineItems = input.lineItems.map((item, index): LineItem => ({
    ...item,
    kind: (['text', 'alternative', 'optional'] as const)[whole(20)] ?? 'standard',
    priceUnit: random() < 0.1 ? 100 : 1,
    text: `${index + 1}: ${text(whole(8))}`.trim(),
    description: random() < 0.5 ? '' : `${text(whole(60))}${random() < 0.3 ? `\n\n${text(20)}` : ''}`,
  }));
  const offer = { ...input.offer, introduction: Array.from({ length: 1 + whole(3) }, () => text(5 + whole(60))).join('\n\n') };
  return number % 2 === 0 ? { ...input, offer, lineItems } : grouped(withEverything({ ...input, offer, lineItems }), 2 + whole(8));
}

function grouped(input: OfferDocumentInput, count: number): OfferDocumentInput {
  const items = input.lineItems.filter(({ kind }) => kind !== 'group');
  const size = Math.ceil(items.length / count);
  const groups = Array.from({ length: count }, (_, index) => ({
    ...draftLineItem({ id: id(900, index), now: input.offer.createdAt, offer: input.offer, orderKey: `a${(index * size).toString().padStart(5, '0')}0`, kind: 'group' }),
    text: `Abschnitt${index + 1} der Lieferung`,
  }));
  return { ...input, lineItems: [...groups, ...items.map((item, index) => ({ ...item, groupId: id(900, Math.floor(index / size)) }))] };
}

import { LINE_ITEM_KINDS, VAT_CATEGORIES, type LineItem } from '../../../shared/domain/offer/line-item';
import type { Offer } from '../../../shared/domain/offer/offer';
import type { Surcharge } from '../../../shared/domain/offer/surcharge';
import { lineItemOf } from './line-item-of';

export type RandomOffer = {
  offer: Pick<Offer, 'discountKind' | 'discountValue'>;
  lineItems: LineItem[];
  surcharges: Pick<Surcharge, 'id' | 'kind' | 'value' | 'vatRate' | 'vatCategory'>[];
};

/** Numbers from 0 to 1 that a seed repeats (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const RATES = ['19', '19.0', '19.00', '7', '7.0', '0', '24', '8.1', '5.5', '2.6', '20'];

/** Drafts to change, since making one costs more than what is tested. */
const DRAFTS = Array.from({ length: 12 }, (_, index) => lineItemOf({}, index + 1));

/**
 * An offer as nobody would write it: credits, price units, up to six digits behind the point, switched options, headings
 * that are gone, discounts of 100 % and more than the sum, surcharges below zero.
 */
export function randomOffer(random: () => number): RandomOffer {
  const below = (count: number): number => Math.floor(random() * count);
  const one = <T>(of: readonly T[]): T => of[below(of.length)] as T;
  const number = (maxWhole: number, places: number): string => {
    const kept = below(places + 1);
    const fraction = kept === 0 ? '' : `.${below(10 ** kept).toString().padStart(kept, '0')}`;
    return `${below(maxWhole + 1)}${fraction}`;
  };
  const signed = (text: string): string => (random() < 0.15 ? `-${text}` : text);
  const percent = (): string => (random() < 0.4 ? '0' : random() < 0.2 ? one(['100', '0.000001', '33.333333', '50']) : number(99, 3));
  const vat = () => ({ vatRate: one(RATES), vatCategory: random() < 0.7 ? one(['standard', 'reduced'] as const) : one(VAT_CATEGORIES) });

  const headings = DRAFTS.slice(0, below(3)).map((draft): LineItem => ({ ...draft, kind: 'group' }));
  const rows = DRAFTS.slice(headings.length, headings.length + below(7)).map((draft): LineItem => ({
    ...draft,
    kind: random() < 0.6 ? 'standard' : one(LINE_ITEM_KINDS.filter((kind) => kind !== 'group')),
    selected: random() < 0.5,
    groupId: random() < 0.5 ? null : one([...headings.map(({ id }) => id), 'gone']),
    quantity: signed(number(one([1, 9, 9_999]), one([0, 0, 2, 6]))),
    unitPrice: signed(number(one([0, 9, 999, 999_999]), one([2, 2, 2, 6]))),
    priceUnit: random() < 0.7 ? 1 : one([10, 100, 1000] as const),
    discountPercent: percent(),
    ...vat(),
  }));
  const surcharges = Array.from({ length: random() < 0.5 ? 0 : below(4) }, (_, index): RandomOffer['surcharges'][number] => {
    const kind = one(['percent', 'absolute'] as const);
    return { id: `surcharge ${index}`, kind, value: signed(kind === 'percent' ? percent() : number(999, one([2, 6]))), ...vat() };
  });
  const discountKind = one(['none', 'percent', 'absolute', 'absolute'] as const);
  const discountValue = discountKind === 'percent' ? percent() : signed(number(one([1, 99, 9_999]), one([2, 6])));
  return { offer: { discountKind, discountValue }, lineItems: [...headings, ...rows], surcharges };
}

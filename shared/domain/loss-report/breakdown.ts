import { ZERO, type Decimal } from '../money/decimal';
import type { Currency, DecimalText, Id } from '../schema/values';
import { foldForSearch } from '../text/fold';
import { reasonKey, type Outcome, type ReportDeal, type StatedReason } from './report-deal';
import { shareOf } from './share';
import { sizeClass, type SizeClass } from './size-class';

/** By what ended deals are told apart. */
export const DIMENSIONS = ['reason', 'established', 'segment', 'industry', 'size', 'competitor', 'seller', 'year', 'quarter', 'month'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** What the deals of a group have in common; `null`: it is not known of them. */
export type GroupLabel =
  | { kind: 'unknown' }
  | { kind: 'reason'; stated: StatedReason }
  | { kind: 'size'; size: SizeClass }
  | { kind: 'seller'; id: Id }
  | { kind: 'time'; period: string }
  | { kind: 'words'; words: string };

/** Deals that ended, with their ids, so that every figure leads to them. */
export type Ended = Record<Outcome, Id[]>;

export type Group = Ended & {
  key: string;
  label: GroupLabel;
  /** Won of those won and lost, in percent; `null` below five of them. No decision is neither. */
  winRate: DecimalText | null;
};

/** Ended deals by a dimension, the largest group first; times in their order. A deal of two segments counts in both. */
export function breakdown(deals: Iterable<ReportDeal>, dimension: Dimension): Group[] {
  const groups = new Map<string, { label: GroupLabel; ended: Ended }>();
  for (const deal of deals) {
    if (deal.outcome === null) continue;
    for (const { key, label } of labelsOf(deal, dimension)) {
      const group = groups.get(key) ?? { label, ended: { won: [], lost: [], 'no-decision': [] } };
      group.ended[deal.outcome].push(deal.id);
      groups.set(key, group);
    }
  }
  const isTime = dimension === 'year' || dimension === 'quarter' || dimension === 'month';
  const size = ({ won, lost, 'no-decision': none }: Ended): number => won.length + lost.length + none.length;
  return [...groups]
    .map(([key, { label, ended }]): Group => ({ key, label, ...ended, winRate: winRate(ended) }))
    .sort((a, b) => Number(a.key === '') - Number(b.key === '') || (isTime || dimension === 'size' ? 0 : size(b) - size(a)) || (a.key < b.key ? -1 : 1));
}

/** Whether a win rate says anything of a group: reasons and competitors are only noted where a deal was not won. */
export function hasWinRate(dimension: Dimension): boolean {
  return dimension !== 'reason' && dimension !== 'established' && dimension !== 'competitor';
}

/** Won of those won and lost, in percent. */
export function winRate({ won, lost }: Pick<Ended, 'won' | 'lost'>): DecimalText | null {
  return shareOf(won.length, won.length + lost.length);
}

/** What was won in a currency, and by which deals; those without an amount are left out. */
export type WonSum = { currency: Currency; sum: DecimalText; ids: Id[] };

/** All ended deals by their outcome, and what was won in each currency. */
export function outcomes(deals: Iterable<ReportDeal>): Ended & { winRate: DecimalText | null; wonSums: WonSum[] } {
  const ended: Ended = { won: [], lost: [], 'no-decision': [] };
  const sums = new Map<Currency, { sum: Decimal; ids: Id[] }>();
  for (const { id, outcome, amount, currency } of deals) {
    if (outcome === null) continue;
    ended[outcome].push(id);
    if (outcome !== 'won' || amount === null) continue;
    const known = sums.get(currency);
    if (known === undefined) sums.set(currency, { sum: ZERO.plus(amount), ids: [id] });
    else {
      known.sum = known.sum.plus(amount);
      known.ids.push(id);
    }
  }
  const wonSums = [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([currency, { sum, ids }]) => ({ currency, sum: sum.toFixed(), ids }));
  return { ...ended, winRate: winRate(ended), wonSums };
}

type Keyed = { key: string; label: GroupLabel };

const UNKNOWN: readonly Keyed[] = [{ key: '', label: { kind: 'unknown' } }];
const words = (text: string): readonly Keyed[] => (text.trim() === '' ? UNKNOWN : [{ key: foldForSearch(text.trim()), label: { kind: 'words', words: text } }]);

function labelsOf(deal: ReportDeal, dimension: Dimension): readonly Keyed[] {
  switch (dimension) {
    case 'reason':
      return deal.stated === null ? UNKNOWN : [{ key: reasonKey(deal.stated), label: { kind: 'reason', stated: deal.stated } }];
    case 'established':
      return deal.established === null ? UNKNOWN : [{ key: deal.established, label: { kind: 'reason', stated: { kind: 'known', reason: deal.established } } }];
    case 'segment':
      return deal.segments.length === 0 ? UNKNOWN : deal.segments.flatMap(words);
    case 'industry':
      return words(deal.industry);
    case 'competitor':
      return words(deal.competitor);
    case 'size': {
      const size = sizeClass(deal);
      return size === null ? UNKNOWN : [{ key: `${size.currency} ${size.rank}`, label: { kind: 'size', size } }];
    }
    case 'seller':
      return deal.sellerId === null ? UNKNOWN : [{ key: deal.sellerId, label: { kind: 'seller', id: deal.sellerId } }];
    case 'year':
    case 'quarter':
    case 'month': {
      if (deal.closedOn === null) return UNKNOWN;
      const period = periodOf(deal.closedOn, dimension);
      return [{ key: period, label: { kind: 'time', period } }];
    }
  }
}

/** `2026`, `2026-Q1` or `2026-03`. */
export function periodOf(day: string, dimension: 'year' | 'quarter' | 'month'): string {
  const year = day.slice(0, 4);
  if (dimension === 'year') return year;
  return dimension === 'month' ? day.slice(0, 7) : `${year}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}

import { Decimal, ZERO } from '../money/decimal';
import { roundCommercially, toMoneyText } from '../money/rounding';
import type { Currency, DecimalText } from '../schema/values';
import type { Deal } from './deal';
import { probabilityOf } from './probability';

type ForecastDeal = Pick<Deal, 'amount' | 'currency' | 'stage' | 'probability' | 'closeDate'>;

/** What a deal brings on average: amount × likelihood, rounded to the cent. `null` without an amount. */
export function weightedAmount(deal: Pick<Deal, 'amount' | 'stage' | 'probability'>): DecimalText | null {
  return deal.amount === null ? null : toMoneyText(weighted(deal.amount, probabilityOf(deal)));
}

function weighted(amount: DecimalText, percent: number): Decimal {
  return roundCommercially(new Decimal(amount).times(percent).dividedBy(100));
}

/** A month `YYYY-MM` and what is expected to close in it. `month` is `null` for deals without a close date. */
export type ForecastMonth = { month: string | null; count: number; weighted: DecimalText };

/** The sums of the deals in one currency. */
export type CurrencyForecast = {
  currency: Currency;
  /** Deals in this currency, with or without an amount. */
  count: number;
  amount: DecimalText;
  weighted: DecimalText;
  /** In order, without gaps between the first and the last month; deals without a close date at the end. */
  months: ForecastMonth[];
};

/**
 * Sums per currency, never across currencies. The weighted sum adds what the list shows, each deal rounded to the
 * cent, so that list and footer agree. The currency with most deals comes first.
 */
export function forecast(deals: Iterable<ForecastDeal>): CurrencyForecast[] {
  const byCurrency = new Map<Currency, ForecastDeal[]>();
  for (const deal of deals) {
    const group = byCurrency.get(deal.currency);
    if (group === undefined) byCurrency.set(deal.currency, [deal]);
    else group.push(deal);
  }
  return [...byCurrency]
    .map(([currency, group]) => forecastOf(currency, group))
    .sort((a, b) => b.count - a.count || (a.currency < b.currency ? -1 : 1));
}

function forecastOf(currency: Currency, deals: readonly ForecastDeal[]): CurrencyForecast {
  let amount = ZERO;
  let total = ZERO;
  const months = new Map<string | null, { count: number; weighted: Decimal }>();
  for (const deal of deals) {
    const value = deal.amount === null ? ZERO : weighted(deal.amount, probabilityOf(deal));
    if (deal.amount !== null) amount = amount.plus(deal.amount);
    total = total.plus(value);
    const month = deal.closeDate === null ? null : deal.closeDate.slice(0, 7);
    const known = months.get(month) ?? { count: 0, weighted: ZERO };
    months.set(month, { count: known.count + 1, weighted: known.weighted.plus(value) });
  }
  const dated = [...months.keys()].filter((month) => month !== null).sort();
  const order: (string | null)[] = [...withoutGaps(dated), ...(months.has(null) ? [null] : [])];
  return {
    currency,
    count: deals.length,
    amount: toMoneyText(amount),
    weighted: toMoneyText(total),
    months: order.map((month) => {
      const sums = months.get(month) ?? { count: 0, weighted: ZERO };
      return { month, count: sums.count, weighted: toMoneyText(sums.weighted) };
    }),
  };
}

/** Months from one to another that a strip still shows without gaps: ten years. More is a slip of the keyboard. */
const MAX_SPAN = 120;

/** The months, in order, with the empty ones between them while the whole stays within `MAX_SPAN`. */
function withoutGaps(months: readonly string[]): readonly string[] {
  const [first, last] = [months.at(0), months.at(-1)];
  if (first === undefined || last === undefined) return [];
  const [year = 0, month = 1] = first.split('-').map(Number);
  const [lastYear = 0, lastMonth = 1] = last.split('-').map(Number);
  const span = (lastYear - year) * 12 + lastMonth - month + 1;
  if (span > MAX_SPAN) return months;
  return Array.from({ length: span }, (_, index) => {
    const at = month - 1 + index;
    return `${String(year + Math.floor(at / 12)).padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}`;
  });
}

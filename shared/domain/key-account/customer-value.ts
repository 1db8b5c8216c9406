import { daysBetween } from '../calendar/day-arithmetic';
import type { Deal } from '../deal/deal';
import { Decimal, ZERO } from '../money/decimal';
import type { Currency, Day, DecimalText, Id } from '../schema/values';

/** An order as it counts here: a won deal on the day it was won. */
export type Order = { accountId: Id; on: Day; amount: DecimalText; currency: Currency };

/** Won deals with a day and an amount. */
export function ordersOf(deals: Iterable<Pick<Deal, 'accountId' | 'stage' | 'closeDate' | 'amount' | 'currency'>>): Order[] {
  return [...deals].flatMap(({ accountId, stage, closeDate, amount, currency }) => (stage === 'won' && closeDate !== null && amount !== null ? [{ accountId, on: closeDate, amount, currency }] : []));
}

/** Classes by cumulated revenue: A brings the first 80 %, B up to 95 %, C the rest. */
export type AbcClass = 'A' | 'B' | 'C';

export type CustomerValue = {
  accountId: Id;
  /** Days since the last order, number of orders, and their sum. */
  recency: number;
  frequency: number;
  monetary: DecimalText;
  /** 1 to 5 each: in which fifth of the customers it stands, 5 the best. */
  r: number;
  f: number;
  m: number;
  abc: AbcClass;
};

/** The last two years count. */
const PERIOD_DAYS = 730;
const A_UNTIL = 80;
const B_UNTIL = 95;

/**
 * Recency, frequency and monetary value of the customers who bought in one currency within two years (Hughes, Strategic
 * Database Marketing, 1994: fifths of the customers), and their ABC class: who begins below 80 % of the cumulated sum is A,
 * below 95 % B. The largest sum first.
 */
export function customerValues(orders: Iterable<Order>, currency: Currency, today: Day): CustomerValue[] {
  const customers = new Map<Id, { last: Day; count: number; sum: Decimal }>();
  for (const order of orders) {
    if (order.currency !== currency || order.on > today || daysBetween(order.on, today) > PERIOD_DAYS) continue;
    const known = customers.get(order.accountId) ?? { last: order.on, count: 0, sum: ZERO };
    customers.set(order.accountId, { last: order.on > known.last ? order.on : known.last, count: known.count + 1, sum: known.sum.plus(order.amount) });
  }
  const rows = [...customers].map(([accountId, { last, count, sum }]) => ({ accountId, recency: daysBetween(last, today), frequency: count, sum }));
  const total = rows.reduce((all, { sum }) => all.plus(sum), ZERO);
  const r = fifths(rows.map(({ recency }) => -recency));
  const f = fifths(rows.map(({ frequency }) => frequency));
  const m = fifths(rows.map(({ sum }) => sum.toNumber()));
  let before = ZERO;
  return rows
    .sort((a, b) => b.sum.comparedTo(a.sum) || (a.accountId < b.accountId ? -1 : 1))
    .map(({ accountId, recency, frequency, sum }): CustomerValue => {
      const start = total.isZero() ? ZERO : before.times(100).dividedBy(total);
      before = before.plus(sum);
      const abc = start.lt(A_UNTIL) ? 'A' : start.lt(B_UNTIL) ? 'B' : 'C';
      return { accountId, recency, frequency, monetary: sum.toFixed(), r: r(-recency), f: f(frequency), m: m(sum.toNumber()), abc };
    });
}

/** The orders within two years behind `customerValues`, by `valueKey`. */
export function valuedOrders(deals: Iterable<Pick<Deal, 'id' | 'accountId' | 'stage' | 'closeDate' | 'amount' | 'currency'>>, today: Day): Map<string, Id[]> {
  const found = new Map<string, Id[]>();
  for (const deal of deals) {
    const [order] = ordersOf([deal]);
    if (order === undefined || order.on > today || daysBetween(order.on, today) > PERIOD_DAYS) continue;
    const key = valueKey(order.accountId, order.currency);
    found.set(key, [...(found.get(key) ?? []), deal.id]);
  }
  return found;
}

/** An account and the currency its orders are counted in. */
export function valueKey(accountId: Id, currency: Currency): string {
  return `${accountId} ${currency}`;
}

/** In which fifth a number stands among all of them, 5 the highest; equal numbers stand together, in the highest of theirs. */
function fifths(numbers: readonly number[]): (value: number) => number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return (value) => Math.max(1, Math.ceil((sorted.filter((other) => other <= value).length * 5) / sorted.length));
}

/** Our share of what an account spends, in percent with one digit; `null` where the whole is not known. */
export function shareOfWallet(orders: Iterable<Order>, accountIds: ReadonlySet<Id>, { wallet, currency }: { wallet: DecimalText | null; currency: Currency }, today: Day): DecimalText | null {
  if (wallet === null || new Decimal(wallet).isZero()) return null;
  let sum: Decimal = ZERO;
  for (const order of orders) {
    if (isOfWallet(order, accountIds, currency, today)) sum = sum.plus(order.amount);
  }
  return sum.times(100).dividedBy(wallet).toDecimalPlaces(1, Decimal.ROUND_HALF_UP).toFixed();
}

/** The orders behind `shareOfWallet`. */
export function walletOrders(deals: Iterable<Pick<Deal, 'id' | 'accountId' | 'stage' | 'closeDate' | 'amount' | 'currency'>>, accountIds: ReadonlySet<Id>, currency: Currency, today: Day): Id[] {
  return [...deals].filter((deal) => ordersOf([deal]).some((order) => isOfWallet(order, accountIds, currency, today))).map(({ id }) => id);
}

/** Bought within a year by one of these accounts. */
function isOfWallet({ accountId, currency, on }: Order, accountIds: ReadonlySet<Id>, of: Currency, today: Day): boolean {
  return accountIds.has(accountId) && currency === of && on <= today && daysBetween(on, today) < 365;
}

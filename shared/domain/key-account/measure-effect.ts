import { addDays, daysBetween } from '../calendar/day-arithmetic';
import type { Deal } from '../deal/deal';
import { Decimal, ZERO } from '../money/decimal';
import type { CareCheck } from '../order-care/care-check';
import type { Currency, Day, DecimalText, Id } from '../schema/values';
import { ordersOf, type Order } from './customer-value';
import { accountHealth } from './health';
import { healthFacts, type HealthRecords } from './health-facts';
import type { LoyaltyMeasure } from './loyalty-measure';

const YEAR = 365;
/** Health is compared this long after a measure: sooner nothing can have come of it. */
export const HEALTH_AFTER_DAYS = 180;
/** Fewer orders than this on both sides together are chance rather than effect. */
export const LEAST_ORDERS = 5;

/** One side of a measure: its orders, the mean satisfaction with how often it was asked (`null`: never), and health. */
export type EffectSide = { orders: { count: number; sum: DecimalText }; satisfaction: { count: number; mean: DecimalText } | null; health: number | null };

/**
 * An account in the year before a measure and in the year after it. `daysAfter`: how much of the year after it has passed,
 * 365 when all; `isSmall`: too few orders to speak of an effect.
 */
export type MeasureEffect = { before: EffectSide; after: EffectSide; daysAfter: number; isSmall: boolean };

export type EffectRecords = Omit<HealthRecords, 'deals' | 'checks' | 'measures'> & {
  deals: readonly Pick<Deal, 'accountId' | 'stage' | 'closeDate' | 'amount' | 'currency'>[];
  checks: readonly Pick<CareCheck, 'kind' | 'heldOn' | 'score' | 'settledOn'>[];
  measures: readonly Pick<LoyaltyMeasure, 'id' | 'doneOn'>[];
};

/**
 * What an account was like before and after a measure, from records of that account alone: who looks at it judges, as much
 * else happens in a year. Health is that of the day before and that of half a year later, today at the latest; the measure
 * itself does not count in it, or every measure would seem to help.
 */
export function measureEffect(records: EffectRecords, measure: { id: Id; doneOn: Day }, currency: Currency, today: Day): MeasureEffect {
  const { doneOn } = measure;
  const sideOf = (day: Day): Side | null => sideOfMeasure(doneOn, day, today);
  const others = { ...records, measures: records.measures.filter(({ id }) => id !== measure.id) };
  const halfYear = addDays(doneOn, HEALTH_AFTER_DAYS);
  const orders = ordersOf(records.deals).filter((order) => order.currency === currency);
  const side = (which: Side): EffectSide => {
    const on = which === 'before' ? addDays(doneOn, -1) : halfYear < today ? halfYear : today;
    return {
      orders: summed(orders.filter((order) => sideOf(order.on) === which)),
      satisfaction: mean(records.checks.flatMap(({ kind, heldOn, score }) => (kind === 'satisfaction' && score !== null && sideOf(heldOn) === which ? [score] : []))),
      // On the day itself nothing can have changed yet.
      health: which === 'after' && today <= doneOn ? null : accountHealth(healthFacts(others, on), on).score,
    };
  };
  const [before, after] = [side('before'), side('after')];
  return { before, after, daysAfter: Math.max(0, Math.min(YEAR, daysBetween(doneOn, today))), isSmall: before.orders.count + after.orders.count < LEAST_ORDERS };
}

/** The orders on both sides of a measure, as `measureEffect` counts them. */
export function measureOrders(deals: readonly Pick<Deal, 'id' | 'accountId' | 'stage' | 'closeDate' | 'amount' | 'currency'>[], { doneOn }: { doneOn: Day }, currency: Currency, today: Day): Record<Side, Id[]> {
  const on = (which: Side): Id[] => deals.filter((deal) => ordersOf([deal]).some((order) => order.currency === currency && sideOfMeasure(doneOn, order.on, today) === which)).map(({ id }) => id);
  return { before: on('before'), after: on('after') };
}

type Side = 'before' | 'after';

function sideOfMeasure(doneOn: Day, day: Day, today: Day): Side | null {
  if (day > today) return null;
  const distance = daysBetween(doneOn, day);
  return distance < 0 && distance >= -YEAR ? 'before' : distance >= 0 && distance < YEAR ? 'after' : null;
}

function summed(orders: readonly Order[]): EffectSide['orders'] {
  return { count: orders.length, sum: orders.reduce((sum, { amount }) => sum.plus(amount), ZERO).toFixed() };
}

function mean(scores: readonly number[]): EffectSide['satisfaction'] {
  if (scores.length === 0) return null;
  const sum = scores.reduce((all, score) => all + score, 0);
  return { count: scores.length, mean: new Decimal(sum).dividedBy(scores.length).toDecimalPlaces(1, Decimal.ROUND_HALF_UP).toFixed() };
}

import { Decimal } from '../money/decimal';
import { recordSchema } from '../schema/record';
import { Day, DecimalText, Id, Lines } from '../schema/values';
import { z } from '../schema/zod';

/** A promised figure that is measured again after going live. Money is in the deal's currency, per year. */
export const Realisation = recordSchema('realisation', {
  accountId: Id,
  dealId: Id,
  /** The benefit that was promised; also when that is gone. */
  benefitId: Id,
  promised: DecimalText,
  /** When to measure. */
  dueOn: Day.nullable(),
  measured: DecimalText.nullable(),
  measuredOn: Day.nullable(),
  /** What the customer says about it, and may be said to others. */
  quote: Lines,
  /** The customer agreed to be named with it. */
  isReference: z.boolean(),
});
export type Realisation = z.infer<typeof Realisation>;

/** What became of a promised figure, in whole percent of it, half up; `null` while nobody measured. */
export function realisedPercent({ promised, measured }: Pick<Realisation, 'promised' | 'measured'>): number | null {
  if (measured === null || new Decimal(promised).isZero()) return null;
  const percent = new Decimal(measured).times(100).dividedBy(promised);
  // A sum with 0 takes the sign off a zero.
  return percent.toDecimalPlaces(0, Decimal.ROUND_HALF_UP).toNumber() + 0;
}

/** From this share of the promise on a figure can be shown around. */
export const REFERENCE_FROM_PERCENT = 80;

/** Whether a measured figure is good enough to ask for a reference. */
export function canBeReference(realisation: Pick<Realisation, 'promised' | 'measured'>): boolean {
  const percent = realisedPercent(realisation);
  return percent !== null && percent >= REFERENCE_FROM_PERCENT;
}

import { daysBetween } from '../calendar/day-arithmetic';
import { recordSchema } from '../schema/record';
import { Day, Id, Line } from '../schema/values';
import type { z } from '../schema/zod';

/** One of our executives beside one of the customer's. */
export const SponsorPair = recordSchema('sponsorPair', {
  accountId: Id,
  ownName: Line,
  personId: Id.nullable(),
  /** Names the customer's executive where there is no record of them. */
  personName: Line,
  lastMetOn: Day.nullable(),
  nextOn: Day.nullable(),
  note: Line,
});
export type SponsorPair = z.infer<typeof SponsorPair>;

/** Executives who have not met for longer than this no longer carry the account. */
export const SPONSOR_STALE_DAYS = 180;

/** `missed`: the agreed day has passed and nobody wrote down that they met. `days`: since they last met. */
export type SponsorWarning = { kind: 'never' } | { kind: 'stale'; days: number } | { kind: 'missed'; on: Day };

/** Why a pair needs somebody to act; `null` while it has met lately or is about to. */
export function sponsorWarning({ lastMetOn, nextOn }: Pick<SponsorPair, 'lastMetOn' | 'nextOn'>, today: Day): SponsorWarning | null {
  if (nextOn !== null && nextOn < today && (lastMetOn === null || lastMetOn < nextOn)) return { kind: 'missed', on: nextOn };
  if (nextOn !== null && nextOn >= today) return null;
  if (lastMetOn === null) return { kind: 'never' };
  const days = daysBetween(lastMetOn, today);
  return days > SPONSOR_STALE_DAYS ? { kind: 'stale', days } : null;
}

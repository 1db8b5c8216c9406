/**
 * When something was written: microseconds since 1970 by the writer's clock, the last three digits counting up where one
 * millisecond holds several. A hybrid logical clock (Kulkarni et al., 2014) in one number.
 */
export type Stamp = number;

const PER_MS = 1000;
/** A stamp further ahead of this laptop's clock moves that clock no further: a clock hours ahead must not spread. */
export const MOST_AHEAD_MS = 5 * 60_000;

/**
 * The stamp after everything this laptop wrote or saw.
 * @param last the highest stamp so far
 * @param now milliseconds since 1970 by this laptop's clock
 */
export function nextStamp(last: Stamp, now: number): Stamp {
  return Math.max(Math.min(last, (now + MOST_AHEAD_MS) * PER_MS) + 1, now * PER_MS);
}

/** The stamp of something written earlier, as it is published: never further ahead than the bound. */
export function boundStamp(stamp: Stamp, now: number): Stamp {
  return Math.min(stamp, (now + MOST_AHEAD_MS) * PER_MS);
}

/** The UTC instant of a stamp. */
export function instantOf(stamp: Stamp): string {
  return new Date(Math.floor(stamp / PER_MS)).toISOString();
}

/** The stamp of a UTC instant. */
export function stampOf(instant: string): Stamp {
  return Date.parse(instant) * PER_MS;
}

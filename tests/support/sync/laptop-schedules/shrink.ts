import type { LaptopSchedule } from './steps';

/**
 * A shorter schedule that still fails, as far as so many tries find one. Three programs and a network take their own time, so that a
 * failure need not come again: then it stays as it is.
 */
export async function shrink(schedule: LaptopSchedule, fails: (shorter: LaptopSchedule) => Promise<boolean>, tries: number): Promise<LaptopSchedule> {
  let shortest = schedule;
  for (let size = Math.ceil(schedule.steps.length / 2), left = tries; left > 0; size = Math.ceil(size / 2)) {
    for (let at = 0; at < shortest.steps.length && left > 0; left -= 1) {
      const shorter = { ...shortest, steps: shortest.steps.filter((_, index) => index < at || index >= at + size) };
      if (await fails(shorter)) shortest = shorter;
      else at += size;
    }
    if (size === 1) break;
  }
  return shortest;
}

/** A schedule as a person reads it. */
export function scheduleText({ isThirdApart, steps }: LaptopSchedule): string {
  return [...(isThirdApart ? ['2 has a copy'] : []), ...steps.map(({ laptop, does, pick, to }) => `${laptop} ${does} ${pick} ${to}`)].join(', ');
}

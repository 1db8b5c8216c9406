const FIRST_MS = 3000;
const LONGEST_MS = 60_000;

/** How long a database that takes nothing is left as it is before it is opened anew once more. */
export type RenewalPause = {
  isOver(): boolean;
  renewed(): void;
};

/**
 * Three seconds, and twice as long each time until it is a minute: where there is room on the disk and writing is refused all the
 * same, as by a quota, opening it anew does not help, and whoever reads meanwhile would wait for it again and again. After
 * more than twice the longest without one it begins anew.
 *
 * @param now a clock in milliseconds that never goes back
 */
export function renewalPause(now: () => number): RenewalPause {
  let last = -Infinity;
  let pause = FIRST_MS;
  return {
    isOver: () => now() - last >= pause,
    renewed() {
      pause = now() - last > 2 * LONGEST_MS ? FIRST_MS : Math.min(2 * pause, LONGEST_MS);
      last = now();
    },
  };
}

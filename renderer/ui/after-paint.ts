/** What waits for a quiet moment waits no longer than this, in milliseconds. */
const LONGEST_WAIT = 200;

/** Resolves when what was drawn is on the screen and nobody is typing into it: whoever types first comes first. */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) =>
    requestAnimationFrame(() => requestAnimationFrame(() => requestIdleCallback(() => resolve(), { timeout: LONGEST_WAIT }))),
  );
}

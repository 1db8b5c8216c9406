const ASK_EVERY_MS = 5_000;
const SECONDS_PER_MINUTE = 60;

type Options = {
  /** Seconds since the last key or movement anywhere in the system. */
  idleSeconds: () => number;
  /** Minutes after which to lock; 0 for never. */
  minutes: () => number;
  lock: () => Promise<unknown>;
};

/** Locks after some time without the user. Answers how to stop it. */
export function autoLock({ idleSeconds, minutes, lock }: Options): () => void {
  let isLocking = false;
  const timer = setInterval(() => {
    const after = minutes();
    if (isLocking || after === 0 || idleSeconds() < after * SECONDS_PER_MINUTE) return;
    isLocking = true;
    // It may wait for an answer of the user; once is enough to ask.
    void lock().finally(() => {
      isLocking = false;
    });
  }, ASK_EVERY_MS);
  return () => clearInterval(timer);
}

/**
 * Does something again and again, never twice at a time.
 * @returns ends it; resolves once a round that runs is over
 */
export function repeat(work: () => Promise<void>, everyMs: number, onFault: (fault: unknown) => void): () => Promise<void> {
  let running: Promise<void> | null = null;
  const timer = setInterval(() => {
    running ??= work()
      .catch(onFault)
      .finally(() => {
        running = null;
      });
  }, everyMs);
  return async () => {
    clearInterval(timer);
    await running;
  };
}

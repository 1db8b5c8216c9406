import { composeDiffs, emptyDiff, isEmptyDiff, type RecordDiff } from '../../shared/document/record-diff';
import type { AppError } from '../../shared/errors/app-error';
import type { Result } from '../../shared/errors/result';

/** What the user sees of saving. */
export type SaveState = { kind: 'saved' } | { kind: 'saving' } | { kind: 'failed'; error: AppError };

export type SaveQueue = {
  /** Takes a change to be saved. Changes that wait are saved together. */
  push(diff: RecordDiff): void;
  /** Tries again after a failure. */
  retry(): void;
  /** Resolves when nothing waits any more: `true` when all is on the disk. */
  flush(): Promise<boolean>;
  /** Whether a record waits to be removed. */
  isRemoving(id: string): boolean;
};

const RETRY_MS = 2000;

/**
 * Saves changes one transaction after another, in order. Nothing leaves the queue before it is on the disk;
 * after a failure what waits is kept and tried again.
 */
export function createSaveQueue(
  commit: (diff: RecordDiff) => Promise<Result<unknown>>,
  onState: (state: SaveState) => void,
): SaveQueue {
  let waiting = emptyDiff();
  let saving: RecordDiff | null = null;
  let failed = false;
  let settled: (() => void)[] = [];
  let retryTimer: ReturnType<typeof setTimeout> | null = null;

  const settle = (): void => {
    const resolvers = settled;
    settled = [];
    for (const resolve of resolvers) resolve();
  };

  const run = async (): Promise<void> => {
    if (saving !== null) return;
    if (isEmptyDiff(waiting)) {
      failed = false;
      // Whoever waits for the disk comes before the drawing of the new state.
      settle();
      onState({ kind: 'saved' });
      return;
    }
    saving = waiting;
    waiting = emptyDiff();
    const committing = commit(saving);
    onState({ kind: 'saving' });
    const result = await committing;
    if (result.ok) {
      saving = null;
      return run();
    }
    waiting = composeDiffs(saving, waiting);
    saving = null;
    failed = true;
    onState({ kind: 'failed', error: result.error });
    settle();
    retryTimer ??= setTimeout(retry, RETRY_MS);
  };

  const retry = (): void => {
    if (retryTimer !== null) clearTimeout(retryTimer);
    retryTimer = null;
    if (failed) void run();
  };

  return {
    push(diff) {
      waiting = composeDiffs(waiting, diff);
      void run();
    },
    retry,
    async flush() {
      if (saving === null && isEmptyDiff(waiting)) return true;
      const done = new Promise<void>((resolve) => settled.push(resolve));
      if (failed) retry();
      await done;
      return saving === null && isEmptyDiff(waiting);
    },
    isRemoving: (id) => id in waiting.removed || (saving !== null && id in saving.removed),
  };
}

import { composeDiffs, emptyDiff, isEmptyDiff, splitDiff, type RecordDiff } from '../../shared/document/record-diff';
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
/** After so many answers in a row that a record is stored in another version, another try will get no other. */
const CONFLICTS_ENDURED = 3;
/** After so many the change met what is stored several times in vain, and is given up. */
const MOST_CONFLICTS = 2 * CONFLICTS_ENDURED;

/**
 * What is to be saved in place of everything that changes a record by then.
 * @param isGivenUp nothing is: what is stored stays
 */
export type Meeting = (change: RecordDiff, isGivenUp: boolean) => RecordDiff;

/** These are answered only where the change is not what is stored. After any other failure it may have been written. */
const NOT_WRITTEN: ReadonlySet<AppError['code']> = new Set(['conflict', 'invalid-input']);

/**
 * Saves changes one transaction after another, in order. Nothing leaves the queue before it is on the disk;
 * after a failure what waits is kept and tried again.
 *
 * A change that may have been written is sent again as it was, before anything later: the storage recognises what it has written,
 * and takes a later change only on top of that.
 * @param meet reads a record that stays stored in another version, so that nothing else waits for what changes it; `null` where it
 *   cannot be read just now
 */
export function createSaveQueue(
  commit: (diff: RecordDiff) => Promise<Result<unknown>>,
  onState: (state: SaveState) => void,
  meet: (id: string) => Promise<Meeting | null> = () => Promise.resolve(null),
): SaveQueue {
  let waiting = emptyDiff();
  let saving: RecordDiff | null = null;
  let unanswered: RecordDiff | null = null;
  let failed = false;
  let conflicts: { id: string; times: number } | null = null;
  let settled: (() => void)[] = [];
  let retryTimer: ReturnType<typeof setTimeout> | null = null;

  const settle = (): void => {
    const resolvers = settled;
    settled = [];
    for (const resolve of resolvers) resolve();
  };

  const run = async (): Promise<void> => {
    if (saving !== null) return;
    const repeated = unanswered;
    if (repeated === null && isEmptyDiff(waiting)) {
      failed = false;
      // Whoever waits for the disk comes before the drawing of the new state.
      settle();
      onState({ kind: 'saved' });
      return;
    }
    saving = repeated ?? waiting;
    if (repeated === null) waiting = emptyDiff();
    unanswered = null;
    const committing = commit(saving);
    onState({ kind: 'saving' });
    const result = await committing;
    if (result.ok) {
      saving = null;
      conflicts = null;
      return run();
    }
    const { code } = result.error;
    const id = result.error.code === 'conflict' ? result.error.params.id : null;
    conflicts = id === null ? null : { id, times: conflicts?.id === id ? conflicts.times + 1 : 1 };
    if (conflicts !== null && conflicts.times >= CONFLICTS_ENDURED) {
      const { id: met, times } = conflicts;
      const { one, others } = splitDiff(composeDiffs(saving, waiting), met);
      // One that names no record that is to be changed leads nowhere.
      if (!isEmptyDiff(one)) {
        // Held until it is clear what becomes of it.
        saving = one;
        waiting = others;
        const meeting = await meet(met);
        if (meeting !== null) {
          const later = splitDiff(waiting, met);
          waiting = later.others;
          const instead = meeting(composeDiffs(one, later.one), times >= MOST_CONFLICTS);
          waiting = composeDiffs(instead, waiting);
          saving = null;
          return run();
        }
      }
    }
    if (NOT_WRITTEN.has(code)) waiting = composeDiffs(saving, waiting);
    else unanswered = saving;
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

  const isAllSaved = (): boolean => saving === null && unanswered === null && isEmptyDiff(waiting);

  return {
    push(diff) {
      waiting = composeDiffs(waiting, diff);
      void run();
    },
    retry,
    async flush() {
      if (isAllSaved()) return true;
      const done = new Promise<void>((resolve) => settled.push(resolve));
      if (failed) retry();
      await done;
      return isAllSaved();
    },
    isRemoving: (id) => [waiting, saving, unanswered].some((diff) => diff !== null && id in diff.removed),
  };
}

import type { Log } from '../log/log';

const SNAPSHOT_EVERY_MS = 10 * 60_000;
/** How often it is looked whether an automatic backup is due. */
const AUTOMATIC_TICK_MS = 60_000;
/** Files that no record names any more are looked for once the start is over. */
const COLLECT_AFTER_MS = 5000;

type Tasks = {
  /** Writes a snapshot when something changed. */
  saveSnapshot: () => Promise<unknown>;
  /** Whether the last snapshot could not be written; then it is tried again sooner, as there may be room again. */
  isSnapshotFailing: () => boolean;
  /** Makes an automatic backup when one is due. */
  backUp: () => Promise<unknown>;
  /** Deletes kept files that nothing names any more. */
  collectFiles: () => Promise<void>;
  log: Log;
};

/** Does beside the user's work what an open workspace needs from time to time. Answers how to stop it. */
export function startUpkeep({ saveSnapshot, isSnapshotFailing, backUp, collectFiles, log }: Tasks): () => void {
  const keepState = (): void => void saveSnapshot().catch((fault: unknown) => log.fault('snapshot', fault));
  const snapshots = setInterval(keepState, SNAPSHOT_EVERY_MS);
  const backups = setInterval(() => {
    void backUp().catch((fault: unknown) => log.fault('automatic-backup', fault));
    if (isSnapshotFailing()) keepState();
  }, AUTOMATIC_TICK_MS);
  const collecting = setTimeout(() => void collectFiles().catch((fault: unknown) => log.fault('collect-files', fault)), COLLECT_AFTER_MS);
  return () => {
    clearInterval(snapshots);
    clearInterval(backups);
    clearTimeout(collecting);
  };
}

import type { HandlersOf } from '../../../shared/contract/method';
import type { StorageContract } from '../../../shared/contract/storage';
import type { OpenedStorage } from '../opened-storage';
import { pageOf, StagedImports } from '../repositories/staged-imports';
import { listRuns, undoImport } from '../repositories/undo-import';

/** Writes imports, tells how far they are, and takes them back. */
export function importHandlers(opened: OpenedStorage): HandlersOf<StorageContract>['imports'] {
  const staged = new StagedImports();
  return {
    page: ({ type, after, limit }) => opened.with(({ database }) => pageOf(database, type, after, limit)),
    stage: ({ importId, changes }) =>
      opened.with(async () => {
        staged.stage(importId, changes);
        return {};
      }),
    write: ({ importId }) =>
      opened.with(async (open) => {
        staged.progress(importId);
        void staged
          .write(open.database, importId)
          // The console of this page goes into main's log; the caller is told by `progress`.
          .catch((fault: unknown) => console.error(fault))
          .finally(() => open.forgetRecords());
        return {};
      }),
    progress: ({ importId }) => opened.with(async () => staged.progress(importId)),
    cancel: ({ importId }) =>
      opened.with(async () => {
        staged.cancel(importId);
        return {};
      }),
    undo: ({ runId, now }) =>
      opened.with(async (open) => {
        const undone = await undoImport(open.database, runId, now);
        open.forgetRecords();
        return undone;
      }),
    runs: () => opened.with(async ({ database }) => ({ runs: await listRuns(database) })),
  };
}

import type { HandlersOf } from '../../../shared/contract/method';
import type { StorageContract } from '../../../shared/contract/storage';
import type { OpenedStorage } from '../opened-storage';
import { commitDiff } from '../repositories/commit';
import { listAccounts, loadRecords } from '../repositories/load';

/** Loads, changes and finds records. */
export function recordHandlers(opened: OpenedStorage): HandlersOf<StorageContract>['records'] {
  return {
    load: (query) => opened.with(async ({ database }) => ({ records: await loadRecords(database, query) })),
    commit: ({ diff }) =>
      opened.with(async ({ database, index, known, sharing }) => {
        await commitDiff(database, known, diff, sharing !== null);
        index.changed(diff);
        return {};
      }),
    listAccounts: () => opened.with(async ({ database }) => ({ accounts: await listAccounts(database) })),
    search: ({ text, limit }) => opened.with(async ({ index }) => ({ hits: await index.search(text, limit) })),
  };
}

import type { Handlers } from '../../../shared/contract/contract';
import type { ApiOf } from '../../../shared/contract/method';
import type { StorageContract } from '../../../shared/contract/storage';
import type { Journal } from '../backup/journal';
import type { Snapshots } from '../backup/snapshots';
import type { ReadAhead } from './read-ahead';

/** Records go straight to the storage host; a saved change is journalled and makes the next snapshot due. */
export function recordHandlers(
  { records }: ApiOf<StorageContract>,
  journal: Journal,
  snapshots: Snapshots,
  ahead: ReadAhead,
): Handlers['records'] {
  return {
    ...records,
    load: (query) => ahead.take(query) ?? records.load(query),
    commit: async (input) => {
      ahead.drop();
      const result = await records.commit(input);
      if (result.ok) {
        journal.append(input.diff);
        snapshots.markDirty();
      }
      return result;
    },
  };
}

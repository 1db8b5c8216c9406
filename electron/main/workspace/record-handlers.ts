import type { Handlers } from '../../../shared/contract/contract';
import type { ApiOf } from '../../../shared/contract/method';
import type { StorageContract } from '../../../shared/contract/storage';
import type { Journal } from '../backup/journal';
import type { ReadAhead } from './read-ahead';

/** The window draws what it was handed ahead meanwhile. */
const DRAWING_MS = 300;

/** Records go straight to the storage host; a saved change is journalled and makes the next snapshot due. */
export function recordHandlers(
  { records }: ApiOf<StorageContract>,
  journal: Journal,
  ahead: ReadAhead,
  /** Opens the storage if that has waited for the first picture. Resolves when a change may be saved. */
  storageNeeded: () => Promise<void>,
  /** Called after each saved change, which makes the next snapshot due. */
  onSaved: () => void,
): Handlers['records'] {
  return {
    ...records,
    load: (query) => {
      const answer = ahead.take(query);
      if (answer === null) return records.load(query);
      setTimeout(() => void storageNeeded(), DRAWING_MS);
      return answer;
    },
    commit: async (input) => {
      ahead.drop();
      await storageNeeded();
      const saving = records.commit(input);
      const writeDown = journal.prepare(input.diff);
      const result = await saving;
      if (result.ok) {
        writeDown();
        onSaved();
      }
      return result;
    },
  };
}

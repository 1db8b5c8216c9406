import type { ApiOf } from '../../../shared/contract/method';
import type { StorageContract } from '../../../shared/contract/storage';
import type { KeptFiles } from './kept-files';

type Dependencies = {
  files: Pick<KeptFiles, 'collect' | 'hasEarlier'>;
  database: Pick<ApiOf<StorageContract>['database'], 'isEmpty' | 'namedFiles'>;
  /** Whether nothing was changed in this run: what was removed in it can be brought back by an undo, with the file it names. */
  isUntouched: () => boolean;
};

/**
 * Deletes the kept files that earlier runs left and no record names any more. An empty workspace, which may be filled from a
 * snapshot, and one that is being worked in keep theirs until another start.
 * @returns how many were deleted
 */
export async function collectFiles({ files, database, isUntouched }: Dependencies): Promise<number> {
  // Every record is read for the names.
  if (!(await files.hasEarlier())) return 0;
  const empty = await database.isEmpty({});
  if (!empty.ok || empty.value.isEmpty) return 0;
  const named = await database.namedFiles({});
  return named.ok && isUntouched() ? files.collect(new Set(named.value.files)) : 0;
}

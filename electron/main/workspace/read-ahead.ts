import type { RecordQuery } from '../../../shared/contract/records';
import type { ApiOf } from '../../../shared/contract/method';
import type { StorageContract } from '../../../shared/contract/storage';

type Load = ApiOf<StorageContract>['records']['load'];

export type ReadAhead = {
  /** The answer to this query, when it is the one that was asked ahead and nothing has changed since. */
  take(query: RecordQuery): ReturnType<Load> | null;
  /** Forgets it: records have changed. */
  drop(): void;
};

/**
 * Asks the storage for the records of the place the window opens at while the window still starts, so that they are
 * there when it asks. They are handed out once.
 */
export function readAhead(load: Load, lastPlace: string): ReadAhead {
  const dealId = /^\/deals\/([0-9a-f-]{36})(?:\/|$)/.exec(lastPlace)?.[1];
  let ahead = dealId === undefined ? null : load({ kind: 'deal', dealId });
  return {
    take(query) {
      if (query.kind !== 'deal' || query.dealId !== dealId) return null;
      const answer = ahead;
      ahead = null;
      return answer;
    },
    drop() {
      ahead = null;
    },
  };
}

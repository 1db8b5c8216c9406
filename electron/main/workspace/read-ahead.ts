import type { RecordQuery } from '../../../shared/contract/records';
import type { ApiOf } from '../../../shared/contract/method';
import type { StorageContract } from '../../../shared/contract/storage';
import { ok } from '../../../shared/errors/result';
import { dealOfPlace, type KeptPlace } from './kept-place';

type Load = ApiOf<StorageContract>['records']['load'];

export type ReadAhead = {
  /** The answer to this query, when it is the one that was asked ahead and nothing has changed since. */
  take(query: RecordQuery): ReturnType<Load> | null;
  /** Forgets it: records have changed. */
  drop(): void;
};

/**
 * Has the records of the place the window opens at ready while the window still starts: what the last run left, else
 * asked of the storage ahead. They are handed out once.
 */
export function readAhead(load: Load, lastPlace: string, kept: KeptPlace | null): ReadAhead {
  const dealId = dealOfPlace(lastPlace);
  let ahead = dealId === undefined ? null : kept?.dealId === dealId ? Promise.resolve(ok({ records: kept.records })) : load({ kind: 'deal', dealId });
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

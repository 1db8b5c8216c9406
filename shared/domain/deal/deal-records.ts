import type { AnyRecord, RecordType, RecordOf } from '../records';

type Tables = { readonly [T in RecordType]: ReadonlyMap<string, RecordOf<T>> };

/**
 * A deal and everything that hangs on it among the loaded records. All of it goes when the deal goes; what belongs
 * to the account (people, other deals) stays.
 */
export function recordsOfDeal(tables: Tables, dealId: string): AnyRecord[] {
  const deal = tables.deal.get(dealId);
  const found: AnyRecord[] = deal === undefined ? [] : [deal];
  for (const table of Object.values(tables) as ReadonlyMap<string, AnyRecord>[]) {
    for (const record of table.values()) {
      if ('dealId' in record && record.dealId === dealId) found.push(record);
    }
  }
  // A photo names its visit alone.
  const ids = new Set(found.map(({ id }) => id));
  return [...found, ...[...tables.activityPhoto.values()].filter(({ activityId }) => ids.has(activityId))];
}

import { scopeOf, type AnyRecord, type RecordType } from '../records';

/** Name of the document that holds what the whole team shares. */
export const WORKSPACE_DOCUMENT = 'workspace';

/** What belongs to one laptop and never leaves it: its imports, its numbers. */
export const OF_THE_LAPTOP: ReadonlySet<RecordType> = new Set(['importRun', 'importRunPart', 'importProfile', 'numberSeries']);

/** The name of the document a record is shared in; `null` for one that is never shared. */
export function documentOf(record: AnyRecord): string | null {
  if (OF_THE_LAPTOP.has(record.type)) return null;
  const scope = scopeOf(record);
  if (scope.kind === 'account') return accountDocument(scope.accountId);
  // Somebody whose company is not known belongs to whoever entered them.
  return record.type === 'person' || record.type === 'portrait' ? null : WORKSPACE_DOCUMENT;
}

/** The name of an account's document. */
export function accountDocument(accountId: string): string {
  return `account-${accountId}`;
}

/** The account of a document; `null` for the workspace's. */
export function accountOfDocument(document: string): string | null {
  return document.startsWith('account-') ? document.slice('account-'.length) : null;
}

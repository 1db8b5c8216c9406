/**
 * Tables a database has only while records are shared: what waits to be shared, what is known of each shared document, what
 * somebody has to look at, and where sharing stands. Every row is one that the sealing of records can seal as well.
 */
export const SHARING_TABLES = {
  outbox: 'id, document',
  yLog: 'id, document',
  ySnap: 'id',
  syncMark: 'id, document',
  syncLog: 'id',
  syncState: 'id',
} as const;

/** Whether a table of a database is one of those. */
export function isSharingTable(name: string): boolean {
  return Object.hasOwn(SHARING_TABLES, name);
}

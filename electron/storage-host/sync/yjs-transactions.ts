import * as Y from 'yjs';
import { BESIDE_TABLES, ERASED } from './beside-tables';

/** Rows by which something changed. */
export type TouchedRows = ReadonlyMap<string, ReadonlySet<string>>;

/** The rows a transaction of the document touched, by type. */
export function touchedRows(transaction: Y.Transaction): Map<string, Set<string>> {
  const touched = new Map<string, Set<string>>();
  const note = (type: string, id: string): void => {
    const ids = touched.get(type);
    if (ids === undefined) touched.set(type, new Set([id]));
    else ids.add(id);
  };
  const tableNames = new Map([...transaction.doc.share].map(([name, table]) => [table as Y.AbstractType<unknown>, name]));
  for (const [changed, keys] of transaction.changed) {
    const table = tableNames.get(changed as unknown as Y.AbstractType<unknown>);
    if (table !== undefined) for (const key of keys) if (key !== null) note(table, key);
    const { parent } = changed;
    const parentTable = parent === null ? undefined : tableNames.get(parent as Y.AbstractType<unknown>);
    const id = changed._item?.parentSub;
    if (parentTable !== undefined && typeof id === 'string') note(parentTable, id);
  }
  // An erased row that comes back from somebody who was away is told by its erasure.
  for (const id of touched.get(ERASED) ?? []) note(String(transaction.doc.getMap(ERASED).get(id)), id);
  for (const beside of BESIDE_TABLES) touched.delete(beside);
  return touched;
}

/** The rows that gave way to a row of the same record in this transaction. */
export function rowsGivenUpFor(row: Y.Map<unknown>, transaction: Y.Transaction): Y.Map<unknown>[] {
  const rows: Y.Map<unknown>[] = [];
  for (let item = row._item?.left ?? null; item !== null; item = item.left) {
    if (item.content instanceof Y.ContentType && item.content.type instanceof Y.Map && Y.isDeleted(transaction.deleteSet, item.id)) rows.push(item.content.type);
  }
  return rows;
}

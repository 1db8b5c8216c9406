import type { Opinion } from '../../../shared/domain/sync/read-row';
import type { RowChange } from './shared-document';

/** A change that waits to get into its document. Fields to be absent are named, as text has no undefined. */
export type OutboxRow = { id: number; document: string; change: RowChange; absent: string[] };

/** An update of a document, and how many changes of this laptop are in it; none for what came from others. */
export type LogRow = { id: number; document: string; update: string; changes: number };

/**
 * A document up to some moment, with how many changes in it no server has acknowledged, and the number of the last update
 * that is in it. Its `id` is its name.
 */
export type SnapshotRow = { id: string; update: string; changes: number; last: number };

/** What of a record somebody has to decide or know. */
export type Mark =
  | { kind: 'two-opinions'; field: string; opinions: Opinion[] }
  | { kind: 'deleted-and-edited'; device: string; stamp: number }
  | { kind: 'kept-for'; children: string[] }
  | { kind: 'circle' };
export type MarkRow = { id: string; document: string; type: string; record: string; mark: Mark };

/** What came from others and changed a record of this laptop. */
export type MergeRow = { id: number; at: string; document: string; type: string; record: string; fields: string[] };

/**
 * Says with which schema a document was joined. With a newer one its rows are read anew, as that version may know more of
 * them. `isLeft` once it is shared no more: what is written from then on is in no outbox.
 */
export type JoinedRow = { id: string; schema: number; isLeft?: boolean };

/** For a document that must be joined again, as its records were replaced or written apart. */
export const BEFORE_ANY_SCHEMA = 0;

/** The id of the row that says with which schema a document was joined. */
export function joinedId(document: string): string {
  return `seeded ${document}`;
}

/** Row of a change as the outbox holds it. */
export function outboxRow(id: number, document: string, change: RowChange): OutboxRow {
  const fields = 'fields' in change ? change.fields : {};
  return { id, document, change, absent: Object.keys(fields).filter((field) => fields[field] === undefined) };
}

/** The change of a row of the outbox. */
export function changeOf({ change, absent }: OutboxRow): RowChange {
  if (absent.length === 0 || !('fields' in change)) return change;
  return { ...change, fields: { ...change.fields, ...Object.fromEntries(absent.map((field) => [field, undefined])) } };
}

const CHUNK = 0x8000;

/** An update as text, which a sealed row is. Handed over whole, as spreading an update takes five times as long. */
export function updateText(update: Uint8Array): string {
  let text = '';
  for (let at = 0; at < update.length; at += CHUNK) text += String.fromCharCode.apply(null, update.subarray(at, at + CHUNK) as unknown as number[]);
  return btoa(text);
}

/** An update as it was before it was written as text. */
export function updateBytes(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}

import { ImportRun } from '../domain/import/run/import-run';
import { Id, Instant } from '../domain/schema/values';
import { z } from '../domain/schema/zod';
import { method } from './method';

/** Tables an import looks at or remembers itself in. */
export const IMPORT_TABLES = ['account', 'person', 'deal', 'dealProduct', 'product', 'priceList', 'price', 'colleague', 'erasure', 'importProfile'] as const;
export type ImportTable = (typeof IMPORT_TABLES)[number];

/** Records as JSON text, at most so many at a time, so that no process is held up by one message. */
const LINES_AT_ONCE = 5000;
export const RecordLines = z.array(z.string()).max(LINES_AT_ONCE);

/** What one lot can hold. */
const CHANGES_AT_ONCE = 5000;
const BYTES_AT_ONCE = 64_000_000;

/**
 * Changes of an import, `[revision it was made on, or null, record]` as JSON text each, joined by line breaks and packed by
 * raw DEFLATE (RFC 1951): `count` of them, `size` bytes of UTF-8 when they are unpacked.
 */
export const PackedChanges = z.strictObject({
  packed: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
  size: z.number().int().min(1).max(BYTES_AT_ONCE),
  count: z.number().int().min(1).max(CHANGES_AT_ONCE),
});
export type PackedChanges = z.infer<typeof PackedChanges>;

/** How far the one transaction of an import has come. `failed` and `cancelled`: nothing was written. */
export const WriteProgress = z.strictObject({
  state: z.enum(['writing', 'written', 'cancelled', 'failed']),
  written: z.number().int(),
  total: z.number().int(),
  error: z.strictObject({ code: z.string(), params: z.record(z.string(), z.unknown()) }).nullable(),
});
export type WriteProgress = z.infer<typeof WriteProgress>;

/** What taking an import back did. */
export const UndoneImport = z.strictObject({
  fileName: z.string(),
  removed: z.number().int(),
  restored: z.number().int(),
  /** Records that stay, since somebody has worked with them since: so many, and the names of the first. */
  kept: z.number().int(),
  keptNames: z.array(z.string()),
});
export type UndoneImport = z.infer<typeof UndoneImport>;

/** What the storage host does for imports. Records travel as JSON text: each is checked once, where it is written. */
export const importStorageMethods = {
  /** Records of a table in the order of their ids, beginning behind one. */
  page: method(z.strictObject({ type: z.enum(IMPORT_TABLES), after: Id.nullable(), limit: z.number().int().min(1).max(LINES_AT_ONCE) }), z.strictObject({ lines: RecordLines, last: Id.nullable() })),
  /** Hands over changes of an import, which are checked. Nothing is written. */
  stage: method(z.strictObject({ importId: Id, changes: PackedChanges }), z.strictObject({})),
  /** Begins to write what was handed over, in one transaction; `progress` tells how it goes. */
  write: method(z.strictObject({ importId: Id }), z.strictObject({})),
  progress: method(z.strictObject({ importId: Id }), WriteProgress),
  /** Calls an import off. What is being written is not; after the last record it is too late. */
  cancel: method(z.strictObject({ importId: Id }), z.strictObject({})),
  /** Takes an import back in one transaction. What was changed or used since stays and is named. */
  undo: method(z.strictObject({ runId: Id, now: Instant }), UndoneImport),
  /** Imports that can be taken back, the newest first. */
  runs: method(z.strictObject({}), z.strictObject({ runs: z.array(ImportRun) })),
};

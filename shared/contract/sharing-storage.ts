import { RecordDiffSchema } from '../document/diff-schema';
import { AnyRecordSchema, RECORD_TYPES } from '../domain/records';
import { z } from '../domain/schema/zod';
import { method } from './method';

const Nothing = z.strictObject({});
const DocumentName = z.string().regex(/^(workspace|account-[0-9a-f-]{36})$/);

/** What a laptop shares by; the token is the user's own. */
const Connection = z.strictObject({
  url: z.string().regex(/^wss?:\/\//).max(300),
  token: z.string().max(2000),
  device: z.string().min(1).max(80),
  name: z.string().max(200),
  documents: z.array(DocumentName),
});

export const SharingStatus = z.strictObject({
  isConnected: z.boolean(),
  /** Changes of this laptop the server has not acknowledged. */
  waiting: z.number().int(),
  synced: z.number().int(),
  documents: z.number().int(),
  problem: z.enum(['refused', 'denied', 'read-only', 'storage']).nullable(),
  /** Why the server turned this laptop away, by its word for it. */
  reason: z.string(),
  /** Documents this laptop may not share. They are not among `documents`. */
  denied: z.array(DocumentName),
  /** Documents this laptop may read and not write: nothing of them can be decided here. */
  readOnly: z.array(DocumentName),
  /** How many things somebody has to decide or know. */
  marks: z.number().int(),
  /** How many of those may be decided here. */
  toDecide: z.number().int(),
  /** Who else looks at the account that is looked at here. */
  present: z.array(z.strictObject({ device: z.string(), name: z.string() })),
});
export type SharingStatus = z.infer<typeof SharingStatus>;

/** What others' changes did to records, since the last that was told. */
export const MergedRecords = z.strictObject({
  put: z.array(AnyRecordSchema),
  removed: z.array(z.strictObject({ type: z.enum(RECORD_TYPES), id: z.string() })),
  /** More than is told one by one: whoever shows records reads them anew. */
  isMuch: z.boolean(),
});
export type MergedRecords = z.infer<typeof MergedRecords>;

/** `names`: what the records are called that the value names, by their ids. */
const Opinion = z.strictObject({ device: z.string(), value: z.unknown(), stamp: z.number(), by: z.string(), names: z.record(z.string(), z.string()) });
/** `document`: where it is decided, which is another one than that of `accountId` where the record has been taken elsewhere since. */
const Place = { id: z.string(), document: DocumentName, type: z.string(), record: z.string(), accountId: z.string().nullable(), title: z.string() };

/** Something that colleagues did apart and that somebody has to decide or know. `by` is what a device calls itself. */
export const SharingMark = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('two-opinions'), ...Place, field: z.string(), opinions: z.array(Opinion) }),
  z.strictObject({ kind: z.literal('deleted-and-edited'), ...Place, by: z.string(), stamp: z.number() }),
  z.strictObject({ kind: z.literal('kept-for'), ...Place, children: z.number().int() }),
  z.strictObject({ kind: z.literal('circle'), ...Place }),
]);
export type SharingMark = z.infer<typeof SharingMark>;

/**
 * Takes the opinion of a device as it was shown, by its stamp, alone or with records in which another one is kept beside it, keeps a record that somebody
 * deleted, or deletes it after all.
 */
export const SharingDecision = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('opinion'), device: z.string(), stamp: z.number() }),
  z.strictObject({ kind: z.literal('both'), device: z.string(), stamp: z.number(), diff: RecordDiffSchema }),
  z.strictObject({ kind: z.literal('keep') }),
  z.strictObject({ kind: z.literal('delete') }),
]);
export type SharingDecision = z.infer<typeof SharingDecision>;

export const SharingMerge = z.strictObject({ at: z.string(), type: z.string(), record: z.string(), title: z.string(), fields: z.array(z.string()) });
export type SharingMerge = z.infer<typeof SharingMerge>;

/** What the storage host does about shared records. It needs a database that was opened to share. */
export const sharingStorageMethods = {
  start: method(Connection, Nothing),
  stop: method(Nothing, Nothing),
  share: method(z.strictObject({ documents: z.array(DocumentName) }), Nothing),
  /** Answers when there is something new after `version`, or after a while. */
  next: method(z.strictObject({ version: z.number().int() }), z.strictObject({ version: z.number().int(), status: SharingStatus, merged: MergedRecords })),
  lookAt: method(z.strictObject({ document: DocumentName.nullable() }), Nothing),
  marks: method(Nothing, z.strictObject({ marks: z.array(SharingMark) })),
  decide: method(z.strictObject({ id: z.string(), decision: SharingDecision }), Nothing),
  merges: method(z.strictObject({ limit: z.number().int().min(1).max(500) }), z.strictObject({ merges: z.array(SharingMerge) })),
  /** Notes that documents will be shared no more, before they are not. */
  leave: method(z.strictObject({ documents: z.array(DocumentName) }), Nothing),
  /** Forgets what is shared; with `remove` also the shared records. */
  forget: method(z.strictObject({ remove: z.boolean() }), Nothing),
};

import { AnyRecordSchema } from '../domain/records';
import { Sha256 } from '../domain/schema/values';
import { z } from '../domain/schema/zod';
import { BackupCounts } from './backups';
import { importStorageMethods, RecordLines } from './import-storage';
import { method } from './method';
import { recordMethods } from './records';
import { sharingStorageMethods } from './sharing-storage';

const DatabaseName = z.string().regex(/^werkbank-\d+$/);

/** The key a database's records are sealed with, 32 bytes; `null` for one whose records lie there readable. */
const DataKey = z.custom<Uint8Array>((value) => value instanceof Uint8Array && value.length === 32).nullable();

const OpenedDatabase = z.strictObject({
  schema: z.number().int(),
  /** What the last run that ended in order wrote last; `null` when none did. */
  endMark: z.string().nullable(),
});
export type OpenedDatabase = z.infer<typeof OpenedDatabase>;

/** Records as one JSON text each, and the schema they are of. */
const StoredRecords = z.strictObject({ schema: z.number().int(), lines: z.array(z.string()) });
export type StoredRecords = z.infer<typeof StoredRecords>;

/** What the storage host serves to main. Nobody else reaches the database. */
export const storageContract = {
  records: recordMethods,
  imports: importStorageMethods,
  sharing: sharingStorageMethods,
  database: {
    /**
     * Opens the database. Refuses data of a newer schema; data of an older one is only opened, and so upgraded,
     * with `allowUpgrade`, and left alone without it. With `sharing`, the documents whose records are shared, changes of
     * these are written down for colleagues.
     */
    open: method(
      z.strictObject({ name: DatabaseName, durability: z.enum(['strict', 'relaxed']), allowUpgrade: z.boolean(), key: DataKey, sharing: z.exactOptional(z.array(z.string())) }),
      z.union([OpenedDatabase, z.strictObject({ needsUpgrade: z.number().int() })]),
    ),
    /** Every record of a database of this or an older schema, before it is opened. Nothing is changed. */
    dumpStored: method(z.strictObject({ name: DatabaseName, key: DataKey }), StoredRecords),
    isEmpty: method(z.strictObject({}), z.strictObject({ isEmpty: z.boolean() })),
    /** Writes down that a run ends in order, after all its changes: where the mark is missing at the next start, so are changes. */
    markEnd: method(z.strictObject({ mark: z.string() }), z.strictObject({})),
    /** Every record, one JSON text each, as of one moment. */
    dump: method(z.strictObject({}), z.strictObject({ lines: z.array(z.string()) })),
    /** Reads every record as of one moment and holds it ready for `takeDump`, in lots that no process is held up by. */
    beginDump: method(z.strictObject({}), z.strictObject({ records: z.number().int() })),
    /** The next lot of what `beginDump` read, which lets go of it; the last is empty. */
    takeDump: method(z.strictObject({}), z.strictObject({ lines: RecordLines })),
    /** The files kept beside the database that any record names. */
    namedFiles: method(z.strictObject({}), z.strictObject({ files: z.array(Sha256) })),
    counts: method(z.strictObject({}), BackupCounts),
    /** Takes in records that are to replace everything, one lot after another; `isFirst` forgets what came before. Nothing is written. */
    stageReplacement: method(z.strictObject({ lines: RecordLines, isFirst: z.boolean() }), z.strictObject({})),
    /** Replaces everything by what was staged in one transaction, which is given up unless all of it can be read there again. */
    replaceByStaged: method(z.strictObject({}), z.strictObject({ records: z.number().int() })),
    /** Replaces everything by these records in one transaction. */
    replaceAll: method(z.strictObject({ records: z.array(AnyRecordSchema) }), z.strictObject({})),
  },
};
export type StorageContract = typeof storageContract;

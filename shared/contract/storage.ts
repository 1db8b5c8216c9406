import { AnyRecordSchema } from '../domain/records';
import { z } from '../domain/schema/zod';
import { method } from './method';
import { recordMethods } from './records';

/** What the storage host serves to main. Nobody else reaches the database. */
export const storageContract = {
  records: recordMethods,
  database: {
    /** Opens the database. Refuses data of a newer schema. `records` counts what is in it. */
    open: method(
      z.strictObject({ name: z.string().regex(/^werkbank-\d+$/), durability: z.enum(['strict', 'relaxed']) }),
      z.strictObject({ schema: z.number().int(), records: z.number().int() }),
    ),
    /** Every record, one JSON text each, as of one moment. */
    dump: method(z.strictObject({}), z.strictObject({ lines: z.array(z.string()) })),
    /** Replaces everything by these records in one transaction. */
    replaceAll: method(z.strictObject({ records: z.array(AnyRecordSchema) }), z.strictObject({})),
  },
};
export type StorageContract = typeof storageContract;

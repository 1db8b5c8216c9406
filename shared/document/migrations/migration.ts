/** A record of some earlier schema, with the fields it had then. */
export type RawRecord = Record<string, unknown>;

/** One step from a schema to the next: takes a raw record and gives it the new shape. */
export type Migration = (record: RawRecord) => RawRecord;

/** A record with fields it lacks; the record itself where it lacks none, as almost every one does that comes from a colleague. */
export function withMissingFields(record: RawRecord, fields: RawRecord): RawRecord {
  for (const field in fields) if (!(field in record)) return { ...fields, ...record };
  return record;
}

/** A record of some earlier schema, with the fields it had then. */
export type RawRecord = Record<string, unknown>;

/** One step from a schema to the next: takes a raw record and gives it the new shape. */
export type Migration = (record: RawRecord) => RawRecord;

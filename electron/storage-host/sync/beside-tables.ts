/** What devices call themselves, so that an opinion has a name. */
export const DEVICES = '_devices';
/** Ids of records that were erased for good; whoever was away must not bring one back. */
export const ERASED = '_erased';
/** Which device each writer of the library's was that created rows. */
export const WRITERS = '_writers';
/** What of a shared document holds no rows. */
export const BESIDE_TABLES: ReadonlySet<string> = new Set([DEVICES, ERASED, WRITERS]);

import { addMissingFields } from '../../../shared/document/schema-version';
import { groupedBy } from '../../../shared/domain/grouped';
import { AnyRecordSchema, type AnyRecord, type RecordType } from '../../../shared/domain/records';
import { HERE, type RowReading } from '../../../shared/domain/sync/read-row';
import { changedFields, recordFrom } from '../../../shared/domain/sync/record-content';
import { documentOf } from '../../../shared/domain/sync/shared-scope';
import { stampOf } from '../../../shared/domain/sync/stamp';
import type { WorkbenchDatabase } from '../db';
import type { Last } from './grouped-writes';
import type { MergeLog, Told } from './merge-log';
import type { Marks } from './marks';
import type { Outbox } from './outbox';
import type { RowHomes, RowName } from './row-homes';
import { markRows } from './row-marks';
import { livingRows, type ReadRow, type SharedDocument } from './shared-document';
import type { TouchedRows } from './yjs-transactions';

/** What others' changes did to the records of this laptop. */
export type Merged = { put: AnyRecord[]; removed: { type: RecordType; id: string }[]; unreadable: number };

/** Where rows are brought into: the records, and what is known of all shared documents. */
export type MergePlace = {
  database: WorkbenchDatabase;
  outbox: Outbox;
  homes: RowHomes;
  marks: Marks;
  /** Told the records by which something changed of which several documents have a row. */
  onContested: (rows: readonly RowName[]) => void;
};

/** A row with the document it is read from. */
type Placed = RowName & { reading: RowReading; document: string };

/**
 * Brings rows of a shared document into the records of this laptop, within a running transaction: what lives is stored,
 * what is deleted goes, and what somebody has to decide or know is marked. A row this version cannot read stays in the
 * document alone, for a newer one. What goes waits for `last`, and what several documents have a row of is read then from that in
 * which it lives, as it can come by another document in the same transaction; it is in the answer once the transaction is over.
 * @param touched `null` for every row
 * @param log where what changed is told; `null` for nowhere
 */
export async function mergeRows(place: MergePlace, document: string, shared: SharedDocument, touched: TouchedRows | null, log: MergeLog | null, last: Last): Promise<Merged> {
  const { database, outbox, homes, marks, onContested } = place;
  const all = shared.rows();
  const { living, kept } = livingRows(all);
  const isTouched = ({ type, id }: RowName): boolean => touched === null || touched.get(type)?.has(id) === true || kept.has(id);
  const livingIds = new Set(living.map(({ id }) => id));
  const knownIds = new Set(all.map(({ id }) => id));
  const marksBefore = await marks.of(document);
  // What the document does not know has not come into it yet: it is here alone.
  const isGone = (id: string): boolean => !livingIds.has(id) && (knownIds.has(id) || shared.isErased(id));
  const gone: RowName[] = touched === null ? [...all.filter(({ id }) => isGone(id)), ...shared.erased()] : [...touched].flatMap(([type, ids]) => [...ids].filter(isGone).map((id) => ({ type, id })));
  // What was kept for others goes with the last of them, though nobody touched it.
  gone.push(...marksBefore.filter(({ mark, record }) => mark.kind === 'kept-for' && !livingIds.has(record)).map(({ type, record }) => ({ type, id: record })));
  const toPut = living.filter(isTouched);
  // What somebody added to a record that was moved away goes after it.
  const addedTo = kept.size === 0 ? [] : all.filter(({ id }) => homes.isInSeveral(id) && kept.get(id)?.some((child) => touched === null || [...touched.values()].some((ids) => ids.has(child))) === true);
  if (addedTo.length > 0) onContested(addedTo.map(({ type, id }) => ({ type, id })));

  const merged: Merged = { put: [], removed: [], unreadable: 0 };
  const told: Told[] = [];
  const isAlone = ({ id }: RowName): boolean => !homes.isInSeveral(id) && !homes.isErased(id);
  await putRows(place, toPut.filter(isAlone).map((row) => ({ ...row, document })), merged, told);
  const found = new Map<string, ReadonlyMap<string, unknown>>();
  const isHome = (row: ReadRow): boolean => isAlone(row) || homes.homeOf(row, found)?.document === document;
  await markRows(marks, document, { all, kept, isHome, homes }, touched, marksBefore);
  /** Whether it was moved to a document of this laptop that has not heard of it yet: it stays until that has, as the record it is. */
  const isOnItsWay = ({ type, id }: RowName): boolean => {
    const to = shared.read(type, id)?.whereabouts[0]?.to ?? HERE;
    return to !== HERE && outbox.documents.has(to) && homes.isKnown(to) && !homes.isDenied(to);
  };
  last(async () => {
    const keptNow = new Map<string, ReadonlyMap<string, unknown>>();
    const contested = new Map([...toPut, ...gone].filter((row) => !isAlone(row)).map((row) => [row.id, { row, winner: homes.homeOf(row, keptNow) }]));
    const elsewhere = [...contested.values()].flatMap(({ row: { type, id }, winner }): Placed[] => (winner === null ? [] : [{ type, id, ...winner }]));
    await putRows(place, await withoutWaiting(place, elsewhere, document), merged, told);
    const leaving = [...gone.filter((row) => isAlone(row) && !isOnItsWay(row)), ...[...contested.values()].flatMap(({ row, winner }) => (winner === null ? [row] : []))];
    // A record that went to an account this laptop does not share stays there; what was erased is nowhere.
    const isHere = (row: AnyRecord): boolean => homes.isErased(row.id) || shared.isErased(row.id) || documentOf(row) === document || homes.documentsOf(row.id).includes(documentOf(row) ?? '');
    for (const [type, rows] of groupedBy(leaving, ({ type }) => type)) {
      if (!isKnown(database, type)) continue;
      const table = database.table<AnyRecord, string>(type);
      const present = (await table.bulkGet([...new Set(rows.map(({ id }) => id))])).flatMap((row) => (row === undefined || !isHere(row) ? [] : [row.id]));
      if (present.length > 0) await table.bulkDelete(present);
      merged.removed.push(...present.map((id) => ({ type: type as RecordType, id })));
      told.push(...present.map((id) => ({ type, record: id, fields: [] })));
    }
    if (told.length > 0) await log?.tell(document, told);
  });
  return merged;
}

async function putRows({ database, outbox, homes }: MergePlace, rows: readonly Placed[], merged: Merged, told: Told[]): Promise<void> {
  const isShared = (record: AnyRecord): boolean => {
    const document = documentOf(record) ?? '';
    // What was not compared before it was denied never will be.
    return outbox.documents.has(document) && (homes.isKnown(document) || !homes.isDenied(document));
  };
  /** A record of an account that is not shared here, or of which it is not known yet what others say, is not written over by what only outlived its going. */
  const mayGive = (existing: AnyRecord, { document, reading }: Placed): boolean => {
    const own = documentOf(existing);
    if (own === document) return true;
    if (own === null || !isShared(existing)) return reading.claim !== null && reading.claim > stampOf(existing.updatedAt);
    return homes.isKnown(own);
  };
  for (const [type, ofType] of groupedBy(rows, ({ type }) => type)) {
    if (!isKnown(database, type)) continue;
    const table = database.table<AnyRecord, string>(type);
    const before = await table.bulkGet(ofType.map(({ id }) => id));
    const puts: AnyRecord[] = [];
    const met: [document: string, record: AnyRecord][] = [];
    ofType.forEach((row, at) => {
      const { id, reading } = row;
      const existing = before[at];
      if (existing !== undefined && !mayGive(existing, row)) return;
      const isUnheardOf = homes.unheardOf.delete(id);
      const record = AnyRecordSchema.safeParse(addMissingFields(recordFrom(type, id, reading, existing?.rev ?? 1)));
      if (!record.success) {
        merged.unreadable += 1;
        return;
      }
      const fields = existing === undefined ? [] : Object.keys(changedFields(existing, record.data));
      if (existing !== undefined && fields.length === 0) return;
      puts.push(record.data);
      // What this laptop had of it for itself nobody has seen: it stands beside what others say.
      if (existing !== undefined && (isUnheardOf || !isShared(existing))) met.push([row.document, existing]);
      if (existing !== undefined) told.push({ type, record: id, fields });
    });
    if (puts.length > 0) await table.bulkPut(puts);
    if (met.length > 0) await outbox.meet(database, met);
    merged.put.push(...puts);
  }
}

/**
 * Rows but those of other documents of which something of this laptop waits, or with which its records are still to be compared: they
 * are read once that is in them.
 */
async function withoutWaiting({ database, homes }: MergePlace, rows: readonly Placed[], document: string): Promise<Placed[]> {
  const waits = new Map<string, boolean>([[document, false]]);
  for (const other of new Set(rows.map((row) => row.document))) {
    if (!waits.has(other)) waits.set(other, !homes.isKnown(other) || (await database.table('outbox').where('document').equals(other).count()) > 0);
  }
  return rows.filter((row) => waits.get(row.document) === false);
}

function isKnown(database: WorkbenchDatabase, type: string): boolean {
  return database.allRecordTables.some(({ name }) => name === type);
}

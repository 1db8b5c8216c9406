import { addMissingFields } from '../../../shared/document/schema-version';
import { AnyRecordSchema, type AnyRecord, type RecordType } from '../../../shared/domain/records';
import { changedFields, recordFrom } from '../../../shared/domain/sync/record-content';
import { reportingCircles } from '../../../shared/domain/sync/reporting-circles';
import { documentOf } from '../../../shared/domain/sync/shared-scope';
import type { WorkbenchDatabase } from '../db';
import type { Last } from './grouped-writes';
import type { MergeLog, Told } from './merge-log';
import type { Marks } from './marks';
import { livingRows, type ReadRow, type SharedDocument, type TouchedRows } from './shared-document';
import type { Mark, MarkRow } from './stored-rows';

/** What others' changes did to the records of this laptop. */
export type Merged = { put: AnyRecord[]; removed: { type: RecordType; id: string }[]; unreadable: number };

/**
 * Brings rows of a shared document into the records of this laptop, within a running transaction: what lives is stored,
 * what is deleted goes, and what somebody has to decide or know is marked. A row this version cannot read stays in the
 * document alone, for a newer one. What goes waits for `last`, as a record can come by another document in the same transaction;
 * it is in the answer once the transaction is over.
 * @param touched `null` for every row
 * @param log where what changed is told; `null` for nowhere
 */
export async function mergeRows(
  { database, marks }: { database: WorkbenchDatabase; marks: Marks },
  document: string,
  shared: SharedDocument,
  touched: TouchedRows | null,
  log: MergeLog | null,
  last: Last,
): Promise<Merged> {
  const all = shared.rows();
  const { living, kept } = livingRows(all);
  const isTouched = ({ type, id }: { type: string; id: string }): boolean => touched === null || touched.get(type)?.has(id) === true || kept.has(id);
  const toPut = living.filter(isTouched);
  const livingIds = new Set(living.map(({ id }) => id));
  const knownIds = new Set(all.map(({ id }) => id));
  const marksBefore = await marks.of(document);
  // What the document does not know has not come into it yet: it is here alone.
  const isGone = (id: string): boolean => !livingIds.has(id) && (knownIds.has(id) || shared.isErased(id));
  const gone = touched === null ? [...all.filter(({ id }) => isGone(id)), ...shared.erased()] : [...touched].flatMap(([type, ids]) => [...ids].filter(isGone).map((id) => ({ type, id })));
  // What was kept for others goes with the last of them, though nobody touched it.
  gone.push(...marksBefore.filter(({ mark, record }) => mark.kind === 'kept-for' && !livingIds.has(record)).map(({ type, record }) => ({ type, id: record })));

  const merged: Merged = { put: [], removed: [], unreadable: 0 };
  const told: Told[] = [];
  for (const [type, rows] of byType(toPut)) {
    if (!isKnown(database, type)) continue;
    const table = database.table<AnyRecord, string>(type);
    const before = await table.bulkGet(rows.map(({ id }) => id));
    const puts: AnyRecord[] = [];
    rows.forEach(({ id, reading }, at) => {
      const existing = before[at];
      const record = AnyRecordSchema.safeParse(addMissingFields(recordFrom(type, id, reading, existing?.rev ?? 1)));
      if (!record.success) {
        merged.unreadable += 1;
        return;
      }
      const fields = existing === undefined ? [] : Object.keys(changedFields(existing, record.data));
      if (existing !== undefined && fields.length === 0) return;
      puts.push(record.data);
      if (existing !== undefined) told.push({ type, record: id, fields });
    });
    if (puts.length > 0) await table.bulkPut(puts);
    merged.put.push(...puts);
  }
  await markRows(marks, document, all, kept, livingIds, touched, marksBefore);
  last(async () => {
    for (const [type, rows] of byType(gone)) {
      if (!isKnown(database, type)) continue;
      const table = database.table<AnyRecord, string>(type);
      // A record that went to another account is there by that one; what was erased is nowhere.
      const isHere = (row: AnyRecord): boolean => documentOf(row) === document || shared.isErased(row.id);
      const present = (await table.bulkGet([...new Set(rows.map(({ id }) => id))])).flatMap((row) => (row === undefined || !isHere(row) ? [] : [row.id]));
      if (present.length > 0) await table.bulkDelete(present);
      merged.removed.push(...present.map((id) => ({ type: type as RecordType, id })));
      told.push(...present.map((id) => ({ type, record: id, fields: [] })));
    }
    if (told.length > 0) await log?.tell(document, told);
  });
  return merged;
}

async function markRows(
  table: Marks,
  document: string,
  all: readonly ReadRow[],
  kept: ReadonlyMap<string, string[]>,
  livingIds: ReadonlySet<string>,
  touched: TouchedRows | null,
  before: readonly MarkRow[],
): Promise<void> {
  const marks: MarkRow[] = [];
  const add = ({ type, id }: Pick<ReadRow, 'type' | 'id'>, name: string, mark: Mark): void => void marks.push({ id: `${id}/${name}`, document, type, record: id, mark });
  for (const row of all) {
    if (!livingIds.has(row.id)) continue;
    const { disagreements, outlived } = row.reading;
    for (const { field, opinions } of disagreements) add(row, field, { kind: 'two-opinions', field, opinions });
    if (outlived !== null) add(row, 'deletion', { kind: 'deleted-and-edited', device: outlived.device, stamp: outlived.stamp });
    const children = kept.get(row.id);
    if (children !== undefined) add(row, 'kept', { kind: 'kept-for', children });
  }
  if (touched === null || touched.has('relation')) {
    const lines = all.filter(({ type, id }) => type === 'relation' && livingIds.has(id));
    const circles = new Set(reportingCircles(lines.map(({ id, reading }) => ({ id, kind: reading.fields['kind'], fromId: reading.fields['fromId'], toId: reading.fields['toId'] }) as never)));
    for (const line of lines) if (circles.has(line.id)) add(line, 'circle', { kind: 'circle' });
  }
  const now = new Set(marks.map(({ id }) => id));
  const isJudged = (mark: MarkRow): boolean => mark.mark.kind !== 'circle' || touched === null || touched.has('relation');
  await table.replace(document, before.filter((mark) => isJudged(mark) && !now.has(mark.id)), marks);
}

function isKnown(database: WorkbenchDatabase, type: string): boolean {
  return database.allRecordTables.some(({ name }) => name === type);
}

function byType<T extends { type: string }>(rows: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(row.type);
    if (group === undefined) groups.set(row.type, [row]);
    else group.push(row);
  }
  return groups;
}

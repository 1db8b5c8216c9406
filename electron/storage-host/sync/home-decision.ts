import { emptyDiff, type RecordDiff } from '../../../shared/document/record-diff';
import type { AnyRecord } from '../../../shared/domain/records';
import { leadingFields } from '../../../shared/domain/sync/followers';
import { HOME_FIELD } from '../../../shared/domain/sync/homes';
import { accountDocument } from '../../../shared/domain/sync/shared-scope';
import { instantOf, type Stamp } from '../../../shared/domain/sync/stamp';
import type { WorkbenchDatabase } from '../db';
import type { RowHomes } from './row-homes';
import type { RowChange } from './shared-document';
import type { MarkRow } from './stored-rows';

/** How a mark is decided: a value for the field, or that the record stays, or goes after all. */
export type MarkDecision = { kind: 'value'; value: unknown } | { kind: 'keep' } | { kind: 'delete' };

/** Whether a mark is about where a record is, which may live in another document than the one that asks. */
export function isAboutHome(homes: RowHomes, { document, type, record: id, mark }: MarkRow): boolean {
  if (mark.kind === 'two-opinions') return mark.field === HOME_FIELD;
  const winner = mark.kind === 'deleted-and-edited' ? homes.homeOf({ type, id }) : null;
  return winner !== null && winner.document !== document;
}

/**
 * What decides where a record is: written in the document that asks, and with the record itself. What belongs to a record goes
 * with it, also what whoever asked did not know.
 * @param decision of a mark that is about that
 */
export async function homeDecision(
  { database, homes }: { database: WorkbenchDatabase; homes: RowHomes },
  { document, type, record: id }: MarkRow,
  decision: MarkDecision,
  stamp: Stamp,
): Promise<{ change: RowChange; beside: RecordDiff }> {
  const place = { type, id, stamp };
  const record = await database.table<AnyRecord, string>(type).get(id);
  const beside = emptyDiff();
  if (decision.kind === 'value') {
    const to = accountDocument(String(decision.value));
    if (record !== undefined) {
      const updatedAt = instantOf(stamp);
      const all = [record, ...(await ledBy(database, record))];
      // What was taken elsewhere than what it belongs to comes to it.
      for (const each of all.filter((one) => one[HOME_FIELD as keyof AnyRecord] !== decision.value)) beside.updated[each.id] = [each, { ...each, [HOME_FIELD]: decision.value, rev: each.rev + 1, updatedAt } as AnyRecord];
    }
    return { change: to === document ? { kind: 'restore', ...place } : { kind: 'delete', ...place, to }, beside };
  }
  if (decision.kind === 'keep') return { change: { kind: 'delete', ...place, to: homes.homeOf({ type, id })?.document ?? null }, beside };
  if (record !== undefined) for (const each of [record, ...(await ledBy(database, record))]) beside.removed[each.id] = each;
  return { change: { kind: 'delete', ...place }, beside };
}

/** The records that go where one goes, found over the indexes there are. */
async function ledBy(database: WorkbenchDatabase, { type, id }: AnyRecord): Promise<AnyRecord[]> {
  const found = await Promise.all(
    database.allRecordTables.flatMap((table) => leadingFields(table.name, type).filter((field) => field in table.schema.idxByName).map((field) => table.where(field).equals(id).toArray())),
  );
  const led = found.flat().filter((record) => HOME_FIELD in record);
  const further = await Promise.all(led.map((record) => ledBy(database, record)));
  return [...led, ...further.flat()];
}

import { isLed } from '../../../shared/domain/sync/followers';
import { disputedHomes, HOME_FIELD, type Home } from '../../../shared/domain/sync/homes';
import { reportingCircles } from '../../../shared/domain/sync/reporting-circles';
import { accountOfDocument } from '../../../shared/domain/sync/shared-scope';
import type { Marks } from './marks';
import type { RowHomes, RowName } from './row-homes';
import type { ReadRow } from './shared-document';
import type { Mark, MarkRow } from './stored-rows';
import type { TouchedRows } from './yjs-transactions';

/** The rows of a document as they are judged. */
export type JudgedRows = {
  all: readonly ReadRow[];
  /** Deleted rows that something belongs to, with what. */
  kept: ReadonlyMap<string, string[]>;
  /** Whether a record is read from this document. */
  isHome: (row: ReadRow) => boolean;
  homes: RowHomes;
};

/** Marks what somebody has to decide or know about rows of a document, and takes away marks of what is over. */
export async function markRows(table: Marks, document: string, { all, kept, isHome, homes }: JudgedRows, touched: TouchedRows | null, before: readonly MarkRow[]): Promise<void> {
  const marks: MarkRow[] = [];
  const add = ({ type, id }: RowName, name: string, mark: Mark): void => void marks.push({ id: `${id}/${name}`, document, type, record: id, mark });
  for (const row of all) {
    const { disagreements, outlived, whereabouts } = row.reading;
    const dispute = whereabouts.length < 2 ? null : disputeMark(row, document, homes);
    if (dispute !== null) add(row, dispute.name, dispute.mark);
    const children = kept.get(row.id);
    if (row.reading.isDeleted && children === undefined) continue;
    if ((disagreements.length === 0 && outlived === null && children === undefined) || !isHome(row)) continue;
    for (const { field, opinions } of disagreements) add(row, field, { kind: 'two-opinions', field, opinions });
    if (outlived !== null && dispute === null && !isUnsaid(row)) add(row, 'deletion', { kind: 'deleted-and-edited', device: outlived.device, stamp: outlived.stamp });
    if (children !== undefined) add(row, 'kept', { kind: 'kept-for', children });
  }
  const judgesCircles = touched === null || touched.has('relation');
  if (judgesCircles) {
    const lines = all.filter((row) => row.type === 'relation' && (!row.reading.isDeleted || kept.has(row.id)) && isHome(row));
    const circles = new Set(reportingCircles(lines.map(({ id, reading }) => ({ id, kind: reading.fields['kind'], fromId: reading.fields['fromId'], toId: reading.fields['toId'] }) as never)));
    for (const line of lines) if (circles.has(line.id)) add(line, 'circle', { kind: 'circle' });
  }
  const now = new Set(marks.map(({ id }) => id));
  const isJudged = (mark: MarkRow): boolean => mark.mark.kind !== 'circle' || judgesCircles;
  await table.replace(document, before.filter((mark) => isJudged(mark) && !now.has(mark.id)), marks);
}

/** Whether what a row outlives nobody did by themselves: it was left to live elsewhere, or sent after what it belongs to. */
function isUnsaid({ type, reading: { fields, outlived, whereabouts } }: ReadRow): boolean {
  const said = whereabouts.find(({ device, stamp }) => device === outlived?.device && stamp === outlived.stamp);
  return said === undefined || (said.to !== null && isLed({ type, fields }));
}

/** What is to be decided about a record that some took to one account and others to another, or deleted. */
function disputeMark(row: ReadRow, document: string, homes: RowHomes): { name: string; mark: Mark } | null {
  const winner = homes.homeOf(row);
  if (winner === null) return null;
  const home: Home = { document, reading: row.reading };
  const said = disputedHomes(home, winner.document, homes.of(row));
  const accounts = said.flatMap(({ to, device, stamp }) => {
    const value = to === null ? null : accountOfDocument(to);
    return value === null ? [] : [{ device, stamp, value }];
  });
  if (accounts.length > 1) return isLed({ type: row.type, fields: row.reading.fields }) ? null : { name: HOME_FIELD, mark: { kind: 'two-opinions', field: HOME_FIELD, opinions: accounts } };
  const deletion = said.find(({ to }) => to === null);
  return deletion === undefined || winner.document === document ? null : { name: 'gone', mark: { kind: 'deleted-and-edited', device: deletion.device, stamp: deletion.stamp } };
}

import type { PackedChanges } from '../../../shared/contract/import-storage';
import type { ImportResult } from '../../../shared/contract/import-wizard';
import type { ImportKind } from '../../../shared/domain/import/import-kind';
import type { ImportProfile } from '../../../shared/domain/import/import-profile';
import type { ImportSettings } from '../../../shared/domain/import/import-settings';
import { fit } from '../../../shared/domain/import/plan/fit';
import type { PlanFigures } from '../../../shared/domain/import/plan/plan-figures';
import type { ImportRecords } from '../../../shared/domain/import/plan/plan-records';
import { profileOf, type RememberedValue } from '../../../shared/domain/import/remembered-settings';
import type { ImportRun, ImportRunPart } from '../../../shared/domain/import/run/import-run';
import type { AnyRecord } from '../../../shared/domain/records';
import type { Bookkeeping } from '../../../shared/domain/schema/record';
import { newId } from './new-id';
import { ChangePacker } from './pack-changes';

/** Records one part of a run names. */
const PER_PART = 2000;

type Added = Pick<AnyRecord, 'type' | 'id'>;

type Of = {
  kind: ImportKind;
  figures: PlanFigures;
  /** Makes the records: gives away the new ones, answers those that are changed. */
  write: (take: (record: AnyRecord) => void) => ImportRecords['updated'];
  /** How the table was taken, to be remembered; `null` for cards. */
  mapping: { signature: string; settings: ImportSettings; asked: readonly number[]; values: readonly RememberedValue[]; before: ImportProfile | null } | null;
  fileName: string;
  now: string;
  warnings: number;
};

/** Everything an import writes: its records, how the file was taken, and what is needed to take the import back. */
export function changesOfPlan({ kind, figures, write, mapping, fileName, now, warnings }: Of): { lots: PackedChanges[]; total: number; result: ImportResult } {
  const bookkeeping = (id: string = newId()): Bookkeeping => ({ id, createdAt: now, updatedAt: now, rev: 1 });
  const { created, updated, same, skipped } = figures;
  const runId = newId();
  const run: ImportRun = { type: 'importRun', ...bookkeeping(runId), fileName: fit(fileName), kind, created, updated };
  const changes = new ChangePacker();
  const added: Added[] = [];
  const changed = write((record) => {
    added.push({ type: record.type, id: record.id });
    changes.add(null, record);
  });
  for (const [from, to] of changed) changes.add(from, to);
  // What changes nothing leaves nothing to take back.
  if (added.length + changed.length > 0) {
    changes.add(null, run);
    for (const part of partsOf(added, changed, runId, bookkeeping)) changes.add(null, part);
  }
  if (mapping !== null) {
    const { before, ...of } = mapping;
    const next = profileOf(before === null ? bookkeeping() : { id: before.id, createdAt: before.createdAt, updatedAt: now, rev: before.rev + 1 }, { ...of, fileName });
    changes.add(before, next);
  }
  const lots = changes.lots();
  return { lots, total: lots.reduce((sum, { count }) => sum + count, 0), result: { runId, fileName, kind, created, updated, same, skipped, warnings } };
}

function partsOf(added: readonly Added[], updated: ImportRecords['updated'], runId: string, bookkeeping: () => Bookkeeping): ImportRunPart[] {
  const parts: ImportRunPart[] = [];
  for (let at = 0; at < added.length; at += PER_PART) parts.push({ type: 'importRunPart', ...bookkeeping(), runId, added: idsByType(added.slice(at, at + PER_PART)), replaced: [] });
  for (let at = 0; at < updated.length; at += PER_PART) {
    const replaced = updated.slice(at, at + PER_PART).map(([from, to]) => ({ rev: to.rev, updatedAt: to.updatedAt, before: JSON.stringify(from) }));
    parts.push({ type: 'importRunPart', ...bookkeeping(), runId, added: [], replaced });
  }
  return parts;
}

function idsByType(records: readonly Added[]): ImportRunPart['added'] {
  const ids = new Map<string, string[]>();
  for (const { type, id } of records) {
    const known = ids.get(type);
    if (known === undefined) ids.set(type, [id]);
    else known.push(id);
  }
  return [...ids].map(([type, of]) => ({ type, ids: of }));
}

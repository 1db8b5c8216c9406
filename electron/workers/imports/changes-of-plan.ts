import type { ImportResult } from '../../../shared/contract/import-wizard';
import type { ImportProfile } from '../../../shared/domain/import/import-profile';
import type { ImportSettings } from '../../../shared/domain/import/import-settings';
import { fit } from '../../../shared/domain/import/plan/fit';
import type { ImportPlan } from '../../../shared/domain/import/plan/import-plan';
import { planFigures } from '../../../shared/domain/import/plan/plan-figures';
import type { ImportRecords } from '../../../shared/domain/import/plan/plan-records';
import { profileOf, type RememberedValue } from '../../../shared/domain/import/remembered-settings';
import type { ImportRun, ImportRunPart } from '../../../shared/domain/import/run/import-run';
import type { AnyRecord } from '../../../shared/domain/records';
import type { Bookkeeping } from '../../../shared/domain/schema/record';
import { newId } from './new-id';

/** One change to be written: the revision it was made on, `null` for a new record. */
export type Change = { base: number | null; record: AnyRecord };

/** Records one part of a run names. */
const PER_PART = 2000;

type Of = {
  plan: ImportPlan;
  records: ImportRecords;
  /** How the table was taken, to be remembered; `null` for cards. */
  mapping: { signature: string; settings: ImportSettings; asked: readonly number[]; values: readonly RememberedValue[]; before: ImportProfile | null } | null;
  fileName: string;
  now: string;
  warnings: number;
};

/** Everything an import writes: its records, how the file was taken, and what is needed to take the import back. */
export function changesOfPlan({ plan, records, mapping, fileName, now, warnings }: Of): { changes: Change[]; result: ImportResult } {
  const bookkeeping = (id: string = newId()): Bookkeeping => ({ id, createdAt: now, updatedAt: now, rev: 1 });
  const { created, updated, same, skipped } = planFigures(plan);
  const runId = newId();
  const run: ImportRun = { type: 'importRun', ...bookkeeping(runId), fileName: fit(fileName), kind: plan.kind, created, updated };
  const changes: Change[] = [
    ...records.added.map((record): Change => ({ base: null, record })),
    ...records.updated.map(([from, to]): Change => ({ base: from.rev, record: to })),
  ];
  // What changes nothing leaves nothing to take back.
  if (changes.length > 0) {
    changes.push({ base: null, record: run });
    for (const part of partsOf(records, runId, bookkeeping)) changes.push({ base: null, record: part });
  }
  if (mapping !== null) {
    const { before, ...of } = mapping;
    const next = profileOf(before === null ? bookkeeping() : { id: before.id, createdAt: before.createdAt, updatedAt: now, rev: before.rev + 1 }, { ...of, fileName });
    changes.push({ base: before?.rev ?? null, record: next });
  }
  return { changes, result: { runId, fileName, kind: plan.kind, created, updated, same, skipped, warnings } };
}

function partsOf({ added, updated }: ImportRecords, runId: string, bookkeeping: () => Bookkeeping): ImportRunPart[] {
  const parts: ImportRunPart[] = [];
  for (let at = 0; at < added.length; at += PER_PART) parts.push({ type: 'importRunPart', ...bookkeeping(), runId, added: idsByType(added.slice(at, at + PER_PART)), replaced: [] });
  for (let at = 0; at < updated.length; at += PER_PART) {
    const replaced = updated.slice(at, at + PER_PART).map(([from, to]) => ({ rev: to.rev, before: JSON.stringify(from) }));
    parts.push({ type: 'importRunPart', ...bookkeeping(), runId, added: [], replaced });
  }
  return parts;
}

function idsByType(records: readonly AnyRecord[]): ImportRunPart['added'] {
  const ids = new Map<string, string[]>();
  for (const { type, id } of records) {
    const known = ids.get(type);
    if (known === undefined) ids.set(type, [id]);
    else known.push(id);
  }
  return [...ids].map(([type, of]) => ({ type, ids: of }));
}

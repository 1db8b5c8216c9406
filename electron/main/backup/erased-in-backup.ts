import { createHash } from 'node:crypto';
import type { ApiOf } from '../../../shared/contract/method';
import type { StorageContract } from '../../../shared/contract/storage';
import type { DocumentsContract } from '../../../shared/contract/workers';
import { localDay } from '../../../shared/domain/calendar/local-day';
import { erasedPeople, type ErasedPerson } from '../../../shared/domain/privacy/erased-people';
import type { AnyRecord, RecordOf } from '../../../shared/domain/records';
import type { Id, Language } from '../../../shared/domain/schema/values';
import { AppFailure } from '../../../shared/errors/app-error';
import { ok, type Result } from '../../../shared/errors/result';
import type { Worker } from '../workers/worker-client';

/** More erasures than a workspace will have. */
const MOST = 5000;
/** Only these are looked at, so that most of a backup is not taken apart. */
const LOOKED_AT = /"type":"(?:person|account|erasure)"/;

/** What is left in the workspace of those who were erased. */
export async function presentErasures(imports: Pick<ApiOf<StorageContract>['imports'], 'page'>): Promise<Result<RecordOf<'erasure'>[]>> {
  const page = await imports.page({ type: 'erasure', after: null, limit: MOST });
  return page.ok ? ok(page.value.lines.map((line) => JSON.parse(line) as RecordOf<'erasure'>)) : page;
}

/** Looks through the lines of a backup for people who were erased here after it was made. */
export function lookForErased(erasures: readonly RecordOf<'erasure'>[]): { take: (lines: readonly string[]) => void; found: () => ErasedPerson[] } {
  const persons: RecordOf<'person'>[] = [];
  const accounts = new Map<Id, RecordOf<'account'>>();
  const known = new Set<Id>();
  return {
    take: (lines) => {
      if (erasures.length === 0) return;
      for (const line of lines) {
        if (!LOOKED_AT.test(line)) continue;
        const record = JSON.parse(line) as AnyRecord;
        if (record.type === 'person') persons.push(record);
        if (record.type === 'account') accounts.set(record.id, record);
        if (record.type === 'erasure') known.add(record.id);
      }
    },
    // Who came back after an erasure the backup knows of is in it rightfully.
    found: () => erasedPeople(persons, accounts, erasures.filter(({ id }) => !known.has(id)), (text) => createHash('sha256').update(text).digest('hex')),
  };
}

/**
 * The lines of a backup without these people, as if they had been erased in it, and with what is left of everybody who was
 * erased here: the backup is older than that. `files`: what was attached to them and goes too.
 * @throws AppFailure what the worker says
 */
export async function withoutErased(
  lines: readonly string[],
  personIds: readonly Id[],
  erasures: readonly RecordOf<'erasure'>[],
  documents: Pick<Worker<DocumentsContract>, 'api'>,
  language: Language,
): Promise<{ lines: string[]; files: string[] }> {
  const now = new Date();
  const planned = await documents.api().privacy.plan({ lines: [...lines], personIds: [...personIds], recordIds: [], alsoReplaced: [], language, today: localDay(now), now: now.toISOString() });
  if (!planned.ok) throw new AppFailure(planned.error);
  const { updated, removed } = planned.value.diff;
  const left = lines.flatMap((line) => {
    const { id } = JSON.parse(line) as AnyRecord;
    if (id in removed) return [];
    const change = updated[id];
    return [change === undefined ? line : JSON.stringify(change[1])];
  });
  return { lines: withErasures(left, erasures), files: planned.value.files };
}

/** The lines of a backup with the erasures it does not know of. */
export function withErasures(lines: readonly string[], erasures: readonly RecordOf<'erasure'>[]): string[] {
  const known = new Set(lines.filter((line) => line.includes('"type":"erasure"')).map((line) => (JSON.parse(line) as AnyRecord).id));
  return [...lines, ...erasures.filter(({ id }) => !known.has(id)).map((erasure) => JSON.stringify(erasure))];
}

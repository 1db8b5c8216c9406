import { readFileSync, rmSync } from 'node:fs';
import type { ApiOf } from '../../../shared/contract/method';
import type { StorageContract } from '../../../shared/contract/storage';
import { SCHEMA } from '../../../shared/document/schema-version';
import { AnyRecordSchema, type AnyRecord } from '../../../shared/domain/records';
import { Id } from '../../../shared/domain/schema/values';
import { z } from '../../../shared/domain/schema/zod';
import type { Sealing } from '../files/sealing';
import { syncFolder, writeAtomically } from '../files/write-atomically';
import { keptPlacePath } from './kept-place-file';

const Kept = z.strictObject({
  database: z.string(),
  schema: z.literal(SCHEMA),
  dealId: Id,
  records: z.array(AnyRecordSchema),
});

/** What the file is sealed as. */
const KIND = 'place';

/** The records of the deal the last run ended in, as they were in the database when it ended. */
export type KeptPlace = { dealId: string; records: AnyRecord[] };

/** What was found, and when it is gone from the disk: nothing may be saved before that, or it could come back stale. */
export type TakenPlace = { place: KeptPlace | null; gone: Promise<void> };

/** The deal that a place of the window belongs to. */
export function dealOfPlace(place: string): string | undefined {
  return /^\/deals\/([0-9a-f-]{36})(?:\/|$)/.exec(place)?.[1];
}

/**
 * Takes what the last run left for this start, so that the window has something to draw before the database is open.
 * It is gone from the disk afterwards: only a run that ends in order leaves it, so it never is older than the database.
 * `place` is `null` when there is nothing, or it is of another database, schema or place.
 */
export function takeKeptPlace(folder: string, database: string, lastPlace: string, sealing: Sealing): TakenPlace {
  const path = keptPlacePath(folder);
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
    rmSync(path);
  } catch {
    // Not there; or not to be removed, and then not to be trusted.
    return { place: null, gone: Promise.resolve() };
  }
  // A folder that cannot be synced stops no saving.
  const gone = syncFolder(folder).catch(() => undefined);
  const text = sealing.open(KIND, bytes);
  return { place: text === null ? null : readKept(Buffer.from(text).toString('utf8'), database, dealOfPlace(lastPlace)), gone };
}

function readKept(text: string, database: string, dealId: string | undefined): KeptPlace | null {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return null;
  }
  const kept = Kept.safeParse(content);
  if (!kept.success || kept.data.database !== database || kept.data.dealId !== dealId) return null;
  return { dealId: kept.data.dealId, records: kept.data.records };
}

/** Leaves the records of the last place for the next start. To be called when nothing can change any more. */
export async function keepPlace(
  folder: string,
  database: string,
  lastPlace: string,
  load: ApiOf<StorageContract>['records']['load'],
  sealing: Sealing,
): Promise<void> {
  const dealId = dealOfPlace(lastPlace);
  if (dealId === undefined) return;
  const found = await load({ kind: 'deal', dealId });
  if (!found.ok) return;
  const kept: z.input<typeof Kept> = { database, schema: SCHEMA, dealId, records: found.value.records };
  await writeAtomically(keptPlacePath(folder), sealing.seal(KIND, Buffer.from(JSON.stringify(kept), 'utf8')));
}

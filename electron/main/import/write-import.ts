import { setImmediate as nextTurn, setTimeout as wait } from 'node:timers/promises';
import type { ImportStage } from '../../../shared/contract/work-stages';
import type { ImportResult } from '../../../shared/contract/import-wizard';
import type { PackedChanges } from '../../../shared/contract/import-storage';
import type { ApiOf } from '../../../shared/contract/method';
import type { StorageContract } from '../../../shared/contract/storage';
import type { ParsersContract } from '../../../shared/contract/workers';
import { appError, type AppError } from '../../../shared/errors/app-error';
import { err, ok, type Result } from '../../../shared/errors/result';

/** How often the storage is asked how far it is. */
const ASK_EVERY_MS = 50;

type Of = {
  parsers: ApiOf<ParsersContract>['imports'];
  storage: ApiOf<StorageContract>['imports'];
  signal: AbortSignal;
  onProgress: (stage: ImportStage, done: number, total: number) => void;
  /** Gets the changes once they are on the disk, lot by lot, to be journalled. */
  onWritten: (changes: PackedChanges) => void;
};

/**
 * Writes the plan the worker made: its changes go to the storage in packed lots, which main only passes on, and
 * are written there in one transaction. Called off before the end, or failed, nothing is written.
 */
export async function writeImport({ parsers, storage, signal, onProgress, onWritten }: Of): Promise<Result<ImportResult>> {
  onProgress('preparing', 0, 0);
  const prepared = await parsers.prepare({ now: new Date().toISOString() });
  if (!prepared.ok) return prepared;
  const { total, result } = prepared.value;
  const importId = result.runId;
  const lots: PackedChanges[] = [];
  let next = parsers.takeChanges({});
  for (let done = 0; ; ) {
    if (signal.aborted) return err(appError('cancelled', {}));
    onProgress('handing-over', done, total);
    const taken = await next;
    if (!taken.ok) return taken;
    const { changes } = taken.value;
    if (changes === null) break;
    next = parsers.takeChanges({});
    const staged = await storage.stage({ importId, changes });
    if (!staged.ok) return staged;
    lots.push(changes);
    done += changes.count;
  }
  if (total === 0) return ok(result);
  const begun = await storage.write({ importId });
  if (!begun.ok) return begun;
  const failure = await untilWritten(storage, importId, signal, onProgress);
  if (failure !== null) return err(failure);
  for (const lot of lots) {
    onWritten(lot);
    // Lets others in before the next lot.
    await nextTurn();
  }
  return ok(result);
}

async function untilWritten(storage: Of['storage'], importId: string, signal: AbortSignal, onProgress: Of['onProgress']): Promise<AppError | null> {
  const cancel = (): void => void storage.cancel({ importId });
  if (signal.aborted) cancel();
  else signal.addEventListener('abort', cancel, { once: true });
  try {
    for (;;) {
      const answer = await storage.progress({ importId });
      if (!answer.ok) return answer.error;
      const { state, written, total, error } = answer.value;
      onProgress('writing', written, total);
      if (state === 'written') return null;
      if (state === 'cancelled') return appError('cancelled', {});
      if (state === 'failed') return (error as AppError | null) ?? appError('internal', { reference: 'imports.write' });
      await wait(ASK_EVERY_MS);
    }
  } finally {
    signal.removeEventListener('abort', cancel);
  }
}

import { setImmediate as nextTurn } from 'node:timers/promises';
import type { RecordDiff } from '../../../shared/document/record-diff';
import type { AnyRecord } from '../../../shared/domain/records';
import type { Journal } from '../backup/journal';

/** Writes changes of an import, as the storage took them, into the journal, and lets others in before the next lot. */
export async function journalImport(journal: Pick<Journal, 'append'>, lines: readonly string[]): Promise<void> {
  const added: RecordDiff['added'] = {};
  for (const line of lines) {
    const [, record] = JSON.parse(line) as [number | null, AnyRecord];
    // A replayed change is taken by its revision, so that new and changed records need not be told apart.
    added[record.id] = record;
  }
  journal.append({ added, updated: {}, removed: {} });
  await nextTurn();
}

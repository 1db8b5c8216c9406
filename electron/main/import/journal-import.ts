import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Journal } from '../backup/journal';

/** Writes changes of an import, as the storage took them, into the journal, and lets others in before the next lot. */
export async function journalImport(journal: Pick<Journal, 'appendRecords'>, lines: readonly string[]): Promise<void> {
  journal.appendRecords(lines.map(recordOf));
  await nextTurn();
}

/** The record of a change `[revision or null,record]`, whose text is passed on as it is. */
function recordOf(line: string): string {
  return line.slice(line.indexOf(',') + 1, -1);
}

import type { DBCoreMutateRequest } from 'dexie';
import type { WorkbenchDatabase } from '../db';

/**
 * Knows which records are surely not in the database, while thousands that are new here come at once: each would be asked
 * for before it is written. What may be there is still asked for.
 */
export class AbsentKeys {
  /** Ids of each table that are there or may be; `null` while nothing is known. */
  #present: Map<string, Set<unknown>> | null = null;
  #isKnown = false;

  /** Learns what is there. From now on whatever is written must be noted. */
  async learn(database: WorkbenchDatabase): Promise<void> {
    const present = new Map(database.allRecordTables.map(({ name }) => [name, new Set<unknown>()]));
    // What is written while it is read may or may not be among what was read.
    this.#present = present;
    this.#isKnown = false;
    await Promise.all(
      database.allRecordTables.map(async (table) => {
        const ids = present.get(table.name);
        for (const id of await table.toCollection().primaryKeys()) ids?.add(id);
      }),
    );
    this.#isKnown = this.#present === present;
  }

  forget(): void {
    this.#present = null;
    this.#isKnown = false;
  }

  /** Notes what is about to be written, also where its transaction fails later. */
  note(table: string, request: DBCoreMutateRequest): void {
    if (request.type !== 'add' && request.type !== 'put') return;
    const ids = this.#present?.get(table);
    if (ids !== undefined) for (const { id } of request.values as { id: unknown }[]) ids.add(id);
  }

  /** Whether none of these is in a table. */
  areAbsent(table: string, keys: readonly unknown[]): boolean {
    const ids = this.#isKnown ? this.#present?.get(table) : undefined;
    return ids !== undefined && keys.every((key) => !ids.has(key));
  }
}

import type { WorkbenchDatabase } from '../db';
import type { MergeRow } from './stored-rows';

/** So much is remembered. */
const MOST_TOLD = 2000;

export type Told = Pick<MergeRow, 'type' | 'record' | 'fields'>;

/** What came from others and changed something here, for those who want to look it up. */
export class MergeLog {
  #lastId = 0;

  constructor(private readonly database: WorkbenchDatabase) {}

  /** Finds where the numbers go on. */
  async open(): Promise<void> {
    this.#lastId = ((await this.#log.orderBy('id').lastKey()) as number | undefined) ?? 0;
  }

  /** Writes down what came, within a running transaction. */
  async tell(document: string, told: readonly Told[]): Promise<void> {
    const at = new Date().toISOString();
    const rows = told.map((entry): MergeRow => ({ id: (this.#lastId += 1), at, document, ...entry }));
    const oldest = this.#lastId - MOST_TOLD;
    await this.#log.bulkPut(rows);
    await this.#log.where('id').belowOrEqual(oldest).delete();
  }

  /** The latest first. */
  latest(limit: number): Promise<MergeRow[]> {
    return this.#log.orderBy('id').reverse().limit(limit).toArray();
  }

  get #log() {
    return this.database.table<MergeRow, number>('syncLog');
  }
}

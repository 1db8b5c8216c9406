import { SHARING_TABLES } from '../versions/sharing-tables';
import type { WorkbenchDatabase } from '../db';
import type { Outbox } from './outbox';

/** So many pieces share a transaction: enough that a first sync is not spent waiting for the disk, few enough that saving waits but a moment. */
const MOST_TOGETHER = 64;

/** Does something once every piece of the transaction has done the rest of its work. */
export type Last = (work: () => Promise<void>) => void;

type Piece = { work: (last: Last) => Promise<unknown>; isAlone: boolean; done: (answer: unknown) => void; failed: (fault: unknown) => void };

/**
 * Puts what several documents want to write at the same time into one transaction, as each transaction is a way to the
 * disk. It covers records and what is known of sharing, and keeps out of the outbox.
 */
export class GroupedWrites {
  #waiting: Piece[] = [];
  #isWriting = false;

  constructor(
    private readonly database: WorkbenchDatabase,
    private readonly outbox: Outbox,
  ) {}

  /**
   * Runs a piece within the next transaction. Resolves when it is on the disk; when the transaction fails all its pieces do.
   * @param isAlone for a piece that has made others fail
   */
  write<T>(work: (last: Last) => Promise<T>, isAlone: boolean): Promise<T> {
    return new Promise<T>((done, failed) => {
      this.#waiting.push({ work, isAlone, done: done as (answer: unknown) => void, failed });
      void this.#writeAll();
    });
  }

  async #writeAll(): Promise<void> {
    if (this.#isWriting) return;
    this.#isWriting = true;
    // What is asked for in the same turn goes together from the first time on.
    await Promise.resolve();
    while (this.#waiting.length > 0) {
      const firstAlone = this.#waiting.findIndex(({ isAlone }) => isAlone);
      const pieces = this.#waiting.splice(0, firstAlone === -1 ? MOST_TOGETHER : Math.min(MOST_TOGETHER, Math.max(1, firstAlone)));
      try {
        const answers = await this.database.transaction('rw', [...this.database.allRecordTables, ...Object.keys(SHARING_TABLES)], async () => {
          this.outbox.silence();
          const last: (() => Promise<void>)[] = [];
          const all = await Promise.all(pieces.map(({ work }) => work((one) => last.push(one))));
          await Promise.all(last.map((one) => one()));
          return all;
        });
        pieces.forEach(({ done }, at) => done(answers[at]));
      } catch (fault) {
        for (const { failed } of pieces) failed(fault);
      }
    }
    this.#isWriting = false;
  }
}

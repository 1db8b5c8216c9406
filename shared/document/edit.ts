import type { AnyRecord } from '../domain/records';
import { emptyDiff, type RecordDiff } from './record-diff';

/** Fields of a record a user can change: all but its bookkeeping. */
export type Changes<R extends AnyRecord> = Partial<Omit<R, 'id' | 'type' | 'rev' | 'createdAt' | 'updatedAt'>>;

/** Collects what one step of the user changes, as a diff. Later calls see earlier ones. */
export class Edit {
  readonly #diff: RecordDiff = emptyDiff();

  /** Adds records that are not there yet. */
  add(...records: readonly AnyRecord[]): this {
    for (const record of records) this.#diff.added[record.id] = record;
    return this;
  }

  /** Changes fields of a record. Fields that already have the value change nothing. */
  update<R extends AnyRecord>(record: R, changes: Changes<R>): this {
    const added = this.#diff.added[record.id];
    const [from, current] = this.#diff.updated[record.id] ?? [record, added ?? record];
    const differs = Object.entries(changes).some(([key, value]) => !Object.is((current as Record<string, unknown>)[key], value));
    if (!differs) return this;
    const to = { ...current, ...changes } as AnyRecord;
    if (added !== undefined) this.#diff.added[record.id] = to;
    else this.#diff.updated[record.id] = [from, to];
    return this;
  }

  /** Removes records. */
  remove(...records: readonly AnyRecord[]): this {
    for (const record of records) {
      const from = this.#diff.updated[record.id]?.[0] ?? record;
      delete this.#diff.updated[record.id];
      if (record.id in this.#diff.added) delete this.#diff.added[record.id];
      else this.#diff.removed[record.id] = from;
    }
    return this;
  }

  /** What has been collected. */
  get diff(): RecordDiff {
    return this.#diff;
  }
}

import * as Y from 'yjs';
import { livingRows, SharedDocument, type ReadRow, type RowChange } from '../../../electron/storage-host/sync/shared-document';
import { RECORD_TYPES, type AnyRecord } from '../../../shared/domain/records';
import { changedFields, sharedContent } from '../../../shared/domain/sync/record-content';
import { nextStamp, type Stamp } from '../../../shared/domain/sync/stamp';

/** A laptop without a database: a shared document, and a clock one can set wrong. */
export class Replica {
  readonly shared = new SharedDocument(RECORD_TYPES);
  /** Milliseconds by which this laptop's clock is off. */
  off = 0;
  #stamp: Stamp = 0;

  constructor(
    readonly device: string,
    private readonly now: () => number,
  ) {}

  create(...records: AnyRecord[]): void {
    this.#write(records.map((record) => ({ kind: 'create', type: record.type, id: record.id, content: sharedContent(record), stamp: this.#next() })));
  }

  change(record: Pick<AnyRecord, 'type' | 'id'>, fields: Record<string, unknown>): void {
    const current = this.row(record)?.reading.fields ?? {};
    this.#write([{ kind: 'change', type: record.type, id: record.id, fields: changedFields(current, { ...current, ...fields }), stamp: this.#next() }]);
  }

  remove(...records: Pick<AnyRecord, 'type' | 'id'>[]): void {
    const stamp = this.#next();
    this.#write(records.map(({ type, id }) => ({ kind: 'delete', type, id, stamp })));
  }

  restore({ type, id }: Pick<AnyRecord, 'type' | 'id'>): void {
    this.#write([{ kind: 'restore', type, id, stamp: this.#next() }]);
  }

  /** The row as it reads, also when it is deleted. */
  row({ type, id }: Pick<AnyRecord, 'type' | 'id'>): ReadRow | undefined {
    const reading = this.shared.read(type, id);
    return reading === null ? undefined : { type, id, reading };
  }

  /** The rows that are to be there, in the order of their ids. */
  living(): ReadRow[] {
    return livingRows(this.shared.rows()).living.sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  /** Hands everything this replica knows to another. */
  sendTo(other: Replica): void {
    other.shared.receive(() => Y.applyUpdate(other.shared.doc, Y.encodeStateAsUpdate(this.shared.doc, Y.encodeStateVector(other.shared.doc))), other.device);
  }

  #write(changes: RowChange[]): void {
    this.shared.write(changes, this.device);
  }

  #next(): Stamp {
    this.#stamp = nextStamp(this.#stamp, this.now() + this.off);
    return this.#stamp;
  }
}

/** Lets replicas exchange until all know all. */
export function meet(...replicas: readonly Replica[]): void {
  for (const _round of [1, 2]) for (const from of replicas) for (const to of replicas) if (from !== to) from.sendTo(to);
}

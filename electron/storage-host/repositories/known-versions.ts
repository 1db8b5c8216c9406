import type { AnyRecord } from '../../../shared/domain/records';

/** What tells two versions of a record apart. */
export type Version = Pick<AnyRecord, 'rev' | 'updatedAt'>;

const MOST = 100_000;

/**
 * The versions of records that were saved lately. This page is the only one that writes the database, so a version
 * it wrote itself need not be read again before the next change: that saves a round trip with every keystroke.
 */
export class KnownVersions {
  readonly #versions = new Map<string, Version | null>();

  /** The version on the disk, `null` for none, `undefined` when it is not known and must be read. */
  get(id: string): Version | null | undefined {
    return this.#versions.get(id);
  }

  /** Remembers what a finished transaction left on the disk; `null` for a record that is gone. */
  remember(id: string, version: Version | null): void {
    if (this.#versions.size >= MOST) this.#versions.clear();
    this.#versions.set(id, version === null ? null : { rev: version.rev, updatedAt: version.updatedAt });
  }

  /** Forgets everything, after the records were replaced past it. */
  clear(): void {
    this.#versions.clear();
  }
}

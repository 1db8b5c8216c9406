import { constants, deflateRawSync } from 'node:zlib';
import type { PackedChanges } from '../../../shared/contract/import-storage';
import type { AnyRecord } from '../../../shared/domain/records';

/** A lot holds so many changes, or fewer when they are long. */
const MOST_CHANGES = 500;
const MOST_TEXT = 4_000_000;

/** Packs changes as they are made: packed, a whole import takes a tenth of its room, and nobody on its way unpacks it. */
export class ChangePacker {
  readonly #lots: PackedChanges[] = [];
  #lines: string[] = [];
  #length = 0;

  /** @param base the record the change was made on; `null` for a new one */
  add(base: AnyRecord | null, record: AnyRecord): void {
    const line = JSON.stringify(base === null ? [null, record] : [base.rev, record, base.updatedAt]);
    this.#lines.push(line);
    this.#length += line.length;
    if (this.#lines.length === MOST_CHANGES || this.#length >= MOST_TEXT) this.#pack();
  }

  /** Everything that was added. */
  lots(): PackedChanges[] {
    if (this.#lines.length > 0) this.#pack();
    return this.#lots;
  }

  #pack(): void {
    // JSON text has no line breaks of its own, so that lines can be told apart again.
    const bytes = Buffer.from(this.#lines.join('\n'));
    this.#lots.push({ packed: deflateRawSync(bytes, { level: constants.Z_BEST_SPEED }), size: bytes.length, count: this.#lines.length });
    this.#lines = [];
    this.#length = 0;
  }
}

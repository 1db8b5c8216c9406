import { leftKey, readKey } from '../../../shared/domain/sync/row-entries';
import type { RowName } from './row-homes';
import type { SharedDocument } from './shared-document';

/** What a document says at some moment, so that what comes in by the time somebody's decision is written is told from what they had before them. */
export class SeenRows {
  readonly #ids: ReadonlySet<string>;
  readonly #stamps: ReadonlyMap<string, ReadonlyMap<string, number>>;

  /**
   * @param device who decides, whose own words are known wherever they wait
   * @param rows those that are decided about
   */
  constructor(
    private readonly shared: SharedDocument,
    private readonly device: string,
    rows: readonly RowName[],
  ) {
    this.#ids = new Set([...shared.names()].map(({ id }) => id));
    this.#stamps = new Map(rows.map(({ type, id }) => [id, new Map([...(shared.entriesAt(type, id)?.entries ?? [])].map(([key, [, stamp]]) => [key, stamp]))]));
  }

  /** Whether a row was there. */
  has({ type, id }: RowName): boolean {
    return this.#ids.has(id) || !this.shared.isOfOthers(type, id, this.device);
  }

  /** The keys of what a row says since then, and of the rows that could be left behind by it since then. */
  unseenIn({ type, id }: RowName): string[] {
    const before = this.#stamps.get(id);
    const said = [...(this.shared.entriesAt(type, id)?.entries ?? [])].filter(([key, [, stamp]]) => before !== undefined && before.get(key) !== stamp && !this.#isOwn(key)).map(([key]) => key);
    return [...said, ...[...this.shared.names()].filter((row) => !this.has(row)).map((row) => leftKey(row.id))];
  }

  #isOwn(key: string): boolean {
    const place = readKey(key);
    return place !== null && place.device === this.device && !place.isBrought;
  }
}

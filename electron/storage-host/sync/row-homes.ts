import { winningHome, type Home } from '../../../shared/domain/sync/homes';
import { livingRows, type SharedDocument } from './shared-document';

/** A record by its type and id. */
export type RowName = { type: string; id: string };

/**
 * In which shared documents there is a row of a record: of most in one. Of one that was moved there are several, and all
 * documents that are open here are asked which it lives in. What was erased in one is erased in all.
 */
export class RowHomes {
  readonly #documents = new Map<string, SharedDocument>();
  /** By the id of a row the document that has one, or all of several. */
  readonly #homes = new Map<string, string | string[]>();
  readonly #erased = new Set<string>();
  /** Documents that this laptop's own records are still to be compared with. */
  readonly #awaiting = new Set<string>();
  /** Documents the server denies, of which nothing is heard. */
  readonly #denied = new Set<string>();
  /** Records of shared documents that were written here while those were not shared, of which nobody has heard yet. */
  readonly unheardOf = new Set<string>();

  /** Takes in a document as it was read from the disk, instead of what was known of it; answers the rows others have too. */
  open(document: string, shared: SharedDocument): RowName[] {
    this.#documents.set(document, shared);
    const several: RowName[] = [];
    for (const row of [...shared.erased(), ...shared.names()]) if (this.#note(document, row.id)) several.push(row);
    for (const { id } of shared.erased()) this.#erased.add(id);
    return several;
  }

  /** Notes that a document may have rows since, or tombstones. */
  note(document: string, ids: Iterable<string>): void {
    const shared = this.#documents.get(document);
    for (const id of ids) {
      this.#note(document, id);
      if (shared?.isErased(id) === true) this.#erased.add(id);
    }
  }

  /** Notes whether this laptop's records of a document are still to be compared with what others say. */
  await(document: string, isAwaiting: boolean): void {
    if (isAwaiting) this.#awaiting.add(document);
    else this.#awaiting.delete(document);
  }

  /** Whether what a document says of this laptop's records is known. */
  isKnown(document: string): boolean {
    return this.#documents.has(document) && !this.#awaiting.has(document);
  }

  /** Notes whether the server denies a document. */
  deny(document: string, isDenied: boolean): void {
    if (isDenied) this.#denied.add(document);
    else this.#denied.delete(document);
  }

  isDenied(document: string): boolean {
    return this.#denied.has(document);
  }

  /** Whether more than one document has a row. */
  isInSeveral(id: string): boolean {
    return typeof this.#homes.get(id) === 'object';
  }

  /** Whether a record was erased for good in any document. */
  isErased(id: string): boolean {
    return this.#erased.size > 0 && this.#erased.has(id);
  }

  /** The documents that have or had a row. */
  documentsOf(id: string): readonly string[] {
    const found = this.#homes.get(id);
    return found === undefined ? [] : typeof found === 'string' ? [found] : found;
  }

  /** The rows of a record as they read, also deleted ones. */
  of({ type, id }: RowName): Home[] {
    return this.documentsOf(id).flatMap((document): Home[] => {
      const reading = this.#documents.get(document)?.read(type, id) ?? null;
      return reading === null ? [] : [{ document, reading }];
    });
  }

  shared(document: string): SharedDocument | undefined {
    return this.#documents.get(document);
  }

  /**
   * The row a record is read from, `null` where it is to be nowhere. One that is deleted in all documents is read from the
   * first in which something living still belongs to it.
   * @param kept what was found of documents for other records, so that it is looked for once
   */
  homeOf(row: RowName, kept: Map<string, ReadonlyMap<string, unknown>> = new Map()): Home | null {
    if (this.isErased(row.id)) return null;
    const homes = this.of(row);
    const winner = winningHome(homes);
    if (winner !== null) return winner;
    return [...homes].sort((a, b) => (a.document < b.document ? -1 : 1)).find(({ document }) => this.#keptIn(document, kept).has(row.id)) ?? null;
  }

  #keptIn(document: string, known: Map<string, ReadonlyMap<string, unknown>>): ReadonlyMap<string, unknown> {
    const kept = known.get(document) ?? livingRows(this.#documents.get(document)?.rows() ?? []).kept;
    known.set(document, kept);
    return kept;
  }

  /** @returns whether another document has it too */
  #note(document: string, id: string): boolean {
    const found = this.#homes.get(id);
    if (found === undefined) this.#homes.set(id, document);
    else if (typeof found === 'object') {
      if (!found.includes(document)) found.push(document);
      return true;
    } else if (found !== document) {
      this.#homes.set(id, [found, document]);
      return true;
    }
    return false;
  }
}

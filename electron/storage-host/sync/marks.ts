import type { WorkbenchDatabase } from '../db';
import type { MarkRow } from './stored-rows';

/**
 * How many things somebody has to decide or know, and how many of them may be decided here.
 * @param readOnly documents this laptop may read and not write
 */
export async function countMarks(database: WorkbenchDatabase, readOnly: readonly string[]): Promise<{ marks: number; toDecide: number }> {
  const table = database.table<MarkRow, string>('syncMark');
  const marks = await table.count();
  return { marks, toDecide: readOnly.length === 0 ? marks : marks - (await table.where('document').anyOf(readOnly).count()) };
}

/** What somebody has to decide or know, on the disk. A document that never had any is not asked for them. */
export class Marks {
  /** Documents that have some, or had. */
  readonly #marked = new Set<string>();

  constructor(private readonly database: WorkbenchDatabase) {}

  async open(): Promise<void> {
    for (const document of (await this.#table.orderBy('document').uniqueKeys()) as string[]) this.#marked.add(document);
  }

  async of(document: string): Promise<MarkRow[]> {
    return this.#marked.has(document) ? this.#table.where('document').equals(document).toArray() : [];
  }

  async hasSome(document: string): Promise<boolean> {
    return this.#marked.has(document) && (await this.#table.where('document').equals(document).count()) > 0;
  }

  /** Within a running transaction: those that are no more go, and these are there. */
  async replace(document: string, gone: readonly MarkRow[], marks: readonly MarkRow[]): Promise<void> {
    // Of a record that was moved the other document may have marked the same in this transaction.
    if (gone.length > 0) await this.#table.where('id').anyOf(gone.map(({ id }) => id)).filter((mark) => mark.document === document).delete();
    if (marks.length === 0) return;
    this.#marked.add(document);
    await this.#table.bulkPut(marks);
  }

  get #table() {
    return this.database.table<MarkRow, string>('syncMark');
  }
}

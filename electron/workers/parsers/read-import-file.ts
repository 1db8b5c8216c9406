import type { CardFile } from '../../../shared/domain/import/card';
import type { Table, TableFailure, TableOptions } from '../../../shared/domain/import/table';
import { ok, type Result } from '../../../shared/errors/result';
import { readTable } from './read-table';
import { looksLikeCards, readCards } from './vcard/read-cards';

/** What a file for import holds: a table, or the cards of a vCard file. */
export type ImportSource = { source: 'table'; table: Table } | { source: 'cards'; cards: CardFile };

/** Reads any file that can be imported; what it is, its content tells, not its name. Never throws on any bytes. */
export function readImportFile(bytes: Uint8Array, options: TableOptions = {}): Result<ImportSource, TableFailure> {
  if (looksLikeCards(bytes)) {
    const cards = readCards(bytes);
    return cards.ok ? ok({ source: 'cards', cards: cards.value }) : cards;
  }
  const table = readTable(bytes, options);
  return table.ok ? ok({ source: 'table', table: table.value }) : table;
}

import type { ImportSource } from '../../../shared/domain/import/draft-source';
import type { TableFailure, TableOptions } from '../../../shared/domain/import/table';
import { ok, type Result } from '../../../shared/errors/result';
import { readTable } from './read-table';
import { looksLikeCards, readCards } from './vcard/read-cards';

/** Reads any file that can be imported; what it is, its content tells, not its name. Never throws on any bytes. */
export function readImportFile(bytes: Uint8Array, options: TableOptions = {}): Result<ImportSource, TableFailure> {
  if (looksLikeCards(bytes)) {
    const cards = readCards(bytes);
    return cards.ok ? ok({ source: 'cards', cards: cards.value }) : cards;
  }
  const table = readTable(bytes, options);
  return table.ok ? ok({ source: 'table', table: table.value }) : table;
}

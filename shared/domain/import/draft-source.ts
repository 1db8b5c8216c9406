import type { Day } from '../schema/values';
import type { CardFile } from './card';
import { draftCards } from './drafts/draft-cards';
import { draftTable } from './drafts/draft-table';
import type { Drafts } from './drafts/drafts';
import type { ImportKind } from './import-kind';
import type { ImportSettings } from './import-settings';
import { CARDS_SIGNATURE, sourceSignature } from './plan/stamps';
import type { Table } from './table';

/** What a file for import holds: a table, or the cards of a vCard file. */
export type ImportSource = { source: 'table'; table: Table } | { source: 'cards'; cards: CardFile };

/** A file taken apart, with what it is about and the fingerprint its rows are remembered by. */
export type DraftedSource = { kind: ImportKind; signature: string; drafts: Drafts };

/** Takes a file apart. Cards need no settings. */
export function draftSource(source: ImportSource, settings: ImportSettings | null, today: Day): DraftedSource {
  if (source.source === 'cards' || settings === null) {
    const drafts = source.source === 'cards' ? draftCards(source.cards.cards) : { companies: [], people: [], deals: [], products: [], positions: [], messages: [] };
    return { kind: 'people', signature: CARDS_SIGNATURE, drafts };
  }
  return { kind: settings.kind, signature: sourceSignature(settings.kind, source.table.headers), drafts: draftTable(source.table, { ...settings, today }) };
}

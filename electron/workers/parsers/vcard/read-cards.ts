import type { CardFile, CardProblem } from '../../../../shared/domain/import/card';
import type { TableFailure } from '../../../../shared/domain/import/table';
import { err, ok, type Result } from '../../../../shared/errors/result';
import { decodeText } from '../decode-text';
import { TABLE_LIMITS } from '../table-limits';
import { contentLines } from './content-lines';
import { readProperty, type Property } from './property';
import { readCard } from './read-card';

const MAX_PROPERTIES = 2000;

/** Whether the file calls itself a vCard. */
export function looksLikeCards(bytes: Uint8Array): boolean {
  return /^\s*begin:vcard/i.test(decodeText(bytes.subarray(0, 256)).text.replace(/^\uFEFF/, ''));
}

/**
 * Reads the contacts of a vCard file of version 2.1, 3.0 or 4.0, as programs write them: lower-case names, bare
 * parameters, blank lines, folds inside characters, several cards, a card within a card (an assistant's, left out).
 * A damaged property never costs the card, a damaged card never costs the file. It does not throw on any bytes.
 */
export function readCards(bytes: Uint8Array): Result<CardFile, TableFailure> {
  if (bytes.length > TABLE_LIMITS.bytes) return err({ code: 'file-too-large', params: { bytes: bytes.length, limit: TABLE_LIMITS.bytes } });
  if (!looksLikeCards(bytes)) return err({ code: 'empty-file', params: {} });
  const file = bytesAsText(bytes);
  const { lines, stray } = contentLines(file.text);
  const problems: CardProblem[] = stray.map(({ line, text }) => ({ code: 'stray-line', line, params: { text: text.slice(0, 80) } }));
  const result: CardFile = { encoding: file.encoding, cards: [], problems };
  let open: { line: number; properties: Property[] } | null = null;
  let depth = 0;
  const close = (): void => {
    if (open === null) return;
    const read = readCard(open.line, open.properties);
    result.cards.push(read.card);
    problems.push(...read.problems);
    open = null;
  };
  for (const content of lines) {
    const property = readProperty(content, file.isUtf8);
    if (property === null) continue;
    const marks = /^vcard\s*$/i.test(property.value);
    if (property.name === 'BEGIN' && marks) {
      const isAgent = (open as { properties: Property[] } | null)?.properties.at(-1)?.name === 'AGENT';
      if (open !== null && isAgent) depth += 1;
      else {
        if (open !== null) problems.push({ code: 'card-not-closed', line: (open as { line: number }).line, params: {} });
        close();
        open = { line: content.line, properties: [] };
      }
    } else if (property.name === 'END' && marks) {
      if (depth > 0) depth -= 1;
      else close();
    } else if (open !== null && depth === 0) {
      if (property.value.length > TABLE_LIMITS.cellLength && property.name !== 'PHOTO' && property.name !== 'LOGO' && property.name !== 'KEY' && property.name !== 'SOUND') {
        return err({ code: 'cell-too-long', params: { line: content.line, limit: TABLE_LIMITS.cellLength } });
      }
      if (open.properties.length >= MAX_PROPERTIES) return err({ code: 'too-wide', params: { columns: MAX_PROPERTIES + 1, limit: MAX_PROPERTIES } });
      open.properties.push(property);
    }
    if (result.cards.length > TABLE_LIMITS.rows) return err({ code: 'too-many-rows', params: { limit: TABLE_LIMITS.rows } });
  }
  if (open !== null) problems.push({ code: 'card-not-closed', line: (open as { line: number }).line, params: {} });
  close();
  problems.sort((a, b) => a.line - b.line);
  return ok(result);
}

/** The file with one character per byte. UTF-16 is brought to UTF-8 first. */
function bytesAsText(bytes: Uint8Array): { text: string; isUtf8: boolean; encoding: CardFile['encoding'] } {
  const { encoding, text } = decodeText(bytes);
  const utf8 = encoding === 'utf-16le' || encoding === 'utf-16be' ? new TextEncoder().encode(text) : bytes;
  // A fold inside a character makes whole lines of UTF-8 look damaged; joined, they are judged anew.
  const joined = Buffer.from(utf8).toString('latin1').replace(/^\u00EF\u00BB\u00BF/, '');
  const unfolded = Uint8Array.from(Buffer.from(joined.replace(/\r?\n[ \t]/g, ''), 'latin1'));
  const judged = encoding === 'windows-1252' ? decodeText(unfolded).encoding : encoding;
  return { text: joined, isUtf8: judged !== 'windows-1252', encoding: judged };
}

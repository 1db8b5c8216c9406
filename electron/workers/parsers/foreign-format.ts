import type { ForeignFormat } from '../../../shared/domain/import/table';

const SIGNATURES: readonly (readonly [ForeignFormat, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['xls', [0xd0, 0xcf, 0x11, 0xe0]],
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
  ['image', [0x49, 0x49, 0x2a, 0x00]],
  ['image', [0x4d, 0x4d, 0x00, 0x2a]],
  ['binary', [0x7f, 0x45, 0x4c, 0x46]],
  ['binary', [0x1f, 0x8b]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
];

const SEARCHED_BYTES = 64 * 1024;

/**
 * Recognises, by its first bytes, a file that was named `.csv` and is something else. Office files are zip
 * archives; one with an `xl/` part is a workbook.
 */
export function foreignFormatOfBytes(bytes: Uint8Array): ForeignFormat | undefined {
  const hit = SIGNATURES.find(([, signature]) => signature.every((byte, index) => bytes[index] === byte));
  // The names of the parts stand before each part and once more, all of them, at the end.
  const isWorkbook = hit?.[0] === 'zip' && [bytes.subarray(0, SEARCHED_BYTES), bytes.subarray(-SEARCHED_BYTES)].some((part) => contains(part, 'xl/'));
  if (isWorkbook) return 'xlsx';
  return hit?.[0];
}

/** The same for text formats and for what turned out to hold control characters no text has. */
export function foreignFormatOfText(text: string): ForeignFormat | undefined {
  const start = text.slice(0, 512).trimStart().toLowerCase();
  if (start.startsWith('<!doctype html') || /^<(html|table|head|body|meta)[\s>]/.test(start)) return 'html';
  if (start.startsWith('<?xml') || /^<[a-z][a-z0-9:]*[\s>][^,;\t|]*</.test(start)) return 'xml';
  if (/^(\{|\[\s*\{)\s*"[^"]*"\s*:/.test(start)) return 'json';
  if (start.startsWith('begin:vcard')) return 'vcard';
  if (text.includes('\u0000')) return 'binary';
  return undefined;
}

function contains(bytes: Uint8Array, ascii: string): boolean {
  const first = ascii.charCodeAt(0);
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    let same = 1;
    while (same < ascii.length && bytes[at + same] === ascii.charCodeAt(same)) same += 1;
    if (same === ascii.length) return true;
  }
  return false;
}

import { isUtf8 } from 'node:buffer';
import type { TableEncoding } from '../../../shared/domain/import/table';
import { decodeWindows1252 } from './windows-1252';

export type DecodedText = { text: string; encoding: TableEncoding; hadBom: boolean };

const SAMPLE_BYTES = 4096;

/**
 * Turns bytes into text. A byte order mark decides; without one, strict UTF-8 is tried, then UTF-16 by its
 * zero bytes, and what is left is Windows-1252, which is what German Excel writes. `chosen` overrules all
 * of that. Bytes that do not fit the encoding become U+FFFD. The mark itself is never part of the text.
 */
export function decodeText(bytes: Uint8Array, chosen?: TableEncoding): DecodedText {
  const marked = byteOrderMark(bytes);
  const hadBom = marked !== undefined && (chosen === undefined || chosen === marked.encoding);
  const body = marked && hadBom ? bytes.subarray(marked.length) : bytes;
  const encoding = chosen ?? marked?.encoding ?? guessEncoding(bytes);
  return { text: decodeAs(body, encoding), encoding, hadBom };
}

function byteOrderMark(bytes: Uint8Array): { encoding: TableEncoding; length: number } | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', length: 3 };
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', length: 2 };
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', length: 2 };
  return undefined;
}

function guessEncoding(bytes: Uint8Array): TableEncoding {
  const wide = guessUtf16(bytes);
  if (wide) return wide;
  return isUtf8(bytes) || isUtf8WithFewErrors(bytes) ? 'utf-8' : 'windows-1252';
}

/**
 * UTF-16 without a mark: delimiters, digits and Latin letters leave a zero in every second byte, always on
 * the same side. A zero byte has no place in any other encoding of text.
 */
function guessUtf16(bytes: Uint8Array): TableEncoding | undefined {
  const length = Math.min(bytes.length, SAMPLE_BYTES) & ~1;
  if (length < 4 || bytes.length % 2 !== 0) return undefined;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even += 1;
    if (bytes[i + 1] === 0) odd += 1;
  }
  const enough = length / 2 / 5;
  if (odd >= enough && odd > 10 * even) return 'utf-16le';
  if (even >= enough && even > 10 * odd) return 'utf-16be';
  return undefined;
}

/**
 * A UTF-8 file in which a few bytes were damaged is still a UTF-8 file: reading it as Windows-1252 would
 * turn every other umlaut into two letters. Text in Windows-1252 hardly ever forms valid UTF-8 sequences.
 */
function isUtf8WithFewErrors(bytes: Uint8Array): boolean {
  let good = 0;
  let bad = 0;
  for (const character of new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)) {
    if (character === '\uFFFD') bad += 1;
    else if (character > '\u007F') good += 1;
  }
  return good >= 3 && good > 4 * bad;
}

function decodeAs(bytes: Uint8Array, encoding: TableEncoding): string {
  if (encoding === 'windows-1252') return decodeWindows1252(bytes);
  if (encoding === 'utf-16be') return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(swapBytePairs(bytes));
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}

function swapBytePairs(bytes: Uint8Array): Uint8Array {
  const swapped = new Uint8Array(bytes);
  for (let i = 0; i + 1 < swapped.length; i += 2) {
    const first = swapped[i] ?? 0;
    swapped[i] = swapped[i + 1] ?? 0;
    swapped[i + 1] = first;
  }
  return swapped;
}

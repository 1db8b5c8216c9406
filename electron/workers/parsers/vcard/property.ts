import { isUtf8 } from 'node:buffer';
import { decodeWindows1252 } from '../windows-1252';
import type { ContentLine } from './content-lines';

/** One property with its value still escaped. */
export type Property = {
  line: number;
  group: string;
  name: string;
  /** Upper-case names; a bare parameter of vCard 2.1 (`TEL;CELL`) stands under `TYPE`. */
  parameters: ReadonlyMap<string, readonly string[]>;
  value: string;
  /** The value's bytes were not what the card or file promised, and were read as Windows-1252. */
  charsetUnknown: boolean;
};

const ENCODINGS = new Set(['QUOTED-PRINTABLE', 'BASE64', '8BIT', '7BIT', 'B']);

/** Takes a logical line apart and decodes its value: quoted-printable, then the character set. */
export function readProperty({ line, text }: ContentLine, fileIsUtf8: boolean): Property | null {
  const head = /^(?:([A-Za-z0-9-]+)\.)?([A-Za-z][A-Za-z0-9-]*)/.exec(text);
  if (!head) return null;
  const colon = endOfParameters(text, head[0].length);
  if (colon < 0) return null;
  const parameters = readParameters(text.slice(head[0].length, colon));
  const encoding = parameters.get('ENCODING')?.[0]?.toUpperCase();
  const raw = text.slice(colon + 1);
  const isQuoted = encoding === 'QUOTED-PRINTABLE';
  const decoded = decodeBytes(isQuoted ? withoutQuotedPrintable(raw) : raw, parameters.get('CHARSET')?.[0], isQuoted || fileIsUtf8);
  return { line, group: (head[1] ?? '').toLowerCase(), name: (head[2] ?? '').toUpperCase(), parameters, ...decoded };
}

/** The colon that ends the parameters; one in quotation marks does not. Without such a colon any counts. */
function endOfParameters(text: string, from: number): number {
  let quoted = false;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '"') quoted = !quoted;
    else if (text[at] === ':' && !quoted) return at;
  }
  return text.indexOf(':', from);
}

function readParameters(text: string): Map<string, string[]> {
  const parameters = new Map<string, string[]>();
  for (const part of text.match(/[;,]?(?:"[^"]*"|[^;"])+/g) ?? []) {
    const pair = /^[;,]?\s*([^=]*)(?:=([\s\S]*))?$/.exec(part);
    const bare = pair?.[2] === undefined;
    const written = (bare ? pair?.[1] : pair[2])?.trim().replaceAll('"', '') ?? '';
    const name = !bare ? (pair[1] ?? '').trim().toUpperCase() : ENCODINGS.has(written.toUpperCase()) ? 'ENCODING' : 'TYPE';
    if (written === '') continue;
    parameters.set(name, [...(parameters.get(name) ?? []), ...(name === 'TYPE' ? written.split(',') : [written])]);
  }
  return parameters;
}

/** Bytes of a quoted-printable text (RFC 2045, 6.7), one character each. Soft line breaks vanish. */
function withoutQuotedPrintable(text: string): string {
  return text
    .replace(/=[ \t]*\n/g, '')
    .replace(/=[ \t]*$/, '')
    .replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

function decodeBytes(text: string, charset: string | undefined, expectUtf8: boolean): { value: string; charsetUnknown: boolean } {
  // eslint-disable-next-line no-control-regex -- plain ASCII needs no decoding
  if (/^[\x00-\x7F]*$/.test(text)) return { value: text, charsetUnknown: false };
  const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0));
  const saysUtf8 = charset === undefined || /^utf-?8$/i.test(charset);
  if (!saysUtf8) {
    try {
      if (/^(windows-1252|iso-8859-1|latin-?1|us-ascii)$/i.test(charset)) return { value: decodeWindows1252(bytes), charsetUnknown: false };
      return { value: new TextDecoder(charset).decode(bytes), charsetUnknown: false };
    } catch {
      return { value: decodeWindows1252(bytes), charsetUnknown: true };
    }
  }
  if (isUtf8(bytes)) return { value: new TextDecoder().decode(bytes), charsetUnknown: false };
  return { value: decodeWindows1252(bytes), charsetUnknown: expectUtf8 };
}

/**
 * Characters of the bytes 0x80 to 0x9F after the WHATWG index windows-1252; the five bytes it leaves
 * open map to the control character of the same number, as there.
 * The table is our own because several Node versions decode the label `windows-1252` as ISO-8859-1,
 * which turns `€` and `–` into invisible control characters.
 */
const UPPER_CONTROLS =
  '\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F' +
  '\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178';

const CHUNK = 8192;

/** Decodes Windows-1252; every byte has a character, so it cannot fail. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const parts: string[] = [];
  const codes = new Uint16Array(CHUNK);
  for (let start = 0; start < bytes.length; start += CHUNK) {
    const length = Math.min(CHUNK, bytes.length - start);
    for (let i = 0; i < length; i += 1) {
      const byte = bytes[start + i] ?? 0;
      codes[i] = byte >= 0x80 && byte <= 0x9f ? UPPER_CONTROLS.charCodeAt(byte - 0x80) : byte;
    }
    parts.push(String.fromCharCode(...codes.subarray(0, length)));
  }
  return parts.join('');
}

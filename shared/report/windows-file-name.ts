/** Names Windows keeps for devices, whatever the extension (Microsoft, Naming Files, Paths, and Namespaces). */
const RESERVED = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9\u00b9\u00b2\u00b3])(?:\.|$)/i;

/** Characters Windows forbids, control characters, and marks that reverse how a name reads. */
const FORBIDDEN = /[<>:"/\\|?*\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]+/gu;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const MAX_LENGTH = 120;

/**
 * A file name that Windows, macOS and Linux accept: umlauts and emoji stay, forbidden characters become a hyphen, no
 * blank or point at the end, no device name, at most 120 UTF-16 units with the extension.
 *
 * @param stem wanted name without extension
 * @param extension with its point, e.g. `.docx`
 * @param fallback used when nothing of the stem is left
 */
export function windowsFileName(stem: string, extension: string, fallback: string): string {
  const clean = stem
    .normalize('NFC')
    .replace(LONE_SURROGATE, '')
    .replace(FORBIDDEN, '-')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.-]+/, '');
  const short = cut(clean, MAX_LENGTH - extension.length - 1).replace(/[\s.-]+$/, '');
  const name = short === '' ? fallback : short;
  return `${RESERVED.test(name) ? '_' : ''}${name}${extension}`;
}

/** The first characters, as many as fit; a character of two units is kept whole or left out. */
function cut(text: string, maxUnits: number): string {
  let units = 0;
  let result = '';
  for (const character of text) {
    units += character.length;
    if (units > maxUnits) break;
    result += character;
  }
  return result;
}

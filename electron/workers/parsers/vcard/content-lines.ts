/** A property as one logical line. `text` holds one character per byte of the file; it is decoded later. */
export type ContentLine = { line: number; text: string };

/** `TEL;CELL:`, `item1.EMAIL:`: what begins a property. Old programs put a comma where a semicolon belongs. */
const STARTS_PROPERTY = /^(?:[A-Za-z0-9-]+\.)?[A-Za-z][A-Za-z0-9-]*\s*[;:,]/;
const QUOTED_PRINTABLE = /^[^:]*;(?:ENCODING=)?QUOTED-PRINTABLE[;:]/i;
const BASE64 = /^[^:]*;(?:ENCODING=)?(?:BASE64|B)[;:]/i;
const BASE64_TEXT = /^[A-Za-z0-9+/=\s]+$/;

/**
 * The properties of a file. Folded lines are joined byte by byte, since a fold may stand inside a character; the soft
 * line breaks of quoted-printable values are kept for their decoder; lines of a picture need no blank in front of
 * them. Blank lines mean nothing, also inside a card. What belongs to no property comes back in `stray`.
 */
export function contentLines(file: string): { lines: ContentLine[]; stray: ContentLine[] } {
  const lines: ContentLine[] = [];
  const stray: ContentLine[] = [];
  // Parts of the property being read; joined once, since pictures have thousands of lines.
  let parts: string[] = [];
  let start = 0;
  let mode: 'plain' | 'quoted' | 'base64' = 'plain';
  const flush = (): void => {
    if (parts.length > 0) lines.push({ line: start, text: parts.join('') });
    parts = [];
  };
  file.split(/\r\n|\n|\r/).forEach((raw, index) => {
    const last = parts.at(-1) ?? '';
    if (parts.length > 0 && mode === 'quoted' && last.endsWith('=') && !/^end:vcard/i.test(raw)) {
      parts.push('\n', raw);
    } else if (raw.trim() === '') {
      if (mode !== 'plain') flush();
    } else if (parts.length > 0 && /^[ \t]/.test(raw)) {
      parts.push(raw.slice(1));
    } else if (parts.length > 0 && mode === 'base64' && BASE64_TEXT.test(raw)) {
      parts.push(raw);
    } else if (STARTS_PROPERTY.test(raw)) {
      flush();
      parts = [raw];
      start = index + 1;
      mode = QUOTED_PRINTABLE.test(raw) ? 'quoted' : BASE64.test(raw) ? 'base64' : 'plain';
    } else {
      stray.push({ line: index + 1, text: raw });
    }
  });
  flush();
  return { lines, stray };
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', auml: 'ä', ouml: 'ö', uuml: 'ü', Auml: 'Ä', Ouml: 'Ö', Uuml: 'Ü', szlig: 'ß', euro: '€', ndash: '–', mdash: '—',
  eacute: 'é', egrave: 'è', ecirc: 'ê', agrave: 'à', aacute: 'á', acirc: 'â', ccedil: 'ç', ntilde: 'ñ', oacute: 'ó', ocirc: 'ô', iacute: 'í', uacute: 'ú', Eacute: 'É', aring: 'å', oslash: 'ø', aelig: 'æ',
  reg: '®', copy: '©', trade: '™', deg: '°', sect: '§', laquo: '«', raquo: '»', hellip: '…', rsquo: '’', lsquo: '‘', ldquo: '“', rdquo: '”', bdquo: '„', sup2: '²', sup3: '³', micro: 'µ',
};
const ENTITY = /&(?:#(\d{1,6})|#[xX]([0-9a-fA-F]{1,5})|([A-Za-z]{2,6}\d?));/g;

/** Whether a text holds entities of HTML, as web programs leave them: `M&uuml;ller`. A lone `&` is none. */
export function hasEntities(text: string): boolean {
  return text.includes('&') && withoutEntities(text) !== text;
}

/** The text with its entities written out. Names that are no entities stay as they are. */
export function withoutEntities(text: string): string {
  return text.replace(ENTITY, (whole, decimal: string | undefined, hex: string | undefined, name: string | undefined) => {
    if (name !== undefined) return NAMED[name] ?? whole;
    const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
    return code < 32 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? whole : String.fromCodePoint(code);
  });
}

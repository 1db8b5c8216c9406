/**
 * Fields a template may hold: they compute from the document itself. All others are refused, since some load files
 * (INCLUDETEXT, INCLUDEPICTURE, LINK, RD, DATABASE, IMPORT), start programs (DDE, DDEAUTO) or run macros (MACROBUTTON).
 */
const ALLOWED: ReadonlySet<string> = new Set([
  'PAGE', 'NUMPAGES', 'SECTIONPAGES', 'SECTION', 'DATE', 'TIME', 'CREATEDATE', 'SAVEDATE', 'PRINTDATE', 'EDITTIME', 'AUTHOR', 'LASTSAVEDBY',
  'TITLE', 'SUBJECT', 'KEYWORDS', 'COMMENTS', 'FILENAME', 'FILESIZE', 'NUMWORDS', 'NUMCHARS', 'REVNUM', 'STYLEREF', 'REF', 'PAGEREF', 'NOTEREF',
  'TOC', 'TC', 'SEQ', 'INDEX', 'XE', 'HYPERLINK', 'DOCPROPERTY', 'DOCVARIABLE', 'IF', 'COMPARE', 'QUOTE', 'SYMBOL', 'EQ', 'ADVANCE', 'SET',
  'LISTNUM', 'AUTONUM', 'AUTONUMLGL', 'AUTONUMOUT', 'CITATION', 'BIBLIOGRAPHY', 'USERNAME', 'USERADDRESS', 'USERINITIALS', 'TEMPLATE', 'INFO',
  'FORMTEXT', 'FORMCHECKBOX', 'FORMDROPDOWN', 'BIDIOUTLINE', 'MERGEFIELD',
]);

/** The name of a field from its instruction. A formula begins with `=`. */
export function fieldName(instruction: string): string {
  return /^\s*(=|[^\s\\"]+)/.exec(instruction)?.[1]?.toUpperCase() ?? '';
}

/** Stands in an instruction where another field stands in it: a name that is only worked out is not known beforehand. */
export const NESTED_FIELD = '\u0001';

/** Whether a field only computes. A hyperlink must lead to the web, to a mail address or into the document. */
export function isHarmlessField(instruction: string): boolean {
  const name = fieldName(instruction);
  if (name.startsWith('=')) return true;
  if (name === 'HYPERLINK') return isWebAddress(/HYPERLINK\s+(?:\\[a-z]\s+(?:"[^"]*"\s*)?)*"?([^"\s]*)/i.exec(instruction)?.[1] ?? '');
  return ALLOWED.has(name);
}

/** Addresses a link may have: it is followed when somebody clicks, and nothing else. */
export function isWebAddress(address: string): boolean {
  return address === '' || /^(?:https?:\/\/|mailto:|tel:|#)/i.test(address) || /^(?:www\.|\\[a-z]$)/i.test(address);
}

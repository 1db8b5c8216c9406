/** What makes a spreadsheet calculate; the full-width signs count as their plain ones in some of them. */
const FORMULA_START = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20\t\r]/;
/** `-12,50`, `-1.234,5`: read as a number, which is what it is. With a plus it would lose its sign: `+49221123`. */
const PLAIN_NUMBER = /^-\d+(?:[.,]\d+)*$/;
/** `+49 221 123`: with a blank in it no spreadsheet takes it for a number or a sum, and it stays as it is. */
const SPACED_PHONE = /^\+\d+ (?:\d|[ ()](?! *$))*\d$/;
const GUARD = "'";

/**
 * The text as it may stand in a CSV file: what a spreadsheet would calculate gets an apostrophe in front, as people
 * write it by hand. A text that already begins that way gets one more, so that `unguarded` gives back every text.
 */
export function guarded(text: string): string {
  return looksLikeFormula(text.replace(/^'+/, '')) ? `${GUARD}${text}` : text;
}

/** The text that `guarded` was given. Text of other origin only loses an apostrophe that stands before a formula. */
export function unguarded(text: string): string {
  return text.startsWith(GUARD) && looksLikeFormula(text.replace(/^'+/, '')) ? text.slice(GUARD.length) : text;
}

function looksLikeFormula(text: string): boolean {
  return FORMULA_START.test(text) && !PLAIN_NUMBER.test(text) && !SPACED_PHONE.test(text);
}

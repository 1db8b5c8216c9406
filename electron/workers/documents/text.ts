/**
 * Characters XML 1.0 cannot hold, and controls and non-characters that readers stumble over: all controls but the tab
 * and the line breaks.
 */
const UNFIT = /[^\P{Cc}\n\r\t\u0085]|[\ufffe\uffff]/u;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** A run of unfit characters with the blanks around it. */
const UNFIT_RUN = new RegExp(`[ \\t]*(?:${UNFIT.source})(?:${UNFIT.source}|[ \\t])*`, 'gu');

/**
 * Text that is safe inside a document: control characters and lone surrogates go, a form feed or vertical tab (which
 * office programs leave for a page or line break) becomes a blank, tabs become blanks, every kind of line break
 * becomes `\n`. Emoji and all other letters stay.
 */
export function cleanText(text: string): string {
  let clean = text.replace(LONE_SURROGATE, '');
  if (/[\r\u0085\u2028\u2029]/.test(clean)) clean = clean.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n');
  if (UNFIT.test(clean)) clean = clean.replace(UNFIT_RUN, (run) => (/[ \t\v\f]/.test(run) ? ' ' : ''));
  return clean.replace(/\t/g, ' ');
}

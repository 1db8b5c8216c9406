import { type IRunOptions, TextRun } from 'docx';

/** Characters XML 1.0 cannot hold, and the C1 controls and non-characters that readers stumble over. */
const UNFIT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]/;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** A run of unfit characters with the blanks around it. */
const UNFIT_RUN = /[ \t]*[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff][\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff \t]*/g;

/**
 * Text that is safe inside a document: control characters and lone surrogates go, a form feed or vertical tab (which
 * office programs leave for a page or line break) becomes a blank, tabs become blanks, every kind of line break
 * becomes `\n`. Emoji and all other letters stay.
 */
export function cleanText(text: string): string {
  let clean = text;
  if (/[\r\u0085\u2028\u2029]/.test(clean)) clean = clean.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n');
  if (UNFIT.test(clean)) clean = clean.replace(UNFIT_RUN, (run) => (/[ \t\u000b\u000c]/.test(run) ? ' ' : ''));
  return clean.replace(/\t/g, ' ').replace(LONE_SURROGATE, '');
}

/** Runs for a text: one for each of its lines, with a line break between them. */
export function textRuns(text: string, options: Omit<IRunOptions, 'text' | 'children' | 'break'> = {}): TextRun[] {
  return cleanText(text)
    .split('\n')
    .map((line, index) => new TextRun(index === 0 ? { ...options, text: line } : { ...options, text: line, break: 1 }));
}

/** Spaces that spreadsheets and Intl put between digits: no-break, narrow no-break, thin, figure. */
const GROUP_SPACES = /[\u00a0\u202f\u2009\u2007]/g;

/**
 * Makes pasted figures typable: no invisible spaces inside a number, plain
 * spaces elsewhere, a plain minus. Which separator means what stays with the
 * parser, since only it knows the user's language.
 */
export function cleanPastedNumber(text: string): string {
  return text
    .replace(/(?<=\d)[\u00a0\u202f\u2009\u2007](?=\d)/g, '')
    .replace(GROUP_SPACES, ' ')
    .replace(/\u2212/g, '-')
    .trim();
}

/** The lines of pasted notes that say something, without the dashes and dots that lists begin with. */
export function linesOf(notes: string): string[] {
  return notes
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/^\s*(?:[-–•*]\s+)?/, '').trim().slice(0, 500))
    .filter((line) => line !== '');
}

/**
 * Fewest characters of a passphrase. NIST SP 800-63B asks for eight where tries are counted; a file can be tried at
 * leisure, so it is more here.
 */
export const SHORTEST_PASSPHRASE = 12;

/** Whether a passphrase is long enough, in characters as one sees them, whatever form its letters come in. */
export function isLongEnough(passphrase: string): boolean {
  return [...passphrase.normalize('NFC')].length >= SHORTEST_PASSPHRASE;
}

const UMLAUTS: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** Letters and digits of a header in lower case: `Vorgesetzte/r` and `vorgesetzter` are the same. */
export function foldHeader(header: string): string {
  return plain(header.normalize('NFC').toLowerCase().replace(/[äöüß]/g, (letter) => UMLAUTS[letter] ?? letter));
}

/**
 * The header with one sign in place of each character that is no plain letter or digit of ASCII, to find
 * headers whose umlauts were destroyed (`Telefon gesch\uFFFDftlich`). `undefined` for an undamaged header.
 */
export function damagedHeaderPattern(header: string): string | undefined {
  return header.includes('\uFFFD') ? umlautsAsGaps(header) : undefined;
}

/** A header as it would look once its umlauts were destroyed; compare with `damagedHeaderPattern`. */
export function umlautsAsGaps(header: string): string {
  return header
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüß\uFFFD]/g, '?')
    .replace(/[^a-z0-9?]/g, '');
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

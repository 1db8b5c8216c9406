/**
 * Folds text for searching so that `ü`, `ue` and `u` meet, as do `ß` and `ss`: lower case, umlauts and their
 * two-letter spellings to the plain vowel, other accents dropped (Unicode NFD).
 */
export function foldForSearch(text: string): string {
  return text
    .toLocaleLowerCase('de')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/([aou])e/g, '$1');
}

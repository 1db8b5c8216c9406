/** Letters that Unicode does not take apart into a plain letter and an accent. */
const LETTERS: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' };

/** Lower case without accents: `Müller` → `muller`, `Straße` → `strasse`, `Łódź` → `lodz`. */
export function withoutAccents(text: string): string {
  return text
    .toLocaleLowerCase('de')
    .replace(/[ßæœøłđðþı]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}

/**
 * Folds text for searching so that `ü`, `ue` and `u` meet, as do `ß` and `ss`: lower case, umlauts and their
 * two-letter spellings to the plain vowel, other accents dropped (Unicode NFD). Both sides of a comparison are
 * folded; a word that is sought by its inner part (`Elemente` in `Bauelemente`) also needs `withoutAccents`, since
 * the `e` after a vowel is gone here.
 */
export function foldForSearch(text: string): string {
  return withoutAccents(text).replace(/([aou])e/g, '$1');
}

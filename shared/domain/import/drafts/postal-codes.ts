import type { AddressDraft, DraftMessage } from './drafts';

/** Countries whose postal codes have five digits, by the ways they are written. */
const FIVE_DIGITS = new Set([
  'd', 'de', 'deu', 'ger', 'germany', 'deutschland', 'us', 'usa', 'united states', 'united states of america', 'fr', 'france', 'frankreich', 'it', 'italy', 'italia', 'italien', 'es', 'spain', 'españa', 'spanien',
]);
/** So many codes must be there before their usual length says anything. */
const ENOUGH = 5;

/**
 * Postal codes that seem to have lost their leading zero: four digits where the country has five, or, where no country
 * is named, where most other codes of the file have five. They are only pointed out.
 */
export function shortPostalCodes(places: readonly { line: number; addresses: readonly AddressDraft[] }[]): DraftMessage[] {
  const unnamed = places.flatMap(({ addresses }) => addresses.filter(({ country }) => country === '').map(({ postalCode }) => postalCode));
  const five = unnamed.filter((code) => /^\d{5}$/.test(code)).length;
  const usuallyFive = unnamed.length >= ENOUGH && five * 2 > unnamed.filter((code) => code !== '').length;
  return places.flatMap(({ line, addresses }) =>
    addresses.flatMap(({ postalCode, country }): DraftMessage[] => {
      const expectsFive = country === '' ? usuallyFive : FIVE_DIGITS.has(country.toLowerCase());
      return expectsFive && /^\d{3,4}$/.test(postalCode) ? [{ code: 'postal-code-short', line, params: { text: postalCode, country } }] : [];
    }),
  );
}

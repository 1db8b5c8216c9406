import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/min';
import type { PhoneKey } from '../../../shared/domain/import/match/reasons';
import type { Language } from '../../../shared/domain/schema/values';

const HOME: Record<Language, CountryCode> = { de: 'DE', en: 'US' };
/** A number of fewer digits is an extension or a slip, and many have the same. */
const SHORTEST = 5;

/**
 * Compares telephone numbers however they are written: `0221/1234567` and `+49 221 1234567` are one, and so is a number with
 * the same extension only. Numbers without a country are read as those of the user's own. What no plan knows is compared
 * by its digits.
 */
export function phoneKeys(language: Language): PhoneKey {
  const known = new Map<string, string>();
  return (text) => {
    const cached = known.get(text);
    if (cached !== undefined) return cached;
    const key = keyOf(text, HOME[language]);
    known.set(text, key);
    return key;
  };
}

function keyOf(text: string, home: CountryCode): string {
  const number = parsePhoneNumberFromString(text, home);
  if (number !== undefined && number.isPossible()) return number.ext === undefined ? number.number : `${number.number}x${number.ext}`;
  const digits = text.replace(/\D/g, '');
  return digits.length < SHORTEST ? '' : digits;
}

import type { Language } from '../schema/values';

const collators = new Map<Language, Intl.Collator>();

/** Order of names in a language: `Ä` stands with `A`, `Halle 2` before `Halle 10`. */
export function nameOrder(language: Language): (a: string, b: string) => number {
  const collator = collators.get(language) ?? new Intl.Collator(language, { numeric: true });
  collators.set(language, collator);
  return collator.compare;
}

import type { Language } from '../../shared/domain/schema/values';

/** Words one after the other, the last with "and": `Anwender, Entscheider und Einkäufer`. */
export function listText(words: readonly string[], language: Language): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(words);
}

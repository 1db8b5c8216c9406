import type { Language } from '../../../shared/domain/schema/values';

const formats = new Map<Language, Intl.DateTimeFormat>();

/** A month `YYYY-MM` in few letters: `Dez. 26`. Computed in UTC throughout, so that no time zone can move it. */
export function monthName(month: string, language: Language): string {
  const format = formats.get(language) ?? new Intl.DateTimeFormat(language, { month: 'short', year: '2-digit', timeZone: 'UTC' });
  formats.set(language, format);
  return format.format(new Date(`${month}-01T00:00:00Z`));
}

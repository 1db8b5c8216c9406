import type { Day, Language } from '../../../shared/domain/schema/values';

/** A day with its weekday: `Mittwoch, 25. November 2026`. Computed in UTC throughout, so that no time zone can move it. */
export function dayInWords(day: Day, language: Language): string {
  const locale = language === 'de' ? 'de-DE' : 'en-GB';
  return new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}

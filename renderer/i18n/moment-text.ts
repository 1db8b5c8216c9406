import type { Instant, Language } from '../../shared/domain/schema/values';

const LOCALES: Record<Language, string> = { de: 'de-DE', en: 'en-GB' };

/** A moment in the user's own time zone: `25.03.2026, 14:05` (de), `25 Mar 2026, 14:05` (en). */
export function momentText(instant: Instant, language: Language): string {
  return new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(instant));
}

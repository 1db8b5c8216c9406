import type { Language } from '../../../shared/domain/schema/values';

/** Language of the system as one of ours: German for any German, else English. */
export function systemLanguage(locale: string): Language {
  return locale.toLowerCase().startsWith('de') ? 'de' : 'en';
}

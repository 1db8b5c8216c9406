import type { Language } from '../../../shared/domain/schema/values';
import { translator, type Translate } from '../../../shared/i18n/translator';
import type { SettingsFile } from '../settings/settings-file';

/** The words of main in the language of the moment. */
export type Texts = () => Translate;

/** Language of the system as one of ours: German for any German, else English. */
export function systemLanguage(locale: string): Language {
  return locale.toLowerCase().startsWith('de') ? 'de' : 'en';
}

/** Words that follow the language setting. */
export function openTexts(settings: SettingsFile, locale: () => string): Texts {
  return () => {
    const { language } = settings.get();
    return translator(language === 'system' ? systemLanguage(locale()) : language);
  };
}

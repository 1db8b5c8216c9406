import type { Translate } from '../../../shared/i18n/translator';
import type { SettingsFile } from '../settings/settings-file';
import { systemLanguage } from '../settings/system-language';

/** The words of main in the language of the moment. They are loaded when the first of them is needed: the start needs none. */
export type Texts = () => Promise<Translate>;

/** Words that follow the language setting. */
export function openTexts(settings: SettingsFile, locale: () => string): Texts {
  return async () => {
    const { translator } = await import('../../../shared/i18n/translator');
    const { language } = settings.get();
    return translator(language === 'system' ? systemLanguage(locale()) : language);
  };
}

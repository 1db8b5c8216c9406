import { createInstance, type i18n, type TFunction } from 'i18next';
import type { Language } from '../domain/schema/values';
import { de } from './de';
import { en } from './en';

/** Gives the words for a key of the catalogue. */
export type Translate = TFunction<'translation'>;

const CATALOGUE: Record<Language, object> = { de, en };
const instances = new Map<Language, i18n>();

/** The i18next instance of a language, made once. Words are complete in both, so there is no fallback. */
export function i18nFor(language: Language): i18n {
  const existing = instances.get(language);
  if (existing !== undefined) return existing;
  const instance = createInstance();
  void instance.init({
    lng: language,
    fallbackLng: false,
    resources: { [language]: { translation: CATALOGUE[language] } },
    initAsync: false,
    showSupportNotice: false,
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  instances.set(language, instance);
  return instance;
}

/** The words of a language. */
export function translator(language: Language): Translate {
  return i18nFor(language).t;
}

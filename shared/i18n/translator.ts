import { createInstance, type i18n } from 'i18next';
import type { Language } from '../domain/schema/values';
import { de } from './de';
import { en } from './en';

type Leaves<T, Path extends string = ''> = {
  [K in keyof T & string]: T[K] extends string ? `${Path}${K}` : Leaves<T[K], `${Path}${K}.`>;
}[keyof T & string];
/** `people_one` and `people_other` are asked for as `people` with a `count`. */
type WithoutPlural<K extends string> = K extends `${infer Stem}_one` | `${infer Stem}_other` ? Stem : K;

/** Every key of the catalogue: `deals.title`. */
export type TextKey = WithoutPlural<Leaves<typeof en>>;

/** Gives the words for a key; `params` fill the `{{places}}`, `count` chooses the plural form. */
export type Translate = (key: TextKey, params?: Readonly<Record<string, string | number>>) => string;

const CATALOGUE: Record<Language, object> = { de, en };
const translators = new Map<Language, Translate>();

/** The words of a language. They are complete in both languages, so there is no fallback. */
export function translator(language: Language): Translate {
  const existing = translators.get(language);
  if (existing !== undefined) return existing;
  const instance = openCatalogue(language);
  const translate: Translate = (key, params) => instance.t(key, params ?? {});
  translators.set(language, translate);
  return translate;
}

function openCatalogue(language: Language): i18n {
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
  return instance;
}

import { createInstance, type i18n } from 'i18next';
import { LANGUAGES, type Language } from '../domain/schema/values';
import { de } from './de';
import { en } from './en';
import type { LaterTexts } from './later-texts';
import type { Translated } from './translated';

type Leaves<T, Path extends string = ''> = {
  [K in keyof T & string]: T[K] extends string ? `${Path}${K}` : Leaves<T[K], `${Path}${K}.`>;
}[keyof T & string];
/** `people_one` and `people_other` are asked for as `people` with a `count`. */
type WithoutPlural<K extends string> = K extends `${infer Stem}_one` | `${infer Stem}_other` ? Stem : K;

/** Every key of the catalogue: `deals.title`. */
export type TextKey = WithoutPlural<Leaves<typeof en & LaterTexts>>;

/** Gives the words for a key; `params` fill the `{{places}}`, `count` chooses the plural form. */
export type Translate = (key: TextKey, params?: Readonly<Record<string, string | number>>) => string;

const catalogue: Record<Language, Record<string, object>> = { de: { ...de }, en: { ...en } };
const opened = new Map<Language, { instance: i18n; translate: Translate }>();

/** The words of a language. They are complete in both languages, so there is no fallback. */
export function translator(language: Language): Translate {
  const existing = opened.get(language);
  if (existing !== undefined) return existing.translate;
  const instance = openCatalogue(language);
  const translate: Translate = (key, params) => instance.t(key, params ?? {});
  opened.set(language, { instance, translate });
  return translate;
}

/** Adds a part of the catalogue that comes with the code of the pages that need it, so that the start does not load it. */
export function addTexts<N extends keyof LaterTexts>(name: N, words: { en: LaterTexts[N]; de: Translated<LaterTexts[N]> }): void {
  for (const language of LANGUAGES) {
    catalogue[language][name] = words[language];
    opened.get(language)?.instance.addResourceBundle(language, 'translation', { [name]: words[language] }, true, true);
  }
}

function openCatalogue(language: Language): i18n {
  const instance = createInstance();
  void instance.init({
    lng: language,
    fallbackLng: false,
    resources: { [language]: { translation: catalogue[language] } },
    initAsync: false,
    showSupportNotice: false,
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  return instance;
}

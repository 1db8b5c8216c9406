import { useMemo } from 'react';
import type { Language } from '../../shared/domain/schema/values';
import { translator, type Translate } from '../../shared/i18n/translator';
import { languageOf } from '../stores/session';
import { useSessionState } from '../stores/session-context';

/** The language of the user interface. */
export function useLanguage(): Language {
  return useSessionState(languageOf);
}

/** The words of the user interface: `const t = useTexts()`, then `t('deals.title')`. */
export function useTexts(): Translate {
  const language = useLanguage();
  return useMemo(() => translator(language), [language]);
}

import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Api } from '../../shared/contract/contract';
import type { Settings } from '../../shared/contract/settings';
import type { Language } from '../../shared/domain/schema/values';

/** What belongs to this window and this laptop, not to the data. */
export type SessionState = { settings: Settings; systemLanguage: Language };

export type Session = {
  store: StoreApi<SessionState>;
  /** Changes settings at once and keeps them for the next start. */
  set(change: Partial<Settings>): void;
};

/** A session that starts with what main knows. */
export function createSession(api: Api, initial: SessionState): Session {
  const store = createStore<SessionState>(() => initial);
  return {
    store,
    set(change) {
      store.setState(({ settings }) => ({ settings: { ...settings, ...change } }));
      void api.settings.set(change);
    },
  };
}

/** The language of the user interface. */
export function languageOf({ settings, systemLanguage }: SessionState): Language {
  return settings.language === 'system' ? systemLanguage : settings.language;
}

import { nativeTheme } from 'electron';
import type { Handlers } from '../../../shared/contract/contract';
import type { Language } from '../../../shared/domain/schema/values';
import { ok } from '../../../shared/errors/result';
import type { SettingsFile } from './settings-file';

/** Settings of this laptop; the theme also goes to the system's own parts of the window. */
export function settingsHandlers(file: SettingsFile, language: () => Language): Handlers['settings'] {
  return {
    get: async () => ok({ settings: file.get(), systemLanguage: language() }),
    set: async (change) => {
      const settings = await file.set(change);
      nativeTheme.themeSource = settings.theme;
      return ok({ settings });
    },
  };
}

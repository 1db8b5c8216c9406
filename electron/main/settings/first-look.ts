import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Settings } from '../../../shared/contract/settings';

/**
 * Reads the settings the window opens with, without the rest of main. Whatever is not as expected is as if it had
 * never been set; `openSettingsFile` keeps a damaged file and reports it.
 */
export function firstLook(folder: string): Settings {
  let settings: Record<string, unknown> = {};
  try {
    settings = Object(JSON.parse(readFileSync(join(folder, 'settings.json'), 'utf8')));
  } catch {
    // No settings yet, or damaged ones.
  }
  const { language, theme, lastPlace, colleagueId, numberDevice, needsView, autoLockMinutes } = settings;
  return {
    language: language === 'de' || language === 'en' ? language : 'system',
    theme: theme === 'light' || theme === 'dark' ? theme : 'system',
    lastPlace: typeof lastPlace === 'string' && lastPlace.startsWith('/') ? lastPlace : '',
    colleagueId: typeof colleagueId === 'string' ? colleagueId : null,
    numberDevice: typeof numberDevice === 'string' ? numberDevice : '',
    needsView: needsView === 'free' ? 'free' : 'columns',
    autoLockMinutes: typeof autoLockMinutes === 'number' ? autoLockMinutes : 15,
  };
}

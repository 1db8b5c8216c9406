import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the window needs before it opens. */
export type FirstLook = { theme: 'system' | 'light' | 'dark'; lastPlace: string };

/**
 * Reads the little of the settings that the window needs before it opens, without the rest of main. Whatever is not
 * as expected is left to `openSettingsFile`, which keeps and reports it.
 */
export function firstLook(folder: string): FirstLook {
  let settings: Record<string, unknown> = {};
  try {
    settings = Object(JSON.parse(readFileSync(join(folder, 'settings.json'), 'utf8')));
  } catch {
    // No settings yet, or damaged ones.
  }
  const { theme, lastPlace } = settings;
  return {
    theme: theme === 'light' || theme === 'dark' ? theme : 'system',
    lastPlace: typeof lastPlace === 'string' && lastPlace.startsWith('/') ? lastPlace : '',
  };
}

import { readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { Settings } from '../../../shared/contract/settings';
import { writeAtomically } from '../files/write-atomically';
import type { Log } from '../log/log';

const DEFAULTS: Settings = { language: 'system', theme: 'system', lastPlace: '', colleagueId: null, numberDevice: '', needsView: 'columns', autoLockMinutes: 15 };

/** Settings to change; an absent or undefined one stays. */
export type SettingsChange = { [K in keyof Settings]?: Settings[K] | undefined };

export type SettingsFile = {
  get(): Settings;
  set(change: SettingsChange): Promise<Settings>;
  /** Whether those of the last run could not be read, which the user has to be told. */
  wasDamaged: boolean;
};

/**
 * The settings of this laptop in `settings.json`. An unreadable file is kept as `settings.json.corrupt-<time>`
 * and the defaults are used.
 * @param locked what the company has decided: it stands above what the user has set, whose own choice stays in the file
 */
export function openSettingsFile(folder: string, log: Log, locked: Partial<Settings> = {}): SettingsFile {
  const path = join(folder, 'settings.json');
  const found = readSettings(path, log);
  let settings = found?.settings ?? DEFAULTS;
  const further = found?.further ?? {};
  let writing: Promise<void> = Promise.resolve();
  return {
    wasDamaged: found === null,
    get: () => ({ ...settings, ...locked }),
    set: async (change) => {
      settings = Settings.parse({ ...settings, ...JSON.parse(JSON.stringify(change)) });
      const text = `${JSON.stringify({ ...further, ...settings }, null, 2)}\n`;
      writing = writing.catch(() => undefined).then(() => writeAtomically(path, text));
      await writing;
      return { ...settings, ...locked };
    },
  };
}

/** Settings, and what another version of the program keeps beside them; `null` for such that cannot be read. */
function readSettings(path: string, log: Log): { settings: Settings; further: Record<string, unknown> } | null {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return { settings: DEFAULTS, further: {} };
  }
  try {
    const stored = Object.entries(JSON.parse(text) as object) as [string, unknown][];
    const isOwn = ([name]: [string, unknown]): boolean => Object.hasOwn(Settings.shape, name);
    const settings = Settings.parse({ ...DEFAULTS, ...Object.fromEntries(stored.filter(isOwn)) });
    return { settings, further: Object.fromEntries(stored.filter((each) => !isOwn(each))) };
  } catch {
    const kept = `${path}.corrupt-${Date.now()}`;
    renameSync(path, kept);
    log.warn('settings-corrupt');
    return null;
  }
}

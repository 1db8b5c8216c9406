import { isAbsolute, resolve } from 'node:path';
import { BACKUP_EXTENSION } from './backup-extension';

/** The backup file the system opened the application with, if any; looked at only when the user has given its passphrase. */
export type OpenedBackup = { path: string | null };

/**
 * The backup file a command line names: the last of its words that ends like one. Switches are none.
 * @param folder in which it was typed
 */
export function backupOf(commandLine: readonly string[], folder: string): string | null {
  const named = commandLine.slice(1).filter((word) => !word.startsWith('-') && word.toLowerCase().endsWith(`.${BACKUP_EXTENSION}`)).at(-1);
  if (named === undefined) return null;
  return isAbsolute(named) ? named : resolve(folder, named);
}

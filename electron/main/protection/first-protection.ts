import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { databaseFolder } from '../workspace/database-folder';

/** Whether there is a database of that generation already. To be asked before its window is opened, which makes its folder. */
export function hasDatabase(folder: string, generation: number): boolean {
  return existsSync(join(databaseFolder(folder, generation), 'IndexedDB'));
}

/** Whether a passphrase is needed first, told without loading what reads the keys. */
export function asksForPassphrase(folder: string): boolean {
  try {
    return Object(JSON.parse(readFileSync(join(folder, 'keys.json'), 'utf8'))).passphrase !== null;
  } catch {
    return false;
  }
}

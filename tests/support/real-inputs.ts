import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Folder of collected real files beside the repository. It is not part of it, so tests that need it skip without. */
const folder = resolve(import.meta.dirname, '../../../shared/real-inputs');

export const hasRealInputs = existsSync(folder);

/** Bytes of one collected file, e.g. `csv/orgchart_oracle_hr_107.csv`. */
export function realInput(path: string): Uint8Array {
  return readFileSync(join(folder, path));
}

/** Path of one collected file, `null` where the folder is missing. */
export function realInputPath(path: string): string | null {
  return hasRealInputs ? join(folder, path) : null;
}

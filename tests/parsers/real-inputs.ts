import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Folder of collected real files beside the repository. It is not part of it, so tests that need it skip without. */
const folder = new URL('../../../shared/real-inputs/', import.meta.url);

export const hasRealInputs = existsSync(fileURLToPath(folder));

/** Bytes of one collected file, e.g. `csv/orgchart_oracle_hr_107.csv`. */
export function realInput(path: string): Uint8Array {
  return readFileSync(fileURLToPath(new URL(path, folder)));
}

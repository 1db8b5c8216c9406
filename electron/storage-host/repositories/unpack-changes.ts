import { inflateSync, strFromU8 } from 'fflate';
import type { PackedChanges } from '../../../shared/contract/import-storage';
import { AppFailure, appError } from '../../../shared/errors/app-error';

/**
 * The changes of a lot, as text.
 * @throws AppFailure `invalid-input` for what is not packed so
 */
export function unpackChanges({ packed, size, count }: PackedChanges): string[] {
  try {
    const lines = strFromU8(inflateSync(packed, { out: new Uint8Array(size) })).split('\n');
    if (lines.length === count) return lines;
  } catch {
    // Said below.
  }
  throw new AppFailure(appError('invalid-input', { path: 'imports.stage' }));
}

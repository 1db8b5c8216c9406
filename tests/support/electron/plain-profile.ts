import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { newProfile } from './launch';

/** A data folder whose workspace is begun as one from before encryption: it has a database, empty still, and no keys. */
export function newPlainProfile(): string {
  const profile = newProfile();
  mkdirSync(join(profile, 'Partitions/werkbank-1/IndexedDB'), { recursive: true });
  return profile;
}

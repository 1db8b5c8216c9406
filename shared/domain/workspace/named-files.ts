import type { Sha256 } from '../schema/values';

/** How a record names a kept file; within a text that is itself JSON (what an import replaced, a released offer) quotes are escaped. */
const NAMED = /[sS]ha256\\*":\s*\\*"([0-9a-f]{64})/g;

/**
 * The files kept beside the records that a record names: attachments, templates, logos, also those that only a released version
 * or the state before an import still names.
 * @param line the record as JSON text
 */
export function filesNamedIn(line: string): Sha256[] {
  // Nearly all records name none, and those with photos are long.
  if (!line.includes('ha256')) return [];
  return [...line.matchAll(NAMED)].map(([, sha256 = '']) => sha256);
}

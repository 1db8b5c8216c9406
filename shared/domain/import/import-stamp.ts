import { Line } from '../schema/values';
import { z } from '../schema/zod';

/**
 * Where a record came from, so that the same file finds it again: the kind of file (`source`, a fingerprint of its headers),
 * the key of the row in it and a digest of what the row said. A row whose digest is the same says nothing new. A record
 * that was merged from several keeps the stamps of all.
 */
export const ImportStamp = z.object({ source: Line, key: Line, digest: Line });
export type ImportStamp = z.infer<typeof ImportStamp>;

export const ImportStamps = z.array(ImportStamp).max(100);

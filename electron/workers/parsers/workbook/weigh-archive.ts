import { Unzip, UnzipInflate } from 'fflate';

/** What an archive of a workbook may hold once unpacked. Real workbooks of 100,000 rows stay below. */
export const ARCHIVE_LIMITS = { bytes: 160 * 1024 * 1024, entries: 2000 } as const;

/** Parts the reader opens. Pictures and charts are not unpacked and do not count. */
const PARTS = /\.(xml|rels|bin)$/i;
const CHUNK = 64 * 1024;

/**
 * Unpacks every part once and throws the bytes away, to learn what the archive really holds: the sizes it declares
 * can lie. Stops as soon as a limit is passed, so that a few kilobytes cannot fill the memory.
 */
export function weighArchive(bytes: Uint8Array, limits: { bytes: number; entries: number } = ARCHIVE_LIMITS): 'fits' | 'too-large' | 'damaged' {
  let total = 0;
  let entries = 0;
  let damaged = false;
  const unzip = new Unzip();
  unzip.register(UnzipInflate);
  unzip.onfile = (file) => {
    entries += 1;
    if (!PARTS.test(file.name)) return;
    file.ondata = (error, chunk) => {
      if (error) damaged = true;
      else total += chunk.length;
    };
    file.start();
  };
  try {
    for (let at = 0; at < bytes.length; at += CHUNK) {
      unzip.push(bytes.subarray(at, at + CHUNK), at + CHUNK >= bytes.length);
      if (total > limits.bytes || entries > limits.entries) return 'too-large';
    }
  } catch {
    damaged = true;
  }
  return damaged || entries === 0 ? 'damaged' : 'fits';
}

import { Unzip, UnzipInflate, zipSync } from 'fflate';

/** What an archive of a workbook may hold once unpacked. Real workbooks of 100,000 rows stay below. */
export const ARCHIVE_LIMITS = { bytes: 160 * 1024 * 1024, entries: 2000 } as const;

/** Parts the reader opens. Pictures and charts are not unpacked and do not count. */
const PARTS = /\.(xml|rels|bin)$/i;
const CHUNK = 64 * 1024;
/** The record an archive ends with, in bytes, without and with the longest comment. */
const SHORTEST_END = 22;
const LONGEST_END = SHORTEST_END + 0xffff;

/**
 * The archive of a workbook with its parts unpacked, so that its reader opens just what was weighed here: the sizes an
 * archive declares can lie, and the unpacking of the reader itself never ends on some damaged archives. Stops as soon as a
 * limit is passed, so that a few kilobytes cannot fill the memory.
 */
export function unpackArchive(bytes: Uint8Array, limits: { bytes: number; entries: number } = ARCHIVE_LIMITS): Uint8Array | 'too-large' | 'damaged' {
  const parts: Record<string, Uint8Array[]> = {};
  if (!hasDirectory(bytes)) return 'damaged';
  let total = 0;
  let entries = 0;
  let damaged = false;
  const unzip = new Unzip();
  unzip.register(UnzipInflate);
  unzip.onfile = (file) => {
    entries += 1;
    if (!PARTS.test(file.name)) return;
    const chunks: Uint8Array[] = [];
    parts[file.name] = chunks;
    file.ondata = (error, chunk) => {
      if (error) {
        damaged = true;
        return;
      }
      total += chunk.length;
      if (total <= limits.bytes) chunks.push(chunk);
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
  if (damaged || entries === 0) return 'damaged';
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, chunks]) => [name, joined(chunks)])), { level: 0 });
}

/** Whether the directory is there that ends an archive; one cut off between two parts has none (APPNOTE.TXT, 4.3.16). */
function hasDirectory(bytes: Uint8Array): boolean {
  const [first, ...rest] = [0x50, 0x4b, 0x05, 0x06];
  const from = Math.max(0, bytes.length - LONGEST_END);
  for (let at = bytes.length - SHORTEST_END; at >= from; at -= 1) if (bytes[at] === first && rest.every((byte, next) => bytes[at + 1 + next] === byte)) return true;
  return false;
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const [only, further] = chunks;
  if (only !== undefined && further === undefined) return only;
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

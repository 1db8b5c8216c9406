import { randomFillSync, randomInt } from 'node:crypto';
import { v7 } from 'uuid';

/** Random bytes are drawn for many ids at once. */
const POOL = Buffer.alloc(16 * 512);
let used = POOL.length;
/** Begins anywhere, so that two computers hardly ever count alike. */
let count = randomInt(0x3fff_ffff);

/** A fresh id, behind all those made before. The library's own source of randomness is a global that Electron 25's Node does not have. */
export function newId(): string {
  if (used === POOL.length) {
    randomFillSync(POOL);
    used = 0;
  }
  const random = POOL.subarray(used, used + 16);
  used += 16;
  count = (count + 1) % 0x7fff_ffff;
  return v7({ random, seq: count });
}

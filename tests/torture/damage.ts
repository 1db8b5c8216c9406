import fc from 'fast-check';

/**
 * What happens to files: bits that turn, ends that are missing, holes, another program's content; and what a power loss leaves of one
 * that was written last: it ends with a block, or has its length and zeros from a block on.
 */
export type Damage = 'flipped' | 'cut' | 'zeroed' | 'emptied' | 'foreign' | 'cut at a block' | 'zeroed from a block on';

const DAMAGES: readonly Damage[] = ['flipped', 'cut', 'zeroed', 'emptied', 'foreign', 'cut at a block', 'zeroed from a block on'];
const BLOCK_BYTES = 4096;

/** One damage of every kind in turn, at places drawn from the seed. */
export function damaged(bytes: Uint8Array, index: number, seed: number): { damage: Damage; bytes: Uint8Array } {
  const damage = DAMAGES[index % DAMAGES.length] ?? 'flipped';
  const [place = 0] = fc.sample(fc.nat({ max: Math.max(bytes.length - 1, 0) }), { seed: seed + index, numRuns: 1 });
  return { damage, bytes: afterDamage(bytes, damage, place) };
}

function afterDamage(bytes: Uint8Array, damage: Damage, place: number): Uint8Array {
  const changed = Uint8Array.from(bytes);
  switch (damage) {
    case 'flipped':
      changed[place] = (changed[place] ?? 0) ^ (1 << (place % 8));
      return changed;
    case 'cut':
      return changed.slice(0, place);
    case 'zeroed':
      return changed.fill(0, place, place + BLOCK_BYTES);
    case 'cut at a block':
      return changed.slice(0, place - (place % BLOCK_BYTES));
    case 'zeroed from a block on':
      return changed.fill(0, place - (place % BLOCK_BYTES));
    case 'emptied':
      return new Uint8Array();
    case 'foreign':
      return Buffer.from('PK\u0003\u0004 this is some other program’s file');
  }
}

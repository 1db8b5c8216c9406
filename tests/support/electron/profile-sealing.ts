import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NOT_SEALED, type Sealing } from '../../../electron/main/files/sealing';
import { Vault } from '../../../electron/main/protection/vault';
import { parseProfile } from '../../../electron/main/workspace/profile';

const NO_KEY_STORE = { isReal: () => false, seal: () => null, open: () => null };

/** How the files of a data folder without a passphrase are sealed, its keys read as they lie there. */
export function profileSealing(folder: string): Sealing {
  const found = Vault.open(folder, NO_KEY_STORE);
  if (!found.ok) throw new Error(found.error.code);
  const vault = found.value?.vault;
  const generation = parseProfile(readFileSync(join(folder, 'profile.json'), 'utf8'))?.generation ?? 0;
  return vault?.has(generation) === true ? vault.sealing(generation) : NOT_SEALED;
}

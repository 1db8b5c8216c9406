import { appError } from '../../../shared/errors/app-error';
import { err, ok, type Result } from '../../../shared/errors/result';
import type { Profile } from '../workspace/profile';
import type { SystemKeyStore } from './system-key-store';
import { Vault } from './vault';

/**
 * The keys of a data folder. A new workspace gets some and is sealed from its first record on; one whose records lie there
 * readable stays so until the user encrypts it, and has no keys: `null`.
 * Fails when records are sealed and their keys are not to be had.
 */
export async function openVault(folder: string, profile: Profile, hadDatabase: boolean, system: SystemKeyStore): Promise<Result<Vault | null>> {
  const found = Vault.open(folder, system);
  if (!found.ok) return found;
  const { generation, isSealed } = profile;
  const vault = found.value?.vault ?? null;
  if (found.value?.isWhole === false) await found.value.vault.repair();
  // The profile's word counts, not the keys there are.
  if (isSealed === false || vault?.has(generation) === true) return ok(vault);
  if (isSealed === true) return err(appError('keys-unavailable', {}));
  // Keys of another generation: it was to be sealed, and that was cut off before it was switched to.
  if (vault !== null || hadDatabase) return ok(vault);
  const made = await Vault.create(folder, system);
  await made.addDataKey(generation);
  return ok(made);
}

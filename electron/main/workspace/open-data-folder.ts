import { ok, type Result } from '../../../shared/errors/result';
import type { Log } from '../log/log';
import { openVault } from '../protection/open-vault';
import type { SystemKeyStore } from '../protection/system-key-store';
import { WorkspaceKeys } from '../protection/workspace-keys';
import { sweepLeftovers } from './leftovers';
import { openProfile, type OpenProfile } from './open-profile';
import { keepProfile, type Profile, type UsableProfile } from './profile';

type Options = {
  folder: string;
  found: UsableProfile;
  /** Whether there was a database of the profile's generation before this start. */
  hadDatabase: boolean;
  system: SystemKeyStore;
  log: Log;
};

/**
 * Opens what lies beside the database: the keys, made for a new workspace, and the profile, which says from now on whether
 * records are sealed. What a run left that was cut off is deleted.
 * Fails when records are sealed and their keys are not to be had.
 */
export async function openDataFolder({ folder, found, hadDatabase, system, log }: Options): Promise<Result<{ profile: OpenProfile; keys: WorkspaceKeys }>> {
  const { profile: read, isChanged } = found;
  const { generation } = read;
  const opened = await openVault(folder, read, hadDatabase, system);
  if (!opened.ok) return opened;
  const vault = opened.value;
  const isSealed = read.isSealed ?? vault?.has(generation) === true;
  await sweepLeftovers(folder, generation, vault, log);
  const profile: Profile = { ...read, isSealed };
  await keepProfile(folder, { profile, isChanged: isChanged || read.isSealed !== isSealed });
  return ok({ profile: openProfile(folder, profile, log), keys: new WorkspaceKeys(folder, generation, isSealed, vault, system) });
}

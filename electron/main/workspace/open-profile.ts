import type { Log } from '../log/log';
import { keepProfile, type Profile } from './profile';

/** The profile of the data folder a run works in. */
export type OpenProfile = {
  get(): Profile;
  /** Changes it. It is on the disk before it counts. */
  set(profile: Profile): Promise<void>;
  /**
   * Has the next start open another generation, which holds the same as this one. Nobody may write in between. When that cannot
   * be written, this profile is put back; where not even that goes, what is on the disk decides.
   */
  switchTo(switched: Profile): Promise<void>;
};

/** @param initial what is on the disk */
export function openProfile(folder: string, initial: Profile, log: Log): OpenProfile {
  let profile = initial;
  return {
    get: () => profile,
    set: async (changed) => {
      await keepProfile(folder, { profile: changed, isChanged: true });
      profile = changed;
    },
    switchTo: async (switched) => {
      try {
        await keepProfile(folder, { profile: switched, isChanged: true });
      } catch (fault) {
        const isBack = await keepProfile(folder, { profile, isChanged: true }).then(() => true, () => false);
        if (isBack) throw fault;
        log.fault('switch', fault);
      }
    },
  };
}

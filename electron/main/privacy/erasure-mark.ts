import type { OpenProfile } from '../workspace/open-profile';
import type { PendingErasure } from '../workspace/profile';

/** What the profile says of an erasure that is not finished. It is on the disk once it is set. */
export type ErasureMark = { get(): PendingErasure; set(pending: PendingErasure): Promise<void> };

/** Keeps the mark in the profile of the open data folder. */
export function erasureMark(profile: OpenProfile): ErasureMark {
  return {
    // One that stands alone is of an earlier version.
    get: () => [profile.get().erasure ?? []].flat(),
    set: async (pending) => {
      const { erasure: _before, ...rest } = profile.get();
      await profile.set(pending.length === 0 ? rest : { ...rest, erasure: pending });
    },
  };
}

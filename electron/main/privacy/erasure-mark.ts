import type { OpenProfile } from '../workspace/open-profile';
import type { PendingErasure } from '../workspace/profile';

/** What the profile says of an erasure that is not finished. It is on the disk once it is set. */
export type ErasureMark = { get(): PendingErasure | null; set(pending: PendingErasure | null): Promise<void> };

/** Keeps the mark in the profile of the open data folder. */
export function erasureMark(profile: OpenProfile): ErasureMark {
  return {
    get: () => profile.get().erasure ?? null,
    set: async (pending) => {
      const { erasure: _before, ...rest } = profile.get();
      await profile.set(pending === null ? rest : { ...rest, erasure: pending });
    },
  };
}

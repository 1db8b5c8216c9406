import type { HandlersOf } from '../../../shared/contract/method';
import type { StorageContract } from '../../../shared/contract/storage';
import { AppFailure, appError } from '../../../shared/errors/app-error';
import type { Result } from '../../../shared/errors/result';
import type { OpenedStorage } from '../opened-storage';
import type { Sharing } from '../sync/sharing';

/** Shares records with colleagues; `refused` where the database was opened without. */
export function sharingHandlers(opened: OpenedStorage): HandlersOf<StorageContract>['sharing'] {
  const withSharing = <T>(work: (sharing: Sharing) => Promise<T>): Promise<Result<T>> =>
    opened.with(({ sharing }) => {
      if (sharing === null) throw new AppFailure(appError('refused', {}));
      return work(sharing);
    });
  return {
    start: (connection) => withSharing((sharing) => sharing.start(connection).then(nothing)),
    stop: () => withSharing((sharing) => sharing.stop().then(nothing)),
    share: ({ documents }) => withSharing((sharing) => sharing.share(documents).then(nothing)),
    next: ({ version }) => withSharing((sharing) => sharing.next(version)),
    lookAt: ({ document }) => withSharing(async (sharing) => nothing(sharing.lookAt(document))),
    marks: () => withSharing(async (sharing) => ({ marks: await sharing.marks() })),
    decide: ({ id, decision }) => withSharing((sharing) => sharing.decide(id, decision).then(nothing)),
    merges: ({ limit }) => withSharing(async (sharing) => ({ merges: await sharing.merges(limit) })),
    leave: ({ documents }) => withSharing((sharing) => sharing.leave(documents).then(nothing)),
    forget: ({ remove }) => withSharing((sharing) => sharing.forget(remove).then(nothing)),
  };
}

function nothing(_done?: void): Record<never, never> {
  return {};
}

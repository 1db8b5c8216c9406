import type { ApiOf } from '../../../shared/contract/method';
import type { StorageContract } from '../../../shared/contract/storage';
import type { Snapshots } from '../backup/snapshots';
import type { SettingsFile } from '../settings/settings-file';
import { ownColleague } from './own-colleague';
import type { ReadAhead } from './read-ahead';

type Dependencies = {
  records: Pick<ApiOf<StorageContract>['records'], 'load'>;
  snapshots: Pick<Snapshots, 'save'>;
  settings: Pick<SettingsFile, 'get' | 'set'>;
  ahead: Pick<ReadAhead, 'drop'>;
  /** Something is other than it was: makes the next snapshot and automatic backup due. */
  changed: () => void;
  /** Colleagues must not take what was there before for this laptop's latest word. */
  shared: () => Promise<void>;
  /** Has the window forget what it holds, which cannot be saved any more, and load what is there now. */
  tell: () => void;
};

/** What has to be done once other records are there than before, whatever put them there. */
export type AfterReplacing = () => Promise<void>;

/**
 * Nothing that was read before is handed out any more; a snapshot holds what is there now, as the journal does not; the next
 * number opens a new series, as those given since are in no record any more; and the user may be another.
 */
export function afterReplacing({ records, snapshots, settings, ahead, changed, shared, tell }: Dependencies): AfterReplacing {
  return async () => {
    ahead.drop();
    changed();
    const company = await records.load({ kind: 'company' });
    const colleagueId = ownColleague(company.ok ? company.value.records : [], settings.get().colleagueId);
    try {
      await snapshots.save();
      await shared();
      // Last, as the one step that may have no room: colleagues must hear of it all the same.
      await settings.set({ numberDevice: '', colleagueId, lastPlace: '' });
    } finally {
      tell();
    }
  };
}

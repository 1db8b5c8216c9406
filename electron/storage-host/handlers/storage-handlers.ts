import type { HandlersOf } from '../../../shared/contract/method';
import type { StorageContract } from '../../../shared/contract/storage';
import { OpenedStorage } from '../opened-storage';
import { databaseHandlers } from './database-handlers';
import { importHandlers } from './import-handlers';
import { recordHandlers } from './record-handlers';
import { sharingHandlers } from './sharing-handlers';

/** What the storage host answers. `database.open` comes first; before it everything is `storage-gone`. */
export function storageHandlers(): HandlersOf<StorageContract> {
  const opened = new OpenedStorage();
  return { database: databaseHandlers(opened), imports: importHandlers(opened), sharing: sharingHandlers(opened), records: recordHandlers(opened) };
}

import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { openDatabase } from '../../electron/storage-host/db';
import { localRecordsOf } from '../../electron/storage-host/sync/local-records';
import { SharedDocument } from '../../electron/storage-host/sync/shared-document';
import { accountDocument } from '../../shared/domain/sync/shared-scope';
import { RECORD_TYPES } from '../../shared/domain/records';
import { sharedContent } from '../../shared/domain/sync/record-content';
import { account, deal, pain } from '../support/records/records';

it('what came in by a shared document is found also while the deal it belongs to has not come yet', async () => {
  const north = account();
  const shown = pain(deal(north.id));
  const database = await openDatabase('werkbank-local-records', 'strict', null);
  await database.records('pain').put(shown);
  const shared = new SharedDocument(RECORD_TYPES);
  shared.write([{ kind: 'create', type: 'pain', id: shown.id, stamp: 1, content: sharedContent(shown) }], 'colleague');
  expect(await localRecordsOf(database, accountDocument(north.id), shared)).toEqual([shown]);
  database.close();
});

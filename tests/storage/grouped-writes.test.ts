import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { openDatabase } from '../../electron/storage-host/db';
import { GroupedWrites } from '../../electron/storage-host/sync/grouped-writes';
import { Marks } from '../../electron/storage-host/sync/marks';
import { MergeLog } from '../../electron/storage-host/sync/merge-log';
import { mergeRows } from '../../electron/storage-host/sync/merged-rows';
import { Outbox } from '../../electron/storage-host/sync/outbox';
import { RowHomes } from '../../electron/storage-host/sync/row-homes';
import { SharedDocument } from '../../electron/storage-host/sync/shared-document';
import { sharedContent } from '../../shared/domain/sync/record-content';
import { accountDocument } from '../../shared/domain/sync/shared-scope';
import { RECORD_TYPES } from '../../shared/domain/records';
import { account, person } from '../support/records/records';

it.each([['where it comes to', true], ['where it goes from', false]])('a record that moved between two documents of one transaction stays, told first %s', async (_first, comesFirst) => {
  const outbox = new Outbox();
  const database = await openDatabase(`werkbank-grouped-${String(comesFirst)}`, 'strict', null, outbox.middleware());
  const [north, south] = [account(), account()];
  const [before, after] = [person(north.id), person(south.id)];
  const moved = { ...after, id: before.id };
  await database.records('person').put(before);
  await outbox.prepare(database, [north, south].map(({ id }) => accountDocument(id)));

  const from = new SharedDocument(RECORD_TYPES);
  from.write([{ kind: 'create', type: 'person', id: before.id, stamp: 1, content: sharedContent(before) }], 'device');
  from.write([{ kind: 'delete', type: 'person', id: before.id, stamp: 2 }], 'device');
  const to = new SharedDocument(RECORD_TYPES);
  to.write([{ kind: 'create', type: 'person', id: moved.id, stamp: 2, content: sharedContent(moved) }], 'device');

  const merges = new MergeLog(database);
  await merges.open();
  const marks = new Marks(database);
  const writes = new GroupedWrites(database, outbox);
  const homes = new RowHomes();
  const touched = new Map([['person', new Set([before.id])]]);
  const pieces = [{ document: accountDocument(south.id), shared: to }, { document: accountDocument(north.id), shared: from }];
  for (const { document, shared } of pieces) homes.open(document, shared);
  await Promise.all((comesFirst ? pieces : [...pieces].reverse()).map(({ document, shared }) => writes.write((last) => mergeRows({ database, outbox, homes, marks, onContested: () => undefined }, document, shared, touched, merges, last), false)));

  expect(await database.records('person').toArray()).toMatchObject([{ id: before.id, accountId: south.id }]);
  database.close();
});

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
import { changeOf, type OutboxRow } from '../../electron/storage-host/sync/stored-rows';
import { sharedContent } from '../../shared/domain/sync/record-content';
import { accountDocument } from '../../shared/domain/sync/shared-scope';
import { RECORD_TYPES } from '../../shared/domain/records';
import { account, person } from '../support/records/records';

const [north, south] = [account(), account()];
const [inNorth, inSouth] = [accountDocument(north.id), accountDocument(south.id)] as const;
const before = { ...person(north.id), rev: 5 };
const rowOf = { type: 'person', id: before.id };

/** A database with somebody who was moved away from the one account, as a laptop hears it that shares these documents. */
async function laptop(name: string, documents: readonly string[]) {
  const outbox = new Outbox();
  const database = await openDatabase(`werkbank-moved-${name}`, 'strict', null, outbox.middleware());
  await database.records('person').put(before);
  await outbox.prepare(database, documents);
  const merges = new MergeLog(database);
  await merges.open();
  const [marks, writes, homes] = [new Marks(database), new GroupedWrites(database, outbox), new RowHomes()];
  const from = new SharedDocument(RECORD_TYPES);
  from.write([{ kind: 'create', ...rowOf, stamp: 1, content: sharedContent(before) }], 'device');
  const to = new SharedDocument(RECORD_TYPES);
  homes.open(inNorth, from);
  if (documents.includes(inSouth)) homes.open(inSouth, to);
  const merge = (document: string, shared: SharedDocument) => {
    homes.note(document, [before.id]);
    return writes.write((last) => mergeRows({ database, outbox, homes, marks, onContested: () => undefined }, document, shared, new Map([['person', new Set([before.id])]]), merges, last), false);
  };
  from.write([{ kind: 'delete', ...rowOf, stamp: 2, to: inSouth }], 'device');
  await merge(inNorth, from);
  return { database, outbox, homes, from, to, merge };
}

it('a record that left one document before it came to the other stays meanwhile, and is the same record then', async () => {
  const { database, to, merge } = await laptop('both', [inNorth, inSouth]);
  // Whoever edits it now must not create it anew where it was.
  expect(await database.records('person').get(before.id)).toEqual(before);
  to.write([{ kind: 'create', ...rowOf, stamp: 3, content: sharedContent({ ...before, accountId: south.id }) }], 'device');
  await merge(inSouth, to);
  // With its revision: whatever waits to be saved goes on from that.
  expect(await database.records('person').get(before.id)).toMatchObject({ accountId: south.id, rev: 5 });
  database.close();
});

it('what another document says of a record is not read from one this laptop’s records are still to be compared with', async () => {
  const { database, homes, from, to, merge } = await laptop('awaiting', [inNorth, inSouth]);
  to.write([{ kind: 'create', ...rowOf, stamp: 3, content: sharedContent({ ...before, accountId: south.id }) }], 'device');
  from.write([{ kind: 'create', ...rowOf, stamp: 4, content: sharedContent(before), from: inSouth }], 'device');
  to.write([{ kind: 'delete', ...rowOf, stamp: 4, to: inNorth }], 'device');
  homes.await(inNorth, true);
  const edited = { ...before, note: 'while it was not shared' };
  await database.transaction('rw', [database.records('person'), database.table('outbox')], () => database.records('person').put(edited));
  await database.table('outbox').clear();
  await merge(inSouth, to);
  expect(await database.records('person').get(before.id)).toEqual(edited);
  homes.await(inNorth, false);
  await merge(inSouth, to);
  expect(await database.records('person').get(before.id)).toMatchObject({ note: before.note });
  database.close();
});

it('a record that went to a document this laptop does not share goes', async () => {
  const { database } = await laptop('one', [inNorth]);
  expect(await database.records('person').get(before.id)).toBeUndefined();
  database.close();
});

it('what is written beside a decision changes what it is about alone, and brings nobody back', async () => {
  const { database, outbox } = await laptop('beside', [inNorth, inSouth]);
  const read = (await database.records('person').get(before.id)) as typeof before;
  await database.records('person').put({ ...read, phone: 'meanwhile', rev: 6 });
  const write = (): Promise<unknown> => database.transaction('rw', [database.records('person'), database.table('outbox')], async () => {
    outbox.silence();
    return outbox.put(database, read, { ...read, note: 'decided', rev: 6 });
  });
  await write();
  expect(await database.records('person').get(before.id)).toMatchObject({ phone: 'meanwhile', note: 'decided', rev: 7 });
  const changes = await database.table<{ change: { fields?: object } }>('outbox').toArray();
  expect(changes.map(({ change }) => Object.keys(change.fields ?? {}))).toEqual([['phone'], ['note']]);
  await database.records('person').delete(before.id);
  expect(await write()).toBeNull();
  expect(await database.records('person').get(before.id)).toBeUndefined();
  database.close();
});

it('somebody a colleague deleted is still asked about where they are moved to an account this laptop does not share', async () => {
  const outbox = new Outbox();
  const database = await openDatabase('werkbank-moved-out', 'strict', null, outbox.middleware());
  await database.records('person').put(before);
  await outbox.prepare(database, [inNorth]);
  const from = new SharedDocument(RECORD_TYPES);
  from.write([{ kind: 'create', ...rowOf, stamp: 1, content: sharedContent(before) }], 'mine');
  from.write([{ kind: 'delete', ...rowOf, stamp: 2 }], 'colleague');
  // Kept for what was added to them apart, they are moved as they are shown.
  await database.records('person').put({ ...before, accountId: south.id });
  from.write((await database.table<OutboxRow, number>('outbox').toArray()).map(changeOf), 'mine');
  expect(from.read('person', before.id)).toMatchObject({ isDeleted: true, hasUntaken: false, whereabouts: [{ device: 'mine', to: inSouth }, { device: 'colleague', to: null }] });
  database.close();
});

it.each([['the row', [inNorth, inSouth]], ['that it was erased', [inSouth, inNorth]]])('somebody erased in one document is told of as in several once both are read, first %s', (_first, order) => {
  const [row, erased] = [new SharedDocument(RECORD_TYPES), new SharedDocument(RECORD_TYPES)];
  for (const shared of [row, erased]) shared.write([{ kind: 'create', ...rowOf, stamp: 1, content: sharedContent(before) }], 'device');
  erased.erase([rowOf]);
  const homes = new RowHomes();
  const told = order.flatMap((document) => homes.open(document, document === inNorth ? row : erased));
  expect(told).toEqual([rowOf]);
  expect(homes.isErased(before.id)).toBe(true);
});

import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { openDatabase } from '../../electron/storage-host/db';
import { countMarks, Marks } from '../../electron/storage-host/sync/marks';
import { markRows } from '../../electron/storage-host/sync/row-marks';
import { RowHomes } from '../../electron/storage-host/sync/row-homes';
import { SharedDocument } from '../../electron/storage-host/sync/shared-document';
import { Outbox } from '../../electron/storage-host/sync/outbox';
import type { MarkRow } from '../../electron/storage-host/sync/stored-rows';

it('a mark of a record that went to another document stays where that has marked the same before the one it left takes its own away', async () => {
  const database = await openDatabase('werkbank-marks', 'strict', null, new Outbox().middleware());
  const marks = new Marks(database);
  const mark = (document: string): MarkRow => ({ id: 'p/note', document, type: 'person', record: 'p', mark: { kind: 'two-opinions', field: 'note', opinions: [] } });
  await marks.replace('north', [], [mark('north')]);
  const before = await marks.of('north');
  await marks.replace('south', [], [mark('south')]);
  await marks.replace('north', before, []);
  expect(await database.table('syncMark').toArray()).toEqual([mark('south')]);
  await marks.replace('south', await marks.of('south'), []);
  expect(await database.table('syncMark').count()).toBe(0);
  database.close();
});

it.each([{ of: 'a card, which a laptop sent after its deal', dealId: 'd', kinds: [] }, { of: 'somebody whom a colleague deleted', dealId: null, kinds: ['deleted-and-edited'] }])('tells of $of while another brought it back', async ({ dealId, kinds }) => {
  const row = { type: 'member', id: 'm' };
  const [shared, other] = [new SharedDocument(['member']), new SharedDocument(['member'])];
  shared.write([{ kind: 'create', ...row, content: { dealId }, stamp: 1 }], 'a');
  Y.applyUpdate(other.doc, Y.encodeStateAsUpdate(shared.doc));
  const to = dealId === null ? null : 'west';
  shared.write([{ kind: 'delete', ...row, stamp: 2, to }], 'a');
  other.write([{ kind: 'delete', ...row, stamp: 2, to }, { kind: 'restore', ...row, stamp: 3 }], 'b');
  other.write([{ kind: 'restore', ...row, stamp: 3 }], 'b');
  Y.applyUpdate(shared.doc, Y.encodeStateAsUpdate(other.doc));
  const homes = new RowHomes();
  homes.open('south', shared);
  const database = await openDatabase(`werkbank-marks-${String(dealId)}`, 'strict', null, new Outbox().middleware());
  const marks = new Marks(database);
  await markRows(marks, 'south', { all: shared.rows(), kept: new Map(), isHome: () => true, homes }, null, []);
  expect((await marks.of('south')).map(({ mark }) => mark.kind)).toEqual(kinds);
  database.close();
});

it('counts apart what may be decided here from what only others may', async () => {
  const database = await openDatabase('werkbank-marks-counted', 'strict', null, new Outbox().middleware());
  const mark = (id: string, document: string): MarkRow => ({ id, document, type: 'person', record: 'p', mark: { kind: 'circle' } });
  await database.table('syncMark').bulkPut([mark('1', 'north'), mark('2', 'south'), mark('3', 'south')]);
  expect(await countMarks(database, [])).toEqual({ marks: 3, toDecide: 3 });
  expect(await countMarks(database, ['south', 'west'])).toEqual({ marks: 3, toDecide: 1 });
  database.close();
});

it.each([{ of: 'nobody’s deletion where a row was only left', deleted: false, told: [] }, { of: 'a deletion that came before a row was left', deleted: true, told: ['colleague'] }])('tells of $of while another took the record there', async ({ deleted, told }) => {
  const row = { type: 'person', id: 'p' };
  const [shared, other] = [new SharedDocument(['person']), new SharedDocument(['person'])];
  shared.write([{ kind: 'create', ...row, content: {}, stamp: 1 }], 'a');
  Y.applyUpdate(other.doc, Y.encodeStateAsUpdate(shared.doc));
  if (deleted) shared.write([{ kind: 'delete', ...row, stamp: 2 }], 'colleague');
  shared.write([{ kind: 'leave', ...row, here: 'south', to: null, stamp: 3 }], 'settling');
  other.write([{ kind: 'create', ...row, content: {}, stamp: 4, from: 'north' }], 'b');
  Y.applyUpdate(shared.doc, Y.encodeStateAsUpdate(other.doc));
  const homes = new RowHomes();
  homes.open('south', shared);
  const database = await openDatabase(`werkbank-marks-left-${String(deleted)}`, 'strict', null, new Outbox().middleware());
  const marks = new Marks(database);
  await markRows(marks, 'south', { all: shared.rows(), kept: new Map(), isHome: () => true, homes }, null, []);
  expect((await marks.of('south')).map(({ mark }) => mark.kind === 'deleted-and-edited' && mark.device)).toEqual(told);
  database.close();
});

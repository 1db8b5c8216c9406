import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { openDatabase } from '../../electron/storage-host/db';
import { Marks } from '../../electron/storage-host/sync/marks';
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

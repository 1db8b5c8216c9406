import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { accountDocument } from '../../shared/domain/sync/shared-scope';
import type { AnyRecord } from '../../shared/domain/records';
import { account, person } from '../support/records/records';
import { until } from '../support/sync/colleague';
import { serverIsMissing } from '../support/sync/server';
import { teamForEachTest } from '../support/sync/team';

if (serverIsMissing !== null) it.skip(serverIsMissing, () => undefined);

describe.skipIf(serverIsMissing !== null)('a backup that is restored while the laptop shares', () => {
  const team = teamForEachTest();
  const [north, south] = [account({ name: 'North' }), account({ name: 'South' })];
  const [inNorth, inSouth] = [accountDocument(north.id), accountDocument(south.id)];
  const moving = person(north.id, { note: '' });
  /** A backup in which somebody was edited after anything anybody shared, as on a laptop that was lost before it could. */
  const editedIn = (backup: readonly AnyRecord[], who = moving): AnyRecord[] =>
    backup.map((record) => (record.id === who.id ? ({ ...record, note: 'in the backup', updatedAt: new Date(Date.now() + 60_000).toISOString() } as AnyRecord) : record));

  it.each([{ first: 'where they are', documents: [inNorth, inSouth] }, { first: 'where they were', documents: [inSouth, inNorth] }])('keeps what it has of somebody who was moved and moved back, joined first $first', async ({ documents }) => {
    const [a, b] = await team.two(documents, north, south, moving);
    for (const to of [south, north]) {
      await a.change(moving, { accountId: to.id });
      await until(async () => (await b.database.records('person').get(moving.id))?.accountId === to.id);
      for (const each of [a, b]) await each.inSync();
    }
    await b.replace(editedIn(await b.backup()));
    for (const each of [a, b]) await until(async () => (await each.database.records('person').get(moving.id))?.note === 'in the backup');
  });

  it('keeps what it has of somebody who was moved or deleted before that was written', async () => {
    const removed = person(north.id, { note: '' });
    const [a, b] = await team.two([inNorth, inSouth], north, south, moving, removed);
    const backup = await b.backup();
    await a.edit((edit) => edit.update(moving, { accountId: south.id }).remove(removed));
    await until(async () => (await b.database.records('person').toArray()).map(({ accountId }) => accountId).join() === south.id);
    for (const each of [a, b]) await each.inSync();
    await b.replace(editedIn(editedIn(backup, moving), removed));
    for (const each of [a, b]) {
      await until(async () => (await each.database.records('person').toArray()).filter(({ note }) => note === 'in the backup').length === 2);
      expect(await each.database.records('person').get(moving.id)).toMatchObject({ accountId: south.id });
      await until(async () => (await each.marks()).length === 1);
      expect(await each.marks()).toMatchObject([{ record: removed.id, mark: { kind: 'deleted-and-edited', device: a.device } }]);
    }
  });
});

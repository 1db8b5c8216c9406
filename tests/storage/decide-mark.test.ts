import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { openDatabase } from '../../electron/storage-host/db';
import { Sharing } from '../../electron/storage-host/sync/sharing';
import type { MarkRow } from '../../electron/storage-host/sync/stored-rows';
import { accountDocument } from '../../shared/domain/sync/shared-scope';
import { account, person } from '../support/records/records';

const company = account();
const boss = person(company.id);
const shown = { device: 'a', value: 'Einkauf', stamp: 4096 };
const mark: MarkRow = {
  id: `${boss.id} function`, document: accountDocument(company.id), type: 'person', record: boss.id,
  mark: { kind: 'two-opinions', field: 'function', opinions: [{ device: 'b', value: 'Technik', stamp: 8192 }, shown] },
};

it('is told with the document it is decided in, also where the record has been taken elsewhere since', async () => {
  const sharing = new Sharing();
  const database = await openDatabase('werkbank-told', 'strict', null, sharing.outbox.middleware());
  await sharing.use(database, [mark.document], () => undefined);
  const other = account();
  await database.table('account').put(other);
  await database.table('person').put({ ...boss, accountId: other.id });
  await database.table('syncMark').put(mark);
  expect(await sharing.marks()).toMatchObject([{ document: accountDocument(company.id), accountId: other.id }]);
  database.close();
});

it('takes an opinion only as it was shown', async () => {
  const sharing = new Sharing();
  const database = await openDatabase('werkbank-decide', 'strict', null, sharing.outbox.middleware());
  await sharing.use(database, [mark.document], () => undefined);
  await database.table('syncMark').put(mark);
  const take = (stamp: number) => sharing.decide(mark.id, { kind: 'opinion', device: 'a', stamp });
  // What gets past the mark is refused, as nothing is connected here.
  await expect(take(4096)).rejects.toThrow('refused');
  await database.table('syncMark').put({ ...mark, mark: { ...mark.mark, opinions: [{ ...shown, value: 'Verkauf', stamp: 12_288 }] } });
  await expect(take(4096)).rejects.toThrow('not-found');
  await expect(take(12_288)).rejects.toThrow('refused');
  database.close();
});

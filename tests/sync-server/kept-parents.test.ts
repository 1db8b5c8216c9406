import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { accountDocument } from '../../shared/domain/sync/shared-scope';
import { account, deal, member } from '../support/records/records';
import { until } from '../support/sync/colleague';
import { serverIsMissing } from '../support/sync/server';
import { teamForEachTest } from '../support/sync/team';

if (serverIsMissing !== null) it.skip(serverIsMissing, () => undefined);

describe.skipIf(serverIsMissing !== null)('a deleted deal that was kept for what a colleague added', () => {
  const team = teamForEachTest();
  const company = account();
  const [sale, other] = [deal(company.id), deal(company.id)];
  const documents = [accountDocument(company.id)];

  it.each([{ how: 'deleted' }, { how: 'moved' }, { how: 'to go with it after all' }])('goes from everybody when that is $how', async ({ how }) => {
    const [a, b] = await team.two(documents, company, sale, other);
    const card = member(sale);
    await team.apart(a, b, () => a.edit((edit) => edit.remove(sale)), () => b.edit((edit) => edit.add(card)));
    for (const each of [a, b]) await until(async () => (await each.marks())[0]?.mark.kind === 'kept-for');
    await until(async () => (await a.records()).length === 4);
    const [mark] = await b.marks();
    if (how === 'deleted') await b.edit((edit) => edit.remove(card));
    else if (how === 'moved') await b.change(card, { dealId: other.id });
    else if (mark !== undefined) await b.engine?.decide(mark, { kind: 'delete' });
    for (const each of [a, b]) await until(async () => (await each.database.records('deal').get(sale.id)) === undefined);
    for (const each of [a, b]) await each.inSync();
    for (const each of [a, b]) expect(await each.marks()).toEqual([]);
    const late = await team.laptop(documents);
    await team.connect(late);
    await until(async () => (await late.records()).length === (how === 'moved' ? 3 : 2));
    expect(await a.records()).toEqual(await late.records());
    expect(await b.records()).toEqual(await late.records());
  });
});

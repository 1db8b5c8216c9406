import 'fake-indexeddb/auto';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it, vi } from 'vitest';
import { joinedId } from '../../electron/storage-host/sync/stored-rows';
import { accountDocument } from '../../shared/domain/sync/shared-scope';
import { account, person } from '../support/records/records';
import { until } from '../support/sync/colleague';
import { serverIsMissing } from '../support/sync/server';
import { teamForEachTest } from '../support/sync/team';

if (serverIsMissing !== null) it.skip(serverIsMissing, () => undefined);

describe.skipIf(serverIsMissing !== null)('an account that a laptop has when it shares it for the first time', () => {
  const team = teamForEachTest();
  const company = account();
  const documents = [accountDocument(company.id)];

  it.each([{ later: 'the second to share' }, { later: 'the first to share' }])('keeps both values of a field that differs, whoever wrote later: $later', async ({ later }) => {
    const [first, second] = [await team.laptop([]), await team.laptop([])];
    const one = person(company.id, { phone: '+49 351 1', email: 'anna@vogt.example' });
    for (const each of [first, second]) await each.edit((edit) => edit.add(company, one));
    await (later === 'the first to share' ? first : second).change(one, { phone: '+49 351 2' });
    await team.share(first, documents);
    await team.share(second, documents);
    for (const each of [first, second]) await until(async () => (await each.marks()).length === 1);
    const [mark] = await second.marks();
    if (mark?.mark.kind !== 'two-opinions') throw new Error('no opinions');
    expect(mark.mark.field).toBe('phone');
    expect(mark.mark.opinions.map(({ value }) => value)).toEqual(['+49 351 2', '+49 351 1']);
    for (const each of [first, second]) await until(async () => (await each.database.records('person').get(one.id))?.phone === '+49 351 2');
    expect(await first.records()).toEqual(await second.records());
  });

  it('keeps what a laptop has for itself of somebody whose company it does not know, once colleagues share them', async () => {
    const one = person(company.id, { phone: '', note: '' });
    const [a, b] = [await team.laptop(documents), await team.laptop([])];
    await b.edit((edit) => edit.add({ ...one, accountId: null, phone: 'B', note: 'B' }));
    await a.edit((edit) => edit.add(company, one));
    await team.connect(a);
    await a.inSync();
    await a.change(one, { note: 'A' });
    await a.inSync();
    await team.share(b, documents);
    for (const each of [a, b]) await until(async () => (await each.marks()).length === 1 && (await each.database.records('person').get(one.id))?.phone === 'B');
    for (const each of [a, b]) expect((await each.marks())[0]?.mark).toMatchObject({ kind: 'two-opinions', field: 'note' });
    await until(async () => isDeepStrictEqual(await a.records(), await b.records()));
    expect(await b.database.records('person').get(one.id)).toMatchObject({ accountId: company.id, note: 'A' });
  });

  it('keeps what was changed beside a deletion before the server was there', async () => {
    const [removed, edited] = [person(company.id), person(company.id)];
    const a = await team.laptop([]);
    await a.edit((edit) => edit.add(company, removed, edited));
    const { port, url } = team.server;
    await team.server.kill();
    a.documents.push(...documents);
    await a.outbox.prepare(a.database, documents);
    await a.edit((edit) => edit.remove(removed));
    await a.change(edited, { note: 'called' });
    await a.connect(url, team.token);
    await until(async () => (await a.database.table('outbox').count()) === 0);
    await team.startAgain({ SYNC_PORT: String(port) });
    await a.inSync();
    expect(await a.database.records('person').toArray()).toMatchObject([{ id: edited.id, note: 'called' }]);
    const b = await team.laptop(documents);
    await team.connect(b);
    await until(async () => (await b.records()).length === 2);
    expect(await b.records()).toEqual(await a.records());
  });

  it('keeps what a laptop has of somebody who was moved, where the other account is joined just before theirs is compared', async () => {
    const south = account();
    const both = [...documents, accountDocument(south.id)];
    const [a, b] = [await team.laptop(both), await team.laptop([])];
    const one = person(company.id, { note: '' });
    for (const each of [a, b]) await each.edit((edit) => edit.add(company, south, one));
    await team.connect(a);
    await a.inSync();
    await a.change(one, { accountId: south.id, note: 'moved' });
    await a.inSync();
    await b.change(one, { note: 'called' });
    const deals = b.database.records('deal');
    const isSouthJoined = async (): Promise<boolean> => (await b.database.table('syncState').get(joinedId(accountDocument(south.id)))) !== undefined;
    // The first thing read of what is compared of the company.
    const reading = vi.spyOn(deals, 'where').mockImplementation((() => ({
      equals: (id: string) => {
        const ofIt = deals.filter(({ accountId }) => accountId === id);
        const primaryKeys = async (): Promise<string[]> => {
          if (id === company.id) await until(isSouthJoined);
          return ofIt.primaryKeys();
        };
        return { primaryKeys, toArray: () => ofIt.toArray() };
      },
    })) as never);
    vi.spyOn(b.database, 'records').mockImplementation(((type: 'deal') => (type === 'deal' ? deals : b.database.table(type))) as never);
    await team.share(b, both);
    for (const each of [a, b]) await until(async () => (await each.marks()).length === 1);
    expect(reading).toHaveBeenCalled();
    for (const each of [a, b]) expect((await each.marks())[0]?.mark).toMatchObject({ kind: 'two-opinions', field: 'note' });
    await until(async () => isDeepStrictEqual(await a.records(), await b.records()));
  });

  it('brings back what is shared of an account that a backup lacks', async () => {
    const [a, b] = [await team.laptop(documents), await team.laptop(documents)];
    await b.edit((edit) => edit.add(company, person(company.id)));
    await team.connect(a, b);
    await until(async () => (await a.records()).length === 2);
    await a.disconnect();
    await a.restore([]);
    await team.connect(a);
    await until(async () => (await a.records()).length === 2);
  });
});

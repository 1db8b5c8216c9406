import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { accountDocument } from '../../shared/domain/sync/shared-scope';
import { account, person } from '../support/records/records';
import { until } from '../support/sync/colleague';
import { serverIsMissing } from '../support/sync/server';
import { teamForEachTest } from '../support/sync/team';

if (serverIsMissing !== null) it.skip(serverIsMissing, () => undefined);

describe.skipIf(serverIsMissing !== null)('what a laptop says of its sharing', () => {
  const team = teamForEachTest();
  const company = account();
  const other = account();
  const [document, further] = [accountDocument(company.id), accountDocument(other.id)];

  it('is that it may only read no longer than that is so, after which what it has goes in', async () => {
    const a = await team.laptop([document]);
    await a.edit((edit) => edit.add(company));
    await team.connect(a);
    await a.inSync();
    const ben = await team.laptop([]);
    const extra = person(company.id);
    await ben.edit((edit) => edit.add(company, extra));
    const token = team.place.userWith('Ben', { [document]: 'read' });
    await team.share(ben, [document], token);
    await until(() => ben.engine?.status().problem === 'read-only');
    team.place.administrate('allow', 'Ben', document, 'write');
    await until(async () => (await a.database.records('person').get(extra.id)) !== undefined);
    await ben.inSync();
    expect(ben.engine?.status().readOnly).toEqual([]);
    await ben.change(extra, { phone: '+49 351 1' });
    await until(async () => (await a.database.records('person').get(extra.id))?.phone === '+49 351 1');
    // Everything was written: that one may only read from now on lacks nothing.
    await ben.inSync();
    team.place.administrate('allow', 'Ben', document, 'read');
    await a.change(company, { city: 'Trier' });
    await until(async () => (await ben.database.records('account').get(company.id))?.city === 'Trier');
    expect(ben.engine?.status()).toMatchObject({ problem: null, readOnly: [document] });
  });

  it('is that its changes stay here, where somebody may only read, also after a new start', async () => {
    const [a, b] = [await team.laptop([document]), await team.laptop([document])];
    const one = person(company.id);
    const reader = team.place.userWith('Ben', { [document]: 'read' });
    await a.edit((edit) => edit.add(company, one));
    await team.connect(a);
    await b.connect(team.server.url, reader);
    await until(async () => (await b.records()).length === 2);
    await b.inSync();
    expect(b.engine?.status().problem).toBeNull();
    await b.change(one, { phone: '+49 351 1' });
    await until(() => b.engine?.status().problem === 'read-only');
    await b.disconnect();
    await b.connect(team.server.url, reader);
    await until(() => b.engine?.status().problem === 'read-only');
    expect((await a.database.records('person').get(one.id))?.phone).toBe(one.phone);
  });

  it.each([[[document, further]], [[further, document]]])('names the account it may not share and goes on with the other, in the order %#', async (documents) => {
    const [a, b] = [await team.laptop([document, further]), await team.laptop(documents)];
    await a.edit((edit) => edit.add(company, other));
    await team.connect(a);
    await a.inSync();
    await b.connect(team.server.url, team.place.userWith('Ben', { [document]: 'write' }));
    await until(() => b.engine?.status().synced === 1 && b.engine.status().denied.length === 1);
    expect(b.engine?.status()).toMatchObject({ problem: 'denied', reason: 'document-denied', denied: [further], documents: 1, synced: 1, waiting: 0 });
    // What is changed in the other one does not hide it.
    await b.change(company, { city: 'Trier' });
    await until(async () => (await a.database.records('account').get(company.id))?.city === 'Trier');
    expect(b.engine?.status()).toMatchObject({ problem: 'denied', denied: [further] });
  });

  it('shows who looks at an account, also where it was looked at before the account was there', async () => {
    const [a, b] = [await team.laptop([document]), await team.laptop([document])];
    await a.edit((edit) => edit.add(company));
    for (const each of [a, b]) {
      await team.connect(each);
      each.engine?.lookAt(document);
    }
    for (const each of [a, b]) await until(() => each.engine?.presentHere().length === 1);
    expect(a.engine?.presentHere()[0]?.device).toBe(b.device);
    const { awareness } = team.colleague(document).provider;
    const seen = (): Map<number, Record<string, unknown>> => awareness?.getStates() ?? new Map<number, Record<string, unknown>>();
    await until(() => [...seen().values()].some(({ device }) => device === a.device));
    const [client = 0] = [...seen()].find(([, { device }]) => device === a.device) ?? [];
    a.engine?.lookAt(null);
    await until(() => b.engine?.presentHere().length === 0);
    await until(() => seen().get(client)?.['device'] === undefined);
    // It was told so: what merely runs out after half a minute is gone altogether.
    expect(seen().has(client)).toBe(true);
  });
});

import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { accountDocument } from '../../shared/domain/sync/shared-scope';
import { account, person } from '../support/records/records';
import { until } from '../support/sync/colleague';
import type { Laptop } from '../support/sync/laptop';
import { serverIsMissing } from '../support/sync/server';
import { teamForEachTest } from '../support/sync/team';

if (serverIsMissing !== null) it.skip(serverIsMissing, () => undefined);

describe.skipIf(serverIsMissing !== null)('an account that a laptop may not share and never did', () => {
  const team = teamForEachTest();
  const [north, south] = [account({ name: 'North' }), account({ name: 'South' })];
  const [inNorth, inSouth] = [accountDocument(north.id), accountDocument(south.id)];
  const personOf = (of: Laptop, { id }: { id: string }) => of.database.records('person').get(id);
  const isDenied = (of: Laptop) => until(() => of.engine?.status().synced === 1 && of.engine.status().denied.length === 1);
  /** Somebody who may share the one account alone. */
  const ofNorth = (): string => team.place.userWith('Ben', { [inNorth]: 'write' });

  it('keeps nobody back who was moved out of it, whom the laptop has in it for itself', async () => {
    const moving = person(south.id, { phone: '', note: '' });
    const [a, b] = [await team.laptop([inNorth, inSouth]), await team.laptop([inNorth, inSouth])];
    await a.edit((edit) => edit.add(north, south, moving));
    await b.edit((edit) => edit.add(south, { ...moving, note: 'of b alone' }));
    await team.connect(a);
    await b.connect(team.server.url, ofNorth());
    await isDenied(b);
    await a.change(moving, { accountId: north.id, phone: 'A' });
    for (const each of [a, b]) await until(async () => (await personOf(each, moving))?.note === 'of b alone');
    for (const each of [a, b]) expect(await personOf(each, moving)).toMatchObject({ accountId: north.id, phone: 'A' });
  });

  it('shows whom it kept back until it was denied', async () => {
    const moving = person(south.id, { phone: '' });
    const [a, b] = [await team.laptop([inNorth, inSouth]), await team.laptop([inNorth])];
    await a.edit((edit) => edit.add(north, south, moving));
    await b.edit((edit) => edit.add(south, moving));
    await team.connect(a);
    await b.connect(team.server.url, ofNorth());
    await b.inSync();
    // As it is from when somebody chooses it to when the server has answered.
    b.outbox.documents.add(inSouth);
    await a.change(moving, { accountId: north.id, phone: 'A' });
    await a.change(north, { city: 'Kiel' });
    await until(async () => (await b.database.records('account').get(north.id))?.city === 'Kiel');
    expect(await personOf(b, moving)).toMatchObject({ accountId: south.id, phone: '' });
    await b.engine?.share(inSouth);
    await isDenied(b);
    await until(async () => (await personOf(b, moving))?.accountId === north.id);
    expect(await personOf(b, moving)).toMatchObject({ phone: 'A' });
  });

  it('keeps nobody who was moved into it', async () => {
    const moving = person(north.id);
    const [a, b] = [await team.laptop([inNorth, inSouth]), await team.laptop([inNorth, inSouth])];
    await a.edit((edit) => edit.add(north, south, moving));
    await team.connect(a);
    await b.connect(team.server.url, ofNorth());
    await until(async () => (await personOf(b, moving)) !== undefined);
    await isDenied(b);
    await a.change(moving, { accountId: south.id });
    await a.change(north, { city: 'Kiel' });
    await until(async () => (await b.database.records('account').get(north.id))?.city === 'Kiel');
    expect(await personOf(b, moving)).toBeUndefined();
  });
});

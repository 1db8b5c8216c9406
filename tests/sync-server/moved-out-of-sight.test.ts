import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { accountDocument } from '../../shared/domain/sync/shared-scope';
import { account, deal, member, person } from '../support/records/records';
import { until } from '../support/sync/colleague';
import { tablesWith, type Laptop } from '../support/sync/laptop';
import { serverIsMissing } from '../support/sync/server';
import { teamForEachTest } from '../support/sync/team';

if (serverIsMissing !== null) it.skip(serverIsMissing, () => undefined);

describe.skipIf(serverIsMissing !== null)('a record that is moved to another account and edited apart', () => {
  const team = teamForEachTest();
  const [north, south] = [account({ name: 'North' }), account({ name: 'South' })];
  const documents = [accountDocument(north.id), accountDocument(south.id)];
  const [inNorth] = documents;
  const moving = person(north.id, { phone: '', note: '' });
  const personOf = (of: Laptop) => of.database.records('person').get(moving.id);

  it('goes with what a colleague edited who shares only where it was', async () => {
    const [a, b] = [await team.laptop(documents), await team.laptop([inNorth ?? ''])];
    await a.edit((edit) => edit.add(north, south, moving));
    await team.connect(a, b);
    await until(async () => (await b.records()).length === 2);
    for (const each of [a, b]) await each.inSync();
    await b.disconnect();
    await a.change(moving, { accountId: south.id });
    await a.inSync();
    await b.change(moving, { phone: 'B' });
    await team.connect(b);
    await until(async () => (await personOf(a))?.phone === 'B');
    expect(await personOf(a)).toMatchObject({ accountId: south.id });
    await until(async () => (await personOf(b)) === undefined);
    for (const each of [a, b]) await until(async () => (await each.marks()).length === 0);
  });

  it('stays as it is on the laptop that moved it to an account it does not share', async () => {
    const [a, b] = [await team.laptop([inNorth ?? '']), await team.laptop([inNorth ?? ''])];
    await a.edit((edit) => edit.add(north, south, moving));
    await team.connect(a, b);
    await until(async () => (await b.records()).length === 2);
    for (const each of [a, b]) await each.inSync();
    await b.disconnect();
    await a.change(moving, { accountId: south.id });
    await a.change(moving, { note: 'of a alone' });
    await a.inSync();
    await b.change(moving, { phone: 'B' });
    await team.connect(b);
    for (const each of [a, b]) await until(async () => (await each.marks())[0]?.mark.kind === 'deleted-and-edited');
    expect(await personOf(a)).toMatchObject({ accountId: south.id, note: 'of a alone', phone: '' });
    expect(await personOf(b)).toMatchObject({ accountId: north.id, phone: 'B' });
  });

  it('keeps what was edited where one took them whom another, who does not share that, takes elsewhere', async () => {
    const west = account({ name: 'West' });
    const inWest = accountDocument(west.id);
    const [a, b, c] = [await team.laptop([inNorth ?? '', inWest]), await team.laptop(documents), await team.laptop([...documents, inWest])];
    await c.edit((edit) => edit.add(north, south, west, moving));
    await team.connect(a, b, c);
    for (const each of [a, b]) await until(async () => (await personOf(each)) !== undefined);
    for (const each of [a, b, c]) await each.inSync();
    for (const each of [a, c]) await each.disconnect();
    await a.change(moving, { phone: 'A' });
    await b.change(moving, { accountId: south.id });
    await b.change(moving, { note: 'B' });
    await b.inSync();
    // Whoever shares both would bring the one into the other at once.
    await b.disconnect();
    await team.connect(a);
    await until(async () => (await a.marks()).length === 1);
    await a.change(moving, { accountId: west.id });
    await a.inSync();
    await team.connect(c);
    await until(async () => (await personOf(c))?.accountId === west.id);
    await until(async () => (await personOf(c))?.note === 'B');
    expect(await personOf(c)).toMatchObject({ phone: 'A' });
    await until(async () => (await c.marks()).some(({ mark }) => mark.kind === 'two-opinions' && mark.field === 'accountId'));
  });

  it('is there again as colleagues have it where it is deleted in an account that is not shared here', async () => {
    const [a, b] = [await team.laptop([inNorth ?? '']), await team.laptop([inNorth ?? ''])];
    await a.edit((edit) => edit.add(north, south, moving));
    await team.connect(a, b);
    await until(async () => (await b.records()).length === 2);
    for (const each of [a, b]) await each.inSync();
    await a.leave();
    const here = await personOf(a);
    if (here === undefined) throw new Error('nobody to move');
    await a.change(here, { accountId: south.id });
    await a.dieAndReopen();
    await team.connect(a);
    await a.inSync();
    expect(await personOf(a)).toMatchObject({ accountId: south.id });
    await a.edit((edit) => edit.remove({ ...here, accountId: south.id }));
    await until(async () => (await personOf(a))?.accountId === north.id);
    expect(await personOf(b)).toMatchObject({ accountId: north.id });
  });

  it('lives on in the other once one of the two is shared no more', async () => {
    const [a, b] = [await team.laptop(documents), await team.laptop([...documents])];
    await a.edit((edit) => edit.add(north, south, moving));
    await team.connect(a, b);
    await until(async () => (await b.records()).length === 3);
    await a.change(moving, { accountId: south.id });
    for (const each of [a, b]) await until(async () => (await personOf(each))?.accountId === south.id);
    for (const each of [a, b]) await each.inSync();
    await b.leave();
    b.documents.splice(0, 2, inNorth ?? '');
    await b.dieAndReopen();
    await team.connect(b);
    await b.inSync();
    await b.change(moving, { phone: 'B' });
    await a.change(north, { city: 'Kiel' });
    await until(async () => (await b.database.records('account').get(north.id))?.city === 'Kiel');
    expect(await personOf(b)).toMatchObject({ accountId: south.id, phone: 'B' });
  });

  it('is gone from everybody once it is erased in either account', async () => {
    const MARKER = 'Quastenflosser';
    const named = { ...moving, lastName: MARKER };
    const [a, b] = await team.two(documents, north, south, named);
    for (const each of [a, b]) await each.inSync();
    await b.disconnect();
    await a.change(named, { accountId: south.id });
    await a.inSync();
    await b.change(named, { phone: 'B' });
    team.place.administrate('erase', documents[1] ?? '', 'person', named.id);
    await until(async () => (await personOf(a)) === undefined);
    await team.connect(b);
    for (const each of [a, b]) await until(async () => (await personOf(each)) === undefined && (await tablesWith(each.database, MARKER)).length === 0);
    const late = await team.laptop(documents);
    await team.connect(late);
    await late.inSync();
    expect(await personOf(late)).toBeUndefined();
    expect(await tablesWith(late.database, MARKER)).toEqual([]);
  });

  it.each([{ isEdited: true }, { isEdited: false }])('is a deal with its map: it is where it was moved to, with the card that was added apart, and another edited: $isEdited', async ({ isEdited }) => {
    const sale = deal(north.id);
    const card = member(sale, { note: '' });
    const [a, b] = await team.two(documents, north, south, sale, card);
    const added = member(sale, { displayName: 'Neu' });
    await team.apart(
      a,
      b,
      () => a.edit((edit) => edit.update(sale, { accountId: south.id }).update(card, { accountId: south.id })),
      () => b.edit((edit) => (isEdited ? edit.add(added).update(card, { note: 'B' }) : edit.add(added))),
    );
    const cardsOf = async (of: Laptop) => (await of.database.records('member').toArray()).filter(({ accountId }) => accountId === south.id).length;
    for (const each of [a, b]) await until(async () => (await cardsOf(each)) === 2 && (await each.database.records('member').get(card.id))?.note === (isEdited ? 'B' : ''));
    for (const each of [a, b]) await until(async () => (await each.marks()).length === 0);
    for (const each of [a, b]) await each.inSync();
    expect(await b.records()).toEqual(await a.records());
    const late = await team.laptop(documents);
    await team.connect(late);
    await late.inSync();
    await until(async () => (await late.records()).length === 5);
    expect(await late.records()).toEqual(await a.records());
  });
});

import 'fake-indexeddb/auto';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { AnyRecord } from '../../shared/domain/records';
import { accountDocument } from '../../shared/domain/sync/shared-scope';
import { account, deal, member, person } from '../support/records/records';
import { until } from '../support/sync/colleague';
import type { Laptop } from '../support/sync/laptop';
import { serverIsMissing } from '../support/sync/server';
import { teamForEachTest } from '../support/sync/team';

if (serverIsMissing !== null) it.skip(serverIsMissing, () => undefined);

describe.skipIf(serverIsMissing !== null)('a person who is moved to another shared account', () => {
  const team = teamForEachTest();
  const [north, south, west] = [account({ name: 'North' }), account({ name: 'South' }), account({ name: 'West' })];
  const documents = [north, south, west].map(({ id }) => accountDocument(id));
  const moving = person(north.id, { phone: '', note: '' });
  const shared = (): Promise<[Laptop, Laptop]> => team.two(documents, north, south, west, moving);
  const personOf = (of: Laptop) => of.database.records('person').get(moving.id);
  const inSync = async (...laptops: Laptop[]): Promise<void> => {
    for (const each of laptops) await each.inSync();
  };
  const apart = team.apart.bind(team);
  const allAre = async (laptops: readonly Laptop[], fields: Partial<AnyRecord>): Promise<void> => {
    for (const each of laptops) await until(async () => isDeepStrictEqual({ ...(await personOf(each)), ...fields }, await personOf(each)));
    await inSync(...laptops);
    const [first, ...others] = laptops;
    for (const each of others) await until(async () => isDeepStrictEqual(await each.records(), await first?.records()));
  };
  /** Somebody who comes later, and has the same. */
  const late = async (other: Laptop): Promise<Laptop> => {
    const made = await team.laptop(documents);
    await team.connect(made);
    await inSync(made);
    await until(async () => isDeepStrictEqual(await made.records(), await other.records()));
    return made;
  };

  it('takes along what a colleague edited meanwhile', async () => {
    const [a, b] = await shared();
    await apart(a, b, () => a.change(moving, { accountId: south.id }), () => b.change(moving, { phone: 'B' }));
    await allAre([a, b], { accountId: south.id, phone: 'B' });
    await until(async () => (await a.marks()).length === 0 && (await b.marks()).length === 0);
    await late(a);
    // Deleted once, they are gone from both.
    await b.edit((edit) => edit.remove(moving));
    await until(async () => (await personOf(a)) === undefined);
    await inSync(a, b);
    const last = await late(a);
    expect(await personOf(last)).toBeUndefined();
    expect(await personOf(b)).toBeUndefined();
  });

  it('asks about what was changed with the move and by a colleague, and about nothing else', async () => {
    const [a, b] = await shared();
    await apart(a, b, () => a.change(moving, { accountId: south.id, function: 'Einkauf', note: 'moved' }), () => b.change(moving, { function: 'Technik', phone: 'B' }));
    for (const each of [a, b]) await until(async () => (await each.marks()).length === 1);
    await allAre([a, b], { accountId: south.id, phone: 'B', note: 'moved' });
    const [mark] = await a.marks();
    expect(mark).toMatchObject({ document: documents[1], mark: { kind: 'two-opinions', field: 'function' } });
    expect(mark?.mark.kind === 'two-opinions' && mark.mark.opinions.map(({ value }) => value).sort()).toEqual(['Einkauf', 'Technik']);
    await late(a);
  });

  it.each([{ choice: 'South' }, { choice: 'West' }])('stands with one of two accounts two took them to, with what each changed, until somebody decides for $choice', async ({ choice }) => {
    const [a, b] = await shared();
    await apart(
      a,
      b,
      async () => {
        await a.change(moving, { accountId: south.id });
        await a.change(moving, { phone: 'A' });
      },
      async () => {
        await b.change(moving, { accountId: west.id });
        await b.change(moving, { note: 'B' });
      },
    );
    for (const each of [a, b]) await until(async () => (await each.marks()).length === 1);
    await until(async () => (await personOf(a))?.phone === 'A' && (await personOf(a))?.note === 'B');
    await allAre([a, b], { phone: 'A', note: 'B' });
    const where = (await personOf(a))?.accountId;
    expect([south.id, west.id]).toContain(where);
    const c = await late(a);
    const [mark] = await c.marks();
    expect(mark).toMatchObject({ document: documents[0], mark: { kind: 'two-opinions', field: 'accountId' } });
    expect(mark?.mark.kind === 'two-opinions' && mark.mark.opinions.map(({ value }) => value)[0]).toBe(where);
    const chosen = choice === 'South' ? south.id : west.id;
    if (mark !== undefined) await c.engine?.decide(mark, { kind: 'value', value: chosen });
    await allAre([a, b, c], { accountId: chosen, phone: 'A', note: 'B' });
    for (const each of [a, b, c]) await until(async () => (await each.marks()).length === 0);
    await allAre([a, await late(a)], { accountId: chosen, phone: 'A', note: 'B' });
  });

  it.each([{ choice: 'West' }, { choice: 'East' }])('is asked about with where one took them on to of two accounts two took them to, until somebody decides for $choice', async ({ choice }) => {
    const east = account({ name: 'East' });
    const [a, b] = await team.two([...documents, accountDocument(east.id)], north, south, west, east, moving);
    await apart(a, b, () => a.change(moving, { accountId: west.id }), async () => {
      await b.change(moving, { accountId: south.id });
      await b.change(moving, { accountId: east.id });
    });
    const asked = async (each: Laptop): Promise<unknown[]> => (await each.marks()).flatMap(({ mark }) => (mark.kind === 'two-opinions' && mark.field === 'accountId' ? mark.opinions.map(({ value }) => value) : []));
    for (const each of [a, b]) await until(async () => isDeepStrictEqual((await asked(each)).sort(), [west.id, east.id].sort()));
    await inSync(a, b);
    const [mark] = await a.marks();
    const chosen = choice === 'West' ? west.id : east.id;
    if (mark !== undefined) await a.engine?.decide(mark, { kind: 'value', value: chosen });
    for (const each of [a, b]) await until(async () => (await each.marks()).length === 0);
    await allAre([a, b], { accountId: chosen });
  });

  it.each([{ kept: 'both opinions nobody has decided about', values: ['Einkauf', 'Technik'] }, { kept: 'what was chosen with the move', chosen: 'Vertrieb', values: [] }])('takes along $kept', async ({ chosen, values }) => {
    const [a, b] = await shared();
    await apart(a, b, () => a.change(moving, { function: 'Einkauf' }), () => b.change(moving, { function: 'Technik' }));
    for (const each of [a, b]) await until(async () => (await each.marks()).length === 1);
    await a.change(moving, { accountId: south.id, phone: 'A', ...(chosen === undefined ? {} : { function: chosen }) });
    await allAre([a, b], { accountId: south.id, phone: 'A', ...(chosen === undefined ? {} : { function: chosen }) });
    const opinionsAre = async (of: Laptop): Promise<void> =>
      until(async () => {
        const marks = await of.marks();
        const opinions = marks.flatMap(({ document, mark }) => (document === documents[1] && mark.kind === 'two-opinions' && mark.field === 'function' ? mark.opinions.map(({ value }) => value) : ['?']));
        return isDeepStrictEqual(opinions.sort(), values);
      });
    for (const each of [a, b, await late(a)]) await opinionsAre(each);
  });

  it('takes along what was edited where they were while they went there and back', async () => {
    const [a, b] = await shared();
    await a.change(moving, { accountId: south.id });
    await until(async () => (await personOf(b))?.accountId === south.id);
    await apart(a, b, () => a.change(moving, { accountId: north.id }), () => b.change(moving, { phone: 'B' }));
    await allAre([a, b], { accountId: north.id, phone: 'B' });
    await apart(
      a,
      b,
      async () => {
        await a.change(moving, { accountId: south.id });
        await a.change(moving, { accountId: north.id });
      },
      () => b.change(moving, { note: 'B' }),
    );
    await allAre([a, b], { accountId: north.id, phone: 'B', note: 'B' });
    for (const each of [a, b]) await until(async () => (await each.marks()).length === 0);
    await late(a);
  });

  it.each([{ before: 'what a colleague edited' }, { before: 'two opinions about what both edited', own: 'A' }])('keeps $before where they were, of one taken to the other account on a laptop that shared nothing yet', async ({ own }) => {
    const [a, b] = [await team.laptop([]), await team.laptop(documents)];
    for (const each of [a, b]) await each.edit((edit) => edit.add(north, south, west, moving));
    await team.connect(b);
    await b.inSync();
    await b.change(moving, { note: 'B' });
    await b.inSync();
    await a.change(moving, { accountId: south.id, ...(own === undefined ? {} : { note: own }) });
    await team.share(a, documents);
    const opinions = own === undefined ? [] : [['A', 'B']];
    for (const each of [a, b]) {
      await until(async () => isDeepStrictEqual((await each.marks()).map(({ mark }) => mark.kind === 'two-opinions' && mark.opinions.map(({ value }) => value).sort()), opinions));
    }
    await until(async () => (await personOf(b))?.accountId === south.id && [own ?? 'B', 'B'].includes((await personOf(b))?.note ?? ''));
    await allAre([a, b], { accountId: south.id });
    await late(a);
  });

  it('keeps what a colleague edited where they were who had taken a deletion back, of one taken to the other account on a laptop that shared nothing yet', async () => {
    const [a, b] = [await team.laptop([]), await team.laptop(documents)];
    for (const each of [a, b]) await each.edit((edit) => edit.add(north, south, west, moving));
    await team.connect(b);
    await b.inSync();
    await b.edit((edit) => edit.remove(moving));
    await b.inSync();
    await b.edit((edit) => edit.add(moving));
    await b.change(moving, { note: 'B' });
    await b.inSync();
    await a.change(moving, { accountId: south.id });
    await team.share(a, documents);
    await allAre([a, b], { accountId: south.id, note: 'B' });
    await late(a);
  });

  it.each([{ decision: 'keep' as const }, { decision: 'delete' as const }])('is kept and told where a colleague deleted them, of one taken to the other account on a laptop that shared nothing yet, until somebody decides: $decision', async ({ decision }) => {
    const [a, b] = [await team.laptop([]), await team.laptop(documents)];
    for (const each of [a, b]) await each.edit((edit) => edit.add(north, south, west, moving));
    await team.connect(b);
    await b.inSync();
    await b.change(moving, { note: 'B' });
    await b.edit((edit) => edit.remove(moving));
    await b.inSync();
    await a.change(moving, { accountId: south.id });
    await team.share(a, documents);
    for (const each of [a, b]) await until(async () => (await each.marks()).length === 1);
    await allAre([a, b], { accountId: south.id, note: 'B' });
    const [mark] = await b.marks();
    expect(mark?.mark).toMatchObject({ kind: 'deleted-and-edited', device: b.device });
    if (mark !== undefined) await b.engine?.decide(mark, { kind: decision });
    for (const each of [a, b]) await until(async () => (await each.marks()).length === 0);
    if (decision === 'keep') await allAre([a, b], { accountId: south.id, note: 'B' });
    else for (const each of [a, b]) await until(async () => (await personOf(each)) === undefined);
    await late(a);
  });

  it.each([
    { where: 'where they go further', first: { phone: 'A' }, second: { accountId: south.id } },
    { where: 'where they come back', first: { accountId: south.id }, second: { accountId: north.id } },
  ])('is still told to have been deleted by a colleague $where', async ({ first, second }) => {
    const [a, b] = await shared();
    await apart(a, b, () => a.change(moving, first), () => b.edit((edit) => edit.remove(moving)));
    for (const each of [a, b]) await until(async () => (await each.marks()).length === 1);
    await a.change(moving, second);
    await allAre([a, b], second);
    for (const each of [a, b, await late(a)]) await until(async () => isDeepStrictEqual((await each.marks()).map(({ mark }) => mark.kind), ['deleted-and-edited']));
    const [mark] = await b.marks();
    if (mark !== undefined) await b.engine?.decide(mark, { kind: 'keep' });
    for (const each of [a, b]) await until(async () => (await each.marks()).length === 0);
    await allAre([a, b], second);
  });

  it.each([{ decision: 'keep' as const }, { decision: 'delete' as const }])('is kept where a colleague deleted them meanwhile, until somebody decides: $decision', async ({ decision }) => {
    const [a, b] = await shared();
    await apart(
      a,
      b,
      async () => {
        await a.change(moving, { phone: 'A' });
        await a.edit((edit) => edit.remove(moving));
      },
      () => b.change(moving, { accountId: south.id }),
    );
    for (const each of [a, b]) await until(async () => (await each.marks()).length === 1);
    // With what the colleague changed before, of which whoever moved them knew nothing.
    await allAre([a, b], { accountId: south.id, phone: 'A' });
    const [mark] = await a.marks();
    expect(mark?.mark).toMatchObject({ kind: 'deleted-and-edited', device: a.device });
    if (mark !== undefined) await a.engine?.decide(mark, { kind: decision });
    for (const each of [a, b]) await until(async () => (await each.marks()).length === 0);
    if (decision === 'keep') await allAre([a, b], { accountId: south.id, phone: 'A' });
    else for (const each of [a, b]) await until(async () => (await personOf(each)) === undefined);
    await inSync(a, b);
    await late(a);
  });

  it.each([{ choice: 'South' }, { choice: 'West' }])('is a deal: whatever is a part of it is where it is, also what only one of two knew who took it to two accounts, and goes where somebody decides for $choice', async ({ choice }) => {
    const sale = deal(north.id);
    const [a, b] = await team.two(documents, north, south, west, sale);
    const card = member(sale, { displayName: 'Neu' });
    await apart(
      a,
      b,
      async () => {
        await a.edit((edit) => edit.add(card));
        await a.edit((edit) => edit.update(sale, { accountId: south.id }).update(card, { accountId: south.id }));
      },
      () => b.change(sale, { accountId: west.id }),
    );
    const areTogether = (laptops: readonly Laptop[], at?: string): Promise<void> =>
      until(async () => {
        const seen = await Promise.all(laptops.map(async (each) => [(await each.database.records('deal').get(sale.id))?.accountId, (await each.database.records('member').get(card.id))?.accountId]));
        return seen.flat().every((accountId) => accountId !== undefined && accountId === (at ?? seen[0]?.[0]));
      });
    for (const each of [a, b]) await until(async () => (await each.marks()).length === 1);
    await areTogether([a, b]);
    const [mark] = await b.marks();
    const chosen = choice === 'South' ? south.id : west.id;
    if (mark !== undefined) await b.engine?.decide(mark, { kind: 'value', value: chosen });
    await areTogether([a, b], chosen);
    for (const each of [a, b]) await until(async () => (await each.marks()).length === 0);
    await inSync(a, b);
    await areTogether([await late(a), a, b], chosen);
  });
});

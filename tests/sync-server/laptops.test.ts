import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { v7 } from 'uuid';
import * as Y from 'yjs';
import { describe, expect, it } from 'vitest';
import { readRow, type RowReading } from '../../shared/domain/sync/read-row';
import { CREATION, entryKey, type Entry } from '../../shared/domain/sync/row-entries';
import { accountDocument } from '../../shared/domain/sync/shared-scope';
import { account, bookkeeping, deal, member, person } from '../support/records/records';
import { until, type Colleague } from '../support/sync/colleague';
import { tablesWith } from '../support/sync/laptop';
import { serverIsMissing } from '../support/sync/server';
import { teamForEachTest } from '../support/sync/team';

if (serverIsMissing !== null) it.skip(serverIsMissing, () => undefined);

describe.skipIf(serverIsMissing !== null)('two laptops that share an account', () => {
  const team = teamForEachTest();
  const company = account();
  const sale = deal(company.id);
  const documents = [accountDocument(company.id)];

  it('have the same records after the first sync, and each other’s changes after', async () => {
    const a = await team.laptop(documents);
    const people = Array.from({ length: 50 }, () => person(company.id));
    await a.edit((edit) => edit.add(company, sale, ...people, member(sale)));
    await team.connect(a);
    await a.inSync();
    const b = await team.laptop(documents);
    await team.connect(b);
    await until(async () => (await b.records()).length === 53);
    expect(await b.records()).toEqual(await a.records());
    const [first] = people;
    if (first === undefined) return;
    await b.change(first, { phone: '+49 351 1' });
    await until(async () => (await a.database.records('person').get(first.id))?.phone === '+49 351 1');
    await a.edit((edit) => edit.remove(first));
    await until(async () => (await b.database.records('person').get(first.id)) === undefined);
    expect(await a.marks()).toEqual([]);
  });

  it('keep both opinions when they were apart, and ask no more once somebody decides', async () => {
    const one = person(company.id);
    const [a, b] = await team.two(documents, company, one);
    await team.apart(a, b, () => a.change(one, { function: 'Einkauf' }), async () => {
      // The second is later by the clock; in the same millisecond the devices' ids would decide.
      const first = Date.now();
      await until(() => Date.now() > first);
      await b.change(one, { function: 'Technik' });
    });
    for (const each of [a, b]) await until(async () => (await each.marks()).length === 1);
    const [mark] = await a.marks();
    expect(mark?.mark).toMatchObject({ kind: 'two-opinions', field: 'function', opinions: [{ value: 'Technik', device: b.device }, { value: 'Einkauf', device: a.device }] });
    expect(await a.records()).toEqual(await b.records());
    expect(a.engine?.deviceNames()).toMatchObject({ [b.device]: b.name });
    if (mark !== undefined) await a.engine?.decide(mark, { kind: 'value', value: 'Einkauf' });
    for (const each of [a, b]) await until(async () => (await each.marks()).length === 0);
    await until(async () => (await b.database.records('person').get(one.id))?.function === 'Einkauf');
  });

  it('keep somebody who moved between two shared accounts while one of them was away', async () => {
    const [north, south] = [account({ name: 'North' }), account({ name: 'South' })];
    const moving = person(north.id);
    const shared = [accountDocument(north.id), accountDocument(south.id)];
    const [a, b] = [await team.laptop(shared), await team.laptop(shared)];
    await a.edit((edit) => edit.add(north, south, moving));
    await team.connect(a, b);
    await until(async () => (await b.records()).length === 3);
    for (const to of [south, north, south, north]) {
      await b.disconnect();
      await a.change(moving, { accountId: to.id });
      await a.inSync();
      await team.connect(b);
      await b.inSync();
      expect(await b.records()).toEqual(await a.records());
    }
  });

  it('keep what one deleted and the other edited, and tell both', async () => {
    const one = person(company.id);
    const [a, b] = await team.two(documents, company, one);
    await team.apart(a, b, () => a.edit((edit) => edit.remove(one)), () => b.change(one, { note: 'called' }));
    for (const each of [a, b]) await until(async () => (await each.marks())[0]?.mark.kind === 'deleted-and-edited');
    await until(async () => (await a.database.records('person').get(one.id))?.note === 'called');
    expect(await a.records()).toEqual(await b.records());
  });

  it('take each edit once when the application dies after it, whatever was sent', async () => {
    const a = await team.laptop(documents);
    const people = Array.from({ length: 10 }, () => person(company.id));
    await a.edit((edit) => edit.add(company, ...people));
    await team.connect(a);
    for (const [index, one] of people.entries()) {
      await a.change(one, { note: `edit ${index}` });
      if (index % 3 === 0) {
        await a.dieAndReopen();
        await team.connect(a);
      }
    }
    await a.dieAndReopen();
    expect(await a.database.table('outbox').count() + (await a.database.table('yLog').count())).toBeGreaterThan(0);
    await team.connect(a);
    await a.inSync();
    const b = await team.laptop(documents);
    await team.connect(b);
    await until(async () => (await b.records()).length === 11);
    expect(await b.records()).toEqual(await a.records());
    expect((await b.database.records('person').toArray()).map(({ note }) => note).sort()).toEqual(people.map((_, index) => `edit ${index}`).sort());
    expect(await b.marks()).toEqual([]);
  });

  it('B49: five companies made offline are there once after a server that stored them without an answer', async () => {
    const companies = Array.from({ length: 5 }, (_, index) => account({ name: `Neu ${index}` }));
    const a = await team.laptop(companies.map(({ id }) => accountDocument(id)));
    await a.edit((edit) => edit.add(...companies));
    await team.connect(a);
    await until(() => (a.engine?.status().synced ?? 0) > 0);
    await team.server.kill();
    await a.disconnect();
    await team.startAgain();
    await team.connect(a);
    await a.inSync();
    expect((await a.records()).map(({ name }) => name).sort()).toEqual(['Neu 0', 'Neu 1', 'Neu 2', 'Neu 3', 'Neu 4']);
    const b = await team.laptop(a.documents);
    await team.connect(b);
    await until(async () => (await b.records()).length === 5);
    expect(await b.records()).toEqual(await a.records());
  });

  it('stay with changes that wait while the server is gone, and catch up by themselves', async () => {
    const a = await team.laptop(documents);
    await a.edit((edit) => edit.add(company));
    await team.connect(a);
    await a.inSync();
    await team.server.kill();
    await a.change(company, { city: 'Radebeul' });
    await until(() => a.engine?.status().waiting === 1);
    expect(a.engine?.status().isConnected).toBe(false);
    await team.startAgain({ SYNC_PORT: String(team.server.port) });
    await a.inSync();
  });

  it.each([{ dies: false }, { dies: true }])('have what an account is called on the server, though it was named offline: dies between $dies', async ({ dies }) => {
    const a = await team.laptop(documents);
    const { port, url } = team.server;
    await team.server.kill();
    await a.connect(url, team.token);
    await a.edit((edit) => edit.add(company));
    await until(async () => (await a.database.table('yLog').count()) > 0);
    if (dies) {
      await a.dieAndReopen();
      await a.connect(url, team.token);
    }
    await team.startAgain({ SYNC_PORT: String(port) });
    await a.inSync();
    await until(() => team.place.administrate('documents').includes(company.name));
  });

  it('keep what waits when their program is too old, and share it once it is updated', async () => {
    await team.server.kill();
    await team.startAgain({ SYNC_LOWEST_CLIENT: '9.0.0' });
    const a = await team.laptop(documents);
    await a.edit((edit) => edit.add(company));
    await a.connect(`${team.server.url}/?version=8.9.9`, team.token);
    await until(() => a.engine?.status().problem === 'refused');
    await a.change(company, { city: 'Radebeul' });
    expect(a.engine?.status()).toMatchObject({ reason: 'client-too-old', synced: 0 });
    expect(a.engine?.status().waiting).toBeGreaterThan(0);
    await a.disconnect();
    await a.connect(`${team.server.url}/?version=9.0.0`, team.token);
    await a.inSync();
    const b = await team.laptop(documents);
    await b.connect(`${team.server.url}/?version=9.0.0`, team.token);
    await until(async () => (await b.records())[0]?.['city'] === 'Radebeul');
  });

  it('leave what only a newer version knows as that wrote it, in a record they edit and beside it', async () => {
    const [known, unreadable, futureId] = [person(company.id), person(company.id), v7()];
    const a = await team.laptop(documents);
    await a.edit((edit) => edit.add(company, known, unreadable));
    await team.connect(a);
    await a.inSync();
    const joined = (): Colleague => team.colleague(documents[0] ?? '');
    const writer = joined();
    await until(() => writer.map.has(known.id) && writer.map.has(unreadable.id));
    const row = (of: Colleague, type: string, id: string): Y.Map<Entry> => of.doc.getMap<Y.Map<Entry>>(type).get(id) as Y.Map<Entry>;
    const reading = (of: Colleague, type: string, id: string): RowReading | null => readRow(new Map(row(of, type, id)));
    const now = Date.now() * 1000;
    const future = { accountId: company.id, personId: known.id, some: { thing: [1, 2] } };
    writer.doc.transact(() => {
      row(writer, 'person', known.id).set(entryKey('futureField', 'newer'), [{ deep: [1, 2] }, now]);
      row(writer, 'person', unreadable.id).set(entryKey('gender', 'newer'), ['a later choice', now]);
      const created = new Y.Map<Entry>([[CREATION, [future, now]]]);
      writer.doc.getMap('futureType').set(futureId, created);
    });
    await writer.acknowledged();
    await until(async () => 'futureField' in ((await a.database.records('person').get(known.id)) ?? {}));

    // As a window does it that was opened before the field came, then as one that was opened after, and after both ended.
    await a.edit((edit) => edit.update(known, { phone: '+49 351 1' }));
    await a.change(known, { function: 'Einkauf' });
    await a.change(unreadable, { note: 'called' });
    await a.inSync();
    await a.dieAndReopen();
    await team.connect(a);
    await a.change(known, { note: 'called' });
    await a.inSync();
    // Edited on both sides while apart, the newer field too.
    await a.disconnect();
    row(writer, 'person', known.id).set(entryKey('futureField', 'newer'), [{ deep: [3] }, now + 1]);
    await writer.acknowledged();
    await a.change(known, { email: 'anna@vogt.example' });
    await team.connect(a);
    await a.inSync();

    const late = joined();
    await until(() => reading(late, 'person', known.id)?.fields['email'] === 'anna@vogt.example');
    await until(() => reading(writer, 'person', known.id)?.fields['email'] === 'anna@vogt.example');
    for (const each of [writer, late]) {
      expect(reading(each, 'person', known.id)?.fields).toMatchObject({ futureField: { deep: [3] }, phone: '+49 351 1', function: 'Einkauf', note: 'called' });
      expect(reading(each, 'person', unreadable.id)?.fields).toMatchObject({ gender: 'a later choice', note: 'called' });
      expect(reading(each, 'futureType', futureId)).toMatchObject({ fields: future, isDeleted: false });
    }
    expect(await a.database.records('person').get(known.id)).toMatchObject({ futureField: { deep: [3] }, email: 'anna@vogt.example' });
    expect(await a.marks()).toEqual([]);
  });

  it('lose an erased person from every table, also the one who was away', async () => {
    const MARKER = 'Quastenflosser';
    const one = person(company.id, { lastName: MARKER });
    const [a, b] = await team.two(documents, company, one);
    await b.disconnect();
    await b.change(one, { note: `met ${MARKER}` });
    await a.engine?.erase(documents[0] ?? '', [one]);
    await a.inSync();
    await team.connect(b);
    for (const each of [a, b]) {
      await until(async () => (await each.database.records('person').get(one.id)) === undefined);
      await each.inSync();
    }
    await b.edit((edit) => edit.add(one));
    await b.inSync();
    for (const each of [a, b]) {
      expect(await each.database.records('person').get(one.id)).toBeUndefined();
      expect(await tablesWith(each.database, MARKER)).toEqual([]);
    }
    // What b wrote before it knew is in the log until the server has put it into one with the rest.
    await until(() => {
      team.place.administrate('tidy');
      return readdirSync(team.place.folder).every((name) => !readFileSync(join(team.place.folder, name)).includes(MARKER));
    });
  });

  it('lose a person from every shared account with the portrait and the name on cards, and the administrator sees what is left', async () => {
    const MARKER = 'Quastenflosser';
    const a = await team.laptop(documents);
    const one = person(company.id, { lastName: MARKER });
    const card = member(sale, { personId: one.id, displayName: `Z ${MARKER}`, displayFunction: MARKER });
    const portrait = { type: 'portrait' as const, ...bookkeeping(), accountId: company.id, personId: one.id, mime: 'image/png' as const, base64: 'QUJD' };
    const bystander = person(company.id, { note: `knows ${MARKER}` });
    await a.edit((edit) => edit.add(company, sale, one, portrait, card, bystander));
    await team.connect(a);
    await a.inSync();
    expect(team.place.administrate('find', MARKER.toLowerCase())).toContain(`person\t${one.id}`);
    team.place.administrate('erase', 'person', one.id, '--everywhere');
    await until(async () => (await a.database.records('person').get(one.id)) === undefined && (await a.database.records('member').get(card.id))?.displayName === '');
    await until(async () => (await a.database.records('portrait').get(portrait.id)) === undefined);
    expect(await a.database.records('member').get(card.id)).toMatchObject({ displayName: '', displayFunction: '', dealId: sale.id });
    await until(() => team.place.administrate('find', MARKER).startsWith(`${documents[0]}\tperson\t${bystander.id}\n1 found`));
    team.place.administrate('erase', documents[0] ?? '', 'person', bystander.id);
    await until(() => team.place.administrate('find', MARKER) === 'In no row and no title.');
    await until(async () => (await tablesWith(a.database, MARKER)).length === 0);
    await until(() => {
      team.place.administrate('tidy');
      return readdirSync(team.place.folder).every((name) => !readFileSync(join(team.place.folder, name)).includes(MARKER));
    });
  });
});

import 'fake-indexeddb/auto';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createDecoder, readVarString } from 'lib0/decoding';
import { v7 } from 'uuid';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { WebSocketServer } from 'ws';
import { Edit } from '../../shared/document/edit';
import type { RecordOf } from '../../shared/domain/records';
import { accountDocument, WORKSPACE_DOCUMENT } from '../../shared/domain/sync/shared-scope';
import type { MarkRow } from '../../electron/storage-host/sync/stored-rows';
import { account, bookkeeping, deal, member, person, rating } from '../support/records/records';
import { until } from '../support/sync/colleague';
import { serverIsMissing } from '../support/sync/server';
import { teamForEachTest } from '../support/sync/team';

if (serverIsMissing !== null) it.skip(serverIsMissing, () => undefined);

describe.skipIf(serverIsMissing !== null)('a laptop that shares', () => {
  const team = teamForEachTest();
  const company = account();
  const documents = [accountDocument(company.id)];

  afterEach(() => void vi.restoreAllMocks());

  it('tries again what could not be written, says so when it goes on, and ends up with everything', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const [a, b] = await team.two(documents, company);
    const people = b.database.table('person');
    let tries = 0;
    const fail = (): void => {
      tries += 1;
      throw new Error('no room');
    };
    people.hook('creating', fail);
    const one = person(company.id);
    await a.edit((edit) => edit.add(one));
    await until(() => tries >= 3);
    await until(() => b.engine?.status().problem === 'storage');
    // What is written here meanwhile is not lost either.
    await b.change(company, { city: 'Radebeul' });
    people.hook('creating').unsubscribe(fail);
    await until(async () => (await people.get(one.id)) !== undefined);
    await until(() => b.engine?.status().problem === null);
    await b.inSync();
    await until(async () => (await a.database.records('account').get(company.id))?.city === 'Radebeul');
    expect(await a.records()).toEqual(await b.records());
    expect(await b.marks()).toEqual([]);
  });

  it('keeps what no server has acknowledged when its updates are put into one', async () => {
    const a = await team.laptop(documents);
    const [one, other] = [person(company.id), person(company.id)];
    await a.edit((edit) => edit.add(company, one, other));
    await team.connect(a);
    await a.inSync();
    const { port } = team.server;
    await team.server.kill();
    await until(() => a.engine?.status().isConnected === false);
    await a.change(other, { phone: '+49 351 7' });
    // An erasure puts all updates into one.
    await a.engine?.erase(documents[0] ?? '', [one]);
    expect(await a.database.table('yLog').count()).toBe(0);
    await a.dieAndReopen();
    await team.startAgain({ SYNC_PORT: String(port) });
    await team.server.kill();
    await team.connect(a);
    await until(() => a.engine?.status().waiting === 2);
    await team.startAgain({ SYNC_PORT: String(port) });
    await a.inSync();
    const b = await team.laptop(documents);
    await team.connect(b);
    await until(async () => (await b.database.records('person').get(other.id))?.phone === '+49 351 7');
    expect(await b.records()).toEqual(await a.records());
    // What is acknowledged is so after the next start too.
    await a.dieAndReopen();
    await team.connect(a);
    await a.inSync();
  });

  it.each([{ rests: false }, { rests: true }])('rolls no colleague back when it restores a backup, and is another laptop from then on: sharing rests $rests', async ({ rests }) => {
    const [kept, deleted, edited] = [person(company.id, { lastName: 'Kept' }), person(company.id, { lastName: 'Deleted' }), person(company.id, { lastName: 'Edited' })];
    const [a, b] = await team.two(documents, company, kept, deleted, edited);
    const backup = await a.backup();
    await b.edit((edit) => edit.remove(deleted));
    await b.change(edited, { phone: '+49 351 8' });
    const added = person(company.id, { lastName: 'Added' });
    await b.edit((edit) => edit.add(added));
    await until(async () => (await a.records()).length === 4 && (await a.database.records('person').get(edited.id))?.phone === '+49 351 8');
    const before = a.device;
    if (rests) await a.disconnect();
    await a.restore(backup);
    // What is shared comes in again at once, or when sharing goes on.
    expect((await a.database.records('person').get(edited.id))?.phone === '+49 351 8').toBe(!rests);
    await team.connect(a);
    await until(async () => (await a.database.records('person').get(added.id)) !== undefined);
    await a.inSync();
    expect(a.device).not.toBe(before);
    expect(await a.records()).toEqual(await b.records());
    expect((await b.records()).map(({ lastName }) => lastName).filter((name) => name !== undefined).sort()).toEqual(['Added', 'Edited', 'Kept']);
    expect(await b.marks()).toEqual([]);
    await a.change(kept, { note: 'after the backup' });
    await until(async () => (await b.database.records('person').get(kept.id))?.note === 'after the backup');
    expect(await b.marks()).toEqual([]);
  });

  it('rolls no colleague back when a backup is restored without a connection, on a laptop that is new or was away', async () => {
    const [away, b] = [await team.laptop(documents), await team.laptop(documents)];
    await b.edit((edit) => edit.add(company));
    await team.connect(away, b);
    await until(async () => (await away.records()).length === 1);
    const fresh = await team.laptop(documents);
    const before = team.server.url;
    await team.server.kill();
    await until(() => away.engine?.status().isConnected === false);
    await b.disconnect();
    await team.startAgain();
    await fresh.connect(before, team.token);
    await team.connect(b);
    const [edited, deleted] = [person(company.id), person(company.id)];
    await b.edit((edit) => edit.add(edited, deleted));
    const backup = await b.backup();
    await b.change(edited, { phone: '+49 351 8' });
    await b.edit((edit) => edit.remove(deleted));
    await b.inSync();
    for (const each of [away, fresh]) {
      await each.restore(backup);
      // What they know nothing of is not written as if they had made it.
      expect((await each.database.table('yLog').toArray()).filter(({ changes }) => changes > 0)).toEqual([]);
      await team.connect(each);
      await until(async () => (await each.database.records('person').get(edited.id))?.phone === '+49 351 8');
      await each.inSync();
      expect(await each.records()).toEqual(await b.records());
    }
    expect(await b.records()).toHaveLength(2);
    expect(await b.marks()).toEqual([]);
  });

  it('does not say that something is decided or erased when it was let go before that', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const one = person(company.id);
    const [a, b] = await team.two(documents, company, one);
    await team.apart(a, b, () => a.change(one, { function: 'Einkauf' }), () => b.change(one, { function: 'Technik' }));
    await until(async () => (await a.marks()).length === 1);
    const mark = (await a.marks())[0] as MarkRow;
    await a.inSync();
    const fail = (): never => {
      throw new Error('no room');
    };
    a.database.table('yLog').hook('creating', fail);
    const decide = (): Promise<void> | undefined => a.engine?.decide(mark, { kind: 'value', value: 'Einkauf' });
    // The first fails, and what waits behind it is let go with the document.
    const answers = await Promise.allSettled([decide(), decide(), a.engine?.erase(documents[0] ?? '', [one])]);
    a.database.table('yLog').hook('creating').unsubscribe(fail);
    expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    for (const answer of answers.slice(1)) expect(answer).toMatchObject({ reason: { appError: { code: 'storage-gone' } } });
    expect(await a.marks()).toHaveLength(1);
    await decide();
    for (const each of [a, b]) await until(async () => (await each.marks()).length === 0);
  });

  it('keeps both opinions or decides nothing, whatever fails', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const all = [...documents, WORKSPACE_DOCUMENT];
    const [a, b] = [await team.laptop(all), await team.laptop(all)];
    const sale = deal(company.id);
    const boss = member(sale);
    const [anna, ben] = ['Anna', 'Ben'].map((name): RecordOf<'colleague'> => ({ type: 'colleague', ...bookkeeping(), name, email: '' })) as [RecordOf<'colleague'>, RecordOf<'colleague'>];
    const shown = rating(boss, anna.id, { attitude: 'neutral' });
    await a.edit((edit) => edit.add(company, sale, boss, anna, shown));
    await team.connect(a, b);
    await until(async () => (await b.records()).length === 5);
    await team.apart(a, b, () => a.change(shown, { attitude: 'supporter' }), () => b.change(shown, { attitude: 'sceptic' }));
    for (const each of [a, b]) await until(async () => (await each.marks()).length === 1);
    for (const each of [a, b]) await each.inSync();
    const mark = (await a.marks())[0] as MarkRow;
    const theirs = rating(boss, ben.id, { attitude: 'sceptic' });
    const both = (): Promise<void> | undefined => a.engine?.decide(mark, { kind: 'value', value: 'supporter' }, new Edit().add(ben, theirs).diff);
    const before = await a.records();
    for (const table of ['yLog', 'colleague', 'outbox']) {
      const fail = (): never => {
        throw new Error('no room');
      };
      a.database.table(table).hook('creating', fail);
      await expect(both()).rejects.toThrow();
      a.database.table(table).hook('creating').unsubscribe(fail);
      await a.inSync();
      expect(await a.records()).toEqual(before);
      expect(await a.marks()).toHaveLength(1);
    }
    await both();
    await a.dieAndReopen();
    await team.connect(a);
    for (const each of [a, b]) await until(async () => (await each.marks()).length === 0 && (await each.records()).length === 7);
    expect((await b.database.records('rating').toArray()).map(({ raterId, attitude }) => [raterId, attitude])).toEqual(expect.arrayContaining([[anna.id, 'supporter'], [ben.id, 'sceptic']]));
    for (const each of [a, b]) await each.inSync();
    expect(await b.records()).toEqual(await a.records());
  });

  it('says what fails behind what did not, and no more once it succeeds though the server has nothing to say', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const [a, b] = [await team.laptop(documents), await team.laptop(documents)];
    await a.edit((edit) => edit.add(company));
    await team.connect(a);
    await a.inSync();
    const fail = (): never => {
      throw new Error('no room');
    };
    // What the server says is written, and that it was joined with is not.
    b.database.table('syncState').hook('creating', fail);
    await team.connect(b);
    await until(() => b.engine?.status().problem === 'storage');
    expect(await b.records()).toEqual(await a.records());
    b.database.table('syncState').hook('creating').unsubscribe(fail);
    await until(() => b.engine?.status().problem === null);
    await b.inSync();
  });

  it('asks for no more documents at a time because some fail', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const asked = new Set<string>();
    const mute = new WebSocketServer({ port: 0, host: '127.0.0.1' });
    mute.on('connection', (socket) => socket.on('message', (data: Buffer) => asked.add(readVarString(createDecoder(new Uint8Array(data))))));
    await once(mute, 'listening');
    const many = Array.from({ length: 100 }, () => accountDocument(v7()));
    const a = await team.laptop([...documents, ...many]);
    let failures = 0;
    const fail = (): never => {
      failures += 1;
      throw new Error('no room');
    };
    a.database.table('yLog').hook('creating', fail);
    await a.connect(`ws://127.0.0.1:${(mute.address() as AddressInfo).port}`, team.token);
    await until(() => asked.size === 64);
    await a.edit((edit) => edit.add(company));
    await until(() => failures >= 6 && asked.size > 64);
    await a.disconnect();
    mute.close();
    // The one that fails gives its place to another, once.
    expect(asked.size).toBe(65);
  });
});

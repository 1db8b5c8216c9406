import 'fake-indexeddb/auto';
import { v7 } from 'uuid';
import * as Y from 'yjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accountDocument } from '../../shared/domain/sync/shared-scope';
import { account, person } from '../support/records/records';
import { Colleague, until } from '../support/sync/colleague';
import { Gate } from '../support/sync/gate';
import { Laptop, tablesWith } from '../support/sync/laptop';
import { ServerPlace, serverIsMissing, type SyncServer } from '../support/sync/server';
import { askPostgres, columnsWith, filesWith, newPostgres, newRedis, postgresIsMissing, redisIsMissing, type Service } from '../support/sync/services';

const missing = serverIsMissing ?? postgresIsMissing ?? redisIsMissing;

if (missing !== null) it.skip(missing, () => undefined);

describe.skipIf(missing !== null)('two servers on one PostgreSQL, with Redis between them', () => {
  const document = `account-${v7()}`;
  let postgres: Service;
  let redis: Service;
  let place: ServerPlace;
  let first: SyncServer;
  let second: SyncServer;
  let servers: SyncServer[] = [];
  let token: string;

  beforeAll(async () => {
    postgres = await newPostgres();
    redis = await newRedis();
    await Promise.all([postgres.start(), redis.start()]);
    place = new ServerPlace({ SYNC_POSTGRES_URL: postgres.url, SYNC_REDIS_URL: redis.url });
    token = place.userWith('Anna', { '*': 'write' });
    servers = [first, second] = await Promise.all([place.start(), place.start()]);
  });
  afterAll(async () => {
    await Promise.all(servers.map((server) => server.kill()));
    await Promise.all([postgres, redis].map((service: Service | undefined) => service?.remove()));
    (place as ServerPlace | undefined)?.remove();
  });

  it('tells the clients of one what those of the other write', async () => {
    const anna = new Colleague(first.url, document, token);
    const ben = new Colleague(second.url, document, token);
    await Promise.all([anna.acknowledged(), ben.acknowledged()]);
    anna.map.set('a', 1);
    await until(() => ben.map.get('a') === 1);
    anna.leave();
    ben.leave();
  });

  it('acknowledges nothing while the store is down, and recovers by itself', async () => {
    const anna = new Colleague(first.url, document, token);
    await anna.acknowledged();
    await postgres.stop();
    anna.map.set('down', 1);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(anna.provider.synced && !anna.provider.hasUnsyncedChanges).toBe(false);
    await postgres.start();
    await anna.acknowledged();
    anna.leave();
    const ben = new Colleague(second.url, document, token);
    await until(() => ben.map.get('down') === 1);
    ben.leave();
  });

  it('loses nothing when Redis goes and comes, or one of two servers is killed', async () => {
    const anna = new Colleague(first.url, document, token);
    const ben = new Colleague(second.url, document, token);
    await Promise.all([anna.acknowledged(), ben.acknowledged()]);
    await redis.stop();
    anna.map.set('without redis', 1);
    await anna.acknowledged();
    await redis.start();
    anna.map.set('with redis', 1);
    await until(() => ben.map.get('with redis') === 1 && ben.map.get('without redis') === 1);
    anna.map.set('before the kill', 1);
    await anna.acknowledged();
    const killed = first.kill();
    anna.map.set('into the kill', 1);
    await killed;
    anna.leave();
    const carl = new Colleague(second.url, document, token);
    // Also to somebody who was there all the time, and whom the killed server may not have told.
    for (const one of [ben, carl]) await until(() => one.map.get('before the kill') === 1);
    // What was not acknowledged is still hers, and gets through by the server that is left.
    const annaAgain = new Colleague(second.url, document, token, anna.doc);
    await annaAgain.acknowledged();
    for (const one of [ben, carl]) await until(() => one.map.get('into the kill') === 1);
    for (const one of [annaAgain, ben, carl]) one.leave();
  });

  it('doubles nothing when the store has kept what the server could not acknowledge', async () => {
    const gate = await Gate.to(postgres.port);
    const behind = await place.start({ SYNC_POSTGRES_URL: postgres.url.replace(String(postgres.port), String(gate.port)) });
    servers.push(behind);
    const company = account();
    const shared = [accountDocument(company.id)];
    const laptop = await Laptop.open(`werkbank-${v7()}`, shared);
    const people = Array.from({ length: 5 }, () => person(company.id));
    await laptop.edit((edit) => edit.add(company, ...people));
    gate.swallow('insert into doc_log');
    await laptop.connect(behind.url, token);
    const failed = () => behind.lines().filter(({ event }) => event === 'append-failed');
    await until(() => failed().length > 0);
    await laptop.inSync();
    expect(failed()).toHaveLength(1);
    const other = await Laptop.open(`werkbank-${v7()}`, shared);
    await other.connect(second.url, token);
    await until(async () => (await other.records()).length === 6);
    await other.inSync();
    expect(await other.records()).toEqual(await laptop.records());
    for (const one of [laptop, other]) {
      expect(await one.marks()).toEqual([]);
      await one.disconnect();
    }
    await gate.close();
  });

  it('keeps nothing of an erased person in any table or file, nor in the laptop of somebody who was away', async () => {
    const MARKER = 'Quastenflosser';
    const company = account();
    const shared = [accountDocument(company.id)];
    const [a, b] = [await Laptop.open(`werkbank-${v7()}`, shared), await Laptop.open(`werkbank-${v7()}`, shared)];
    const one = person(company.id, { lastName: MARKER });
    await a.edit((edit) => edit.add(company, one));
    for (const each of [a, b]) await each.connect(second.url, token);
    await until(async () => (await b.records()).length === 2);
    await until(() => columnsWith(postgres.url, MARKER).length > 0);
    askPostgres(postgres.url, 'checkpoint');
    expect(filesWith(postgres, MARKER)).not.toEqual([]);
    await b.disconnect();
    await b.change(one, { note: `met ${MARKER}` });

    place.administrate('erase', shared[0] ?? '', 'person', one.id);
    await until(async () => (await a.database.records('person').get(one.id)) === undefined);
    await b.connect(second.url, token);
    for (const each of [a, b]) {
      await each.inSync();
      await until(async () => (await each.database.records('person').get(one.id)) === undefined);
    }
    await until(() => columnsWith(postgres.url, MARKER).length === 0);
    place.administrate('tidy');
    expect(columnsWith(postgres.url, MARKER)).toEqual([]);
    expect(filesWith(postgres, MARKER)).toEqual([]);
    for (const each of [a, b]) {
      expect(await tablesWith(each.database, MARKER)).toEqual([]);
      await each.disconnect();
    }
    expect(JSON.stringify(servers.map((server) => server.lines()))).not.toContain(MARKER);
  });

  it('compacts a document in which something waits for what never came, and erases that too', async () => {
    const MARKER = 'Lungenfisch';
    const shared = `account-${v7()}`;
    const updates: Uint8Array[] = [];
    const other = new Y.Doc();
    other.on('update', (update: Uint8Array) => updates.push(update));
    other.getMap('person').set('first', 1);
    other.getMap('person').set('second', MARKER);
    askPostgres(postgres.url, `insert into doc_log (document, data, by_user) values ('${shared}', decode('${Buffer.from(updates[1] ?? []).toString('hex')}', 'hex'), 'x')`);
    const waiting = (table: string): number => Number(askPostgres(postgres.url, `select count(*) from ${table} where document = '${shared}'`)[0]);
    const anna = new Colleague(second.url, shared, token);
    anna.map.set('whole', 1);
    await anna.acknowledged();
    await until(() => waiting('doc_snapshot') === 1 && waiting('doc_log') === 0);
    expect(columnsWith(postgres.url, MARKER)).toEqual(['doc_snapshot.data']);
    place.administrate('erase', shared, 'person', 'second');
    await until(() => columnsWith(postgres.url, MARKER).length === 0);
    expect([...anna.map.keys()]).toEqual(['whole']);
    expect(servers.flatMap((server) => server.lines()).filter((line) => line['event'] === 'erasure-failed' && line['document'] === shared)).toEqual([]);
    anna.leave();
  });
});

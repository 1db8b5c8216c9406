import { v7 } from 'uuid';
import { connect } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { Colleague } from '../support/sync/colleague';
import { ServerPlace, serverIsMissing, type SyncServer } from '../support/sync/server';
import { newPostgres, postgresIsMissing, type Service } from '../support/sync/services';

if (serverIsMissing !== null) it.skip(serverIsMissing, () => undefined);

describe.skipIf(serverIsMissing !== null)('a sync server that is to stop', () => {
  const open: (() => unknown)[] = [];
  afterEach(async () => {
    for (const close of open.splice(0).reverse()) await close();
  });
  const placeWith = (environment: Record<string, string> = {}): ServerPlace => {
    const place = new ServerPlace(environment);
    open.push(() => place.remove());
    return place;
  };
  const someoneWith = async (server: SyncServer, token: string, count: number): Promise<Colleague> => {
    const all = Array.from({ length: count }, () => new Colleague(server.url, `account-${v7()}`, token));
    open.push(() => all.forEach((one) => one.leave()));
    for (const one of all) {
      one.map.set('a', 1);
      await one.acknowledged();
    }
    return all[0] as Colleague;
  };

  it('ends with open documents, connections and half a request, and has everything', async () => {
    const place = placeWith();
    const token = place.userWith('Anna', { '*': 'write' });
    const server = await place.start();
    open.push(() => server.kill());
    const anna = await someoneWith(server, token, 10);
    const halfRequest = connect(server.port, '127.0.0.1');
    halfRequest.on('error', () => undefined);
    open.push(() => halfRequest.destroy());
    await new Promise((resolve) => halfRequest.write('GET /health HTTP/1.1\r\n', resolve));
    await server.stop();
    expect(server.lines().at(-1)).toMatchObject({ event: 'stopped' });
    const again = await place.start();
    open.push(() => again.kill());
    const ben = new Colleague(again.url, anna.provider.configuration.name, token);
    open.push(() => ben.leave());
    await ben.acknowledged();
    expect(ben.map.get('a')).toBe(1);
  });

  if (postgresIsMissing !== null) it.skip(postgresIsMissing, () => undefined);

  it.skipIf(postgresIsMissing !== null)('ends although its store is gone', async () => {
    const postgres: Service = await newPostgres();
    open.push(() => postgres.remove());
    await postgres.start();
    const place = placeWith({ SYNC_POSTGRES_URL: postgres.url });
    const token = place.userWith('Anna', { '*': 'write' });
    const server = await place.start({ SYNC_COMPACT_AFTER_MS: '60000' });
    open.push(() => server.kill());
    await someoneWith(server, token, 3);
    await postgres.stop();
    await server.stop();
    expect(server.lines().at(-1)).toMatchObject({ event: 'stopped', inOrder: false });
  });
});

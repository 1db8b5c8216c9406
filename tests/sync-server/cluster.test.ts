import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Colleague, until } from '../support/sync/colleague';
import { ServerPlace, serverIsMissing, type SyncServer } from '../support/sync/server';
import { newPostgres, newRedis, postgresPrograms, redisProgram, type Service } from '../support/sync/services';

const programs = postgresPrograms();
const redisServer = redisProgram();
const missing = serverIsMissing ?? (programs === null ? 'no PostgreSQL here: apt-get install postgresql' : redisServer === null ? 'no Redis here: apt-get install redis-server' : null);

if (missing !== null) it.skip(missing, () => undefined);

describe.skipIf(missing !== null)('two servers on one PostgreSQL, with Redis between them', () => {
  const document = `account-${v7()}`;
  let postgres: Service;
  let redis: Service;
  let place: ServerPlace;
  let first: SyncServer;
  let second: SyncServer;
  let token: string;

  beforeAll(async () => {
    postgres = await newPostgres(programs ?? '');
    redis = await newRedis(redisServer ?? '');
    await Promise.all([postgres.start(), redis.start()]);
    place = new ServerPlace({ SYNC_POSTGRES_URL: postgres.url, SYNC_REDIS_URL: redis.url });
    token = place.userWith('Anna', { '*': 'write' });
    [first, second] = await Promise.all([place.start(), place.start()]);
  });
  afterAll(async () => {
    await Promise.all([first.kill(), second.kill()]);
    await Promise.all([postgres.remove(), redis.remove()]);
    place.remove();
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
    await first.kill();
    anna.leave();
    const carl = new Colleague(second.url, document, token);
    await until(() => carl.map.get('before the kill') === 1);
    ben.leave();
    carl.leave();
  });
});

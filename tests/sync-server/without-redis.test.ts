import { v7 } from 'uuid';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Colleague, until } from '../support/sync/colleague';
import { ServerPlace, serverIsMissing, type SyncServer } from '../support/sync/server';
import { newRedis, redisIsMissing, type Service } from '../support/sync/services';
import { tokenId } from '../support/sync/token-id';

const missing = serverIsMissing ?? redisIsMissing;

if (missing !== null) it.skip(missing, () => undefined);

/** No document that is not open yet can be opened then. */
describe.skipIf(missing !== null)('a sync server whose Redis is away', () => {
  const [opened, unopened] = [`account-${v7()}`, `account-${v7()}`];
  let redis: Service;
  let place: ServerPlace;
  let server: SyncServer;
  let anna: string;
  const colleagues: Colleague[] = [];
  const joinIn = (document: string, token: string): Colleague => {
    const colleague = new Colleague(server.url, document, token);
    colleagues.push(colleague);
    return colleague;
  };

  beforeEach(async () => {
    redis = await newRedis();
    await redis.start();
    place = new ServerPlace({ SYNC_REDIS_URL: redis.url });
    anna = place.userWith('Anna', { '*': 'write' });
    server = await place.start();
  });
  afterEach(async () => {
    for (const colleague of colleagues.splice(0)) colleague.leave();
    await server.kill();
    await redis.remove();
    place.remove();
  });

  it('keeps nobody in whose right ended while their document was being opened', async () => {
    const [revoked, denied, reading] = [place.userWith('Ben', { '*': 'write' }), place.userWith('Carl', { [opened]: 'write', [unopened]: 'write' }), place.userWith('Dora', { '*': 'write' })];
    const inside = [revoked, denied, reading].map((token) => joinIn(opened, token));
    for (const one of inside) await one.acknowledged();
    await redis.stop();
    const [ben, carl, dora] = [revoked, denied, reading].map((token) => joinIn(unopened, token)) as [Colleague, Colleague, Colleague];
    await until(() => [ben, carl, dora].every(({ provider }) => provider.isAuthenticated));
    place.administrate('token', 'revoke', tokenId(revoked));
    for (const document of [opened, unopened]) place.administrate('deny', 'Carl', document);
    place.administrate('allow', 'Dora', '*', 'read');
    // By their other documents the server has seen the change already.
    const closed = (document: string) => server.lines().filter((line) => line['event'] === 'session-closed' && line['document'] === document).map((line) => line['user']).sort();
    await until(() => closed(opened).length === 3);
    expect(closed(unopened)).toEqual([]);

    await redis.start();
    await until(() => ben.refusedWith === 'token-revoked' && carl.refusedWith === 'document-denied');
    await until(() => closed(unopened).length === 3);
    for (const one of [ben, carl, dora]) one.map.set('late', 1);
    const other = joinIn(unopened, anna);
    await other.acknowledged();
    expect(other.map.has('late')).toBe(false);
  });

  it('ends sessions and erases in open documents while another erasure cannot go on, and makes up for that one', async () => {
    const record = v7();
    const ben = place.userWith('Ben', { '*': 'write' });
    const [inside, leaving] = [joinIn(opened, anna), joinIn(opened, ben)];
    inside.map.set(record, 1);
    await Promise.all([inside.acknowledged(), leaving.acknowledged()]);
    await redis.stop();
    place.administrate('erase', unopened, 'person', v7());
    place.administrate('erase', opened, 'person', record);
    const of = (event: string, document: string): number => server.lines().filter((line) => line['event'] === event && line['document'] === document).length;
    await until(() => of('erasure-waits', unopened) === 1);
    place.administrate('token', 'revoke', tokenId(ben));
    await until(() => leaving.refusedWith === 'token-revoked');
    await until(() => !inside.map.has(record));
    expect(of('erased', unopened)).toBe(0);
    await redis.start();
    await until(() => of('erased', unopened) === 1 && of('erased', opened) === 1);
    expect(of('erasure-waits', unopened)).toBe(1);
  });
});

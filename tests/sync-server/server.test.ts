import { randomBytes } from 'node:crypto';
import { copyFileSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { v7 } from 'uuid';
import WebSocket from 'ws';
import * as Y from 'yjs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Colleague, until } from '../support/sync/colleague';
import { ServerPlace, serverIsMissing, type SyncServer } from '../support/sync/server';
import { tokenId } from '../support/sync/token-id';

const DOCUMENT = `account-${v7()}`;

let place: ServerPlace;
let server: SyncServer;
let token: string;
const colleagues: Colleague[] = [];
const joinIn = (document = DOCUMENT, as = token, doc?: Y.Doc): Colleague => {
  const colleague = new Colleague(server.url, document, as, doc);
  colleagues.push(colleague);
  return colleague;
};
const health = async (): Promise<number> => (await fetch(`http://127.0.0.1:${server.port}/health`)).status;

if (serverIsMissing !== null) it.skip(serverIsMissing, () => undefined);

describe.skipIf(serverIsMissing !== null)('the sync server with its embedded store', () => {
  beforeEach(async () => {
    place = new ServerPlace();
    token = place.userWith('Anna', { '*': 'write' });
    server = await place.start();
  });
  afterEach(async () => {
    for (const colleague of colleagues.splice(0)) colleague.leave();
    await server.kill();
    place.remove();
  });

  it('has on the disk what it acknowledged, before anybody connects again', async () => {
    const anna = joinIn();
    for (let index = 0; index < 20; index += 1) anna.map.set(`row${index}`, 'Müller');
    await anna.acknowledged();
    await server.kill();
    anna.leave();
    server = await place.start();
    const ben = joinIn();
    await ben.acknowledged();
    expect(ben.map.size).toBe(20);
  });

  it('turns away forged, revoked and foreign tokens, and says so without content', async () => {
    const foreign = place.userWith('Carl', { [`account-${v7()}`]: 'write' });
    const [head, , tail] = token.split('.');
    const forgedBody = Buffer.from(JSON.stringify({ id: v7(), user: 'Anna', expiresAt: 9e9 })).toString('base64url');
    const revoked = place.administrate('token', 'create', 'Anna');
    place.administrate('token', 'revoke', tokenId(revoked));
    for (const [wrong, why] of [['', 'token-invalid'], ['x.y.z', 'token-invalid'], [`${head}.${forgedBody}.${tail}`, 'token-invalid'], [foreign, 'document-denied'], [revoked, 'token-revoked']] as const) {
      const stranger = joinIn(DOCUMENT, wrong);
      await until(() => stranger.refusedWith !== null);
      expect(stranger.provider.synced).toBe(false);
      await until(() => server.lines().some((line) => line['event'] === 'refused' && line['why'] === why));
      stranger.leave();
    }
    expect(JSON.stringify(server.lines())).not.toContain(token);
  });

  it('turns away a token that has ended, and ends the session it opened', async () => {
    // So long that the session stands before its end also where everything takes its time.
    for (let seconds = 3; ; seconds *= 2) {
      const end = new Date(Date.now() + seconds * 1000).toISOString();
      const ending = joinIn(DOCUMENT, place.administrate('token', 'create', 'Anna', `--until=${end}`));
      await until(() => ending.provider.synced || ending.refusedWith !== null);
      if (!ending.provider.synced) continue;
      await until(() => ending.refusedWith === 'token-expired');
      ending.map.set('late', 'x');
      const again = joinIn(DOCUMENT, ending.provider.configuration.token as string);
      await until(() => again.refusedWith === 'token-expired');
      const ben = joinIn();
      await ben.acknowledged();
      expect(ben.map.has('late')).toBe(false);
      break;
    }
    expect(() => place.administrate('token', 'create', 'Anna', '--until=2020-01-01')).toThrow('still to come');
  });

  it('tells a program that is too old to update, and takes nothing from it', async () => {
    await server.kill();
    server = await place.start({ SYNC_LOWEST_CLIENT: '0.10.0' });
    const ask = async (version: string | null): Promise<number> =>
      (await fetch(`http://127.0.0.1:${server.port}/documents`, { headers: { authorization: `Bearer ${token}`, ...(version === null ? {} : { 'x-werkbank-version': version }) } })).status;
    for (const old of [null, '0.9.9', '0.2', 'new']) expect(await ask(old), String(old)).toBe(426);
    for (const young of ['0.10.0', '0.10.1-beta.1', '1.0.0']) expect(await ask(young), young).toBe(200);
    const old = new Colleague(`${server.url}/?version=0.9.9`, DOCUMENT, token);
    const young = new Colleague(`${server.url}/?version=0.10.0`, DOCUMENT, token);
    colleagues.push(old, young);
    old.map.set('old', 1);
    await until(() => old.refusedWith === 'client-too-old');
    young.map.set('young', 1);
    await young.acknowledged();
    expect([...young.map.keys()]).toEqual(['young']);
  });

  it('gets what is written after its question was answered and before its own answer is taken in', async () => {
    const waiting: (() => void)[] = [];
    let isLate = true;
    const late = new Colleague(server.url, DOCUMENT, token, undefined, (apply) => (isLate ? waiting.push(apply) : apply()));
    colleagues.push(late);
    await until(() => waiting.length >= 2);
    const [question, ...answers] = waiting;
    question?.();
    late.map.set('between', 1);
    isLate = false;
    for (const answer of answers) answer();
    const ben = joinIn();
    await until(() => ben.map.get('between') === 1);
    await late.acknowledged();
  });

  it('ends a session whose token is revoked while it runs', async () => {
    const anna = joinIn();
    await anna.acknowledged();
    const id = place.administrate('token', 'list').split('\t')[0] ?? '';
    place.administrate('token', 'revoke', id);
    await until(() => anna.refusedWith !== null);
    anna.map.set('late', 'x');
    const ben = joinIn(DOCUMENT, place.administrate('token', 'create', 'Anna'));
    await ben.acknowledged();
    expect(ben.map.has('late')).toBe(false);
  });

  it('keeps somebody out of one account whom * lets into all others, until that is forgotten', async () => {
    const anna = joinIn();
    anna.map.set('a', 1);
    await anna.acknowledged();
    expect(place.administrate('deny', 'Anna', DOCUMENT)).toContain('kept out');
    for (const list of ['user', 'token']) expect(place.administrate(list, 'list')).toContain(`${DOCUMENT}:none`);
    await until(() => anna.refusedWith === 'document-denied');
    await joinIn(`account-${v7()}`).acknowledged();
    expect(place.administrate('forget', 'Anna', DOCUMENT)).toContain('*:write');
    const again = joinIn();
    await until(() => again.map.get('a') === 1);
    expect(place.administrate('deny', 'Anna', '*')).toContain('may open nothing');
  });

  it('takes nothing from somebody who may only read', async () => {
    const anna = joinIn();
    anna.map.set('a', 1);
    await anna.acknowledged();
    const reader = joinIn(DOCUMENT, place.userWith('Rita', { [DOCUMENT]: 'read' }));
    await until(() => reader.map.get('a') === 1);
    reader.map.set('b', 2);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(reader.provider.hasUnsyncedChanges).toBe(true);
    expect(anna.map.has('b')).toBe(false);
    await server.kill();
    server = await place.start();
    const ben = joinIn();
    await ben.acknowledged();
    expect([...ben.map.keys()]).toEqual(['a']);
  });

  it('closes on oversized and malformed messages, and lives on in bounded memory', async () => {
    await server.kill();
    server = await place.start({ SYNC_MAX_MESSAGE_BYTES: '100000' });
    const anna = joinIn();
    anna.map.set('a', 1);
    await anna.acknowledged();
    const rss = async (): Promise<number> => Number(/memory_bytes (\d+)/.exec(await (await fetch(`http://127.0.0.1:${server.port}/metrics`)).text())?.[1]);
    const before = await rss();
    for (let time = 0; time < 20; time += 1) {
      const socket = new WebSocket(server.url);
      socket.on('error', () => undefined);
      await new Promise((resolve) => socket.once('open', resolve));
      const closed = new Promise((resolve) => socket.once('close', resolve));
      socket.send(time % 2 === 0 ? Buffer.alloc(5_000_000) : randomBytes(50_000));
      if (time % 2 === 0) await closed;
      else socket.terminate();
    }
    // An update that is none must not get into the store, where it would keep the document from loading.
    const intruder = joinIn();
    await intruder.acknowledged();
    const name = Buffer.from(DOCUMENT);
    const garbage = Buffer.from([99, 99, 99, 99, 99]);
    (intruder.provider.configuration.websocketProvider as unknown as { webSocket: WebSocket }).webSocket.send(Buffer.concat([Buffer.from([name.length]), name, Buffer.from([0, 2, garbage.length]), garbage]));
    await until(() => !intruder.provider.synced);
    await until(() => intruder.provider.synced);
    expect(await health()).toBe(200);
    expect((await rss()) - before).toBeLessThan(100_000_000);
    anna.map.set('b', 2);
    await anna.acknowledged();
    const ben = joinIn();
    await ben.acknowledged();
    expect(ben.map.get('b')).toBe(2);
  });

  it('closes the connection of somebody who floods it', async () => {
    await server.kill();
    server = await place.start({ SYNC_MAX_MESSAGES_PER_MINUTE: '200' });
    const anna = joinIn();
    await anna.acknowledged();
    for (let index = 0; index < 400; index += 1) anna.map.set(`r${index}`, index);
    await until(() => server.lines().some((line) => line['event'] === 'rate-limited'));
    expect(await health()).toBe(200);
  });

  it('erases a record from its tables, its log and every laptop, and nobody who was away brings it back', async () => {
    const MARKER = 'Zebedäus Quastenflosser';
    const id = v7();
    const anna = joinIn();
    const row = new Y.Map();
    anna.map.set(id, row);
    row.set('_', [{ lastName: MARKER }, 1]);
    anna.map.set('other', new Y.Map());
    await anna.acknowledged();
    const away = new Y.Doc();
    Y.applyUpdate(away, Y.encodeStateAsUpdate(anna.doc));
    (away.getMap('person').get(id) as Y.Map<unknown>).set('note@ben', [`met ${MARKER}`, 2]);

    place.administrate('erase', DOCUMENT, 'person', id);
    await until(() => !anna.map.has(id));
    const ben = joinIn(DOCUMENT, token, away);
    await ben.acknowledged();
    expect(ben.map.has(id)).toBe(false);
    expect(anna.map.has(id)).toBe(false);
    for (const { doc } of [anna, ben]) expect(Buffer.from(Y.encodeStateAsUpdate(doc)).includes(Buffer.from(MARKER))).toBe(false);
    await until(() => server.lines().some((line) => line['event'] === 'erased'));
    // What came with the one who was away goes with the next compaction.
    const copy = join(place.folder, 'copy.sqlite');
    await until(() => {
      rmSync(copy, { force: true });
      place.administrate('backup', copy);
      return !readsAs(copy, MARKER);
    });
    expect(JSON.stringify(server.lines())).not.toContain('Quastenflosser');
  });

  it('stores no update whose predecessor it lacks, and compacts and erases as ever', async () => {
    const anna = joinIn();
    const id = v7();
    anna.map.set(id, 'Quastenflosser');
    await anna.acknowledged();
    const other = new Y.Doc();
    const updates: Uint8Array[] = [];
    other.on('update', (update: Uint8Array) => updates.push(update));
    other.getMap('person').set('first', 1);
    other.getMap('person').set('second', 2);
    anna.provider.publish(updates[1] ?? new Uint8Array());
    await until(() => server.lines().some((line) => line['event'] === 'gap'));
    await anna.acknowledged();
    // The same beside what is whole, as in the answer of somebody who has a part of another's changes only.
    const own = new Y.Doc();
    Y.applyUpdate(own, updates[1] ?? new Uint8Array());
    own.getMap('person').set('own', 1);
    const ben = joinIn(DOCUMENT, token, own);
    await until(() => anna.map.get('own') === 1);
    await ben.acknowledged();
    place.administrate('erase', DOCUMENT, 'person', id);
    await until(() => server.lines().some((line) => line['event'] === 'erased'));
    expect(server.lines().filter((line) => line['event'] === 'erasure-failed')).toEqual([]);
    // The one who has both brings both.
    const carl = joinIn(DOCUMENT, token, other);
    await carl.acknowledged();
    await until(() => anna.map.get('second') === 2 && ben.map.get('second') === 2);
    expect([...anna.map.keys()].sort()).toEqual(['first', 'own', 'second']);
  });

  it('is backed up while it runs, and a restored older copy gets the rest back from its clients', async () => {
    const anna = joinIn();
    anna.map.set('before', 1);
    await anna.acknowledged();
    const copy = join(place.folder, 'backup.copy');
    place.administrate('backup', copy);
    anna.map.set('after', 2);
    await anna.acknowledged();
    await server.kill();
    for (const end of ['', '-wal', '-shm']) rmSync(join(place.folder, `sync.sqlite${end}`), { force: true });
    copyFileSync(copy, join(place.folder, 'sync.sqlite'));
    anna.leave();
    server = await place.start();
    const ben = joinIn();
    await ben.acknowledged();
    expect([...ben.map.keys()]).toEqual(['before']);
    const annaAgain = joinIn(DOCUMENT, token, anna.doc);
    await annaAgain.acknowledged();
    await until(() => ben.map.get('after') === 2);
  });

  it('tells a visitor which documents there are for them', async () => {
    const anna = joinIn();
    anna.map.set('a', 1);
    await anna.acknowledged();
    anna.provider.sendStateless(JSON.stringify({ title: 'Müller GmbH' }));
    const ask = async (as: string): Promise<unknown> => (await fetch(`http://127.0.0.1:${server.port}/documents`, { headers: { authorization: `Bearer ${as}` } })).json();
    await until(async () => JSON.stringify(await ask(token)).includes('Müller GmbH'));
    expect(await ask(token)).toEqual({ user: 'Anna', canShare: true, documents: [{ document: DOCUMENT, title: 'Müller GmbH', access: 'write' }] });
    expect(await ask(place.userWith('Otto', { workspace: 'read' }))).toEqual({ user: 'Otto', canShare: false, documents: [] });
    expect(await ask('nonsense')).toEqual({ error: 'token-invalid' });
  });
});

function readsAs(path: string, marker: string): boolean {
  return readFileSync(path).includes(Buffer.from(marker));
}

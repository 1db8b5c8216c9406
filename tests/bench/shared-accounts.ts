import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider';
import WebSocket from 'ws';
import { SharedDocument } from '../../electron/storage-host/sync/shared-document';
import { RECORD_TYPES, type AnyRecord } from '../../shared/domain/records';
import { sharedContent } from '../../shared/domain/sync/record-content';
import { accountDocument } from '../../shared/domain/sync/shared-scope';
import { stampOf } from '../../shared/domain/sync/stamp';
import { account, deal, member, person } from '../support/records/records';
import { ServerPlace, serverIsMissing, type SyncServer } from '../support/sync/server';

const ACCOUNTS = 1000;
/** An account, a deal, so many people and each one's card in the buying center: twenty records. */
const PEOPLE_EACH = 9;
const AT_ONCE = 64;

/** A server that has 1,000 accounts with 20,000 records together, and somebody who may read and write them. */
export type SharedAccounts = { server: SyncServer; token: string; accountIds: string[]; records: AnyRecord[]; end: () => Promise<void> };

/** Starts a server and fills it as a colleague's laptop would. */
export async function serveSharedAccounts(): Promise<SharedAccounts> {
  if (serverIsMissing !== null) throw new Error(serverIsMissing);
  const place = new ServerPlace({ SYNC_COMPACT_AFTER_MS: '5000', SYNC_ACCESS_CHECK_MS: '1000' });
  const token = place.userWith('Anna', { '*': 'write' });
  const server = await place.start();
  const accounts = Array.from({ length: ACCOUNTS }, (_unused, at) => recordsOfOne(at));
  const socket = new HocuspocusProviderWebsocket({ url: server.url, WebSocketPolyfill: WebSocket });
  for (let start = 0; start < accounts.length; start += AT_ONCE) {
    await Promise.all(accounts.slice(start, start + AT_ONCE).map((records) => send(socket, token, records)));
  }
  socket.destroy();
  return {
    server,
    token,
    accountIds: accounts.flat().flatMap(({ type, id }) => (type === 'account' ? [id] : [])),
    records: accounts.flat(),
    end: async () => {
      await server.kill();
      place.remove();
    },
  };
}

function recordsOfOne(at: number): AnyRecord[] {
  const company = account({ name: `Maschinenbau ${at} GmbH`, city: `Ort ${at % 500}` });
  const sale = deal(company.id, { name: `Linie ${at}` });
  const people = Array.from({ length: PEOPLE_EACH }, (_unused, index) => person(company.id, { lastName: `Müller ${index}`, email: `person${index}@firma-${at}.example`, phone: `+49 221 ${100_000 + at}` }));
  return [company, sale, ...people, ...people.map(({ id }) => member(sale, { personId: id, displayName: 'Anna Müller' }))];
}

async function send(socket: HocuspocusProviderWebsocket, token: string, records: readonly AnyRecord[]): Promise<void> {
  const shared = new SharedDocument(RECORD_TYPES);
  shared.write(records.map((record) => ({ kind: 'create', type: record.type, id: record.id, content: sharedContent(record), stamp: stampOf(record.updatedAt) })), 'anna');
  const provider = await new Promise<HocuspocusProvider>((done) => {
    const made: HocuspocusProvider = new HocuspocusProvider({
      websocketProvider: socket,
      name: accountDocument(records[0]?.id ?? ''),
      document: shared.doc,
      awareness: null,
      token,
      onUnsyncedChanges: ({ number }) => {
        if (number === 0) done(made);
      },
    });
    made.attach();
  });
  provider.destroy();
}

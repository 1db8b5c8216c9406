import { Server, type Connection, type Extension } from '@hocuspocus/server';
import { mkdirSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { join } from 'node:path';
import * as Y from 'yjs';
import { isTooOld } from './access/client-version.ts';
import { accessTo, visitorOf, type Visitor } from './access/permit.ts';
import { tokenSecret } from './access/secret.ts';
import { eraseAsked } from './erase-asked.ts';
import { journal, read } from './journal.ts';
import { faultKind, type Log } from './log.ts';
import { Metrics } from './metrics.ts';
import { RateLimit } from './rate-limit.ts';
import { repeat } from './repeat.ts';
import type { Settings } from './settings.ts';
import { openPostgresStore } from './store/postgres-store.ts';
import { openSqliteStore } from './store/sqlite-store.ts';
import type { Store } from './store/store.ts';
import { takeInStored } from './take-in-stored.ts';
import { within } from './within.ts';

const MOST_TITLE = 200;
/** Where a client says its version: beside the address of its socket, and with its questions. */
const VERSION_PARAMETER = 'version';
const VERSION_HEADER = 'x-werkbank-version';
/** So long a stop waits for what is open. */
const STOP_MS = 3000;

/** The store the settings name. Makes the folder where it is missing. */
export async function openStore(settings: Settings, log: Log): Promise<Store> {
  mkdirSync(settings.folder, { recursive: true, mode: 0o700 });
  if (settings.postgresUrl === null) return openSqliteStore(join(settings.folder, 'sync.sqlite'));
  return openPostgresStore(settings.postgresUrl, (fault) => log.warn('store-connection', { fault: faultKind(fault) }));
}

/** The secret of the settings, or the one in the folder. */
export function secretOf(settings: Settings): Buffer {
  return tokenSecret(settings.secret, join(settings.folder, 'secret'));
}

/** Starts to listen. Resolves with the port and how to stop. */
export async function startServer(settings: Settings, log: Log): Promise<{ port: number; stop: () => Promise<void> }> {
  const store = await openStore(settings, log);
  const secret = secretOf(settings);
  const metrics = new Metrics();
  const limits = new WeakMap<object, RateLimit>();
  quietLibrary(log);

  const gate: Extension<Visitor> = {
    extensionName: 'gate',
    priority: 2000,
    async onAuthenticate({ token, documentName, connectionConfig, requestParameters }) {
      const visitor = await visitorOf(token, secret, store, seconds()).catch((fault: unknown) => {
        metrics.add('store_errors');
        log.warn('authentication-failed', { fault: faultKind(fault) });
        // Not the visitor's fault: they try again.
        throw new Refused('store-gone');
      });
      const version = requestParameters.get(VERSION_PARAMETER);
      if (typeof visitor !== 'string' && isTooOld(version, settings.lowestClient)) {
        metrics.add('refused');
        log.warn('refused', { document: documentName.slice(0, 60), why: 'client-too-old', user: visitor.user, version: (version ?? '').slice(0, 20) });
        throw new Refused('client-too-old');
      }
      const access = typeof visitor === 'string' ? null : accessTo(documentName, visitor.permissions);
      if (typeof visitor === 'string' || access === null) {
        const refusal = typeof visitor === 'string' ? visitor : 'document-denied';
        metrics.add('refused');
        log.warn('refused', { document: documentName.slice(0, 60), why: refusal });
        throw new Refused(refusal);
      }
      connectionConfig.readOnly = access === 'read';
      return visitor;
    },
    async connected({ connection }) {
      // By this the client knows how far its clock is off.
      connection.sendStateless(JSON.stringify({ time: Date.now() }));
    },
    async beforeHandleMessage({ connection, update }) {
      const socket = connection.webSocket as object;
      const limit = limits.get(socket) ?? new RateLimit(settings.maxBytesPerMinute, settings.maxMessagesPerMinute, Date.now());
      limits.set(socket, limit);
      if (limit.take(update.length, Date.now())) return;
      metrics.add('rate_limited');
      log.warn('rate-limited', { user: userOf(connection) });
      connection.webSocket.close(1008, 'rate-limited');
      throw new Refused('rate-limited');
    },
    async onStateless({ connection, documentName, payload }) {
      if (connection.readOnly || payload.length > MOST_TITLE * 8) return;
      try {
        const { title } = Object(JSON.parse(payload)) as { title?: unknown };
        if (typeof title === 'string') await store.setTitle(documentName, title.slice(0, MOST_TITLE));
      } catch (fault) {
        // Nobody waits for the answer of this hook: what it throws would end the process.
        log.warn('title-refused', { fault: faultKind(fault) });
      }
    },
    async onRequest({ request, response }) {
      await answer(request, response);
      // Rejecting without an error keeps the library from answering too.
      throw undefined;
    },
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const send = (status: number, type: string, body: string): void => {
      response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' });
      response.end(body);
    };
    const json = (status: number, body: unknown): void => send(status, 'application/json', JSON.stringify(body));
    try {
      if (request.method !== 'GET') return json(405, { error: 'method' });
      if (request.url === '/health') {
        await store.ping();
        return json(200, { status: 'ok', time: Date.now() });
      }
      if (request.url === '/metrics') {
        const { hocuspocus } = server;
        return send(200, 'text/plain; version=0.0.4', metrics.text({ connections: hocuspocus.getConnectionsCount(), documents: hocuspocus.getDocumentsCount(), memory_bytes: process.memoryUsage().rss }));
      }
      if (request.url === '/documents') {
        const visitor = await visitorOf((request.headers.authorization ?? '').replace(/^Bearer /, ''), secret, store, seconds());
        if (typeof visitor === 'string') return json(401, { error: visitor });
        const version = request.headers[VERSION_HEADER];
        if (isTooOld(typeof version === 'string' ? version : null, settings.lowestClient)) return json(426, { error: 'client-too-old', lowest: settings.lowestClient });
        const documents = (await store.documents()).flatMap((entry) => {
          const access = accessTo(entry.document, visitor.permissions);
          return access === null ? [] : [{ ...entry, access }];
        });
        const canShare = visitor.permissions.some(({ document, access }) => document === '*' && access === 'write');
        return json(200, { user: visitor.user, canShare, documents });
      }
      json(404, { error: 'not-found' });
    } catch (fault) {
      metrics.add('store_errors');
      log.warn('request-failed', { fault: faultKind(fault) });
      json(503, { error: 'store-gone' });
    }
  }

  /** What was told while Redis was away is in the store. */
  const catchUp = (): void => {
    void (async () => {
      for (const document of server.hocuspocus.documents.values()) {
        Y.applyUpdate(document, Y.encodeStateAsUpdate(read(await store.load(document.name))), { source: 'redis' });
      }
      log.info('caught-up');
    })().catch((fault: unknown) => log.warn('catch-up-failed', { fault: faultKind(fault) }));
  };

  const server: Server<Visitor> = new Server<Visitor>({
    name: 'werkbank-sync',
    quiet: true,
    address: settings.host,
    port: settings.port,
    stopOnSignals: false,
    debounce: settings.compactAfterMs,
    maxDebounce: settings.compactAfterMs * 6,
    // Gathered updates would send a document that is read from the store to everybody who has it already.
    flushDelay: false,
    // A colleague attaches up to 64 documents at a time on one connection, before any of them is authenticated.
    maxPendingDocuments: 1000,
    maxUnauthenticatedQueueMessages: 10_000,
    websocketOptions: { maxPayload: settings.maxMessageBytes },
    extensions: [gate, ...(await redis(settings, catchUp)), journal(store, log, metrics)] as Extension[],
  });
  server.httpServer.maxConnections = settings.maxConnections;
  await server.listen();
  const { port } = server.address;
  const sockets = new Set<Socket>();
  server.httpServer.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  const watches = [
    repeat(watchAccess(server, store, log), settings.accessCheckMs, (fault) => log.warn('access-check-failed', { fault: faultKind(fault) })),
    // Beside the sessions: an erasure that has to wait must not keep somebody in.
    repeat(eraseAsked(server.hocuspocus, store, log), settings.accessCheckMs, (fault) => log.warn('erasures-failed', { fault: faultKind(fault) })),
    // One server alone has told whatever it stored.
    ...(settings.redisUrl === null ? [] : [repeat(takeInStored(server.hocuspocus, store), settings.accessCheckMs, (fault) => log.warn('catch-up-failed', { fault: faultKind(fault) }))]),
  ];
  log.info('listening', { host: settings.host, port, store: settings.postgresUrl === null ? 'embedded' : 'postgresql', redis: settings.redisUrl !== null });
  const endInOrder = async (): Promise<void> => {
    await Promise.all(watches.map((stop) => stop()));
    await server.destroy();
    await store.close();
  };
  return {
    port,
    stop: async () => {
      // A store that is gone would keep it for ever. Nothing is lost by not waiting: what was acknowledged is stored.
      const isInOrder = await within(STOP_MS, endInOrder());
      for (const socket of sockets) socket.destroy();
      log.info('stopped', { inOrder: isInOrder });
    },
  };
}

/** Several servers tell each other through Redis what their clients send. Loaded only where it is used. */
async function redis({ redisUrl }: Settings, onBack: () => void): Promise<Extension[]> {
  if (redisUrl === null) return [];
  const [{ Redis }, { Redis: Client }] = await Promise.all([import('@hocuspocus/extension-redis'), import('ioredis')]);
  return [
    new Redis({
      prefix: 'werkbank-sync',
      createClient: () => {
        const client = new Client(redisUrl, { maxRetriesPerRequest: null, retryStrategy: (times) => Math.min(times * 200, 2000) });
        // Without a listener a broken connection would end the process; the client connects again by itself.
        client.on('error', () => undefined);
        let wasReady = false;
        client.on('ready', () => {
          if (wasReady) onBack();
          wasReady = true;
        });
        return client;
      },
    }),
  ];
}

/** Closes the sessions whose right ended. */
function watchAccess(server: Server<Visitor>, store: Store, log: Log): () => Promise<void> {
  const isStillPermitted = async ({ context, readOnly }: Connection, document: string): Promise<boolean> => {
    const { user, tokenId } = context as Visitor;
    const token = await store.token(tokenId);
    if (token === null || token.revokedAt !== null) return false;
    const access = accessTo(document, await store.permissions(user));
    return access === (readOnly ? 'read' : 'write');
  };
  return async () => {
    const version = await store.accessVersion();
    for (const document of server.hocuspocus.documents.values()) {
      for (const connection of document.getConnections()) {
        const visitor = connection.context as Visitor;
        // A connection may stand long after its token was looked at: opening its document takes as long as it takes.
        const isAsked = visitor.asOf !== version;
        // A token ends without anybody doing anything.
        const isOver = visitor.expiresAt <= seconds() || (isAsked && !(await isStillPermitted(connection, document.name)));
        if (isOver) {
          log.info('session-closed', { document: document.name, user: userOf(connection) });
          connection.close({ code: 4403, reason: 'access-changed' });
        } else visitor.asOf = version;
      }
    }
  };
}

/** What the library writes to the console goes into the log, without what it was about. */
function quietLibrary(log: Log): void {
  const note = (...said: unknown[]): void => {
    const fault = said.find((part) => part instanceof Error);
    log.warn('library', { fault: fault === undefined ? String(said[0]).slice(0, 80) : faultKind(fault) });
  };
  console.error = note;
  console.warn = note;
}

class Refused extends Error {
  readonly code = 4403;
  readonly reason: string;
  constructor(reason: string) {
    super(reason);
    this.reason = reason;
  }
}

function userOf(connection: Connection): string {
  return (connection.context as Partial<Visitor>).user ?? '';
}

function seconds(): number {
  return Math.floor(Date.now() / 1000);
}

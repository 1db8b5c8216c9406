import { app, MessageChannelMain, type BrowserWindow } from 'electron';
import { statfs } from 'node:fs/promises';
import { STORAGE_PORT_CHANNEL } from '../../../shared/contract/names';
import type { ApiOf } from '../../../shared/contract/method';
import { client, type Client } from '../../../shared/contract/rpc';
import { storageContract, type OpenedDatabase, type StorageContract, type StoredRecords } from '../../../shared/contract/storage';
import { appError, type AppError } from '../../../shared/errors/app-error';
import { err, type Result } from '../../../shared/errors/result';
import type { Log } from '../log/log';
import { redactMessage } from '../log/redact';
import { renewalPause } from './renewal-pause';
import type { StorageWindows } from './storage-window';

const CALL_TIMEOUT_MS = 60_000;
/** A page that has not loaded by then is taken for dead; the next one gets twice as long, as it may be the computer that is slow. */
const LOAD_TIMEOUT_MS = 20_000;
/** Room enough for the database to open. */
const ROOM_BYTES = 4_000_000;

export type StorageHost = {
  /** Calls wait until the database is open; when opening failed they answer that failure. */
  api: ApiOf<StorageContract>;
  /** Opens the window and the database anew. Calls that are under way fail; what failed to be saved is tried again. */
  restart(): Promise<void>;
  /** Whether the disk was full in this run, after which Chromium may delete the database when it is opened the next time. */
  hasMetFullDisk(): boolean;
  close(): void;
};

type Options = {
  windows: StorageWindows;
  durability: 'strict' | 'relaxed';
  /** The key of the database; `null` for one whose records lie there readable. */
  key: Uint8Array | null;
  log: Log;
  /** Writes what a database of an older schema holds to a backup. The database is upgraded only after that. */
  beforeUpgrade: (stored: StoredRecords) => Promise<Result<unknown>>;
  /** Looks at the database that was just opened, before anybody else can. While it fails nobody works with the database. */
  afterOpen: (database: ApiOf<StorageContract>['database'], opened: OpenedDatabase) => Promise<Result<unknown>>;
  /** The documents whose records are shared; `undefined` when nothing is. Asked each time the database is opened. */
  sharing?: () => string[] | undefined;
  /** Called when the host died and is back. */
  onRestart: () => void;
};

type Connection = { client: Client<StorageContract>; opened: Result<OpenedDatabase> };

/**
 * The hidden window that holds the database, and a client to it. When its process dies, open calls answer
 * `storage-gone` and a new window is started.
 */
export function startStorageHost(options: Options): StorageHost {
  const { log, windows } = options;
  let closing = false;
  let window: BrowserWindow | null = null;
  let loadTimeout = LOAD_TIMEOUT_MS;
  let dropCalls: (failure: AppError) => void = () => undefined;
  let connection = windows.first.then((first) => {
    window = first;
    return connect(first);
  });

  function connect(host: BrowserWindow): Promise<Connection> {
    return new Promise((resolve) => {
      host.webContents.on('console-message', (_event, level, message) => {
        if (level >= 2) log.warn('storage-console', { message: redactMessage(message) });
      });
      let current: Client<StorageContract> | null = null;
      const gone = (reason: string): void => {
        log.warn('storage-host-gone', { reason });
        const failure = appError('storage-gone', {});
        if (current === null) resolve({ client: deadClient(failure), opened: err(failure) });
        current?.rejectAll(failure);
        if (closing) return;
        host.destroy();
        window = windows.reopen();
        connection = connect(window);
        void connection.then(() => options.onRestart());
      };
      host.webContents.on('render-process-gone', (_event, { reason }) => gone(reason));
      const loading = setTimeout(() => {
        loadTimeout *= 2;
        gone('not-loaded');
      }, loadTimeout);
      host.once('closed', () => clearTimeout(loading));
      host.webContents.once('dom-ready', () => {
        clearTimeout(loading);
        const { port1, port2 } = new MessageChannelMain();
        const storage = client(
          storageContract,
          {
            post: (message) => port1.postMessage(message),
            onMessage: (listener) => {
              port1.on('message', ({ data }) => listener(data));
              port1.start();
            },
          },
          (fire) => {
            const timer = setTimeout(fire, CALL_TIMEOUT_MS);
            return () => clearTimeout(timer);
          },
        );
        current = storage;
        dropCalls = storage.rejectAll;
        host.webContents.postMessage(STORAGE_PORT_CHANNEL, null, [port2]);
        void openDatabase(storage.api).then(async (opened) => {
          const looked = opened.ok ? await options.afterOpen(storage.api.database, opened.value) : opened;
          resolve({ client: storage, opened: looked.ok ? opened : looked });
        });
      });
    });
  }

  async function openDatabase({ database }: ApiOf<StorageContract>): Promise<Result<OpenedDatabase>> {
    const { durability, key, beforeUpgrade } = options;
    const { name } = windows;
    const documents = options.sharing?.();
    const sharing = documents === undefined ? {} : { sharing: documents };
    const opened = await database.open({ name, durability, allowUpgrade: false, key, ...sharing });
    if (!opened.ok || !('needsUpgrade' in opened.value)) return opened as Result<OpenedDatabase>;
    log.info('upgrade', { from: opened.value.needsUpgrade });
    const stored = await database.dumpStored({ name, key });
    if (!stored.ok) return stored;
    const kept = await beforeUpgrade(stored.value);
    if (!kept.ok) return kept;
    return (await database.open({ name, durability, allowUpgrade: true, key, ...sharing })) as Result<OpenedDatabase>;
  }

  const call = (namespace: string, name: string) => async (input: unknown) => {
    const { client: storage, opened } = await connection;
    const methods = storage.api as unknown as Record<string, Record<string, (input: unknown) => Promise<Result<unknown>>>>;
    const result = opened.ok ? await methods[namespace]?.[name]?.(input) : opened;
    if (result?.ok !== false) return result;
    // Chromium calls it now this, now a fault of the database.
    const isFull = result.error.code === 'quota' || (result.error.code === 'corrupt' && !(await hasRoom()));
    isDiskFull ||= isFull;
    hasMetFullDisk ||= isFull;
    // One that another connection deleted or upgraded is closed for good.
    if (isDiskFull || result.error.code === 'blocked') void renew();
    return isFull ? err(appError('quota', {})) : result;
  };

  let isDiskFull = false;
  let hasMetFullDisk = false;
  let isRenewing = false;
  const pause = renewalPause(() => performance.now());
  /**
   * Opens the database anew, once there is room again, by the way that is taken when its process dies: one that met a full disk
   * or lost its connection takes nothing any more, though it could again.
   */
  const renew = async (): Promise<void> => {
    if (closing || isRenewing || window === null || !pause.isOver()) return;
    isRenewing = true;
    const canBeUsed = await hasRoom();
    isRenewing = false;
    if (!canBeUsed) return;
    pause.renewed();
    isDiskFull = false;
    window.webContents.forcefullyCrashRenderer();
  };

  return {
    api: Object.fromEntries(
      Object.entries(storageContract).map(([namespace, methods]) => [
        namespace,
        Object.fromEntries(Object.keys(methods).map((name) => [name, call(namespace, name)])),
      ]),
    ) as unknown as ApiOf<StorageContract>,
    async restart() {
      windows.open();
      await connection;
      dropCalls(appError('storage-gone', {}));
      window?.destroy();
      window = windows.reopen();
      connection = connect(window);
      await connection;
      options.onRestart();
    },
    hasMetFullDisk: () => hasMetFullDisk,
    close() {
      closing = true;
      window?.destroy();
    },
  };
}

/** A client of a host that never came up. */
function deadClient(failure: AppError): Client<StorageContract> {
  const dead = client(storageContract, { post: () => dead.rejectAll(failure), onMessage: () => undefined }, () => () => undefined);
  return dead;
}

async function hasRoom(): Promise<boolean> {
  const { bavail, bsize } = await statfs(app.getPath('userData'));
  return bavail * bsize >= ROOM_BYTES;
}

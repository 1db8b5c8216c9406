import { join } from 'node:path';
import { isVersion } from './access/client-version.ts';

/** How the server runs, from the environment. */
export type Settings = {
  host: string;
  port: number;
  /** Holds the embedded store and the secret. */
  folder: string;
  /** `null`: the embedded store. */
  postgresUrl: string | null;
  /** `null`: this server is alone. */
  redisUrl: string | null;
  secret: string | undefined;
  /** The oldest Werkbank that may connect, e.g. `0.3.0`; `null`: any. */
  lowestClient: string | null;
  maxMessageBytes: number;
  maxBytesPerMinute: number;
  maxMessagesPerMinute: number;
  maxConnections: number;
  /** How often it is looked whether users, tokens or permissions changed. */
  accessCheckMs: number;
  /** How long a document rests before its updates are put into one. */
  compactAfterMs: number;
};

/** @throws Error that names the variable which is not as it must be */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  const number = (name: string, usual: number, least = 1): number => {
    const text = environment[name];
    if (text === undefined || text === '') return usual;
    const value = Number(text);
    if (!Number.isInteger(value) || value < least) throw new Error(`${name} must be a whole number of at least ${least}; it is "${text}".`);
    return value;
  };
  const lowestClient = environment['SYNC_LOWEST_CLIENT'] || null;
  if (lowestClient !== null && !isVersion(lowestClient)) throw new Error(`SYNC_LOWEST_CLIENT must be a version such as 0.3.0; it is "${lowestClient}".`);
  return {
    lowestClient,
    host: environment['SYNC_HOST'] ?? '127.0.0.1',
    port: number('SYNC_PORT', 4700, 0),
    folder: environment['SYNC_FOLDER'] ?? join(process.cwd(), 'data'),
    postgresUrl: environment['SYNC_POSTGRES_URL'] || null,
    redisUrl: environment['SYNC_REDIS_URL'] || null,
    secret: environment['SYNC_SECRET'] || undefined,
    maxMessageBytes: number('SYNC_MAX_MESSAGE_BYTES', 32 * 1024 * 1024),
    maxBytesPerMinute: number('SYNC_MAX_BYTES_PER_MINUTE', 256 * 1024 * 1024),
    maxMessagesPerMinute: number('SYNC_MAX_MESSAGES_PER_MINUTE', 30_000),
    maxConnections: number('SYNC_MAX_CONNECTIONS', 1000),
    accessCheckMs: number('SYNC_ACCESS_CHECK_MS', 1000),
    compactAfterMs: number('SYNC_COMPACT_AFTER_MS', 5000),
  };
}

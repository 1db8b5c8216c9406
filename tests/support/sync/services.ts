import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findProgram } from '../../../scripts/setup/command.mjs';
import { postgresPrograms } from '../../../scripts/setup/test-tools.mjs';
import { freePort } from './free-port';

const START_MS = 60_000;
const SAID_MOST = 2000;

const isRoot = process.getuid?.() === 0;
const postgresFolder = postgresPrograms();
const redisServer = findProgram('redis-server');

/** Why there is no PostgreSQL to test with, for the message of a skipped test; `null` when there is one. */
export const postgresIsMissing = postgresFolder === undefined ? 'no PostgreSQL here: apt-get install postgresql' : null;
/** The same of Redis. */
export const redisIsMissing = redisServer === undefined ? 'no Redis here: apt-get install redis-server' : null;

/** A program that listens on loopback, with data of its own, and that can be stopped and started again. */
export type Service = { url: string; port: number; folder: string; start(): Promise<void>; stop(): Promise<void>; remove(): Promise<void> };

/** What PostgreSQL answers to a statement: a line for each row, its columns with a bar between. */
export function askPostgres(url: string, sql: string): string[] {
  const done = spawnSync(join(postgresFolder ?? '', 'psql'), [url, '--no-psqlrc', '-v', 'ON_ERROR_STOP=1', '-At', '-c', sql], { encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`psql: ${done.error?.message ?? done.stderr}`);
  return done.stdout.split('\n').filter((line) => line !== '');
}

/** The columns of all tables in which a text is, also within bytes. */
export function columnsWith(url: string, text: string): string[] {
  const columns = askPostgres(url, "select table_name, column_name, data_type from information_schema.columns where table_schema = 'public'").map((line) => line.split('|'));
  const found = columns.map(([table, column, type]) => {
    const holds = type === 'bytea' ? `position(convert_to('${text}', 'UTF8') in "${column}") > 0` : `position('${text}' in "${column}"::text) > 0`;
    return `select '${table}.${column}' from "${table}" where ${holds}`;
  });
  return [...new Set(askPostgres(url, found.join(' union all ')))];
}

/** The files of a PostgreSQL's tables in which a text is; not its write-ahead log, which is kept on purpose. */
export function filesWith({ folder }: Service, text: string): string[] {
  const base = join(folder, 'data', 'base');
  return readdirSync(base, { recursive: true, encoding: 'utf8' }).filter((name) => {
    const path = join(base, name);
    return statSync(path).isFile() && readFileSync(path).includes(text);
  });
}

/** A command of PostgreSQL's, which refuses to run as root: then the user `postgres` runs it, whom Debian's package brings. */
function asPostgres(command: string, args: string[]): [string, string[]] {
  return isRoot ? ['setpriv', ['--reuid=postgres', '--regid=postgres', '--clear-groups', command, ...args]] : [command, args];
}

/** A PostgreSQL with an empty database of its own, not started yet. */
export async function newPostgres(): Promise<Service> {
  const bin = postgresFolder ?? '';
  const folder = mkdtempSync(join(tmpdir(), 'werkbank-postgres-'));
  const port = await freePort();
  if (isRoot) spawnSync('chown', ['postgres:postgres', folder]);
  // The locale of this machine may not be installed on it.
  const [initdb, initArgs] = asPostgres(join(bin, 'initdb'), ['-D', join(folder, 'data'), '-U', 'werkbank', '--auth=trust', '-E', 'UTF8', '--no-locale', '--no-instructions']);
  const made = spawnSync(initdb, initArgs, { encoding: 'utf8', cwd: folder });
  if (made.status !== 0) throw new Error(`initdb: ${made.error?.message ?? made.stderr}`);
  const [command, args] = asPostgres(join(bin, 'postgres'), ['-D', join(folder, 'data'), '-p', String(port), '-k', folder, '-c', 'listen_addresses=127.0.0.1']);
  return service(`postgresql://werkbank@127.0.0.1:${port}/postgres`, port, folder, command, args, 'SIGINT');
}

/** A Redis of its own, not started yet. */
export async function newRedis(): Promise<Service> {
  const folder = mkdtempSync(join(tmpdir(), 'werkbank-redis-'));
  const port = await freePort();
  return service(`redis://127.0.0.1:${port}`, port, folder, redisServer ?? '', ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--save', ''], 'SIGTERM');
}

function service(url: string, port: number, folder: string, command: string, args: string[], stopSignal: NodeJS.Signals): Service {
  let child: ChildProcess | null = null;
  const stop = async (): Promise<void> => {
    const running = child;
    child = null;
    if (running === null || running.exitCode !== null) return;
    await new Promise<void>((done) => {
      running.once('exit', () => done());
      running.kill(stopSignal);
    });
  };
  return {
    url,
    port,
    folder,
    stop,
    async start() {
      const started = spawn(command, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
      child = started;
      let said = '';
      for (const stream of [started.stdout, started.stderr]) {
        stream.on('data', (data: Buffer) => {
          said = (said + data.toString()).slice(-SAID_MOST);
        });
      }
      const end = Date.now() + START_MS;
      while (!(await listens(port))) {
        if (started.exitCode !== null || Date.now() > end) throw new Error(`${command} does not listen: ${said}`);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    },
    async remove() {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}

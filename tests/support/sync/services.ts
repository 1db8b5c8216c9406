import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const DEBIAN_POSTGRES = '/usr/lib/postgresql';

/** Folder of PostgreSQL's programs as Debian puts them; `null` without a PostgreSQL. */
export function postgresPrograms(): string | null {
  if (!existsSync(DEBIAN_POSTGRES)) return null;
  const newest = readdirSync(DEBIAN_POSTGRES).sort((a, b) => Number(b) - Number(a))[0];
  const bin = join(DEBIAN_POSTGRES, newest ?? '', 'bin');
  return existsSync(join(bin, 'initdb')) ? bin : null;
}

/** The Redis server, `null` without one. */
export function redisProgram(): string | null {
  const found = spawnSync('which', ['redis-server'], { encoding: 'utf8' });
  return found.status === 0 ? found.stdout.trim() : null;
}

/** A program that listens on loopback, with data of its own, and that can be stopped and started again. */
export type Service = { url: string; start(): Promise<void>; stop(): Promise<void>; remove(): Promise<void> };

/** PostgreSQL refuses to run as root; a test that does hands it to the user `postgres`. */
function asPostgres(command: string, args: string[]): [string, string[]] {
  return process.getuid?.() === 0 ? ['setpriv', ['--reuid=postgres', '--regid=postgres', '--clear-groups', command, ...args]] : [command, args];
}

/** A PostgreSQL with an empty database of its own, not started yet. */
export async function newPostgres(bin: string): Promise<Service> {
  const folder = mkdtempSync(join(tmpdir(), 'werkbank-postgres-'));
  const port = await freePort();
  if (process.getuid?.() === 0) {
    chmodSync(folder, 0o700);
    spawnSync('chown', ['postgres:postgres', folder]);
  }
  const [initdb, initArgs] = asPostgres(join(bin, 'initdb'), ['-D', join(folder, 'data'), '-U', 'werkbank', '--auth=trust', '-E', 'UTF8', '--no-instructions']);
  const made = spawnSync(initdb, initArgs, { encoding: 'utf8', cwd: folder });
  if (made.status !== 0) throw new Error(made.stderr);
  const [command, args] = asPostgres(join(bin, 'postgres'), ['-D', join(folder, 'data'), '-p', String(port), '-k', folder, '-c', 'listen_addresses=127.0.0.1']);
  return service(`postgresql://werkbank@127.0.0.1:${port}/postgres`, port, folder, command, args, 'SIGINT');
}

/** A Redis of its own, not started yet. */
export async function newRedis(program: string): Promise<Service> {
  const folder = mkdtempSync(join(tmpdir(), 'werkbank-redis-'));
  const port = await freePort();
  return service(`redis://127.0.0.1:${port}`, port, folder, program, ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--save', ''], 'SIGTERM');
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
    stop,
    async start() {
      child = spawn(command, args, { cwd: folder, stdio: 'ignore' });
      for (let tries = 0; tries < 200; tries += 1) {
        if (await listens(port)) return;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      throw new Error(`${command} does not listen`);
    },
    async remove() {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}

async function listens(port: number): Promise<boolean> {
  const { connect } = await import('node:net');
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}

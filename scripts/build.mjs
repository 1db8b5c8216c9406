/** Builds the application into out/, unless out/ was built from just these sources. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkout, installedCommand, isStartedDirectly, scratchDirectory } from './setup/checkout.mjs';
import { run } from './setup/command.mjs';
import { withLock } from './setup/lock.mjs';
import { Problem, runScript, say } from './setup/say.mjs';

const SOURCES = ['electron', 'renderer', 'shared', 'resources', 'docs', 'scripts/docs', 'scripts/package/licences.mjs', 'electron.vite.config.ts', 'package.json', 'package-lock.json'];
const output = join(checkout, 'out');
const stamp = join(output, '.stamp');

/**
 * Contents, not times: git gives every file of a fresh checkout a new time.
 * @param {string} root
 * @param {readonly string[]} sources
 */
export function hashSources(root, sources = SOURCES) {
  const hash = createHash('sha256');
  /** @param {string} relative */
  const add = (relative) => {
    const path = join(root, relative);
    if (!existsSync(path)) return;
    if (statSync(path).isDirectory()) {
      for (const name of readdirSync(path).sort()) add(`${relative}/${name}`);
    } else if (!relative.endsWith('.tsbuildinfo')) {
      const content = readFileSync(path);
      hash.update(`${relative}\n${content.length}\n`).update(content);
    }
  };
  for (const source of sources) add(source);
  return hash.digest('hex');
}

/** @returns {Promise<void>} */
export async function build() {
  await withLock(join(scratchDirectory, 'build.lock'), 'building', async () => {
    const hash = hashSources(checkout);
    if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash && existsSync(join(output, 'main', 'index.js'))) {
      say('Build: up to date.');
      return;
    }
    const start = Date.now();
    rmSync(stamp, { force: true });
    await Promise.all([
      buildWith([installedCommand('electron-vite', 'electron-vite'), 'build']),
      buildWith([installedCommand('vite', 'vite'), 'build', '--config', 'electron/storage-host/vite.config.mts']),
    ]);
    mkdirSync(output, { recursive: true });
    // The hash from before: what changed during the build is built next time.
    writeFileSync(stamp, hash);
    say(`Build: done in ${((Date.now() - start) / 1000).toFixed(1)} s.`);
  });
}

if (isStartedDirectly(import.meta.url)) {
  await runScript(async () => {
    await build();
    return 0;
  });
}

/** @param {string[]} args */
async function buildWith(args) {
  const result = await run(process.execPath, args, { cwd: checkout });
  if (result.code === 0) return;
  say(result.output.trimEnd());
  throw new Problem('Build: failed, see above.');
}

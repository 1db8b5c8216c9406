/** What a directory with an unpacked Electron holds. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The executable's path inside such a directory.
 * @param {NodeJS.Platform} [platform]
 */
export function electronExecutable(platform = process.platform) {
  if (platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron';
  if (platform === 'win32') return 'electron.exe';
  return 'electron';
}

/**
 * The version file that comes with Electron, without starting anything.
 * @param {string} dist
 */
export function writtenVersion(dist) {
  const file = join(dist, 'version');
  return existsSync(file) ? readFileSync(file, 'utf8').trim().replace(/^v/, '') : undefined;
}

/**
 * Asks the executable itself, for directories somebody put together by hand.
 * @param {string} electronPath
 */
export function askedVersion(electronPath) {
  const result = spawnSync(electronPath, ['-p', 'process.versions.electron'], {
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
    encoding: 'utf8',
    timeout: 10_000,
  });
  return result.status === 0 ? result.stdout.trim() : 'unknown';
}

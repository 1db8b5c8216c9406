/** Where the packaged application is. */
import { join } from 'node:path';
import { PACKAGES } from './builder-config.mjs';

/**
 * The executable of the unpacked application for a system.
 * @param {NodeJS.Platform} [platform]
 * @param {string} [arch]
 */
export function packagedExecutable(platform = process.platform, arch = process.arch) {
  const suffix = arch === 'x64' ? '' : `-${arch}`;
  if (platform === 'darwin') return join(PACKAGES, `mac${suffix}`, 'Werkbank.app/Contents/MacOS/Werkbank');
  if (platform === 'win32') return join(PACKAGES, `win${suffix}-unpacked`, 'Werkbank.exe');
  return join(PACKAGES, `linux${suffix}-unpacked`, 'werkbank');
}

/**
 * The archive with the application in it.
 * @param {string} executable
 * @param {NodeJS.Platform} [platform]
 */
export function appArchive(executable, platform = process.platform) {
  return join(executable, platform === 'darwin' ? '../../Resources' : '../resources', 'app.asar');
}

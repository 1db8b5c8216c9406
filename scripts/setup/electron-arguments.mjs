/** The switches Electron needs because of the machine, not because of the application. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * @typedef {object} Machine
 * @property {NodeJS.Platform} platform
 * @property {boolean} isRoot
 * @property {boolean} isSandboxBlocked  neither way to make Chromium's sandbox is allowed here
 * @property {boolean} isWaylandOnly
 */

/**
 * @param {Machine} machine
 * @returns {string[]}
 */
export function electronArguments({ platform, isRoot, isSandboxBlocked, isWaylandOnly }) {
  if (platform !== 'linux') return [];
  /** @type {string[]} */
  const switches = [];
  // Chromium refuses to start as root with its sandbox.
  if (isRoot || isSandboxBlocked) switches.push('--no-sandbox');
  if (isWaylandOnly) switches.push('--ozone-platform=wayland');
  return switches;
}

/**
 * @param {string} electronPath
 * @param {NodeJS.ProcessEnv} env
 * @returns {Machine}
 */
export function inspectMachine(electronPath, env) {
  return {
    platform: process.platform,
    isRoot: process.getuid?.() === 0,
    isSandboxBlocked: process.platform === 'linux' && !hasSandboxHelper(electronPath) && areNamespacesRestricted(),
    isWaylandOnly: Boolean(env.WAYLAND_DISPLAY) && !env.DISPLAY,
  };
}

/**
 * A helper owned by root with the set-user-id bit, as an installed package has it.
 * @param {string} electronPath
 */
function hasSandboxHelper(electronPath) {
  const helper = join(dirname(electronPath), 'chrome-sandbox');
  if (!existsSync(helper)) return false;
  const { uid, mode } = statSync(helper);
  return uid === 0 && (mode & 0o4000) !== 0;
}

/** Some distributions forbid ordinary users the namespaces that Chromium would use instead. */
function areNamespacesRestricted() {
  return (
    readSetting('/proc/sys/kernel/unprivileged_userns_clone') === '0' ||
    readSetting('/proc/sys/kernel/apparmor_restrict_unprivileged_userns') === '1' ||
    readSetting('/proc/sys/user/max_user_namespaces') === '0'
  );
}

/** @param {string} path */
function readSetting(path) {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch {
    return undefined;
  }
}

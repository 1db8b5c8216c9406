/** Debian's and Ubuntu's packages: installed by us as root, otherwise as a command to type. */
import { spawnSync } from 'node:child_process';
import { findProgram, run } from './command.mjs';
import { say } from './say.mjs';

/**
 * @param {string[]} packages
 */
export function installCommand(packages) {
  return `sudo apt-get update && sudo apt-get install -y --no-install-recommends ${packages.join(' ')}`;
}

/**
 * Since their move to 64-bit time, Debian and Ubuntu call some libraries by
 * another name and keep the old one as a choice that apt refuses to make.
 * @param {string[]} packages
 * @param {(name: string) => boolean} isKnown
 */
export function currentNames(packages, isKnown) {
  return packages.map((name) => (isKnown(`${name}t64`) ? `${name}t64` : name));
}

/** @param {string} name */
function isKnownToApt(name) {
  const result = spawnSync('apt-cache', ['policy', name], { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } });
  return result.status === 0 && /Candidate: (?!\(none\))/.test(result.stdout);
}

/**
 * One per setup: the package lists are brought up to date once, before the first installation.
 */
export function createApt() {
  const isThere = findProgram('apt-get') !== undefined;
  const isRoot = process.getuid?.() === 0;
  let isUpdated = false;

  return {
    isThere,
    /**
     * @param {string[]} packages
     * @returns {string} the command that does what we could not
     */
    commandFor: (packages) => installCommand(isThere ? currentNames(packages, isKnownToApt) : packages),
    /**
     * @param {string[]} packages
     * @param {{ startServices?: boolean }} [options]
     * @returns {Promise<{ installed: true } | { installed: false, reason: string }>}
     */
    async install(packages, { startServices = true } = {}) {
      if (!isThere) return { installed: false, reason: 'this system has no apt-get' };
      if (!isRoot) return { installed: false, reason: 'that needs root' };
      // Without systemd, as in a container, packages start no service in run level 1.
      const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', ...(startServices ? {} : { RUNLEVEL: '1' }) };
      // Another apt may be at work, for example the system's own updates.
      const patient = ['-o', 'DPkg::Lock::Timeout=300'];
      if (!isUpdated) {
        // Without a network the old lists may still do, so a failure shows at the installation.
        await run('apt-get', [...patient, 'update'], { env });
        isUpdated = true;
      }
      const names = currentNames(packages, isKnownToApt);
      say(`  apt-get install --no-install-recommends ${names.join(' ')}`);
      const result = await run('apt-get', [...patient, 'install', '-y', '--no-install-recommends', ...names], { env });
      if (result.code === 0) return { installed: true };
      const errors = result.output.split('\n').filter((line) => line.startsWith('E:'));
      return { installed: false, reason: `apt-get failed: ${errors.join(' ') || result.output.trim()}` };
    },
  };
}

/** @typedef {ReturnType<typeof createApt>} Apt */

/** node_modules as package-lock.json wants it, with `npm ci` only when it is not. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkout, scratchDirectory } from './checkout.mjs';
import { npmCommand, run } from './command.mjs';
import { withLock } from './lock.mjs';
import { Problem, say } from './say.mjs';

const STAMP = '.werkbank-lock-hash';

/** @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean, peer?: boolean }} LockedPackage */
/** @typedef {{ packages?: Record<string, LockedPackage> }} Lock */

/**
 * What the stamp must say. The platform is part of it since some packages are
 * binaries: a node_modules copied to another machine does not count.
 * @param {string} lockText
 * @param {string} [platform]
 */
export function lockHash(lockText, platform = `${process.platform}-${process.arch}`) {
  return `${createHash('sha256').update(lockText).digest('hex')} ${platform}`;
}

/**
 * Compares the lock with npm's own record of what it installed. That saves the
 * `npm ci` after somebody's `npm install`, which changes the lock but leaves
 * node_modules right.
 * @param {Lock} lock
 * @param {Lock} installed
 */
export function isInstalledAsLocked(lock, installed) {
  const wanted = lock.packages ?? {};
  const present = installed.packages ?? {};
  for (const [path, entry] of Object.entries(wanted)) {
    if (path === '') continue;
    const found = present[path];
    if (!found) {
      // Packages for other platforms are left out.
      if (entry.optional || entry.devOptional) continue;
      return false;
    }
    if (found.version !== entry.version || found.integrity !== entry.integrity) return false;
  }
  return Object.keys(present).every((path) => path in wanted);
}

/** @param {string} [directory] */
export async function installDependencies(directory = checkout) {
  const lockFile = join(directory, 'package-lock.json');
  if (!existsSync(lockFile)) throw new Problem(`${lockFile} is missing; is this a complete checkout?`);
  if (isCurrent(directory)) return;

  await withLock(join(scratchDirectory, 'dependencies.lock'), 'installing the packages', async () => {
    if (isCurrent(directory)) return;
    if (wasInstalledByHand(directory)) {
      writeStamp(directory);
      return;
    }
    say('Installing the npm packages from package-lock.json (npm ci) …');
    const npm = npmCommand();
    // Development packages too, even where NODE_ENV=production is set.
    const args = [...npm.args, 'ci', '--include=dev', '--no-audit', '--no-fund'];
    const result = await run(npm.command, args, { cwd: directory });
    if (result.code !== 0) {
      say(withoutUsage(result.output));
      if (result.output.includes('EUSAGE')) {
        throw new Problem('`npm ci` failed: package.json and package-lock.json do not fit together (see above).', 'npm install');
      }
      throw new Problem(
        '`npm ci` failed (see above). It needs the npm registry, or a mirror set with `npm config set registry`. When that is solved:',
        'npm run setup',
      );
    }
    writeStamp(directory);
  });
}

/**
 * npm's reasons, without the hundred lines on how to use it that may follow.
 * @param {string} output
 */
export function withoutUsage(output) {
  const usage = output.search(/^npm error (Clean install a project|Usage:)/m);
  return (usage === -1 ? output : output.slice(0, usage)).trimEnd();
}

/** @param {string} directory */
function isCurrent(directory) {
  const stamp = readIfThere(join(directory, 'node_modules', STAMP));
  return stamp === lockHash(readFileSync(join(directory, 'package-lock.json'), 'utf8'));
}

/** @param {string} directory */
function wasInstalledByHand(directory) {
  const record = readIfThere(join(directory, 'node_modules', '.package-lock.json'));
  if (record === undefined) return false;
  const installed = /** @type {Lock} */ (JSON.parse(record));
  const lock = /** @type {Lock} */ (JSON.parse(readFileSync(join(directory, 'package-lock.json'), 'utf8')));
  return (
    isInstalledAsLocked(lock, installed) &&
    Object.keys(installed.packages ?? {}).every((path) => existsSync(join(directory, path)))
  );
}

/** @param {string} directory */
function writeStamp(directory) {
  const lockText = readFileSync(join(directory, 'package-lock.json'), 'utf8');
  writeFileSync(join(directory, 'node_modules', STAMP), lockHash(lockText));
}

/** @param {string} path */
function readIfThere(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

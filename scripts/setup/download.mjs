/** The official Electron through the electron package's own installer, given up when nothing comes. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readPackage } from './checkout.mjs';
import { forwardSignals } from './command.mjs';
import { isAtLeast, LOWEST_NODE_FOR_DOWNLOAD } from './node-version.mjs';
import { say } from './say.mjs';

const GIVE_UP_AFTER_SECONDS = 20;

/**
 * @param {string} electronPackage
 * @param {NodeJS.ProcessEnv} [env]  ELECTRON_MIRROR is understood by the installer itself
 * @returns {Promise<string | undefined>} why it failed
 */
export async function downloadElectron(electronPackage, env = process.env) {
  if (!isAtLeast(process.versions.node, LOWEST_NODE_FOR_DOWNLOAD)) {
    const reason = `not tried, its installer needs Node ${LOWEST_NODE_FOR_DOWNLOAD} or newer and this is ${process.versions.node}`;
    say(`Official Electron download: ${reason}.`);
    return reason;
  }
  const { version } = readPackage(electronPackage);
  say(`Downloading Electron ${version} from ${env.ELECTRON_MIRROR ?? 'its official releases'} (about 120 MB) …`);
  const reason = await runInstaller(electronPackage, env);
  if (reason) {
    say(`  did not work: ${reason}.`);
    // What is half unpacked must not be taken for an Electron.
    rmSync(join(electronPackage, 'dist'), { recursive: true, force: true });
    rmSync(join(electronPackage, 'path.txt'), { force: true });
  }
  return reason;
}

/**
 * @param {string} electronPackage
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<string | undefined>}
 */
function runInstaller(electronPackage, env) {
  // The installer prints no progress, but it downloads into the temporary
  // directory: given one of its own, growth there is progress.
  const temporary = mkdtempSync(join(tmpdir(), 'werkbank-electron-'));
  const watched = [temporary, join(electronPackage, 'dist')];
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(electronPackage, 'install.js')], {
      cwd: electronPackage,
      env: { ...env, TMPDIR: temporary, TEMP: temporary, TMP: temporary },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let errors = '';
    let hasGivenUp = false;
    child.stderr.on('data', (data) => (errors += data));

    let size = -1;
    let lastProgress = Date.now();
    const watch = setInterval(() => {
      const now = watched.reduce((sum, directory) => sum + sizeOf(directory), 0);
      if (now !== size) lastProgress = Date.now();
      size = now;
      if (Date.now() - lastProgress > GIVE_UP_AFTER_SECONDS * 1000) {
        hasGivenUp = true;
        child.kill('SIGKILL');
      }
    }, 500);
    const stopListening = forwardSignals((signal) => child.kill(signal));

    /** @param {string | undefined} reason */
    const finish = (reason) => {
      clearInterval(watch);
      stopListening();
      rmSync(temporary, { recursive: true, force: true });
      resolve(reason);
    };
    child.on('error', (error) => finish(error.message));
    child.on('close', (code) => {
      if (code === 0) finish(undefined);
      else if (hasGivenUp) finish(`nothing arrived for ${GIVE_UP_AFTER_SECONDS} seconds`);
      else finish(firstReason(errors) ?? 'the installer failed');
    });
  });
}

/**
 * The line of a stack that says something: the innermost cause if Node names one.
 * @param {string} errors
 */
export function firstReason(errors) {
  const cause = /\b(?:getaddrinfo|connect|read) E[A-Z_]+[^\n,]*/.exec(errors);
  if (cause) return cause[0].trim();
  if (errors.includes('fetch failed')) return 'its server could not be reached';
  return errors.split('\n').map((line) => line.trim()).find((line) => /error/i.test(line));
}

/** @param {string} directory */
function sizeOf(directory) {
  let sum = 0;
  try {
    for (const entry of readdirSync(directory, { withFileTypes: true })) {
      const path = join(directory, entry.name);
      sum += entry.isDirectory() ? sizeOf(path) : statSync(path).size;
    }
  } catch {
    // Not there yet, or moved while we looked: either way no progress to count.
  }
  return sum;
}

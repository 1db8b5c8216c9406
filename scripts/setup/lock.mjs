/**
 * A lock file, so that two starts at once do the long work only once. It names
 * its holder; a lock whose holder is gone is taken over.
 */
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { say } from './say.mjs';

/** A holder on another machine (shared home directory) cannot be asked; after that long it counts as gone. */
const OLDEST_FOREIGN_LOCK_MS = 30 * 60_000;

/**
 * @param {string} holder  what the lock file says
 * @param {number} ageMs
 * @param {{ host?: string, isAlive?: (pid: number) => boolean }} [machine]
 */
export function isAbandoned(holder, ageMs, { host = hostname(), isAlive = isProcessAlive } = {}) {
  const [pid, holderHost] = holder.trim().split(' ');
  // Between creating a file and writing to it there is a moment when it is empty.
  if (!pid || !holderHost) return ageMs > 5_000;
  if (holderHost !== host) return ageMs > OLDEST_FOREIGN_LOCK_MS;
  return !isAlive(Number(pid));
}

/**
 * @template T
 * @param {string} path
 * @param {string} what  for the message while waiting
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(path, what, work) {
  mkdirSync(dirname(path), { recursive: true });
  let isWaiting = false;
  while (!tryToTake(path)) {
    if (!isWaiting) say(`Waiting for another start that is busy with ${what} …`);
    isWaiting = true;
    await pause(200);
  }
  const release = () => rmSync(path, { force: true });
  process.once('exit', release);
  try {
    return await work();
  } finally {
    process.off('exit', release);
    release();
  }
}

/** @param {string} path */
function tryToTake(path) {
  try {
    writeFileSync(path, `${process.pid} ${hostname()}`, { flag: 'wx' });
    return true;
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
  }
  try {
    const holder = readFileSync(path, 'utf8');
    if (isAbandoned(holder, Date.now() - statSync(path).mtimeMs)) {
      // Moved aside first: of several that see the abandoned lock, one succeeds. If
      // that one has already put its own lock there, it gets it back.
      const aside = `${path}.${process.pid}`;
      renameSync(path, aside);
      try {
        if (readFileSync(aside, 'utf8') !== holder) linkSync(aside, path);
      } finally {
        rmSync(aside, { force: true });
      }
    }
  } catch (error) {
    // Released, or taken by somebody else in the meantime: the next round sees.
    if (errorCode(error) !== 'ENOENT' && errorCode(error) !== 'EEXIST') throw error;
  }
  return false;
}

/** @param {number} pid */
function isProcessAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}

/** @param {unknown} error */
export function errorCode(error) {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}

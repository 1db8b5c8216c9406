/** Where this checkout is and what its package.json files say. */
import { readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const checkout = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Working files of the scripts (locks, reports); ignored by git. */
export const scratchDirectory = join(checkout, '.cache');

/**
 * @param {string} directory
 * @returns {{ version: string, engines?: { node?: string }, bin?: string | Record<string, string> }}
 */
export function readPackage(directory) {
  return JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8'));
}

/**
 * The script behind a command of an installed package. Started with our own
 * node, it needs neither a shell nor `.cmd` wrappers on Windows.
 * @param {string} packageName
 * @param {string} command
 */
export function installedCommand(packageName, command) {
  const directory = join(checkout, 'node_modules', packageName);
  const { bin } = readPackage(directory);
  const script = typeof bin === 'string' ? bin : bin?.[command];
  if (!script) throw new Error(`${packageName} has no command ${command}`);
  return join(directory, script);
}

/**
 * True in the module that `node` was started with, so that the same file can be imported.
 * @param {string} moduleUrl
 */
export function isStartedDirectly(moduleUrl) {
  const started = process.argv[1];
  return started !== undefined && realpathSync(started) === realpathSync(fileURLToPath(moduleUrl));
}

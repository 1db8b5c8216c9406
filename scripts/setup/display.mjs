/** A screen for Electron: the one there is, or a virtual one of our own for as long as it is needed. */
import { spawn } from 'node:child_process';
import { findProgram, forwardSignals } from './command.mjs';
import { Problem, say } from './say.mjs';

const PACKAGES = ['xvfb', 'xauth'];
const START_TIMEOUT_MS = 15_000;

/** @typedef {'present' | 'virtual' | 'missing'} Display */

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {NodeJS.Platform} [platform]
 */
export function hasScreen(env, platform = process.platform) {
  return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

/**
 * @param {import('./apt.mjs').Apt} apt
 * @returns {Promise<Display>}
 */
export async function prepareDisplay(apt) {
  if (hasScreen(process.env)) return 'present';
  if (findProgram('Xvfb')) return 'virtual';
  say('There is no screen here and no Xvfb to stand in for one. Installing it needs root.');
  const result = await apt.install(PACKAGES);
  if (result.installed) return 'virtual';
  say(`It was not installed: ${result.reason}. Nothing with a window can run until you type:`);
  say(`  ${apt.commandFor(PACKAGES)}`);
  return 'missing';
}

/**
 * Does something with an environment in which windows can open.
 * @template T
 * @param {(env: NodeJS.ProcessEnv) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withDisplay(work) {
  if (hasScreen(process.env)) return work({ ...process.env });
  const screen = await startVirtualScreen();
  // A signal ends what runs on the screen (that has its own listener); dying of it
  // ourselves would leave the screen behind.
  const stopListening = forwardSignals(() => {});
  try {
    return await work({ ...process.env, DISPLAY: screen.display });
  } finally {
    await screen.stop();
    stopListening();
  }
}

/** @returns {Promise<{ display: string, stop: () => Promise<void> }>} */
async function startVirtualScreen() {
  if (!findProgram('Xvfb')) throw new Problem('There is no screen here, and Xvfb is not installed.', 'npm run setup');
  // With -displayfd Xvfb itself takes a free number and writes it once it accepts
  // connections. Detached: Ctrl-C must reach the application first, not its screen.
  const child = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1920x1080x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  const killNow = () => void child.kill('SIGKILL');
  process.once('exit', killNow);

  const stop = async () => {
    process.off('exit', killNow);
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGTERM');
    const tooLate = setTimeout(killNow, 3_000);
    await ended;
    clearTimeout(tooLate);
  };

  let errors = '';
  child.stderr?.on('data', (data) => (errors += data));
  try {
    const number = await new Promise((resolve, reject) => {
      let written = '';
      const tooLate = setTimeout(() => reject(new Error('it did not answer')), START_TIMEOUT_MS);
      child.stdio[3]?.on('data', (data) => {
        written += data;
        if (!written.endsWith('\n')) return;
        clearTimeout(tooLate);
        resolve(written.trim());
      });
      child.once('error', reject);
      child.once('close', () => {
        clearTimeout(tooLate);
        reject(new Error(errors.trim() || 'it ended at once'));
      });
    });
    return { display: `:${number}`, stop };
  } catch (error) {
    await stop();
    throw new Problem(`Xvfb did not start: ${error instanceof Error ? error.message : error}`);
  }
}

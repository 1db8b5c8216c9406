/** Running other programs: quiet unless they fail, or with their output shown as it comes. */
import { spawn } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { basename, delimiter, join } from 'node:path';

/**
 * @typedef {object} CommandResult
 * @property {number} code  exit code; 1 if a signal ended it or it could not be started
 * @property {string} output  both streams, in the order they came (empty when shown)
 * @property {boolean} timedOut
 * @property {boolean} interrupted  by a signal to us, as with Ctrl-C
 */

/**
 * @typedef {object} CommandOptions
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env]
 * @property {boolean} [shown]  let it write to our terminal instead of keeping its output
 * @property {number} [minutes]  after that it is ended
 */

/**
 * @param {string} command
 * @param {string[]} args
 * @param {CommandOptions} [options]
 * @returns {Promise<CommandResult>}
 */
export function run(command, args, { cwd, env, shown = false, minutes } = {}) {
  return new Promise((resolve) => {
    // Its own process group, so that whatever it leaves behind can be ended with it.
    const ownGroup = shown && process.platform !== 'win32';
    const child = spawn(command, args, {
      cwd,
      env: env ?? process.env,
      stdio: shown ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
      detached: ownGroup,
    });

    let output = '';
    let timedOut = false;
    let interrupted = false;
    child.stdout?.on('data', (data) => (output += data));
    child.stderr?.on('data', (data) => (output += data));

    /** @param {NodeJS.Signals} signal */
    const end = (signal) => {
      if (child.pid === undefined) return;
      try {
        process.kill(ownGroup ? -child.pid : child.pid, signal);
      } catch {
        // Already gone.
      }
    };
    const timer = minutes
      ? setTimeout(() => {
          timedOut = true;
          end('SIGKILL');
        }, minutes * 60_000)
      : undefined;
    const stopListening = forwardSignals((signal) => {
      interrupted = true;
      end(signal);
    });

    /** @param {number} code */
    const finish = (code) => {
      clearTimeout(timer);
      stopListening();
      if (ownGroup) end('SIGKILL');
      resolve({ code, output, timedOut, interrupted });
    };
    child.on('error', (error) => {
      output += error.message;
      if (shown) process.stderr.write(`${command}: ${error.message}\n`);
      finish(1);
    });
    child.on('close', (code) => finish(code ?? 1));
  });
}

/**
 * Hands on what the terminal or a supervisor sends us; we ourselves go on until
 * the child has ended, so that clearing up still happens.
 * @param {(signal: NodeJS.Signals) => void} handle
 * @returns {() => void} stops it
 */
export function forwardSignals(handle) {
  /** @type {NodeJS.Signals[]} */
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, handle);
  return () => {
    for (const signal of signals) process.off(signal, handle);
  };
}

/**
 * The first executable of that name on the PATH.
 * @param {string} name
 * @param {string} [path]
 */
export function findProgram(name, path = process.env.PATH ?? '') {
  for (const directory of path.split(delimiter)) {
    if (!directory) continue;
    const candidate = join(directory, name);
    try {
      accessSync(candidate, constants.X_OK);
      if (statSync(candidate).isFile()) return candidate;
    } catch {
      // Not in this directory.
    }
  }
  return undefined;
}

/**
 * How to start npm. Below `npm start` npm tells where its own script is, which
 * works without a shell everywhere.
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {{ command: string, args: string[] }}
 */
export function npmCommand(env = process.env) {
  const script = env.npm_execpath;
  if (script && /^npm-cli\.c?js$/.test(basename(script))) {
    return { command: process.execPath, args: [script] };
  }
  if (process.platform === 'win32') {
    return { command: process.env.ComSpec ?? 'cmd.exe', args: ['/d', '/s', '/c', 'npm'] };
  }
  return { command: 'npm', args: [] };
}

/** Runs a TypeScript program of the checkout beside a built application, an Electron and a screen. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { build } from './build.mjs';
import { checkout } from './setup/checkout.mjs';
import { forwardSignals } from './setup/command.mjs';
import { withDisplay } from './setup/display.mjs';
import { runScript } from './setup/say.mjs';
import { setUp } from './setup.mjs';

/**
 * @param {string} program  path below the checkout
 * @param {string[]} args
 * @returns {Promise<void>}
 */
export function runWithElectron(program, args) {
  return runScript(async () => {
    const { electronPath } = await setUp();
    await build();
    return withDisplay(
      (env) =>
        new Promise((resolve, reject) => {
          const child = spawn(process.execPath, ['--import', 'tsx', join(checkout, program), ...args], {
            cwd: checkout,
            env: { ...env, WERKBANK_ELECTRON: electronPath },
            stdio: 'inherit',
          });
          const stopListening = forwardSignals((signal) => child.kill(signal));
          child.on('error', reject);
          child.on('close', (code) => {
            stopListening();
            resolve(code ?? 1);
          });
        }),
    );
  });
}

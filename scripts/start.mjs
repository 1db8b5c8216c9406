/** `npm start`: gets everything ready, builds if needed, runs the application until it quits. */
import { spawn } from 'node:child_process';
import { checkout } from './setup/checkout.mjs';
import { forwardSignals } from './setup/command.mjs';
import { build } from './build.mjs';
import { withDisplay } from './setup/display.mjs';
import { electronArguments, inspectMachine } from './setup/electron-arguments.mjs';
import { runScript, say } from './setup/say.mjs';
import { setUp } from './setup.mjs';

/**
 * @param {string} electronPath
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<number>} its exit code
 */
function runApplication(electronPath, args, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(electronPath, args, { cwd: process.cwd(), env, stdio: 'inherit' });
    const stopListening = forwardSignals((signal) => child.kill(signal));
    child.on('error', reject);
    child.on('close', (code, signal) => {
      stopListening();
      if (signal) say(`The application was ended by ${signal}.`);
      resolve(code ?? 1);
    });
  });
}

await runScript(async () => {
  const { electronPath, display } = await setUp();
  await build();
  if (display === 'virtual') say('There is no screen here: the window opens on a virtual one (Xvfb).');
  return withDisplay((env) => {
    const machine = inspectMachine(electronPath, env);
    if (machine.isSandboxBlocked && !machine.isRoot) {
      say('This system forbids Chromium\'s sandbox to ordinary users; running without it. The installed product runs with it.');
    }
    // Set by some editors' terminals; it would turn Electron into a plain Node.
    delete env.ELECTRON_RUN_AS_NODE;
    const args = [...electronArguments(machine), checkout, ...process.argv.slice(2)];
    return runApplication(electronPath, args, env);
  });
});

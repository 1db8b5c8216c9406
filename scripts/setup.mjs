/**
 * Makes this checkout ready to start or to be tested: npm packages, an Electron,
 * the system's libraries, a screen. Uses Node alone, since nothing else need be
 * there; does nothing that is already done.
 *
 *   npm run setup                       what `npm start` needs
 *   npm run setup -- --for-tests        and what `npm test` needs
 *   npm run setup -- --retry-download   tries for the official Electron again
 */
import { join } from 'node:path';
import { createApt } from './setup/apt.mjs';
import { checkout, isStartedDirectly } from './setup/checkout.mjs';
import { installDependencies } from './setup/dependencies.mjs';
import { prepareDisplay } from './setup/display.mjs';
import { installLibraries } from './setup/linux-libraries.mjs';
import { isAtLeast, LOWEST_NODE } from './setup/node-version.mjs';
import { describeRuntime, resolveRuntime, runtimeSources } from './setup/runtime.mjs';
import { Problem, runScript, say } from './setup/say.mjs';
import { installTestTools } from './setup/test-tools.mjs';

/**
 * @typedef {object} Ready
 * @property {string} electronPath  the executable
 * @property {string} electronVersion
 * @property {boolean} isFallback
 * @property {import('./setup/display.mjs').Display} display
 */

/**
 * @param {{ forTests?: boolean, retryDownload?: boolean }} [options]
 * @returns {Promise<Ready>}
 */
export async function setUp({ forTests = false, retryDownload = false } = {}) {
  if (!isAtLeast(process.versions.node, LOWEST_NODE)) {
    throw new Problem(`Node ${LOWEST_NODE} or newer is needed; this is ${process.versions.node}.`);
  }
  await installDependencies();
  const runtime = await resolveRuntime(runtimeSources(), { retryDownload });
  say(describeRuntime(runtime));
  const apt = createApt();
  await installLibraries(runtime.electronPath, apt);
  const display = await prepareDisplay(apt);
  if (forTests) {
    // Tests run the sync server; the application does not need it.
    await installDependencies(join(checkout, 'sync-server'));
    await installTestTools(apt);
  }
  return { ...runtime, display };
}

if (isStartedDirectly(import.meta.url)) {
  await runScript(async () => {
    const options = process.argv.slice(2);
    const unknown = options.find((option) => option !== '--for-tests' && option !== '--retry-download');
    if (unknown) throw new Problem(`Unknown option ${unknown}; there are --for-tests and --retry-download.`);
    const { display } = await setUp({
      forTests: options.includes('--for-tests'),
      retryDownload: options.includes('--retry-download'),
    });
    say(display === 'missing' ? 'Ready, except for the screen.' : 'Ready. Start with: npm start');
    return display === 'missing' ? 1 : 0;
  });
}

/**
 * `npm run cli -- VERB …`: the workbench's rules and documents without a window. The verbs are TypeScript and share
 * the application's code, so a loader is registered first.
 */
import { createRequire } from 'node:module';
import { warn } from './setup/say.mjs';

const require = createRequire(import.meta.url);

try {
  require('tsx/cjs/api').register();
} catch {
  warn('The dependencies are missing. Type `npm run setup` first, then try again.');
  process.exit(1);
}

/** @type {typeof import('./cli/run')} */
const { runCli } = require('./cli/run');
process.exitCode = await runCli(
  process.argv.slice(2),
  (line) => process.stdout.write(`${line}\n`),
  (line) => process.stderr.write(`${line}\n`),
);

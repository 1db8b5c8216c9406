/** `npm run bench [-- NAME …]`: measures the workbench beside bare references and prints a line for each benchmark. */
import { runWithElectron } from './run-with-electron.mjs';

await runWithElectron('tests/bench/run.mts', process.argv.slice(2));

/** `npm run torture [-- NAME … --short --seed=N]`: kills and attacks the application and counts what it lost. */
import { runWithElectron } from './run-with-electron.mjs';

await runWithElectron('tests/torture/run.mts', process.argv.slice(2));

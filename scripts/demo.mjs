/**
 * `npm run demo`: does the main job without a person, in English and German, and leaves pictures of each stage
 * and the Word file in `demo-output/`. `npm run demo -- --docs` also renews the quick start in `docs/`.
 */
import { runWithElectron } from './run-with-electron.mjs';

await runWithElectron('tests/demo/run.mts', process.argv.slice(2));

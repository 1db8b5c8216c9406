/** Runs the tortures named on the command line, or all; `--short` tries each a few times only. */
import { damagedFiles } from './damaged-files';
import { hostileImports } from './hostile-imports';
import { hostileIpc } from './hostile-ipc';
import { killApp } from './kill-app';
import { killBackup } from './kill-backup';
import { killEncrypt } from './kill-encrypt';
import { killErase } from './kill-erase';
import { killMigrate } from './kill-migrate';
import { killServer } from './kill-server';
import { syncSchedules } from './sync-schedules';
import { tortureText, type TortureLine } from './torture-line';

/** By then everything that is closed properly has gone. */
const LEFTOVER_MS = 10_000;

const isShort = process.argv.includes('--short');
const seedArgument = process.argv.find((argument) => argument.startsWith('--seed='))?.slice('--seed='.length);
const seed = seedArgument === undefined ? Date.now() % 1_000_000_000 : Number(seedArgument);
const chosen = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));

const tortures: Record<string, () => Promise<TortureLine>> = {
  'kill-app': () => killApp(isShort ? 5 : 200, seed),
  'kill-backup': () => killBackup(isShort ? 3 : 50, seed),
  'kill-migrate': () => killMigrate(isShort ? 3 : 50, seed),
  'kill-server': () => killServer(isShort ? 5 : 50, seed),
  'kill-encrypt': () => killEncrypt(isShort ? 3 : 50, seed),
  'kill-erase': () => killErase(isShort ? 3 : 50, seed),
  'damaged-files': () => damagedFiles(isShort ? 40 : 500, seed),
  'sync-schedules': () => syncSchedules(isShort ? { documents: 50, laptops: 0 } : { documents: 100, laptops: 400 }, seed),
  'hostile-imports': () => hostileImports(isShort ? 200 : 2000, seed),
  'hostile-ipc': () => hostileIpc(isShort ? 1000 : 20_000, seed),
};

let lost = 0;
for (const [name, run] of Object.entries(tortures)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  const line = await run();
  lost += line.lost;
  console.log(tortureText(line));
}
process.exitCode = lost === 0 ? 0 : 1;
// What a killed application or server leaves open (a pipe, a socket) must not hold up a run that is done.
setTimeout(() => {
  console.error(`Ended with still open: ${[...new Set(process.getActiveResourcesInfo())].join(', ')}`);
  process.exit();
}, LEFTOVER_MS).unref();

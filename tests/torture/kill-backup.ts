import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { openedBackup } from '../support/backups';
import { chooseSavePlace, kill, launch, newProfile, removeProfile, type Running } from '../support/electron/launch';
import { seed as plant } from '../support/electron/seed';
import { wholeWorkspace } from '../support/electron/whole-workspace';
import { companyChart } from '../support/records/company-chart';
import { account } from '../support/records/records';
import type { TortureLine } from './torture-line';

const PASSPHRASE = 'a passphrase of some length';
/** Reading, sealing, writing and reading back take about this long together. */
const SAVING_MS = 3000;

/**
 * Kills the application while it saves a backup over an older one. Lost is a file at that place that is neither the old
 * nor the new backup, complete, and a database that holds other records afterwards.
 */
export async function killBackup(rounds: number, seed: number): Promise<TortureLine> {
  const details: string[] = [];
  const profile = newProfile();
  const path = join(profile, 'Backup.werkbank');
  let running = await launch({ profile });
  await plant(running, companyChart(107).records);
  await chooseSavePlace(running.app, path);
  await save(running);
  let counts = [await countIn(path)];
  for (let round = 0; round < rounds; round += 1) {
    await plant(running, [account({ name: `Round ${round}` })]);
    const before = await wholeWorkspace(running);
    await chooseSavePlace(running.app, path);
    // Never answered: the process is gone before or after.
    save(running).catch(() => undefined);
    const [delay = 0] = fc.sample(fc.integer({ min: 0, max: SAVING_MS }), { seed: seed + round, numRuns: 1 });
    await new Promise((resolve) => setTimeout(resolve, delay));
    await kill(running);
    const found = await countIn(path);
    if (found !== before.length && !counts.includes(found)) details.push(`round ${round}: the file is neither the old nor the new backup (${found})`);
    counts = [found];
    running = await launch({ profile });
    if (!isDeepStrictEqual(await wholeWorkspace(running), before)) details.push(`round ${round}: other records in the database`);
  }
  await running.app.close();
  removeProfile(profile);
  return { name: 'kill-backup', tried: rounds, lost: details.length, seed, details };
}

async function save({ page }: Running): Promise<void> {
  const saved = await page.evaluate((passphrase) => window.werkbank.api.backups.save({ passphrase }), PASSPHRASE);
  if (!saved.ok) throw new Error(JSON.stringify(saved.error));
}

/** How many records the backup there holds; −1 when it does not open. */
async function countIn(path: string): Promise<number> {
  const opened = await openedBackup(readFileSync(path), 'backup', PASSPHRASE);
  return opened.ok ? opened.value.lines.length : -1;
}

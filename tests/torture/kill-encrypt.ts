import fc from 'fast-check';
import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { launch, newProfile, removeProfile, startAndKill, type Running } from '../support/electron/launch';
import { newPlainProfile } from '../support/electron/plain-profile';
import { scan } from '../support/electron/plain-text';
import { seed as plant } from '../support/electron/seed';
import { wholeWorkspace } from '../support/electron/whole-workspace';
import { companyChart } from '../support/records/company-chart';
import { account } from '../support/records/records';
import type { TortureLine } from './torture-line';

/** Copying, comparing and switching take about this long. */
const ENCRYPTING_MS = 2000;
/** The start that deletes what is left of the old generation takes about this long. */
const START_MS = 1500;
const WORD = 'Zwetschgenknoedel';

/**
 * Kills the application while it encrypts a workspace, and in every other round once more while it starts behind that.
 * Lost is a workspace that holds other records afterwards, and one that says it is encrypted and can be read.
 */
export async function killEncrypt(rounds: number, seed: number): Promise<TortureLine> {
  const details: string[] = [];
  const plain = newPlainProfile();
  const first = await launch({ profile: plain });
  await plant(first, [...companyChart(107).records, account({ name: WORD })]);
  const expected = await wholeWorkspace(first);
  await first.app.close();

  for (let round = 0; round < rounds; round += 1) {
    const [delay = 0, startDelay = 0] = fc.sample(fc.tuple(fc.integer({ min: 0, max: ENCRYPTING_MS }), fc.integer({ min: 100, max: START_MS })), { seed: seed + round, numRuns: 1 })[0] ?? [];
    const profile = newProfile();
    cpSync(plain, profile, { recursive: true });
    await encryptAndKill(await launch({ profile }), delay);
    if (round % 2 === 1) await startAndKill(profile, startDelay);
    const running = await launch({ profile });
    const found = await wholeWorkspace(running);
    if (!isDeepStrictEqual(found, expected)) details.push(`round ${round}: ${found.length} records instead of ${expected.length}, killed after ${delay} ms`);
    const state = await running.page.evaluate(() => window.werkbank.api.protection.state({}));
    await running.app.close();
    if (state.ok && state.value.isEncrypted) {
      if (existsSync(join(profile, 'Partitions/werkbank-1'))) details.push(`round ${round}: the old database is still there`);
      const readable = scan([profile], [WORD]).found;
      if (readable.length > 0) details.push(`round ${round}: ${readable.join(', ')}`);
    }
    removeProfile(profile);
  }
  removeProfile(plain);
  return { name: 'kill-encrypt', tried: rounds, lost: details.length, seed, details };
}

/** It ends by itself when it is done before. */
async function encryptAndKill(running: Running, delay: number): Promise<void> {
  await running.app.evaluate(({ app }) => {
    app.relaunch = () => undefined;
  });
  // Asked for once: there is none to be asked for any more when it has ended.
  const child = running.app.process();
  const ended = new Promise((done) => child.once('exit', done));
  // Never answered: the process is gone before or after.
  running.page.evaluate(() => window.werkbank.api.protection.encrypt({})).catch(() => undefined);
  await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, delay))]);
  if (child.exitCode === null) child.kill('SIGKILL');
  await ended;
}

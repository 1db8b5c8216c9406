import fc from 'fast-check';
import { cpSync } from 'node:fs';
import { resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { AnyRecord } from '../../shared/domain/records';
import { launch, newProfile, removeProfile, startAndKill } from '../support/electron/launch';
import { wholeWorkspace } from '../support/electron/whole-workspace';
import type { TortureLine } from './torture-line';

const OLD = resolve(import.meta.dirname, '../fixtures/databases/schema-1');
/** A start takes about this long until the upgrade is over. */
const START_MS = 1200;

/** Kills the application while it upgrades an older database. Lost is a database that holds other records after the next start. */
export async function killMigrate(rounds: number, seed: number): Promise<TortureLine> {
  const details: string[] = [];
  const expected = await upgraded();
  for (let round = 0; round < rounds; round += 1) {
    const [delay = 0] = fc.sample(fc.integer({ min: 100, max: START_MS }), { seed: seed + round, numRuns: 1 });
    const found = await upgraded(delay);
    if (!isDeepStrictEqual(found, expected)) details.push(`round ${round}: ${found.length} records instead of ${expected.length}, killed after ${delay} ms`);
  }
  return { name: 'kill-migrate', tried: rounds, lost: details.length, seed, details };
}

/** The records after a start on the old database, with one that is killed before it or without. */
async function upgraded(killAfter?: number): Promise<AnyRecord[]> {
  const profile = newProfile();
  cpSync(OLD, profile, { recursive: true });
  if (killAfter !== undefined) await startAndKill(profile, killAfter);
  const running = await launch({ profile });
  const records = await wholeWorkspace(running);
  await running.app.close();
  removeProfile(profile);
  return records;
}

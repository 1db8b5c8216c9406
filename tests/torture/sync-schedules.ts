import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { Ground } from '../support/sync/laptop-schedules/ground';
import { playLaptops } from '../support/sync/laptop-schedules/play';
import { scheduleText, shrink } from '../support/sync/laptop-schedules/shrink';
import { laptopSchedule, type LaptopSchedule } from '../support/sync/laptop-schedules/steps';
import { play, schedules } from '../support/sync/schedule';
import { serverIsMissing } from '../support/sync/server';
import type { TortureLine } from './torture-line';

const MOST_TOLD = 60;
/** So often a schedule that failed is played again to find a shorter one, and so long each may take to settle. */
const SHRINKING = { tries: 16, settledBy: 8000 };

/** How many schedules are played by bare documents, and how many by whole laptops. */
export type SyncTries = { documents: number; laptops: number };

/**
 * Random schedules of three that edit, delete, bring back and meet. Lost is one after which they differ, an edit left no trace, or
 * something hangs on nothing. Four in five of the long form, 400 of 500 tries, are played by whole laptops over a server: databases,
 * outboxes, sockets, imports, moves, undo, decisions, laptops that join late, leave and die, and a server that does. The others, all 50
 * of the short one, and all where no server is installed, are played by bare documents with clocks that are hours off. How many were
 * played how is said. Each try has a seed of its own, one more than that of the one before it, and a failing one is told with it: given
 * as `--seed` it is tried first.
 */
export async function syncSchedules(tries: SyncTries, seed: number): Promise<TortureLine> {
  const laptops = serverIsMissing === null ? tries.laptops : 0;
  const documents = tries.documents + tries.laptops - laptops;
  const details: string[] = [`by bare documents ${documents}, by whole laptops ${laptops}${serverIsMissing === null ? '' : `: ${serverIsMissing}`}`];
  let lost = 0;
  for (let own = seed; own < seed + documents; own += 1) {
    const [schedule] = fc.sample(schedules, { numRuns: 1, seed: own });
    const problems = schedule === undefined ? [] : play(schedule);
    if (problems.length === 0) continue;
    lost += 1;
    details.push(`documents, seed ${own}: ${JSON.stringify(schedule)}`, ...problems);
  }
  if (laptops > 0) {
    const ground = await Ground.lay();
    try {
      for (let own = seed; own < seed + laptops; own += 1) {
        const told = await failureOf(laptopSchedule(own), ground);
        if (told.length === 0) continue;
        lost += 1;
        details.push(...told);
      }
    } finally {
      await ground.clear();
    }
  }
  return { name: 'sync-schedules', tried: documents + laptops, lost, seed, details: details.slice(0, MOST_TOLD) };
}

async function failureOf(schedule: LaptopSchedule, ground: Ground): Promise<string[]> {
  const problems = await playLaptops(schedule, ground);
  if (problems.length === 0) return [];
  const shorter = await shrink(schedule, async (one) => (await playLaptops(one, ground, SHRINKING.settledBy)).length > 0, SHRINKING.tries);
  return [`laptops, seed ${schedule.seed}: ${scheduleText(shorter)}`, ...problems];
}

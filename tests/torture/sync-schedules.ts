import fc from 'fast-check';
import { play, schedules } from '../support/sync/schedule';
import type { TortureLine } from './torture-line';

/** Random schedules of three laptops that edit, delete, bring back and meet. Lost is one after which they differ or an edit left no trace. */
export async function syncSchedules(tries: number, seed: number): Promise<TortureLine> {
  const details: string[] = [];
  let lost = 0;
  for (const schedule of fc.sample(schedules, { numRuns: tries, seed })) {
    const problems = play(schedule);
    if (problems.length === 0) continue;
    lost += 1;
    details.push(...problems);
  }
  return { name: 'sync-schedules', tried: tries, lost, seed, details: details.slice(0, 20) };
}

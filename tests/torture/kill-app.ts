import { launch, newProfile, removeProfile } from '../support/electron/launch';
import { killRounds } from '../support/electron/kill-rounds';
import { seed as plant } from '../support/electron/seed';
import { companyChart } from '../support/records/company-chart';
import type { TortureLine } from './torture-line';

/** Kills the application right after acknowledged saves; lost is an acknowledged edit that is not there. */
export async function killApp(rounds: number, seed: number): Promise<TortureLine> {
  const profile = newProfile();
  const chart = companyChart(107);
  const running = await launch({ profile });
  await plant(running, chart.records);
  await running.app.close();
  const result = await killRounds(profile, chart.deal.id, rounds, seed);
  removeProfile(profile);
  return { name: 'kill-app', seed, ...result };
}

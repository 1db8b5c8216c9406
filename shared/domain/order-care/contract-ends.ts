import { daysBetween } from '../calendar/day-arithmetic';
import type { Activity } from '../deal/activity';
import type { Day } from '../schema/values';
import type { Installation } from './installation';

/** A service offer is proposed from so many days before a contract ends. */
export const CONTRACT_NOTICE_DAYS = 90;

/** A contract that ends soon or has ended, and how many days are left: negative once it has. */
export type ContractEnd = { installation: Installation; endsOn: Day; daysLeft: number };

/**
 * Installations whose contract ends within 90 days, those that have ended included, the first to end first. One is left
 * out once something was planned for it after the proposal came up.
 */
export function contractEnds(installations: Iterable<Installation>, activities: Iterable<Activity>, today: Day): ContractEnd[] {
  const planned = new Map<string, Day>();
  for (const { origin, originId, createdAt } of activities) {
    if (origin === 'contract' && originId !== null) planned.set(originId, createdAt.slice(0, 10));
  }
  return [...installations]
    .flatMap((installation): ContractEnd[] => {
      const endsOn = installation.contractEndsOn;
      if (endsOn === null) return [];
      const daysLeft = daysBetween(today, endsOn);
      if (daysLeft > CONTRACT_NOTICE_DAYS) return [];
      const done = planned.get(installation.id);
      // What was planned for an earlier contract says nothing about this one.
      if (done !== undefined && daysBetween(done, endsOn) <= CONTRACT_NOTICE_DAYS) return [];
      return [{ installation, endsOn, daysLeft }];
    })
    .sort((a, b) => (a.endsOn === b.endsOn ? (a.installation.id < b.installation.id ? -1 : 1) : a.endsOn < b.endsOn ? -1 : 1));
}

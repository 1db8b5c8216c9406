import { addDays } from '../calendar/day-arithmetic';
import { compareDue } from '../calendar/due-order';
import type { Day } from '../schema/values';
import type { Activity } from './activity';
import { isClosed, type Deal } from './deal';
import { nextStepsByDeal } from './next-step';

/** Open deals that should close within so many days, those whose date has passed included; earliest first. */
export function dealsClosingWithin(deals: Iterable<Deal>, days: number, today: Day): Deal[] {
  const last = addDays(today, days);
  return [...deals]
    .filter((deal) => !isClosed(deal) && deal.closeDate !== null && deal.closeDate <= last)
    .sort((a, b) => compareDue(a.closeDate, b.closeDate));
}

/** Open deals nobody has planned anything for; those that should close first come first. */
export function dealsWithoutNextStep(deals: Iterable<Deal>, activities: Iterable<Activity>): Deal[] {
  const steps = nextStepsByDeal(activities);
  return [...deals].filter((deal) => !isClosed(deal) && !steps.has(deal.id)).sort((a, b) => compareDue(a.closeDate, b.closeDate));
}

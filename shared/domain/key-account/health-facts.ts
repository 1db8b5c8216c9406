import type { Activity } from '../deal/activity';
import type { Deal } from '../deal/deal';
import type { CareCheck } from '../order-care/care-check';
import type { Day } from '../schema/values';
import type { HealthFacts } from './health';
import type { LoyaltyMeasure } from './loyalty-measure';

/** Records of one account that tell of its health. */
export type HealthRecords = {
  deals: readonly Pick<Deal, 'stage' | 'closeDate'>[];
  activities: readonly Pick<Activity, 'kind' | 'doneOn' | 'outcome'>[];
  checks: readonly Pick<CareCheck, 'kind' | 'heldOn' | 'score' | 'settledOn'>[];
  measures: readonly Pick<LoyaltyMeasure, 'doneOn'>[];
};

/**
 * What the health of an account is judged by on a day, today or earlier. A call that reached nobody is no contact; a
 * complaint counts from the day it was made to the day it was settled.
 */
export function healthFacts({ deals, activities, checks, measures }: HealthRecords, on: Day): HealthFacts {
  return {
    contacts: days(activities.filter(({ kind, outcome }) => kind !== 'next-step' && outcome !== 'not-reached').map(({ doneOn }) => doneOn)),
    satisfaction: checks.flatMap(({ kind, heldOn, score }) => (kind === 'satisfaction' && score !== null ? [{ on: heldOn, score }] : [])),
    openComplaints: checks.filter(({ kind, heldOn, settledOn }) => kind === 'complaint' && heldOn <= on && (settledOn === null || settledOn > on)).length,
    orders: days(deals.filter(({ stage }) => stage === 'won').map(({ closeDate }) => closeDate)),
    measures: days(measures.map(({ doneOn }) => doneOn)),
  };
}

function days(found: readonly (Day | null)[]): Day[] {
  return found.filter((day) => day !== null);
}

import { compareSteps } from '../deal/next-step';
import type { Activity } from '../deal/activity';
import type { Deal } from '../deal/deal';
import type { Day } from '../schema/values';

/** A step of the plan. `isAfterClose`: it is due after the day the deal is to close, so one of the two days is wrong. */
export type CloseStep = { activity: Activity; isOverdue: boolean; isAfterClose: boolean };

/** The steps on which the customer and we agreed to get to the order. */
export type ClosePlan = {
  steps: CloseStep[];
  done: number;
  open: number;
  overdue: number;
  afterClose: number;
  /** Without a step of theirs it is our wish, not a plan with them. */
  hasCustomerStep: boolean;
};

/** The plan to close a deal: its close steps in the order of their days, undated ones last, done ones where they were due. */
export function closePlan(activities: Iterable<Activity>, deal: Pick<Deal, 'id' | 'closeDate'>, today: Day): ClosePlan {
  const own = [...activities].filter(({ dealId, isCloseStep }) => dealId === deal.id && isCloseStep).sort(compareSteps);
  const steps = own.map((activity): CloseStep => {
    const { dueOn, doneOn } = activity;
    const isOpen = doneOn === null && dueOn !== null;
    return { activity, isOverdue: isOpen && dueOn < today, isAfterClose: isOpen && deal.closeDate !== null && dueOn > deal.closeDate };
  });
  const count = (of: (step: CloseStep) => boolean): number => steps.filter(of).length;
  const done = count(({ activity }) => activity.doneOn !== null);
  return {
    steps,
    done,
    open: steps.length - done,
    overdue: count(({ isOverdue }) => isOverdue),
    afterClose: count(({ isAfterClose }) => isAfterClose),
    hasCustomerStep: own.some(({ closeOwner }) => closeOwner === 'customer'),
  };
}

import { recordSchema } from '../schema/record';
import { Day, Id, Line, OrderKey } from '../schema/values';
import { z } from '../schema/zod';

export const GOAL_STATES = ['open', 'on-track', 'at-risk', 'reached', 'missed'] as const;
export const GoalState = z.enum(GOAL_STATES);
export type GoalState = z.infer<typeof GoalState>;

/** What we want to reach at an account. Measure and target are words, as goals count in money, machines, visits or percent. */
export const AccountGoal = recordSchema('accountGoal', {
  accountId: Id,
  orderKey: OrderKey,
  text: Line,
  /** What it is measured by, and how much of it is wanted. */
  measure: Line,
  target: Line,
  dueOn: Day.nullable(),
  state: GoalState,
  /** Own colleague who answers for it. */
  ownerId: Id.nullable(),
  /** Agreed with the customer, so that a plan for them may name it. */
  isShared: z.boolean(),
});
export type AccountGoal = z.infer<typeof AccountGoal>;

/** Whether a goal is neither reached nor given up and its day has passed. */
export function isGoalOverdue({ state, dueOn }: Pick<AccountGoal, 'state' | 'dueOn'>, today: Day): boolean {
  return state !== 'reached' && state !== 'missed' && dueOn !== null && dueOn < today;
}

import type { Activity } from '../../../shared/domain/deal/activity';
import type { Deal } from '../../../shared/domain/deal/deal';
import { activity, bookkeeping, deal } from '../../support/records/records';

const accountId = bookkeeping().id;

/** A deal of which only what matters is given; everything else is empty. */
export function dealOf(fields: Partial<Deal> = {}): Deal {
  return deal(accountId, { amount: null, stage: 'identified', ...fields });
}

/** An open next step of which only what matters is given. Later ones have later ids. */
export function activityOf(fields: Partial<Activity> = {}): Activity {
  return activity(accountId, fields);
}

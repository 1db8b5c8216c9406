import { unitsOf } from '../../../shared/domain/key-account/white-space';
import type { AnyRecord } from '../../../shared/domain/records';
import { ownCompany } from '../../../shared/domain/workspace/own-company';
import type { AccountPlanChoice, AccountPlanInput } from '../../../shared/report/account-plan/account-plan-input';
import { recordsOfType } from './records-of-type';

/** What the documents worker needs to know of an account's plan, picked from what was loaded; `null` when the account is not among it. */
export function accountPlanInput(records: readonly AnyRecord[], choice: AccountPlanChoice): AccountPlanInput | null {
  // The same record may come with more than one question.
  const ofType = recordsOfType([...new Map(records.map((record) => [record.id, record])).values()]);
  const units = unitsOf(ofType('account'), choice.accountId);
  if (units.length === 0) return null;
  const unitIds = new Set(units.map(({ id }) => id));
  const ofAccount = ({ accountId }: { accountId: string }): boolean => accountId === choice.accountId;
  const ofGroup = ({ accountId }: { accountId: string | null }): boolean => accountId !== null && unitIds.has(accountId);
  return {
    choice,
    units,
    plans: ofType('accountPlan').filter(ofAccount),
    goals: ofType('accountGoal').filter(ofAccount),
    sponsors: ofType('sponsorPair').filter(ofAccount),
    measures: ofType('loyaltyMeasure').filter(ofAccount),
    cells: ofType('whiteSpaceCell'),
    products: ofType('product'),
    deals: ofType('deal'),
    dealProducts: ofType('dealProduct'),
    activities: ofType('activity').filter(ofGroup),
    checks: ofType('careCheck').filter(ofGroup),
    persons: ofType('person').filter(ofGroup),
    members: ofType('member').filter(ofGroup),
    relations: ofType('relation').filter(ofGroup),
    colleagues: ofType('colleague'),
    profile: ownCompany(ofType('companyProfile')),
  };
}

import { Account } from '../../domain/account/account';
import { Person } from '../../domain/account/person';
import { Member } from '../../domain/buying-center/member';
import { Relation } from '../../domain/buying-center/relation';
import { Product } from '../../domain/catalogue/product';
import { Activity } from '../../domain/deal/activity';
import { Deal } from '../../domain/deal/deal';
import { DealProduct } from '../../domain/deal/deal-product';
import { AccountGoal } from '../../domain/key-account/account-goal';
import { AccountPlan } from '../../domain/key-account/account-plan';
import { LoyaltyMeasure } from '../../domain/key-account/loyalty-measure';
import { SponsorPair } from '../../domain/key-account/sponsor-pair';
import { WhiteSpaceCell } from '../../domain/key-account/white-space-cell';
import { CareCheck } from '../../domain/order-care/care-check';
import { Day, Id, Language } from '../../domain/schema/values';
import { z } from '../../domain/schema/zod';
import { Colleague } from '../../domain/workspace/colleague';
import { CompanyProfile } from '../../domain/workspace/company-profile';

const MOST = 200_000;

/** Which plan of which account is wanted, and in what language. */
export const AccountPlanChoice = z.strictObject({
  accountId: Id,
  /** `customer`: without anything we think, know or reckon; only what was agreed with them. */
  variant: z.enum(['internal', 'customer']),
  language: Language,
  today: Day,
});
export type AccountPlanChoice = z.infer<typeof AccountPlanChoice>;

/** Everything the plan of an account is made from, as plain records. Deals, their products and cells are those of all accounts: worth, and what to offer next, are told by comparing. */
export const AccountPlanInput = z.strictObject({
  choice: AccountPlanChoice,
  /** The account first, then everything below it. */
  units: z.array(Account).min(1).max(MOST),
  plans: z.array(AccountPlan).max(MOST),
  goals: z.array(AccountGoal).max(MOST),
  sponsors: z.array(SponsorPair).max(MOST),
  measures: z.array(LoyaltyMeasure).max(MOST),
  cells: z.array(WhiteSpaceCell).max(MOST),
  products: z.array(Product).max(MOST),
  deals: z.array(Deal).max(MOST),
  dealProducts: z.array(DealProduct).max(MOST),
  activities: z.array(Activity).max(MOST),
  checks: z.array(CareCheck).max(MOST),
  persons: z.array(Person).max(MOST),
  members: z.array(Member).max(MOST),
  relations: z.array(Relation).max(MOST),
  colleagues: z.array(Colleague).max(MOST),
  profile: CompanyProfile.nullable(),
});
export type AccountPlanInput = z.infer<typeof AccountPlanInput>;

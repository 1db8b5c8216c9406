import type { Account } from '../account/account';
import type { Activity } from '../deal/activity';
import { isClosed, type Deal } from '../deal/deal';
import { groupedBy } from '../grouped';
import type { CareCheck } from '../order-care/care-check';
import type { Currency, Day, DecimalText, Id } from '../schema/values';
import { portfolioField, type AccountPlan, type PortfolioField } from './account-plan';
import { customerValues, ordersOf, shareOfWallet, type CustomerValue, type Order } from './customer-value';
import { accountHealth, type Health } from './health';
import { healthFacts } from './health-facts';
import type { LoyaltyMeasure } from './loyalty-measure';
import { unitsOf } from './white-space';

/** All there is to tell of an account that buys, may buy, or has a plan. */
export type AccountStanding = {
  account: Account;
  plan: AccountPlan | null;
  /** What sums of it are told in: that of its plan, else that of its newest deal. */
  currency: Currency;
  health: Health;
  /** `null`: no order within two years. */
  value: CustomerValue | null;
  /** In percent; `null` where it is not known what the account spends. */
  share: DecimalText | null;
  field: PortfolioField | null;
};

export type StandingInput = {
  accounts: ReadonlyMap<Id, Account>;
  plans: Iterable<AccountPlan>;
  deals: Iterable<Deal>;
  activities: Iterable<Pick<Activity, 'accountId' | 'kind' | 'doneOn' | 'outcome'>>;
  checks: Iterable<Pick<CareCheck, 'accountId' | 'kind' | 'heldOn' | 'score' | 'settledOn'>>;
  measures: Iterable<Pick<LoyaltyMeasure, 'accountId' | 'doneOn'>>;
};

/**
 * How every account stands that has a plan, an order or an open deal; companies without any of them are no customers yet.
 * A call that reached nobody is no contact. Health looks at the company itself, the share of the wallet at everything
 * below it too. Where two plans speak of one account the older counts.
 */
export function accountStandings({ accounts, plans, deals, activities, checks, measures }: StandingInput, today: Day): AccountStanding[] {
  const planOf = new Map<Id, AccountPlan>();
  for (const plan of [...plans].sort((a, b) => (a.id < b.id ? 1 : -1))) planOf.set(plan.accountId, plan);
  const dealsOf = groupedBy(deals, ({ accountId }) => accountId);
  const activitiesOf = groupedBy(activities, ({ accountId }) => accountId);
  const checksOf = groupedBy(checks, ({ accountId }) => accountId);
  const measuresOf = groupedBy(measures, ({ accountId }) => accountId);
  const isCustomer = (id: Id): boolean => planOf.has(id) || (dealsOf.get(id) ?? []).some((deal) => deal.stage === 'won' || !isClosed(deal));
  const currencyOf = (id: Id): Currency => planOf.get(id)?.currency ?? newest(dealsOf.get(id) ?? [])?.currency ?? 'EUR';

  const orders = ordersOf([...dealsOf.values()].flat());
  const all = [...accounts.values()];
  const values = valuesByCurrency(orders, today);
  return all
    .filter(({ id }) => isCustomer(id))
    .map((account): AccountStanding => {
      const plan = planOf.get(account.id) ?? null;
      const currency = currencyOf(account.id);
      const ofAccount = { deals: dealsOf.get(account.id) ?? [], activities: activitiesOf.get(account.id) ?? [], checks: checksOf.get(account.id) ?? [], measures: measuresOf.get(account.id) ?? [] };
      const health = accountHealth(healthFacts(ofAccount, today), today);
      const units = plan === null || plan.wallet === null ? [] : unitsOf(all, account.id);
      return {
        account,
        plan,
        currency,
        health,
        value: values.get(currency)?.get(account.id) ?? null,
        share: plan === null ? null : shareOfWallet(orders, new Set(units.map(({ id }) => id)), plan, today),
        field: plan === null ? null : portfolioField(plan),
      };
    });
}

function valuesByCurrency(orders: readonly Order[], today: Day): Map<Currency, Map<Id, CustomerValue>> {
  const currencies = new Set(orders.map(({ currency }) => currency));
  return new Map([...currencies].map((currency) => [currency, new Map(customerValues(orders, currency, today).map((value) => [value.accountId, value]))]));
}

function newest(deals: readonly Deal[]): Deal | undefined {
  return deals.reduce<Deal | undefined>((last, deal) => (last === undefined || deal.id > last.id ? deal : last), undefined);
}

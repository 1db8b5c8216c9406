import type { Account } from '../account/account';
import type { DecimalText } from '../schema/values';
import { searchText } from '../text/search';
import type { Activity } from './activity';
import type { Deal } from './deal';
import { weightedAmount } from './forecast';
import { nextStepsByDeal } from './next-step';
import { probabilityOf } from './probability';

/** A deal as the list shows it. */
export type DealRow = {
  deal: Deal;
  accountName: string;
  probability: number;
  weighted: DecimalText | null;
  nextStep: Activity | undefined;
  /** Folded name and account, to be searched. */
  search: string;
};

/** The rows of the deals list, in no particular order. */
export function dealRows(
  deals: Iterable<Deal>,
  accounts: ReadonlyMap<string, Account>,
  activities: Iterable<Activity>,
): DealRow[] {
  const steps = nextStepsByDeal(activities);
  return [...deals].map((deal) => {
    const accountName = accounts.get(deal.accountId)?.name ?? '';
    return {
      deal,
      accountName,
      probability: probabilityOf(deal),
      weighted: weightedAmount(deal),
      nextStep: steps.get(deal.id),
      search: searchText(deal.name, accountName),
    };
  });
}

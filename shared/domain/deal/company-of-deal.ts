import type { Account } from '../account/account';
import type { Deal } from './deal';

type Tables = { readonly deal: ReadonlyMap<string, Deal>; readonly account: ReadonlyMap<string, Account> };

/** What the company a deal is with is called; empty where the deal or its company is not there. */
export function companyOfDeal({ deal, account }: Tables, dealId: string): string {
  return account.get(deal.get(dealId)?.accountId ?? '')?.name ?? '';
}

import type { OrgChartTarget } from '../../../shared/domain/org-chart/org-chart-records';
import type { Deal } from '../../../shared/domain/deal/deal';

/** What the user entered about where the people go; `dealId` and `accountId` are `null` for new ones. */
export type TargetEntry = { dealId: string | null; accountId: string | null; accountName: string; dealName: string };

/** Names of the entry that are still missing. */
export function missingNames(entry: TargetEntry): { account: boolean; deal: boolean } {
  const isNewDeal = entry.dealId === null;
  return {
    account: isNewDeal && entry.accountId === null && entry.accountName.trim() === '',
    deal: isNewDeal && entry.dealName.trim() === '',
  };
}

/** The entry as the domain takes it, or `null` while a name is missing. `deal` is the existing deal, when it is loaded. */
export function targetOf(entry: TargetEntry, deal: Deal | undefined): OrgChartTarget | null {
  if (entry.dealId !== null) return deal === undefined ? null : { accountId: deal.accountId, dealId: deal.id };
  const missing = missingNames(entry);
  if (missing.account || missing.deal) return null;
  const newDeal = { name: entry.dealName.trim(), currency: 'EUR' };
  if (entry.accountId !== null) return { accountId: entry.accountId, newDeal };
  return { newAccount: { name: entry.accountName.trim() }, newDeal };
}

/** A name for the account read off a file: `organigramm_packwerk-2026.csv` gives `Organigramm packwerk 2026`. */
export function accountNameFrom(fileName: string): string {
  const words = fileName.replace(/(?:\.(?:csv|tsv|txt))+$/i, '').replace(/[_\-\s]+/g, ' ').trim();
  return words.charAt(0).toLocaleUpperCase() + words.slice(1);
}

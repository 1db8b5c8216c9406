import type { Deal } from '../deal/deal';

/** Companies that bought, and companies that never did but were lost at least once. */
export type WonAndLost<T> = { won: T[]; lost: T[] };

/** Sorts companies by how their deals ended. Who bought once is won, whatever was lost beside it. */
export function wonAndLost<T extends { id: string }>(companies: Iterable<T>, deals: Iterable<Pick<Deal, 'accountId' | 'stage'>>): WonAndLost<T> {
  const won = new Set<string>();
  const lost = new Set<string>();
  for (const { accountId, stage } of deals) {
    if (stage === 'won') won.add(accountId);
    else if (stage === 'lost') lost.add(accountId);
  }
  const found: WonAndLost<T> = { won: [], lost: [] };
  for (const company of companies) {
    if (won.has(company.id)) found.won.push(company);
    else if (lost.has(company.id)) found.lost.push(company);
  }
  return found;
}

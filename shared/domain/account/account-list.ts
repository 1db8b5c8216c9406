import { foldForSearch } from '../text/fold';
import { matchesSearch, searchText } from '../text/search';

type Listed = { id: string; name: string; city: string; industry: string };

/** An account with what it is found by, folded once. */
export type AccountEntry<T extends Listed = Listed> = { account: T; search: string };

/** What a list of accounts is sorted by. */
export type AccountColumn = 'name' | 'city' | 'industry';
export type AccountSort = { column: AccountColumn; direction: 'ascending' | 'descending' };

/** Folds the accounts for searching; worth keeping, since there may be ten thousand. */
export function accountEntries<T extends Listed>(accounts: readonly T[]): AccountEntry<T>[] {
  return accounts.map((account) => ({ account, search: searchText(account.name, account.city, account.industry) }));
}

/** The accounts in whose name, city or industry every word of the text stands, in the order given. */
export function findAccounts<T extends Listed>(entries: readonly AccountEntry<T>[], text: string): T[] {
  return entries.filter(({ search }) => matchesSearch(search, text)).map(({ account }) => account);
}

/**
 * Entries in order. Accounts without the value come last in either direction; ties are in order of name.
 * @param compareText order of names in the user's language
 */
export function sortAccounts<T extends Listed>(
  entries: readonly AccountEntry<T>[],
  { column, direction }: AccountSort,
  compareText: (a: string, b: string) => number,
): AccountEntry<T>[] {
  const sign = direction === 'ascending' ? 1 : -1;
  return [...entries].sort(({ account: a }, { account: b }) => {
    if ((a[column] === '') !== (b[column] === '')) return a[column] === '' ? 1 : -1;
    return sign * compareText(a[column], b[column]) || compareText(a.name, b.name) || (a.id < b.id ? -1 : 1);
  });
}

/** An account of the same name, however its umlauts are spelled. */
export function accountNamed<T extends Listed>(accounts: readonly T[], name: string): T | undefined {
  const folded = foldForSearch(name.trim());
  return folded === '' ? undefined : accounts.find((account) => foldForSearch(account.name.trim()) === folded);
}

import { useEffect, useMemo, useState } from 'react';
import type { AccountSummary } from '../../shared/contract/records';
import { useApi } from './session-context';
import { useTable } from './workbench-context';

const NONE: readonly AccountSummary[] = [];

/**
 * All accounts with the little a list shows; `null` until they are there. What is in memory is newer than what was
 * read: an account made or renamed a moment ago is in the list as it is now.
 * @param isWanted `false` reads nothing yet, since the list may be long
 */
export function useAccountSummaries(isWanted = true): readonly AccountSummary[] | null {
  const api = useApi();
  const loaded = useTable('account');
  const [listed, setListed] = useState<readonly AccountSummary[] | null>(null);
  useEffect(() => {
    if (!isWanted) return;
    let current = true;
    void api.records.listAccounts({}).then((result) => {
      if (current) setListed(result.ok ? result.value.accounts : NONE);
    });
    return () => {
      current = false;
    };
  }, [api, isWanted]);
  return useMemo(() => {
    if (listed === null) return null;
    const byId = new Map(listed.map((account) => [account.id, account]));
    for (const { id, name, city, industry } of loaded.values()) byId.set(id, { id, name, city, industry });
    return [...byId.values()];
  }, [listed, loaded]);
}

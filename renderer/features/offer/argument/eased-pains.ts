import { useMemo } from 'react';
import { useDealRecords, useTable } from '../../../stores/workbench-context';

/** Words of the pains each benefit of a deal eases, by the benefit's id. */
export function useEasedPains(dealId: string): ReadonlyMap<string, string[]> {
  const links = useDealRecords('needLink', dealId);
  const pains = useTable('pain');
  return useMemo(() => {
    const eased = new Map<string, string[]>();
    for (const link of links) {
      const text = link.kind === 'relieves' ? pains.get(link.toId)?.text.trim() : undefined;
      if (text) eased.set(link.fromId, [...(eased.get(link.fromId) ?? []), text]);
    }
    return eased;
  }, [links, pains]);
}

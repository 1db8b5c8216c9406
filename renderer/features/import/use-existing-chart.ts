import { useEffect, useMemo } from 'react';
import type { Deal } from '../../../shared/domain/deal/deal';
import type { ExistingChart } from '../../../shared/domain/org-chart/merge-plan';
import { useTable, useWorkbench } from '../../stores/workbench-context';
import type { TargetEntry } from './target';

/**
 * What the people of a file meet where they go: people of the account and the map of the deal. `null` where there is
 * nobody yet, and the file can be taken as it is.
 */
export function useExistingChart(entry: TargetEntry, openedFrom: Deal | undefined): ExistingChart | null {
  const workbench = useWorkbench();
  const into = openedFrom !== undefined && entry.dealId === openedFrom.id ? openedFrom : null;
  const accountId = into?.accountId ?? entry.accountId;
  const dealId = into?.id ?? null;
  const persons = useTable('person');
  const members = useTable('member');
  const relations = useTable('relation');

  useEffect(() => {
    if (accountId !== null) void workbench.load({ kind: 'account', accountId });
  }, [workbench, accountId]);

  return useMemo(() => {
    if (accountId === null) return null;
    const onMap = dealId === null ? [] : [...members.values()].filter((member) => member.dealId === dealId);
    const placed = new Set(onMap.map(({ personId }) => personId));
    const known = [...persons.values()].filter((person) => person.accountId === accountId || placed.has(person.id));
    if (known.length === 0 && onMap.length === 0) return null;
    const lines = dealId === null ? [] : [...relations.values()].filter((relation) => relation.dealId === dealId);
    return { accountId, persons: known, members: onMap, relations: lines };
  }, [accountId, dealId, persons, members, relations]);
}

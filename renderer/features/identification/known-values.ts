import { useMemo } from 'react';
import { foldForSearch } from '../../../shared/domain/text/fold';
import type { ConditionField } from '../../../shared/domain/identification/condition';
import { useTable } from '../../stores/workbench-context';

/** What the companies there are have in a field, the most frequent first; spellings of one word once. */
export function useKnownValues(field: ConditionField): readonly string[] {
  const accounts = useTable('account');
  return useMemo(() => {
    if (field === 'employees' || field === 'revenue') return [];
    const found = new Map<string, { value: string; count: number }>();
    for (const account of accounts.values()) {
      for (const value of field === 'tag' ? account.tags : [account[field]]) {
        const key = foldForSearch(value.trim());
        if (key === '') continue;
        const known = found.get(key);
        if (known === undefined) found.set(key, { value: value.trim(), count: 1 });
        else known.count += 1;
      }
    }
    return [...found.values()].sort((a, b) => b.count - a.count).map(({ value }) => value);
  }, [accounts, field]);
}

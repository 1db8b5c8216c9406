import { useMemo } from 'react';
import { rulesOfWorkspace } from '../../shared/domain/coverage/default-rules';
import { evaluateCoverage, type CoverageResult } from '../../shared/domain/coverage/evaluate-coverage';
import type { NextContactsInput } from '../../shared/domain/coverage/next-contacts';
import { useToday } from './today';
import { useDealRecords, useRecord, useTable } from './workbench-context';

/**
 * What the coverage of a deal is judged by, the same object as long as no record of it changes; `null` while the
 * deal is not loaded.
 */
export function useCoverageInput(dealId: string): NextContactsInput | null {
  const deal = useRecord('deal', dealId);
  const members = useDealRecords('member', dealId);
  const ratings = useDealRecords('rating', dealId);
  const relations = useDealRecords('relation', dealId);
  const stored = useTable('coverageRule');
  const today = useToday();
  return useMemo(
    () => (deal === undefined ? null : { deal, members, ratings, relations, rules: rulesOfWorkspace(stored.values()), today }),
    [deal, members, ratings, relations, stored, today],
  );
}

/** The light of a deal with its reasons, as of now. */
export function useCoverage(dealId: string): CoverageResult | null {
  const input = useCoverageInput(dealId);
  return useMemo(() => (input === null ? null : evaluateCoverage(input)), [input]);
}

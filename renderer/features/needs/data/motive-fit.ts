import { useMemo } from 'react';
import { motiveFit, type MotiveFit } from '../../../../shared/domain/needs/motive-fit';
import { useDealRecords } from '../../../stores/workbench-context';
import type { BenefitLints } from '../../../stores/benefit-lints';
import type { Needs } from './needs';

/** Whom the benefits of a deal convince; `null` until the deal and the lint's verdicts are there. */
export function useMotiveFit(dealId: string, needs: Needs | null, lints: BenefitLints): MotiveFit | null {
  const members = useDealRecords('member', dealId);
  const ratings = useDealRecords('rating', dealId);
  return useMemo(() => {
    if (needs === null) return null;
    const { benefits, graph } = needs;
    if (lints.size === 0 && benefits.some(({ text }) => text.trim() !== '')) return null;
    return motiveFit({ members, ratings, benefits, graph, verdictOf: ({ id }) => lints.get(id)?.lint.verdict ?? 'unsure' });
  }, [members, ratings, needs, lints]);
}

import { useMemo } from 'react';
import { accountStandings, type AccountStanding } from '../../../shared/domain/key-account/account-standing';
import { useToday } from '../../stores/today';
import { useTable } from '../../stores/workbench-context';

/** How every customer stands today. */
export function useStandings(): readonly AccountStanding[] {
  const accounts = useTable('account');
  const plans = useTable('accountPlan');
  const deals = useTable('deal');
  const activities = useTable('activity');
  const checks = useTable('careCheck');
  const measures = useTable('loyaltyMeasure');
  const today = useToday();
  return useMemo(
    () => accountStandings({ accounts, plans: plans.values(), deals: deals.values(), activities: activities.values(), checks: checks.values(), measures: measures.values() }, today),
    [accounts, plans, deals, activities, checks, measures, today],
  );
}

import { useMemo } from 'react';
import { careList, type CareItem } from '../../../../shared/domain/order-care/care-list';
import type { Day } from '../../../../shared/domain/schema/values';
import { useTable } from '../../../stores/workbench-context';

/** Everything order care has open, as of now. */
export function useCareList(today: Day): readonly CareItem[] {
  const deals = useTable('deal');
  const closes = useTable('dealClose');
  const activities = useTable('activity');
  const concessions = useTable('concession');
  const handovers = useTable('handover');
  const installations = useTable('installation');
  const checks = useTable('careCheck');
  const realisations = useTable('realisation');
  return useMemo(
    () =>
      careList({
        deals: deals.values(), closes: closes.values(), activities: activities.values(), concessions: concessions.values(), handovers: handovers.values(), installations: installations.values(),
        checks: checks.values(), realisations: realisations.values(), today,
      }),
    [deals, closes, activities, concessions, handovers, installations, checks, realisations, today],
  );
}

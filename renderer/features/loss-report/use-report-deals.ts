import { useMemo } from 'react';
import { reportDeals, type ReportDeal } from '../../../shared/domain/loss-report/report-deal';
import { useTable } from '../../stores/workbench-context';

/** All deals as the report looks at them, as of now. */
export function useReportDeals(): readonly ReportDeal[] {
  const deals = useTable('deal');
  const accounts = useTable('account');
  const closes = useTable('dealClose');
  const probes = useTable('lossProbe');
  const offers = useTable('offer');
  const segments = useTable('marketSegment');
  const criteria = useTable('segmentCriterion');
  return useMemo(
    () =>
      reportDeals({ deals: deals.values(), accounts, closes: closes.values(), probes: probes.values(), offers: offers.values(), segments: segments.values(), criteria: criteria.values() }),
    [deals, accounts, closes, probes, offers, segments, criteria],
  );
}

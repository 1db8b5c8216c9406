import { useMemo } from 'react';
import type { MarketSegment, SegmentCriterion } from '../../shared/domain/identification/market-segment';
import { segmentFinder, type SegmentsOf } from '../../shared/domain/identification/segment-membership';
import { inOrder } from '../../shared/domain/offer/in-order';
import { useTable } from './workbench-context';

/** The market segments in their order. */
export function useSegments(): readonly MarketSegment[] {
  const table = useTable('marketSegment');
  return useMemo(() => inOrder([...table.values()]), [table]);
}

/** The criteria of all segments in their order. */
export function useSegmentCriteria(): readonly SegmentCriterion[] {
  const table = useTable('segmentCriterion');
  return useMemo(() => inOrder([...table.values()]), [table]);
}

/** Finds the segments of a company; the same function as long as no segment changes. */
export function useSegmentsOf(): SegmentsOf {
  const segments = useSegments();
  const criteria = useSegmentCriteria();
  return useMemo(() => segmentFinder(segments, criteria), [segments, criteria]);
}

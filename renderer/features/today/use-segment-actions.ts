import { useEffect, useMemo } from 'react';
import type { MarketSegment } from '../../../shared/domain/identification/market-segment';
import { useTable, useWorkbench } from '../../stores/workbench-context';

/** A segment's next action as something that is due. */
export type SegmentDue = { segment: MarketSegment; dueOn: string | null };

/** The next actions of market segments. They are asked for once nothing else is to do, since the first screen can do without them. */
export function useSegmentActions(): readonly SegmentDue[] {
  const workbench = useWorkbench();
  const table = useTable('marketSegment');
  useEffect(() => {
    const handle = requestIdleCallback(() => void workbench.load({ kind: 'judging' }));
    return () => cancelIdleCallback(handle);
  }, [workbench]);
  return useMemo(
    () => [...table.values()].filter(({ nextAction }) => nextAction.trim() !== '').map((segment) => ({ segment, dueOn: segment.nextActionOn })),
    [table],
  );
}

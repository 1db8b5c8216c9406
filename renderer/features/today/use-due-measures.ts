import { useMemo } from 'react';
import type { LoyaltyMeasure } from '../../../shared/domain/key-account/loyalty-measure';
import { useTable } from '../../stores/workbench-context';

/** A loyalty measure as something that is due. */
export type MeasureDue = { measure: LoyaltyMeasure; dueOn: string | null };

/** Loyalty measures with a day that are not done yet. They come with what is to keep an eye on, as the first screen can do without them. */
export function useDueMeasures(): readonly MeasureDue[] {
  const table = useTable('loyaltyMeasure');
  return useMemo(() => [...table.values()].flatMap((measure) => (measure.dueOn === null || measure.doneOn !== null ? [] : [{ measure, dueOn: measure.dueOn }])), [table]);
}

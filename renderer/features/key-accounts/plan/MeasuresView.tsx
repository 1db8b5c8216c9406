import { useMemo } from 'react';
import { useTable } from '../../../stores/workbench-context';
import { EffectCard } from './EffectCard';
import { MeasureCalendar } from './MeasureCalendar';
import { MeasuresCard } from './MeasuresCard';
import type { PlannedAccount } from './use-planned-account';
import styles from './PlanPage.module.css';

/** What is done so that the customer stays: the measures, when they are, and what came of them. */
export function MeasuresView({ of }: { of: PlannedAccount }) {
  const accountId = of.account.id;
  const allMeasures = useTable('loyaltyMeasure');
  const allPairs = useTable('sponsorPair');
  const measures = useMemo(
    () =>
      [...allMeasures.values()]
        .filter((measure) => measure.accountId === accountId)
        // What is to do first, the next of it on top; then what was done, the newest on top.
        .sort((a, b) => Number(a.doneOn !== null) - Number(b.doneOn !== null) || (a.doneOn === null ? (a.dueOn ?? '9').localeCompare(b.dueOn ?? '9') : (b.doneOn ?? '').localeCompare(a.doneOn)) || (a.id < b.id ? -1 : 1)),
    [allMeasures, accountId],
  );
  const pairs = useMemo(() => [...allPairs.values()].filter((pair) => pair.accountId === accountId), [allPairs, accountId]);
  return (
    <div className={styles.single}>
      <MeasuresCard of={of} measures={measures} pairs={pairs} />
      <MeasureCalendar measures={measures} pairs={pairs} />
      <EffectCard of={of} measures={measures} />
    </div>
  );
}

import { HeartHandshake } from 'lucide-react';
import { Link } from 'react-router';
import type { LoyaltyMeasure } from '../../../shared/domain/key-account/loyalty-measure';
import type { Day } from '../../../shared/domain/schema/values';
import { measureTitle } from '../../../shared/report/account-plan/measure-title';
import { useTexts } from '../../i18n/texts';
import { places } from '../../navigation/places';
import { useRecord, useWorkbench } from '../../stores/workbench-context';
import { PlannedRow } from './PlannedRow';

/** A loyalty measure of an account. */
export function MeasureDueRow({ measure, today }: { measure: LoyaltyMeasure; today: Day }) {
  const t = useTexts();
  const workbench = useWorkbench();
  const account = useRecord('account', measure.accountId);
  return (
    <PlannedRow
      subject={measureTitle(t, measure)}
      icon={HeartHandshake}
      owner={<Link to={places.accountPlan(measure.accountId, 'measures')}>{account?.name ?? t('common.unknown')}</Link>}
      dueOn={measure.dueOn}
      today={today}
      onDone={() => workbench.change('today.steps.done', (edit) => edit.update(measure, { doneOn: today }))}
      onMove={(dueOn) => workbench.change('today.steps.snooze', (edit) => edit.update(measure, { dueOn }))}
    />
  );
}

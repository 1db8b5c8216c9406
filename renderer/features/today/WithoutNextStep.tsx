import { useMemo } from 'react';
import { dealsWithoutNextStep } from '../../../shared/domain/deal/attention';
import { useTexts } from '../../i18n/texts';
import { useTable } from '../../stores/workbench-context';
import { DealList } from './DealList';

/** Open deals nobody has planned anything for. */
export function WithoutNextStep() {
  const t = useTexts();
  const deals = useTable('deal');
  const activities = useTable('activity');
  const idle = useMemo(() => dealsWithoutNextStep(deals.values(), activities.values()), [deals, activities]);
  return (
    <DealList title={t('today.withoutStep.title')} deals={idle} none={t('today.withoutStep.none')} fact={({ stage }) => t(`common.dealStages.${stage}`)} />
  );
}

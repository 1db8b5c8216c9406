import { useMemo } from 'react';
import { dealsClosingWithin } from '../../../shared/domain/deal/attention';
import type { Day } from '../../../shared/domain/schema/values';
import { DueDay } from '../../fields/DueDay';
import { useFormat } from '../../i18n/format';
import { useTexts } from '../../i18n/texts';
import { useTable } from '../../stores/workbench-context';
import { DealList } from './DealList';

const DAYS = 30;

/** Open deals that should close soon, or should have closed already. */
export function ClosingSoon({ today }: { today: Day }) {
  const t = useTexts();
  const format = useFormat();
  const deals = useTable('deal');
  const closing = useMemo(() => dealsClosingWithin(deals.values(), DAYS, today), [deals, today]);
  return (
    <DealList
      title={t('today.closing.title')}
      description={t('today.closing.description')}
      deals={closing}
      none={t('today.closing.none')}
      fact={({ amount, currency, closeDate }) => (
        <>
          {amount === null ? null : <span>{format.roundMoney(amount, currency)}</span>}
          {closeDate === null ? null : <DueDay day={closeDate} today={today} variant="compact" />}
        </>
      )}
    />
  );
}

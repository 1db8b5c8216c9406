import { CircleDashed } from 'lucide-react';
import { isClosed } from '../../../shared/domain/deal/deal';
import type { DealRow } from '../../../shared/domain/deal/deal-row';
import type { Day } from '../../../shared/domain/schema/values';
import { DueDay } from '../../fields/DueDay';
import { useTexts } from '../../i18n/texts';
import { Icon } from '../../ui/icon/Icon';
import styles from './NextStepCell.module.css';

/** What comes next and when; that nothing is planned for an open deal is said too. */
export function NextStepCell({ row: { deal, nextStep }, today }: { row: DealRow; today: Day }) {
  const t = useTexts();
  if (nextStep === undefined) {
    return isClosed(deal) ? (
      '–'
    ) : (
      <span className={styles.missing}>
        <Icon as={CircleDashed} size={14} />
        {t('deals.noNextStep')}
      </span>
    );
  }
  return (
    <span className={styles.step} title={nextStep.subject}>
      <span className={styles.subject}>{nextStep.subject}</span>
      {nextStep.dueOn === null ? null : (
        <span className={styles.due}>
          <DueDay day={nextStep.dueOn} today={today} />
        </span>
      )}
    </span>
  );
}

import '../../../shared/i18n/parts/close';
import '../../../shared/i18n/parts/loss';
import { EyeOff } from 'lucide-react';
import { useParams } from 'react-router';
import { useTexts } from '../../i18n/texts';
import { useRecord } from '../../stores/workbench-context';
import { Icon } from '../../ui/icon/Icon';
import { AfterWinCard } from './AfterWinCard';
import { LostCard } from './LostCard';
import { NegotiatedCard } from './NegotiatedCard';
import { OutcomeCard } from './OutcomeCard';
import { SaleCard } from './SaleCard';
import styles from './ClosePage.module.css';

/** How a deal ends, and what follows from it. The deal's page around it has loaded the deal. */
export function ClosePage() {
  const { dealId = '' } = useParams();
  const t = useTexts();
  const deal = useRecord('deal', dealId);
  if (deal === undefined) return null;
  return (
    <div key={deal.id} className={styles.page}>
      <p className={styles.internal}>
        <Icon as={EyeOff} size={14} />
        {t('close.internal')}
      </p>
      <div className={styles.columns}>
        <div className={styles.main}>
          <OutcomeCard deal={deal} />
          {deal.stage === 'won' ? <AfterWinCard deal={deal} /> : null}
          {deal.stage === 'lost' || deal.stage === 'no-decision' ? <LostCard deal={deal} /> : null}
        </div>
        <aside className={styles.main}>
          <SaleCard deal={deal} />
          <NegotiatedCard deal={deal} />
        </aside>
      </div>
    </div>
  );
}

import '../../../shared/i18n/parts/care';
import { ArrowRight, EyeOff, HeartHandshake } from 'lucide-react';
import { useNavigate, useParams } from 'react-router';
import { useTexts } from '../../i18n/texts';
import { places } from '../../navigation/places';
import { useRecord } from '../../stores/workbench-context';
import { Button } from '../../ui/button/Button';
import { EmptyState } from '../../ui/empty-state/EmptyState';
import { Icon } from '../../ui/icon/Icon';
import { ChecksCard } from './ChecksCard';
import { HandoverCard } from './HandoverCard';
import { InstalledBaseCard } from './InstalledBaseCard';
import { PromisesCard } from './PromisesCard';
import { RealisedCard } from './RealisedCard';
import styles from './CarePage.module.css';

/** What a won deal leaves to be done. The deal's page around it has loaded the deal. */
export function CarePage() {
  const { dealId = '' } = useParams();
  const t = useTexts();
  const navigate = useNavigate();
  const deal = useRecord('deal', dealId);
  if (deal === undefined) return null;
  if (deal.stage !== 'won') {
    return (
      <EmptyState
        icon={HeartHandshake}
        title={t('care.open.title')}
        why={t('care.open.why')}
        actions={
          <Button iconEnd={ArrowRight} onClick={() => void navigate(places.deal(dealId, 'close'))}>
            {t('care.open.action')}
          </Button>
        }
      />
    );
  }
  return (
    <div key={deal.id} className={styles.page}>
      <p className={styles.internal}>
        <Icon as={EyeOff} size={14} />
        {t('care.internal')}
      </p>
      <div className={styles.columns}>
        <div className={styles.main}>
          <PromisesCard deal={deal} />
          <InstalledBaseCard deal={deal} />
          <RealisedCard deal={deal} />
        </div>
        <aside className={styles.main}>
          <HandoverCard deal={deal} />
          <ChecksCard deal={deal} />
        </aside>
      </div>
    </div>
  );
}

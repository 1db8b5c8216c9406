import { Handshake, ScrollText } from 'lucide-react';
import { useNavigate } from 'react-router';
import type { Deal } from '../../../shared/domain/deal/deal';
import { useTexts } from '../../i18n/texts';
import { places } from '../../navigation/places';
import { useDealRecords } from '../../stores/workbench-context';
import { Button } from '../../ui/button/Button';
import { Card } from '../../ui/card/Card';
import styles from './ClosePage.module.css';

/** What was given for what, on the way here. */
export function NegotiatedCard({ deal }: { deal: Deal }) {
  const t = useTexts();
  const navigate = useNavigate();
  const given = useDealRecords('concession', deal.id).filter(({ status }) => status === 'given');
  const answered = given.filter(({ counter, counterStatus }) => counter.trim() !== '' && counterStatus === 'agreed');
  return (
    <Card title={t('close.negotiated.title')}>
      <div className={styles.body}>
        <p>{given.length === 0 ? t('close.negotiated.nothing') : t('close.negotiated.given', { count: given.length, answered: answered.length })}</p>
        <div className={styles.links}>
          <Button size="small" icon={Handshake} onClick={() => void navigate(places.negotiation(deal.id))}>
            {t('close.negotiated.toLog')}
          </Button>
          <Button size="small" icon={ScrollText} onClick={() => void navigate(places.deal(deal.id, 'offer'))}>
            {t('close.negotiated.toOffer')}
          </Button>
        </div>
      </div>
    </Card>
  );
}

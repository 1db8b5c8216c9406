import { SearchCheck } from 'lucide-react';
import { Fragment } from 'react';
import { useNavigate } from 'react-router';
import type { Deal } from '../../../shared/domain/deal/deal';
import { closeOf } from '../../../shared/domain/loss/draft-close';
import { establishedReason } from '../../../shared/domain/loss/established';
import { useFormat } from '../../i18n/format';
import { useTexts } from '../../i18n/texts';
import { places } from '../../navigation/places';
import { useDealRecords } from '../../stores/workbench-context';
import { Button } from '../../ui/button/Button';
import { Card } from '../../ui/card/Card';
import styles from './ClosePage.module.css';

/** What was stated at the end and what it was, with the way to find out. */
export function LostCard({ deal }: { deal: Deal }) {
  const t = useTexts();
  const format = useFormat();
  const navigate = useNavigate();
  const close = closeOf(useDealRecords('dealClose', deal.id), deal.id);
  const probes = useDealRecords('lossProbe', deal.id);
  const established = close === undefined ? null : establishedReason(close, probes);
  const unknown = t('close.lost.unknown');
  const facts = [
    ['words', deal.statedReason || unknown],
    ['reason', close?.reason == null ? unknown : t(`loss.reasons.${close.reason}`)],
    ['statedBy', close?.statedBy || unknown],
    ['competitor', close?.competitor || unknown],
    ['priceGap', close?.priceGap == null ? unknown : format.money(close.priceGap, deal.currency)],
    ['established', established === null ? t('close.lost.notYet') : t(`loss.reasons.${established}`)],
  ] as const;
  return (
    <Card
      title={t('close.lost.title')}
      actions={
        <Button size="small" variant="primary" icon={SearchCheck} onClick={() => void navigate(places.deal(deal.id, 'loss-analysis'))}>
          {t('close.lost.analyse')}
        </Button>
      }
    >
      <dl className={styles.facts}>
        {facts.map(([name, value]) => (
          <Fragment key={name}>
            <dt>{t(`close.lost.facts.${name}`)}</dt>
            <dd>{value}</dd>
          </Fragment>
        ))}
      </dl>
    </Card>
  );
}

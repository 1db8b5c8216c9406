import { Hourglass } from 'lucide-react';
import { useNavigate } from 'react-router';
import { useTexts } from '../../i18n/texts';
import { Badge } from '../../ui/badge/Badge';
import { Button } from '../../ui/button/Button';
import { Card } from '../../ui/card/Card';
import { EmptyState } from '../../ui/empty-state/EmptyState';
import type { IconType } from '../../ui/icon/Icon';
import styles from './StagePreview.module.css';

/** A stage whose own tools are still to come, as named in the catalogue. */
export type PreviewedStage = 'close';

/** A place that exists and helps already. */
export type StageLink = {
  to: string;
  text: 'deals' | 'today' | 'buyingCenter' | 'needs' | 'offer';
  icon: IconType;
};

type Props = { stage: PreviewedStage; icon: IconType; links: readonly StageLink[] };

const POINTS = ['first', 'second', 'third'] as const;

/** Says what a stage will hold and why that pays, and leads to what serves it today. */
export function StagePreview({ stage, icon, links }: Props) {
  const t = useTexts();
  const navigate = useNavigate();
  return (
    <div className={styles.page}>
      <EmptyState icon={icon} title={t(`stages.${stage}.title`)} why={t(`stages.${stage}.why`)} className={styles.empty}>
        <Badge icon={Hourglass}>{t('stages.soon')}</Badge>
      </EmptyState>
      <div className={styles.cards}>
        <Card title={t('stages.willLive')} level={3}>
          <ul className={styles.points}>
            {POINTS.map((point) => (
              <li key={point}>{t(`stages.${stage}.points.${point}`)}</li>
            ))}
          </ul>
        </Card>
        <Card title={t('stages.today')} level={3}>
          <div className={styles.now}>
            <p className={styles.words}>{t(`stages.${stage}.now`)}</p>
            <div className={styles.links}>
              {links.map(({ to, text, icon: linkIcon }) => (
                <Button key={text} icon={linkIcon} onClick={() => void navigate(to)}>
                  {t(`stages.links.${text}`)}
                </Button>
              ))}
            </div>
          </div>
        </Card>
      </div>
    </div>
  );
}

import { CircleHelp, CircleX, RotateCcw, Trophy } from 'lucide-react';
import { isClosed, type Deal } from '../../../shared/domain/deal/deal';
import { closeOf } from '../../../shared/domain/loss/draft-close';
import { useCloseDeal } from '../../fields/close-deal/use-close-deal';
import { useFormat } from '../../i18n/format';
import { useTexts } from '../../i18n/texts';
import { useDealRecords } from '../../stores/workbench-context';
import { Badge, type BadgeProps } from '../../ui/badge/Badge';
import { Button } from '../../ui/button/Button';
import { Card } from '../../ui/card/Card';
import { Icon, type IconType } from '../../ui/icon/Icon';
import styles from './ClosePage.module.css';

const ENDS = ['won', 'lost', 'no-decision'] as const;
type End = (typeof ENDS)[number];
const ICONS: Record<End, IconType> = { won: Trophy, lost: CircleX, 'no-decision': CircleHelp };
const TONES: Record<End, NonNullable<BadgeProps['tone']>> = { won: 'green', lost: 'red', 'no-decision': 'neutral' };

/** How the deal ends, or how it ended. */
export function OutcomeCard({ deal }: { deal: Deal }) {
  const t = useTexts();
  const format = useFormat();
  const { setStage, dialog } = useCloseDeal(deal);
  const close = closeOf(useDealRecords('dealClose', deal.id), deal.id);
  const end = ENDS.find((one) => one === deal.stage);
  if (end === undefined || !isClosed(deal)) {
    return (
      <Card title={t('close.outcome.question')} description={t('close.outcome.why')}>
        <div className={styles.ends}>
          {ENDS.map((one) => (
            <button key={one} type="button" className={styles.end} onClick={() => setStage(one)}>
              <span className={styles.endName}>
                <Icon as={ICONS[one]} size={18} />
                {t(`common.dealStages.${one}`)}
              </span>
              <span className={styles.words}>{t(`close.outcome.ends.${one}`)}</span>
            </button>
          ))}
        </div>
        {dialog}
      </Card>
    );
  }
  const day = close?.closedOn ?? deal.closeDate;
  return (
    <Card title={t('close.outcome.title')}>
      <div className={styles.outcome}>
        <div className={styles.said}>
          <Badge tone={TONES[end]} icon={ICONS[end]}>
            {t(`common.dealStages.${end}`)}
          </Badge>
          {day === null ? null : <span>{t('close.outcome.on', { day: format.day(day) })}</span>}
          {deal.amount === null ? null : <span>{format.money(deal.amount, deal.currency)}</span>}
        </div>
        <Button size="small" icon={RotateCcw} onClick={() => setStage(close?.stageBefore ?? 'negotiating')}>
          {t('close.outcome.reopen')}
        </Button>
      </div>
      {dialog}
    </Card>
  );
}

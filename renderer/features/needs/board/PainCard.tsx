import clsx from 'clsx';
import { Sparkles } from 'lucide-react';
import type { Pain } from '../../../../shared/domain/needs/pain';
import { useFormat } from '../../../i18n/format';
import { useTexts } from '../../../i18n/texts';
import { Button } from '../../../ui/button/Button';
import { HeatBadge, heatStep } from '../../../ui/scale-input/HeatBadge';
import { useBoard } from '../data/board-context';
import { painWords } from '../data/card-words';
import styles from './cards.module.css';
import { CardFrame } from './CardFrame';
import { EvidenceMark } from './EvidenceMark';
import { LinkCounts } from './LinkCounts';
import { WrittenText } from './WrittenText';

/** A pain on the board: its heat, its words, what it costs and how well it is known. */
export function PainCard({ pain, tabStop }: { pain: Pain; tabStop: boolean }) {
  const t = useTexts();
  const format = useFormat();
  const { needs, askWorth } = useBoard();
  const { neighbours } = needs.graph;
  const { urgency, cost, hasCost, label } = painWords(t, (amount) => format.roundMoney(amount, needs.deal.currency), pain);
  const eased = neighbours(pain.id, 'relieves').length;
  const end = { type: 'pain', id: pain.id } as const;
  return (
    <CardFrame
      end={end}
      card={end}
      testId="pain-card"
      tabStop={tabStop}
      label={label}
      assumed={pain.evidence === 'assumed'}
      className={clsx(styles.pain, styles[`heat${heatStep(pain.urgency)}`])}
      handles={['right']}
    >
      <div className={styles.head}>
        <WrittenText record={pain} />
        <HeatBadge value={pain.urgency} label={urgency} className={styles.badge} />
      </div>
      <div className={styles.facts}>
        <span className={styles.money} data-none={!hasCost || undefined}>
          {cost}
        </span>
        <EvidenceMark evidence={pain.evidence} />
        <LinkCounts people={neighbours(pain.id, 'owner').length} benefits={eased} />
      </div>
      {eased > 0 ? null : (
        <Button size="small" icon={Sparkles} className={styles.worth} onClick={() => askWorth(pain.id)}>
          {t('needs.card.worth')}
        </Button>
      )}
    </CardFrame>
  );
}

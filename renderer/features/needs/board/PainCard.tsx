import clsx from 'clsx';
import { Sparkles } from 'lucide-react';
import type { Pain } from '../../../../shared/domain/needs/pain';
import { useFormat } from '../../../i18n/format';
import { useTexts } from '../../../i18n/texts';
import { useWorkbench } from '../../../stores/workbench-context';
import { Button } from '../../../ui/button/Button';
import { HeatBadge, heatStep } from '../../../ui/scale-input/HeatBadge';
import { useBoard } from '../data/board-context';
import { focusCard } from '../data/card-focus';
import styles from './cards.module.css';
import { CardFrame } from './CardFrame';
import { CardText } from './CardText';
import { EvidenceMark } from './EvidenceMark';
import { LinkCounts } from './LinkCounts';

/** A pain on the board: its heat, its words, what it costs and how well it is known. */
export function PainCard({ pain, tabStop }: { pain: Pain; tabStop: boolean }) {
  const t = useTexts();
  const format = useFormat();
  const workbench = useWorkbench();
  const { needs, editingId, set, askWorth } = useBoard();
  const { neighbours } = needs.graph;
  const urgency = t('needs.card.urgency', { value: pain.urgency });
  const cost =
    pain.yearlyCost === null
      ? t('needs.card.noFigure')
      : t('needs.card.perYear', { amount: format.roundMoney(pain.yearlyCost, needs.deal.currency) });
  const eased = neighbours(pain.id, 'relieves').length;
  const end = { type: 'pain', id: pain.id } as const;
  return (
    <CardFrame
      end={end}
      card={end}
      testId="pain-card"
      tabStop={tabStop}
      label={[t('needs.kinds.pain'), pain.text || t('needs.card.untitledPain'), urgency, cost, t(`common.evidence.${pain.evidence}`)].join(', ')}
      assumed={pain.evidence === 'assumed'}
      className={clsx(styles.pain, styles[`heat${heatStep(pain.urgency)}`])}
      handles={['right']}
    >
      <div className={styles.head}>
        <CardText
          value={pain.text}
          label={t('needs.kinds.pain')}
          placeholder={t('needs.card.untitledPain')}
          editing={editingId === pain.id}
          onOpen={() => set({ selected: end, editingId: pain.id })}
          onCommit={(text) => workbench.change('needs.steps.editPain', (edit) => edit.update(pain, { text }))}
          onDone={(byKey) => {
            set({ editingId: null });
            if (byKey) focusCard(pain.id);
          }}
        />
        <HeatBadge value={pain.urgency} label={urgency} className={styles.badge} />
      </div>
      <div className={styles.facts}>
        <span className={styles.money} data-none={pain.yearlyCost === null || undefined}>
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

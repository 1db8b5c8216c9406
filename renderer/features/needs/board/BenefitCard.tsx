import { Cog } from 'lucide-react';
import type { Benefit } from '../../../../shared/domain/needs/benefit';
import { worthOf } from '../../../../shared/domain/needs/benefit-worth';
import { useFormat } from '../../../i18n/format';
import { useTexts } from '../../../i18n/texts';
import { useWorkbench } from '../../../stores/workbench-context';
import { Icon } from '../../../ui/icon/Icon';
import { useBoard } from '../data/board-context';
import { focusCard } from '../data/card-focus';
import styles from './cards.module.css';
import { CardFrame } from './CardFrame';
import { CardText } from './CardText';
import { DraftLint } from './DraftLint';
import { EvidenceMark } from './EvidenceMark';
import { LinkCounts } from './LinkCounts';
import { LintMark } from './LintMark';
import { lintWords } from './lint-words';
import { MotiveMark } from './MotiveMark';

const WORTH_KEYS = { year: 'needs.card.perYear', month: 'needs.card.perMonth', once: 'needs.card.once' } as const;

/** A benefit on the board: what improves, for which motive, what it is worth and how well it is known. */
export function BenefitCard({ benefit, tabStop }: { benefit: Benefit; tabStop: boolean }) {
  const t = useTexts();
  const format = useFormat();
  const workbench = useWorkbench();
  const { needs, lints, editingId, set } = useBoard();
  const verdict = lints.get(benefit.id)?.lint.verdict ?? 'benefit';
  const { neighbours } = needs.graph;
  const { span, amount } = worthOf(benefit);
  const worth = amount === null ? t('needs.card.noFigure') : t(WORTH_KEYS[span], { amount: format.roundMoney(amount, needs.deal.currency) });
  const end = { type: 'benefit', id: benefit.id } as const;
  return (
    <CardFrame
      end={end}
      card={end}
      testId="benefit-card"
      tabStop={tabStop}
      label={[
        t('needs.kinds.benefit'),
        benefit.text || t('needs.card.untitledBenefit'),
        t(`common.motives.${benefit.motive}`),
        worth,
        t(`common.evidence.${benefit.evidence}`),
        lintWords(t, benefit, verdict),
      ]
        .filter((part) => part !== null)
        .join(', ')}
      assumed={benefit.evidence === 'assumed'}
      handles={['left']}
    >
      <CardText
        value={benefit.text}
        label={t('needs.kinds.benefit')}
        placeholder={t('needs.card.untitledBenefit')}
        editing={editingId === benefit.id}
        below={(draft) => <DraftLint benefit={benefit} text={draft} />}
        onOpen={() => set({ selected: end, editingId: benefit.id })}
        onCommit={(text) => workbench.change('needs.steps.editBenefit', (edit) => edit.update(benefit, { text }))}
        onDone={(byKey) => {
          set({ editingId: null });
          if (byKey) focusCard(benefit.id);
        }}
      />
      {benefit.enabledBy.trim() === '' ? null : (
        <p className={styles.enabledBy} title={t('needs.card.enabledBy', { function: benefit.enabledBy })}>
          <Icon as={Cog} size={13} />
          <span>{t('needs.card.enabledBy', { function: benefit.enabledBy })}</span>
        </p>
      )}
      <div className={styles.facts}>
        <MotiveMark motive={benefit.motive} />
        <span className={styles.money} data-none={amount === null || undefined}>
          {worth}
        </span>
        <EvidenceMark evidence={benefit.evidence} />
        <LintMark benefit={benefit} verdict={verdict} />
        <LinkCounts pains={neighbours(benefit.id, 'relieves').length} people={neighbours(benefit.id, 'serves').length} />
      </div>
    </CardFrame>
  );
}

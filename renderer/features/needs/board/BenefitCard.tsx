import { Cog } from 'lucide-react';
import type { Benefit } from '../../../../shared/domain/needs/benefit';
import { motivesOf } from '../../../../shared/domain/needs/benefit-motives';
import { useFormat } from '../../../i18n/format';
import { useTexts } from '../../../i18n/texts';
import { Icon } from '../../../ui/icon/Icon';
import { useBoard } from '../data/board-context';
import { benefitWords } from '../data/card-words';
import styles from './cards.module.css';
import { CardFrame } from './CardFrame';
import { EvidenceMark } from './EvidenceMark';
import { LinkCounts } from './LinkCounts';
import { LintMark } from '../../../fields/benefit-lint/LintMark';
import { MotiveMark } from './MotiveMark';
import { WrittenText } from './WrittenText';

/** A benefit on the board: what improves, for which motive, what it is worth and how well it is known. */
export function BenefitCard({ benefit, tabStop }: { benefit: Benefit; tabStop: boolean }) {
  const t = useTexts();
  const format = useFormat();
  const { needs, lints } = useBoard();
  const verdict = lints.get(benefit.id)?.lint.verdict ?? 'benefit';
  const { neighbours } = needs.graph;
  const { worth, hasWorth, label } = benefitWords(t, (amount) => format.roundMoney(amount, needs.deal.currency), benefit, verdict);
  const end = { type: 'benefit', id: benefit.id } as const;
  return (
    <CardFrame
      end={end}
      card={end}
      testId="benefit-card"
      tabStop={tabStop}
      label={label}
      assumed={benefit.evidence === 'assumed'}
      handles={['left']}
    >
      <WrittenText record={benefit} />
      {benefit.enabledBy.trim() === '' ? null : (
        <p className={styles.enabledBy} title={t('needs.card.enabledBy', { function: benefit.enabledBy })}>
          <Icon as={Cog} size={13} />
          <span>{t('needs.card.enabledBy', { function: benefit.enabledBy })}</span>
        </p>
      )}
      <div className={styles.facts}>
        <MotiveMark motives={motivesOf(benefit)} />
        <span className={styles.money} data-none={!hasWorth || undefined}>
          {worth}
        </span>
        <EvidenceMark evidence={benefit.evidence} />
        <LintMark benefit={benefit} verdict={verdict} />
        <LinkCounts pains={neighbours(benefit.id, 'relieves').length} people={neighbours(benefit.id, 'serves').length} />
      </div>
    </CardFrame>
  );
}

import { Building2, CircleQuestionMark, Cog, Gavel } from 'lucide-react';
import type { LintVerdict } from '../../../shared/domain/benefit-lint/verdict';
import type { Benefit } from '../../../shared/domain/needs/benefit';
import { isOverruled } from '../../../shared/domain/needs/may-argue';
import { useTexts } from '../../i18n/texts';
import { Icon, type IconType } from '../../ui/icon/Icon';
import { lintWords } from './lint-words';
import styles from './LintMark.module.css';

/** One drawing for each verdict that has to be said. */
const LINT_ICONS: Record<Exclude<LintVerdict, 'benefit'>, IconType> = { function: Cog, competence: Building2, unsure: CircleQuestionMark };

/** What the lint takes a benefit for when it is none, or not clearly one; overruled verdicts stay marked. */
export function LintMark({ benefit, verdict }: { benefit: Pick<Benefit, 'lintOverride'>; verdict: LintVerdict }) {
  const t = useTexts();
  if (verdict === 'benefit') return null;
  const overruled = isOverruled(benefit, verdict);
  return (
    <span
      className={styles.lint}
      data-testid="lint-mark"
      data-verdict={verdict}
      data-quiet={overruled || verdict === 'unsure' || undefined}
      title={overruled ? benefit.lintOverride : t(`benefitLint.meaning.${verdict}`)}
    >
      <Icon as={overruled ? Gavel : LINT_ICONS[verdict]} size={13} />
      {lintWords(t, benefit, verdict)}
    </span>
  );
}

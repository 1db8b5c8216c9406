import type { Benefit } from '../../../shared/domain/needs/benefit';
import { useTexts } from '../../i18n/texts';
import { useTextLint } from '../../stores/benefit-lints';
import styles from './DraftLint.module.css';
import { LintMark } from './LintMark';

/** What the lint says of a benefit while its words are still being written on the card, and the question that leads on. */
export function DraftLint({ benefit, text }: { benefit: Pick<Benefit, 'lintOverride'>; text: string }) {
  const t = useTexts();
  const linted = useTextLint(text);
  if (linted === null) return null;
  const { verdict, question } = linted.lint;
  return (
    <div role="status" className={styles.draft} data-testid="draft-lint" data-verdict={verdict}>
      {verdict === 'benefit' ? <span>{t('benefitLint.meaning.benefit')}</span> : <LintMark benefit={benefit} verdict={verdict} />}
      {question === null ? null : <span>{t(`benefitLint.question.${question.code}`, question.params)}</span>}
    </div>
  );
}

import { CornerDownRight, Sparkles } from 'lucide-react';
import { Fragment } from 'react';
import type { Benefit } from '../../../../shared/domain/needs/benefit';
import { ledBy, motivesOf } from '../../../../shared/domain/needs/benefit-motives';
import { isOverruled } from '../../../../shared/domain/needs/may-argue';
import { RecordTextField } from '../../../fields/RecordTextField';
import { useTexts } from '../../../i18n/texts';
import type { LintedBenefit } from '../../../stores/benefit-lints';
import { useWorkbench } from '../../../stores/workbench-context';
import { Button } from '../../../ui/button/Button';
import { LintMark } from '../../../fields/benefit-lint/LintMark';
import { useBoard } from '../data/board-context';
import styles from './LintSection.module.css';

/** What the lint says of a benefit as it is typed: the verdict, the words that led there, and what leads on. */
export function LintSection({ benefit }: { benefit: Benefit }) {
  const t = useTexts();
  const workbench = useWorkbench();
  const { lints, steps } = useBoard();
  const linted = lints.get(benefit.id);
  if (linted === undefined || benefit.text.trim() === '') return null;
  const { verdict, question, motive, functionPart } = linted.lint;
  const isFailed = verdict === 'function' || verdict === 'competence';
  // While words are typed the verdict is a moment behind; what it found has no place in newer words.
  const isFresh = linted.text === benefit.text;
  return (
    <section className={styles.lint} aria-label={t('needs.lint.label')} data-verdict={verdict}>
      <div role="status" className={styles.verdict}>
        <p className={styles.words}>
          <LintMark benefit={benefit} verdict={verdict} /> <span className={styles.meaning}>{t(`benefitLint.meaning.${verdict}`)}</span>
        </p>
        {question === null ? null : <p className={styles.question}>{t(`benefitLint.question.${question.code}`, question.params)}</p>}
      </div>
      {linted.lint.reasons.length === 0 ? null : <Reasons linted={linted} />}
      {functionPart === null && (motive === null || motivesOf(benefit).includes(motive)) ? null : (
        <div className={styles.actions}>
          {functionPart === null ? null : (
            <Button
              size="small"
              icon={CornerDownRight}
              title={t('needs.lint.moveFunctionTitle', { part: functionPart.text })}
              disabled={!isFresh}
              onClick={() => steps.moveFunction(benefit.id, functionPart)}
            >
              {t('needs.lint.moveFunction')}
            </Button>
          )}
          {motive === null || motivesOf(benefit).includes(motive) ? null : (
            <Button
              size="small"
              icon={Sparkles}
              onClick={() => workbench.change('needs.steps.editBenefit', (edit) => edit.update(benefit, ledBy(benefit, motive)))}
            >
              {t('needs.lint.takeMotive', { motive: t(`common.motives.${motive}`) })}
            </Button>
          )}
        </div>
      )}
      {isFailed ? (
        <RecordTextField
          record={benefit}
          field="lintOverride"
          label={t('needs.lint.override')}
          hint={t(isOverruled(benefit, verdict) ? 'needs.lint.overriddenHint' : 'needs.lint.overrideHint')}
          placeholder={t('needs.lint.overridePlaceholder')}
          step="needs.steps.overrule"
        />
      ) : null}
    </section>
  );
}

/** The sentence with the words that counted, each saying why on hover. */
function Reasons({ linted: { text, lint } }: { linted: LintedBenefit }) {
  const t = useTexts();
  const { reasons } = lint;
  return (
    <p className={styles.reasons}>
      {reasons.map((reason, index) => (
        <Fragment key={reason.start}>
          {text.slice(reasons[index - 1]?.end ?? 0, reason.start)}
          <mark data-class={reason.class} title={t(`benefitLint.why.${reason.why}`)}>
            {reason.text}
          </mark>
        </Fragment>
      ))}
      {text.slice(reasons.at(-1)?.end ?? 0)}
    </p>
  );
}

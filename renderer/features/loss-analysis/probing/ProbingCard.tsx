import { CircleCheck, CircleHelp, CircleX } from 'lucide-react';
import { useState } from 'react';
import { answeredSteps, askedQuestions, probingVerdict } from '../../../../shared/domain/loss/established';
import { isProbed, PROBED_REASONS, PROBING, type ProbedReason } from '../../../../shared/domain/loss/probing';
import { useTexts } from '../../../i18n/texts';
import { Card } from '../../../ui/card/Card';
import { Icon } from '../../../ui/icon/Icon';
import { Select } from '../../../ui/select/Select';
import type { LossChanges } from '../loss-changes';
import type { LossState } from '../use-loss';
import { ProbeQuestionView } from './ProbeQuestionView';
import styles from './ProbingCard.module.css';

const VERDICT_ICONS = { holds: CircleCheck, falls: CircleX, open: CircleHelp } as const;

/** The questions that lead from a stated reason to what lies behind it. */
export function ProbingCard({ state, changes }: { state: LossState; changes: LossChanges }) {
  const t = useTexts();
  const { close, probes } = state;
  const [chosen, setChosen] = useState<ProbedReason | null>(null);
  const stated = close?.reason ?? null;
  const reason = chosen ?? (stated !== null && isProbed(stated) ? stated : 'price');
  const ofReason = probes.filter((probe) => probe.reason === reason);
  const questions = askedQuestions(PROBING[reason], ofReason);
  const verdict = probingVerdict(reason, probes);
  const answered = answeredSteps(reason, probes);
  return (
    <Card
      title={t('loss.probing.title')}
      description={t('loss.probing.description')}
      actions={
        <Select
          size="small"
          className={styles.tree}
          aria-label={t('loss.probing.tree')}
          value={reason}
          onValueChange={setChosen}
          options={PROBED_REASONS.map((value) => ({ value, label: t(`loss.saidAs.${value}`) }))}
        />
      }
    >
      <ol className={styles.questions}>
        {questions.map((question, index) => (
          <ProbeQuestionView key={question.step} number={index + 1} reason={reason} question={question} probe={ofReason.find(({ step }) => step === question.step)} state={state} changes={changes} />
        ))}
      </ol>
      <p className={styles.verdict} data-verdict={verdict} role="status">
        <Icon as={VERDICT_ICONS[verdict]} size={16} />
        <span>
          <strong>{t('loss.probing.progress', { answered, all: questions.length })}</strong> {t(`loss.probing.verdict.${verdict}`)}
        </span>
      </p>
    </Card>
  );
}

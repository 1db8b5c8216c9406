import clsx from 'clsx';
import { Check } from 'lucide-react';
import { useId } from 'react';
import type { Changes } from '../../../../shared/document/edit';
import { isAnswered } from '../../../../shared/domain/loss/established';
import { KNOWN_BY, type LossProbe } from '../../../../shared/domain/loss/loss-probe';
import type { ProbedReason, ProbeQuestion } from '../../../../shared/domain/loss/probing';
import type { TextKey } from '../../../../shared/i18n/translator';
import { usePeopleNames } from '../../../fields/close-deal/known-names';
import { NameInput } from '../../../fields/NameInput';
import { RecordField } from '../../../fields/RecordField';
import { listText } from '../../../i18n/list-text';
import { AboutPeople } from '../../../fields/people-lint/AboutPeople';
import { useLanguage, useTexts } from '../../../i18n/texts';
import { useToday } from '../../../stores/today';
import { useWorkbench } from '../../../stores/workbench-context';
import { DateInput } from '../../../ui/date-input/DateInput';
import { FieldGroup } from '../../../ui/field/FieldGroup';
import { Icon } from '../../../ui/icon/Icon';
import { Select } from '../../../ui/select/Select';
import { TextArea } from '../../../ui/text-area/TextArea';
import type { LossChanges } from '../loss-changes';
import type { LossState } from '../use-loss';
import styles from './ProbingCard.module.css';

type Props = { number: number; reason: ProbedReason; question: ProbeQuestion; probe: LossProbe | undefined; state: LossState; changes: LossChanges };

/** One question: how to ask it, what was answered, by whom, when, and how that is known. */
export function ProbeQuestionView({ number, reason, question: { step, outcomes }, probe, state, changes }: Props) {
  const t = useTexts();
  const language = useLanguage();
  const id = useId();
  const today = useToday();
  const workbench = useWorkbench();
  const people = usePeopleNames(state.deal.id);
  const set = (fields: Changes<LossProbe>, field?: string): void => changes.answer(reason, step, fields, field === undefined ? undefined : `loss.${reason}.${step}.${field}`);
  const endStep = (): void => workbench.endStep();
  const outcomeWords = (outcome: string): string => t(`loss.probing.outcomes.${step === 'compared-with' ? reason : step}.${outcome}` as TextKey);
  const done = probe !== undefined && isAnswered(probe);
  const missing = probe === undefined || done ? [] : missingFields(probe);
  const leadsTo = outcomes.find((outcome) => outcome.id === probe?.outcome)?.leadsTo;
  return (
    <li className={clsx(styles.question, done && styles.answered)} aria-labelledby={`${id}-asked`}>
      <span className={styles.number} aria-hidden>
        {done ? <Icon as={Check} size={13} /> : number}
      </span>
      <div className={styles.words}>
        <span className={styles.step}>{t(`loss.probing.steps.${step}`)}</span>
        <h3 id={`${id}-asked`} className={styles.asked}>
          {t(`loss.probing.questions.${reason}.${step}`)}
        </h3>
      </div>
      <div className={styles.fields}>
        <FieldGroup columns minColumn={150}>
          {outcomes.length === 0 ? null : (
            <RecordField record={probe} field="outcome" label={t('loss.probing.outcome')}>
              <Select<string>
                value={outcomes.some((outcome) => outcome.id === probe?.outcome) ? (probe?.outcome ?? null) : null}
                placeholder={t('loss.probing.outcomePlaceholder')}
                clearLabel={t('loss.probing.clear')}
                onClear={() => set({ outcome: '' })}
                onValueChange={(outcome) => set({ outcome })}
                options={outcomes.map((outcome) => ({ value: outcome.id, label: outcomeWords(outcome.id) }))}
              />
            </RecordField>
          )}
          <RecordField record={probe} field="by" label={t('loss.probing.by')}>
            <NameInput label={t('loss.probing.by')} names={people} value={probe?.by ?? ''} onValueChange={(by) => set({ by }, 'by')} onBlur={endStep} />
          </RecordField>
          <RecordField record={probe} field="askedOn" label={t('loss.probing.askedOn')}>
            <DateInput max={today} value={probe?.askedOn ?? null} onCommit={(askedOn) => set({ askedOn })} incompleteMessage={t('common.incompleteDay')} />
          </RecordField>
          <RecordField record={probe} field="knownBy" label={t('loss.probing.knownBy')}>
            <Select
              value={probe?.knownBy ?? null}
              placeholder="–"
              onValueChange={(knownBy) => set({ knownBy })}
              options={KNOWN_BY.map((value) => ({ value, label: t(`loss.probing.knownByValues.${value}`) }))}
            />
          </RecordField>
        </FieldGroup>
        <RecordField record={probe} field="answer" label={t('loss.probing.words')}>
          <TextArea minRows={1} value={probe?.answer ?? ''} onValueChange={(answer) => set({ answer }, 'answer')} onBlur={endStep} maxLength={20_000} />
          <AboutPeople text={probe?.answer ?? ''} />
        </RecordField>
        {missing.length === 0 ? null : <p className={styles.note}>{t('loss.probing.missing', { fields: listText(missing.map((field) => t(`loss.probing.${field}`)), language) })}</p>}
        {leadsTo === undefined ? null : <p className={styles.note}>{t('loss.probing.leadsTo', { reason: t(`loss.reasons.${leadsTo}`) })}</p>}
      </div>
    </li>
  );
}

function missingFields({ outcome, answer, by, askedOn, knownBy }: LossProbe): ('words' | 'by' | 'askedOn' | 'knownBy')[] {
  return [
    ...(outcome === '' && answer.trim() === '' ? (['words'] as const) : []),
    ...(by.trim() === '' ? (['by'] as const) : []),
    ...(askedOn === null ? (['askedOn'] as const) : []),
    ...(knownBy === null ? (['knownBy'] as const) : []),
  ];
}

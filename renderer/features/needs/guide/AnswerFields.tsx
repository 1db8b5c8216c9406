import type { OpenPoint } from '../../../../shared/domain/conversation-guide/open-point';
import { MOTIVES } from '../../../../shared/domain/needs/benefit';
import { currencySign } from '../../../../shared/i18n/format';
import { DecimalInput } from '../../../fields/DecimalInput';
import { AboutPeople } from '../../../fields/people-lint/AboutPeople';
import { useLanguage, useTexts } from '../../../i18n/texts';
import { Checkbox } from '../../../ui/checkbox/Checkbox';
import { DateInput } from '../../../ui/date-input/DateInput';
import { Field } from '../../../ui/field/Field';
import { FieldGroup } from '../../../ui/field/FieldGroup';
import { Segmented } from '../../../ui/segmented/Segmented';
import { TextArea } from '../../../ui/text-area/TextArea';
import { TextInput } from '../../../ui/text-input/TextInput';
import { MOTIVE_ICONS } from '../../../fields/motive-icons';
import type { AnswerDraft, Missing } from './answer-draft';
import styles from './AnswerForm.module.css';
import { useGuide } from './guide';

type Props = {
  point: OpenPoint | null;
  draft: AnswerDraft;
  onChange: (change: Partial<AnswerDraft>) => void;
  /** The words were written down: typing came to an end. */
  onWritten: (text: string) => void;
  missing: Missing | null;
};

/** The most an amount may be, so that sums of it still fit into a record. */
const MOST = 10_000_000_000_000;

/** What an answer consists of: words, and what its question asks for in particular. */
export function AnswerFields({ point, draft, onChange, onWritten, missing }: Props) {
  const t = useTexts();
  const language = useLanguage();
  const { needs } = useGuide();
  const errorOf = (...kinds: Missing[]): string | null => (missing !== null && kinds.includes(missing) ? t(`guide.answer.missing.${missing}`) : null);
  if (point?.kind === 'date') {
    return (
      <FieldGroup columns minColumn={180}>
        <Field label={t('guide.answer.event')}>
          <TextInput maxLength={500} value={draft.text} onValueChange={(text) => onChange({ text })} onCommit={onWritten} />
        </Field>
        <Field label={t('guide.answer.eventOn')} error={errorOf('date')}>
          <DateInput incompleteMessage={t('common.incompleteDay')} value={draft.eventOn} onCommit={(eventOn) => onChange({ eventOn })} />
        </Field>
      </FieldGroup>
    );
  }
  return (
    <>
      {point?.kind === 'cost' ? (
        <Field label={t('guide.answer.cost')} error={errorOf('cost')} className={styles.amount}>
          <DecimalInput
            money
            optional
            min={0}
            max={MOST}
            value={draft.amount}
            onCommit={(amount) => onChange({ amount })}
            onDraft={(amount) => onChange({ amount })}
            suffix={currencySign(needs.deal.currency, language)}
          />
        </Field>
      ) : null}
      {point?.kind === 'motive-unknown' ? (
        <Field label={t('guide.answer.motive')} error={errorOf('motive')}>
          <Segmented
            size="small"
            value={draft.motive}
            options={MOTIVES.map((motive) => ({ value: motive, label: t(`common.motives.${motive}`), icon: MOTIVE_ICONS[motive] }))}
            onValueChange={(motive) => onChange({ motive })}
          />
        </Field>
      ) : null}
      {point?.kind === 'owner' ? (
        <FieldGroup title={t('guide.answer.owners')}>
          <div className={styles.owners}>
            {needs.people.map(({ id, name }) => (
              <Checkbox
                key={id}
                label={name || t('common.unknown')}
                checked={draft.memberIds.includes(id)}
                onCheckedChange={(checked) => onChange({ memberIds: checked ? [...draft.memberIds, id] : draft.memberIds.filter((other) => other !== id) })}
              />
            ))}
          </div>
          {missing === 'owner' ? (
            <p role="alert" className={styles.error}>
              {t('guide.answer.missing.owner')}
            </p>
          ) : null}
        </FieldGroup>
      ) : null}
      <Field label={t('guide.answer.label')} error={errorOf('text')}>
        <TextArea
          minRows={2}
          maxLength={20_000}
          placeholder={t('guide.answer.placeholder')}
          value={draft.text}
          onValueChange={(text) => onChange({ text })}
          onCommit={onWritten}
        />
        <AboutPeople text={draft.text} />
      </Field>
    </>
  );
}

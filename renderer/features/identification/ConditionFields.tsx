import { CONDITION_FIELDS, NUMBER_FIELDS, type Condition, type ConditionField } from '../../../shared/domain/identification/condition';
import { DecimalInput } from '../../fields/DecimalInput';
import { TokenInput } from '../../fields/TokenInput';
import { useTexts } from '../../i18n/texts';
import { Field } from '../../ui/field/Field';
import { Select } from '../../ui/select/Select';
import { useKnownValues } from './known-values';
import styles from './ConditionFields.module.css';

type Props = { condition: Condition; onChange: (changes: Partial<Condition>) => void };

/** What a condition looks at, and what must be there: one of several words, or a number between two ends. */
export function ConditionFields({ condition, onChange }: Props) {
  const t = useTexts();
  const { field } = condition;
  const known = useKnownValues(field);
  const change = (next: ConditionField): void => {
    // Words of one field mean nothing in another.
    if (next !== field) onChange({ field: next, values: [], from: null, to: null });
  };
  const end = (which: 'from' | 'to') => (
    <Field label={t(`identification.editor.${which}`)}>
      <DecimalInput optional min={0} value={condition[which]} placeholder={t('identification.editor.noLimit')} onCommit={(value) => onChange({ [which]: value })} />
    </Field>
  );
  return (
    <div className={styles.fields}>
      <Field label={t('identification.editor.field')} className={styles.field}>
        <Select value={field} onValueChange={change} options={CONDITION_FIELDS.map((value) => ({ value, label: t(`identification.fields.${value}`) }))} />
      </Field>
      {NUMBER_FIELDS.has(field) ? (
        <div className={styles.ends}>
          {end('from')}
          {end('to')}
        </div>
      ) : (
        <Field label={t(field === 'postalCode' ? 'identification.editor.postalCodes' : 'identification.editor.values')} className={styles.values}>
          <TokenInput
            key={field}
            values={condition.values}
            onChange={(values) => onChange({ values })}
            suggestions={known}
            listLabel={t('identification.editor.suggestions')}
            placeholder={t('identification.editor.noValues')}
            removeLabel={(value) => t('identification.editor.removeValue', { value })}
          />
        </Field>
      )}
    </div>
  );
}

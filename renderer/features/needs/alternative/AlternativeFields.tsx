import type { Changes } from '../../../../shared/document/edit';
import { ALTERNATIVE_KINDS, type NextBestAlternative } from '../../../../shared/domain/needs/next-best-alternative';
import { RecordField } from '../../../fields/RecordField';
import { RecordTextField } from '../../../fields/RecordTextField';
import { useTexts } from '../../../i18n/texts';
import { useWorkbench } from '../../../stores/workbench-context';
import { FieldGroup } from '../../../ui/field/FieldGroup';
import { Select } from '../../../ui/select/Select';
import { MoneyField } from '../inspector/MoneyField';
import { SourceFields } from '../inspector/SourceFields';
import styles from './AlternativePanel.module.css';

const STEP = 'needs.steps.editAlternative';

/** Everything about the next-best alternative. */
export function AlternativeFields({ alternative }: { alternative: NextBestAlternative }) {
  const t = useTexts();
  const workbench = useWorkbench();
  const change = (changes: Changes<NextBestAlternative>): void => workbench.change(STEP, (edit) => edit.update(alternative, changes));
  const { kind, yearlyBenefit, yearlyCost, onceCost } = alternative;
  return (
    <>
      <RecordField record={alternative} field="kind" label={t('needs.alternative.kind')}>
        <Select
          value={kind}
          options={ALTERNATIVE_KINDS.map((value) => ({ value, label: t(`needs.alternative.kinds.${value}`) }))}
          onValueChange={(next) => change({ kind: next })}
        />
      </RecordField>
      <RecordTextField record={alternative} field="text" label={t('needs.alternative.text')} placeholder={t('needs.alternative.textPlaceholder')} step={STEP} />
      <FieldGroup columns minColumn={120}>
        <MoneyField record={alternative} field="yearlyBenefit" label={t('needs.alternative.yearlyBenefit')} value={yearlyBenefit} onCommit={(amount) => change({ yearlyBenefit: amount })} />
        <MoneyField record={alternative} field="yearlyCost" label={t('needs.alternative.yearlyCost')} value={yearlyCost} onCommit={(amount) => change({ yearlyCost: amount })} />
        <MoneyField record={alternative} field="onceCost" label={t('needs.alternative.onceCost')} value={onceCost} onCommit={(amount) => change({ onceCost: amount })} />
      </FieldGroup>
      <p className={styles.why}>{t(kind === 'nothing' ? 'needs.alternative.figuresNothing' : 'needs.alternative.figures')}</p>
      <SourceFields record={alternative} onChange={change} assumedHint={t('needs.alternative.assumed')} step={STEP} />
    </>
  );
}

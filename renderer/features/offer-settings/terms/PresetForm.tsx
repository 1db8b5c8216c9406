import { INCOTERMS, type Incoterm } from '../../../../shared/domain/offer/offer';
import type { PresetProblem } from '../../../../shared/domain/workspace/terms-presets';
import type { TermsPreset, TermsPresetStep } from '../../../../shared/domain/workspace/terms-preset';
import { DecimalInput } from '../../../fields/DecimalInput';
import { RecordOpinions } from '../../../fields/opinions/RecordOpinions';
import { RecordField } from '../../../fields/RecordField';
import { RecordTextField } from '../../../fields/RecordTextField';
import { WholeNumberInput } from '../../../fields/WholeNumberInput';
import { useFormat } from '../../../i18n/format';
import { useTexts } from '../../../i18n/texts';
import { Banner } from '../../../ui/banner/Banner';
import { Checkbox } from '../../../ui/checkbox/Checkbox';
import { FieldGroup } from '../../../ui/field/FieldGroup';
import { Select } from '../../../ui/select/Select';
import { Switch } from '../../../ui/switch/Switch';
import { PlanTable } from './PlanTable';
import type { PresetChanges } from './preset-changes';
import { problemText } from './preset-text';
import styles from './PresetForm.module.css';

type Props = { preset: TermsPreset; steps: readonly TermsPresetStep[]; problems: readonly PresetProblem[]; changes: PresetChanges };

/** All of a preset. What is entered counts at once. */
export function PresetForm({ preset, steps, problems, changes }: Props) {
  const t = useTexts();
  const format = useFormat();
  const text = (field: 'name' | 'incotermPlace' | 'deliveryTimeDe' | 'deliveryTimeEn') => (
    <RecordTextField record={preset} field={field} label={t(`offerSettings.terms.fields.${field}`)} step="offerSettings.steps.editPreset" />
  );
  const days = (field: 'netDays' | 'skontoDays' | 'validDays') => (
    <RecordField record={preset} field={field} label={t(`offerSettings.terms.fields.${field}`)}>
      <WholeNumberInput value={preset[field]} min={0} max={3650} placeholder="–" onCommit={(value) => changes.update(preset.id, { [field]: value })} />
    </RecordField>
  );
  return (
    <div className={styles.form}>
      {problems.length === 0 ? null : (
        <Banner tone="warning" title={problemText(t, format, problems[0])}>
          {problems.length === 1 ? null : (
            <ul className={styles.problems}>
              {problems.slice(1).map((problem) => (
                <li key={problem.code}>{problemText(t, format, problem)}</li>
              ))}
            </ul>
          )}
        </Banner>
      )}
      <RecordOpinions record={preset} only={['retentionOfTitle', 'isDefault', 'orderKey']} />
      {text('name')}
      <FieldGroup title={t('offerSettings.terms.groups.payment')} columns minColumn={140}>
        {days('netDays')}
        <RecordField record={preset} field="skontoPercent" label={t('offerSettings.terms.fields.skontoPercent')}>
          <DecimalInput optional min={0} max={100} value={preset.skontoPercent} placeholder="–" onCommit={(skontoPercent) => changes.update(preset.id, { skontoPercent })} />
        </RecordField>
        {days('skontoDays')}
      </FieldGroup>
      <PlanTable preset={preset} steps={steps} changes={changes} />
      <FieldGroup title={t('offerSettings.terms.groups.delivery')}>
        <FieldGroup columns minColumn={200}>
          <RecordField record={preset} field="incoterm" label={t('offerSettings.terms.fields.incoterm')}>
            <Select<Incoterm>
              value={preset.incoterm}
              placeholder={t('offerSettings.terms.noIncoterm')}
              clearLabel={t('offerSettings.terms.noIncoterm')}
              onClear={() => changes.update(preset.id, { incoterm: null })}
              onValueChange={(incoterm) => changes.update(preset.id, { incoterm })}
              options={INCOTERMS.map((value) => ({ value, label: value, hint: t(`offerSettings.terms.incoterms.${value}`) }))}
            />
          </RecordField>
          {text('incotermPlace')}
        </FieldGroup>
        <FieldGroup columns minColumn={200}>
          {text('deliveryTimeDe')}
          {text('deliveryTimeEn')}
        </FieldGroup>
        <Checkbox
          checked={preset.retentionOfTitle}
          onCheckedChange={(retentionOfTitle) => changes.update(preset.id, { retentionOfTitle })}
          label={t('offerSettings.terms.fields.retentionOfTitle')}
        />
      </FieldGroup>
      <FieldGroup title={t('offerSettings.terms.groups.offer')}>
        <div className={styles.short}>{days('validDays')}</div>
        <Switch checked={preset.isDefault} onCheckedChange={(isDefault) => changes.setDefault(preset, isDefault)} label={t('offerSettings.terms.isDefault')} />
      </FieldGroup>
    </div>
  );
}

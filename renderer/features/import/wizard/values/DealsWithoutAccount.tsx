import { useTexts } from '../../../../i18n/texts';
import { Card } from '../../../../ui/card/Card';
import { Field } from '../../../../ui/field/Field';
import { FieldGroup } from '../../../../ui/field/FieldGroup';
import { Segmented } from '../../../../ui/segmented/Segmented';
import { TextInput } from '../../../../ui/text-input/TextInput';
import type { ImportWizard } from '../use-import-wizard';

/** Deals that name no company: collected under one, or left out. */
export function DealsWithoutAccount({ wizard: { decide, decisions }, count }: { wizard: ImportWizard; count: number }) {
  const t = useTexts();
  const { collectUnder } = decisions;
  return (
    <Card title={t('importWizard.values.noAccount', { count })} description={t('importWizard.values.noAccountWhy')}>
      <FieldGroup columns minColumn={220}>
        <Segmented
          aria-label={t('importWizard.values.noAccount', { count })}
          value={collectUnder === null ? 'leave' : 'collect'}
          onValueChange={(choice) => decide(() => ({ collectUnder: choice === 'leave' ? null : t('importWizard.values.collectDefault') }))}
          options={[
            { value: 'collect', label: t('importWizard.values.collect') },
            { value: 'leave', label: t('importWizard.values.leaveOut') },
          ]}
        />
        {collectUnder === null ? null : (
          <Field label={t('importWizard.values.collect')} labelHidden>
            <TextInput value={collectUnder} maxLength={500} onValueChange={(name) => decide(() => ({ collectUnder: name }))} />
          </Field>
        )}
      </FieldGroup>
    </Card>
  );
}

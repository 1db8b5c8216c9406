import { useMemo } from 'react';
import { inOrder } from '../../../../shared/domain/offer/in-order';
import type { Offer } from '../../../../shared/domain/offer/offer';
import { RecordField } from '../../../fields/RecordField';
import { useTexts } from '../../../i18n/texts';
import { useTable } from '../../../stores/workbench-context';
import { FieldGroup } from '../../../ui/field/FieldGroup';
import { Select } from '../../../ui/select/Select';
import { useOfferChange } from '../offer-change';

/** Who signs for the own company, one or two of its signatories. */
export function SignatoryFields({ offer }: { offer: Offer }) {
  const t = useTexts();
  const change = useOfferChange(offer.id);
  const table = useTable('signatory');
  const options = useMemo(
    () => inOrder([...table.values()]).map(({ id, name, authority, function: what }) => ({ value: id, label: [authority, name].filter(Boolean).join(' '), hint: what || undefined })),
    [table],
  );
  if (options.length === 0) return null;
  const field = (name: 'signatoryId' | 'secondSignatoryId') => (
    <RecordField record={offer} field={name} label={t(`offer.terms.${name}`)}>
      <Select
        value={offer[name]}
        placeholder={t('offer.terms.noSignatory')}
        clearLabel={t('offer.terms.noSignatory')}
        onClear={() => change('offer.steps.terms', { [name]: null })}
        onValueChange={(id) => change('offer.steps.terms', { [name]: id })}
        options={options}
      />
    </RecordField>
  );
  return (
    <FieldGroup columns minColumn={160}>
      {field('signatoryId')}
      {field('secondSignatoryId')}
    </FieldGroup>
  );
}

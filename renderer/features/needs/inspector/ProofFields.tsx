import { Calculator, CircleDashed, FlaskConical, Quote } from 'lucide-react';
import type { Changes } from '../../../../shared/document/edit';
import { PROOF_KINDS, type Benefit, type ProofKind } from '../../../../shared/domain/needs/benefit';
import { RecordField } from '../../../fields/RecordField';
import { RecordTextField } from '../../../fields/RecordTextField';
import { useTexts } from '../../../i18n/texts';
import type { IconType } from '../../../ui/icon/Icon';
import { Select } from '../../../ui/select/Select';

const PROOF_ICONS: Readonly<Record<ProofKind, IconType>> = { none: CircleDashed, reference: Quote, test: FlaskConical, calculation: Calculator };

/** What shows that a benefit comes about, and the words for it. */
export function ProofFields({ benefit, onChange }: { benefit: Benefit; onChange: (changes: Changes<Benefit>) => void }) {
  const t = useTexts();
  const { proofKind } = benefit;
  return (
    <>
      <RecordField record={benefit} field="proofKind" label={t('needs.proof.label')}>
        <Select
          value={proofKind}
          options={PROOF_KINDS.map((value) => ({ value, label: t(`needs.proof.kinds.${value}`), icon: PROOF_ICONS[value] }))}
          onValueChange={(next) => onChange({ proofKind: next })}
        />
      </RecordField>
      {proofKind === 'none' && benefit.proofText === '' ? null : (
        <RecordTextField
          record={benefit}
          field="proofText"
          label={t('needs.proof.text')}
          {...(proofKind === 'none' ? {} : { hint: t('needs.proof.hint') })}
          placeholder={t(`needs.proof.placeholders.${proofKind}`)}
          step="needs.steps.editBenefit"
        />
      )}
    </>
  );
}

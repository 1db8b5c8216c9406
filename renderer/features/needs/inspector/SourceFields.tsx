import type { Changes } from '../../../../shared/document/edit';
import type { Benefit } from '../../../../shared/domain/needs/benefit';
import type { NextBestAlternative } from '../../../../shared/domain/needs/next-best-alternative';
import type { Pain } from '../../../../shared/domain/needs/pain';
import type { TextKey } from '../../../../shared/i18n/translator';
import { RecordField } from '../../../fields/RecordField';
import { RecordTextField } from '../../../fields/RecordTextField';
import { useTexts } from '../../../i18n/texts';
import { DateInput } from '../../../ui/date-input/DateInput';
import { FieldGroup } from '../../../ui/field/FieldGroup';
import { EvidenceField } from './EvidenceField';

type Sourced = Pain | Benefit | NextBestAlternative;
type Props = {
  record: Sourced;
  onChange: (changes: Changes<Sourced>) => void;
  /** What follows from a guess. */
  assumedHint: string;
  step: TextKey;
};

/** How well something is known, from whom or what, and as of which day. */
export function SourceFields({ record, onChange, assumedHint, step }: Props) {
  const t = useTexts();
  return (
    <>
      <EvidenceField record={record} onValueChange={(evidence) => onChange({ evidence })} assumedHint={assumedHint} />
      <FieldGroup columns minColumn={120}>
        <RecordTextField<Sourced> record={record} field="evidenceSource" aboutPeople label={t('needs.fields.source')} placeholder={t('needs.fields.sourcePlaceholder')} step={step} />
        <RecordField record={record} field="evidenceOn" label={t('needs.fields.sourceOn')}>
          <DateInput incompleteMessage={t('common.incompleteDay')} value={record.evidenceOn} onCommit={(evidenceOn) => onChange({ evidenceOn })} />
        </RecordField>
      </FieldGroup>
    </>
  );
}

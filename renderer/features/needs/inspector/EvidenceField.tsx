import { EVIDENCES, type Evidence } from '../../../../shared/domain/schema/values';
import { RecordField } from '../../../fields/RecordField';
import { useTexts } from '../../../i18n/texts';
import { Segmented } from '../../../ui/segmented/Segmented';
import { EVIDENCE_ICONS } from '../board/EvidenceMark';

type Props = {
  record: { id: string; evidence: Evidence };
  onValueChange: (value: Evidence) => void;
  /** What follows from a guess. */
  assumedHint: string;
};

/** How well something is known, with what follows from it. */
export function EvidenceField({ record, onValueChange, assumedHint }: Props) {
  const t = useTexts();
  const value = record.evidence;
  return (
    <RecordField record={record} field="evidence" label={t('needs.fields.evidence')} hint={value === 'assumed' ? assumedHint : undefined}>
      <Segmented
        size="small"
        stretch
        value={value}
        options={EVIDENCES.map((option) => ({ value: option, label: t(`common.evidence.${option}`), icon: EVIDENCE_ICONS[option] }))}
        onValueChange={onValueChange}
      />
    </RecordField>
  );
}

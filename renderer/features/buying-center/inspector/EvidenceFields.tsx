import type { Rating } from '../../../../shared/domain/buying-center/rating';
import { EVIDENCES } from '../../../../shared/domain/schema/values';
import { RecordField } from '../../../fields/RecordField';
import { RecordTextField } from '../../../fields/RecordTextField';
import { useTexts } from '../../../i18n/texts';
import { DateInput } from '../../../ui/date-input/DateInput';
import { FieldGroup } from '../../../ui/field/FieldGroup';
import { Segmented } from '../../../ui/segmented/Segmented';
import { useMap } from '../map/map-context';

/** How the user knows what they say of a member: guessed, heard or confirmed, from where, as of when. */
export function EvidenceFields({ rating }: { rating: Rating }) {
  const t = useTexts();
  const { actions } = useMap();
  return (
    <>
      <RecordField record={rating} field="evidence" label={t('coverage.fields.evidence')}>
        <Segmented
          size="small"
          stretch
          value={rating.evidence}
          onValueChange={(evidence) => actions.rate(rating.memberId, { evidence })}
          options={EVIDENCES.map((value) => ({ value, label: t(`common.evidence.${value}`) }))}
        />
      </RecordField>
      <FieldGroup columns minColumn={120}>
        <RecordTextField record={rating} field="evidenceSource" aboutPeople label={t('coverage.fields.evidenceSource')} step="buyingCenter.steps.rate" />
        <RecordField record={rating} field="evidenceOn" label={t('coverage.fields.evidenceOn')}>
          <DateInput
            incompleteMessage={t('common.incompleteDay')}
            value={rating.evidenceOn}
            onCommit={(evidenceOn) => actions.rate(rating.memberId, { evidenceOn })}
          />
        </RecordField>
      </FieldGroup>
    </>
  );
}

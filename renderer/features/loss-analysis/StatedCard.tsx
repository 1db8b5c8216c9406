import { LOSS_REASONS } from '../../../shared/domain/loss/loss-reason';
import { useCompetitorNames, usePeopleNames } from '../../fields/close-deal/known-names';
import { DecimalInput } from '../../fields/DecimalInput';
import { NameInput } from '../../fields/NameInput';
import { RecordOpinions } from '../../fields/opinions/RecordOpinions';
import { RecordField } from '../../fields/RecordField';
import { RecordTextField } from '../../fields/RecordTextField';
import { useFormat } from '../../i18n/format';
import { useTexts } from '../../i18n/texts';
import { useWorkbench } from '../../stores/workbench-context';
import { Card } from '../../ui/card/Card';
import { FieldGroup } from '../../ui/field/FieldGroup';
import { Select } from '../../ui/select/Select';
import type { LossChanges } from './loss-changes';
import type { LossState } from './use-loss';

const STEP = 'loss.steps.stated';

/** What the customer gave as the reason; who won and by how much stand apart from it. */
export function StatedCard({ state: { deal, close }, changes }: { state: LossState; changes: LossChanges }) {
  const t = useTexts();
  const format = useFormat();
  const workbench = useWorkbench();
  const people = usePeopleNames(deal.id);
  const competitors = useCompetitorNames();
  const endStep = (): void => workbench.endStep();
  const day = close?.closedOn ?? deal.closeDate;
  return (
    <Card
      title={t('loss.stated.title')}
      description={day === null ? t(`common.dealStages.${deal.stage}`) : t('loss.stated.on', { outcome: t(`common.dealStages.${deal.stage}`), day: format.day(day) })}
    >
      <FieldGroup>
        <RecordOpinions record={close} only={['closedOn', 'people']} />
        <RecordTextField record={deal} field="statedReason" aboutPeople label={t('loss.close.words')} step={STEP} placeholder={t('loss.close.wordsPlaceholder')} />
        <FieldGroup columns minColumn={170}>
          <RecordField record={close} field="reason" label={t('loss.close.reason')}>
            <Select
              value={close?.reason ?? null}
              placeholder={t('loss.stated.none')}
              clearLabel={t('loss.stated.none')}
              onClear={() => changes.setClose(STEP, { reason: null })}
              onValueChange={(reason) => changes.setClose(STEP, { reason })}
              options={LOSS_REASONS.map((value) => ({ value, label: t(`loss.reasons.${value}`) }))}
            />
          </RecordField>
          <RecordField record={close} field="statedBy" label={t('loss.close.statedBy')}>
            <NameInput label={t('loss.close.statedBy')} names={people} value={close?.statedBy ?? ''} onValueChange={(statedBy) => changes.setClose(STEP, { statedBy }, 'loss.statedBy')} onBlur={endStep} />
          </RecordField>
          <RecordField record={close} field="competitor" label={t('loss.close.competitor')}>
            <NameInput label={t('loss.close.competitor')} names={competitors} value={close?.competitor ?? ''} onValueChange={(competitor) => changes.setClose(STEP, { competitor }, 'loss.competitor')} onBlur={endStep} />
          </RecordField>
          <RecordField record={close} field="priceGap" label={t('loss.close.priceGap')}>
            <DecimalInput money optional min={0} value={close?.priceGap ?? null} suffix={deal.currency} onCommit={(priceGap) => changes.setClose(STEP, { priceGap })} />
          </RecordField>
        </FieldGroup>
      </FieldGroup>
    </Card>
  );
}

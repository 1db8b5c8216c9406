import { DecimalInput } from '../../fields/DecimalInput';
import { RecordField } from '../../fields/RecordField';
import { useFormat } from '../../i18n/format';
import { useTexts } from '../../i18n/texts';
import { Card } from '../../ui/card/Card';
import { FieldGroup } from '../../ui/field/FieldGroup';
import type { NegotiationChanges } from './negotiation-changes';
import type { NegotiationState } from './use-negotiation';
import { distanceToTarget } from '../../../shared/domain/negotiation/target';

/** How far we go: a lowest net, a lowest margin, and what we want. */
export function LimitsCard({ state: { offer, limits, ledger }, changes }: { state: NegotiationState; changes: NegotiationChanges }) {
  const t = useTexts();
  const format = useFormat();
  const distance = limits?.targetNet == null ? null : distanceToTarget(ledger.now.net, limits.targetNet);
  return (
    <Card title={t('negotiation.limits.title')} padding="small">
      <FieldGroup>
        <RecordField record={limits} field="floorNet" label={t('negotiation.limits.floorNet')}>
          <DecimalInput money optional min={0} value={limits?.floorNet ?? null} placeholder="–" suffix={offer.currency} onCommit={(floorNet) => changes.setLimits({ floorNet })} />
        </RecordField>
        <RecordField record={limits} field="floorMarginPercent" label={t('negotiation.limits.floorMargin')}>
          <DecimalInput
            optional
            min={0}
            max={100}
            value={limits?.floorMarginPercent ?? null}
            placeholder="–"
            suffix="%"
            onCommit={(floorMarginPercent) => changes.setLimits({ floorMarginPercent })}
          />
        </RecordField>
        <RecordField
          record={limits}
          field="targetNet"
          label={t('negotiation.limits.targetNet')}
          hint={distance === null ? '' : distance === '0' ? t('negotiation.limits.targetMet') : t('negotiation.limits.targetHint', { amount: format.money(distance, offer.currency) })}
        >
          <DecimalInput money optional min={0} value={limits?.targetNet ?? null} placeholder="–" suffix={offer.currency} onCommit={(targetNet) => changes.setLimits({ targetNet })} />
        </RecordField>
      </FieldGroup>
    </Card>
  );
}

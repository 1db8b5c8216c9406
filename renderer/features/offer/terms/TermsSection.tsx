import '../../../../shared/i18n/parts/offer-settings';
import { INCOTERMS, type Incoterm, type Offer } from '../../../../shared/domain/offer/offer';
import { cashDiscount } from '../../../../shared/domain/offer/payment-plan';
import type { DecimalText } from '../../../../shared/domain/schema/values';
import { DecimalInput } from '../../../fields/DecimalInput';
import { RecordOpinions } from '../../../fields/opinions/RecordOpinions';
import { RecordField } from '../../../fields/RecordField';
import { RecordTextField } from '../../../fields/RecordTextField';
import { WholeNumberInput } from '../../../fields/WholeNumberInput';
import { useFormat } from '../../../i18n/format';
import { useTexts } from '../../../i18n/texts';
import { FieldGroup } from '../../../ui/field/FieldGroup';
import { Select } from '../../../ui/select/Select';
import { Switch } from '../../../ui/switch/Switch';
import { useOfferChange } from '../offer-change';
import { Section } from '../Section';
import { PaymentPlan } from './PaymentPlan';
import { PresetMenu } from './PresetMenu';
import { SignatoryFields } from './SignatoryFields';
import styles from './TermsSection.module.css';
import { TextField } from './TextField';

type Props = { offer: Offer; gross: DecimalText; isFrozen: boolean };

/** On which terms the offer stands: payment, delivery, whether it binds, who signs. */
export function TermsSection({ offer, gross, isFrozen }: Props) {
  const t = useTexts();
  const format = useFormat();
  const change = useOfferChange(offer.id);
  const set = (changes: Parameters<typeof change>[1]): void => change('offer.steps.terms', changes);
  const skonto = cashDiscount(offer, gross);
  const isHalf = (offer.skontoPercent === null) !== (offer.skontoDays === null);
  const label = (field: 'netDays' | 'skontoPercent' | 'skontoDays' | 'incoterm' | 'incotermPlace') => t(`offerSettings.terms.fields.${field}`);

  return (
    <Section title={t('offer.terms.conditions')} aside={isFrozen ? null : <PresetMenu offer={offer} />}>
      <div className={styles.groups}>
        <FieldGroup title={t('offer.terms.payment')}>
          <FieldGroup columns minColumn={120}>
            <RecordField record={offer} field="netDays" label={label('netDays')}>
              <WholeNumberInput value={offer.netDays} min={0} max={3650} placeholder="–" onCommit={(netDays) => set({ netDays })} />
            </RecordField>
            <RecordField
              record={offer}
              field="skontoPercent"
              label={label('skontoPercent')}
              error={isHalf ? t('offerSettings.terms.problems.skonto-half') : null}
              hint={
                skonto === null
                  ? undefined
                  : t('offer.terms.skonto', { off: format.money(skonto.off, offer.currency), payable: format.money(skonto.payable, offer.currency) })
              }
            >
              <DecimalInput optional min={0} max={100} value={offer.skontoPercent} placeholder="–" onCommit={(skontoPercent) => set({ skontoPercent })} />
            </RecordField>
            <RecordField record={offer} field="skontoDays" label={label('skontoDays')}>
              <WholeNumberInput value={offer.skontoDays} min={0} max={3650} placeholder="–" onCommit={(skontoDays) => set({ skontoDays })} />
            </RecordField>
          </FieldGroup>
          <TextField offer={offer} field="paymentTerms" place="payment" label={t('offer.terms.paymentText')} isFrozen={isFrozen} />
        </FieldGroup>
        <FieldGroup title={t('offer.terms.delivery')}>
          <FieldGroup columns minColumn={120}>
            <RecordTextField record={offer} field="deliveryTime" step="offer.steps.terms" label={t('offer.terms.deliveryTime')} />
            <RecordField record={offer} field="incoterm" label={label('incoterm')}>
              <Select<Incoterm>
                value={offer.incoterm}
                placeholder={t('offerSettings.terms.noIncoterm')}
                clearLabel={t('offerSettings.terms.noIncoterm')}
                onClear={() => set({ incoterm: null })}
                onValueChange={(incoterm) => set({ incoterm })}
                options={INCOTERMS.map((value) => ({ value, label: value, hint: t(`offerSettings.terms.incoterms.${value}`) }))}
              />
            </RecordField>
            <RecordTextField
              record={offer}
              field="incotermPlace"
              step="offer.steps.terms"
              label={label('incotermPlace')}
              error={offer.incoterm !== null && offer.incotermPlace.trim() === '' ? t('offerSettings.terms.problems.incoterm-place', { incoterm: offer.incoterm }) : null}
            />
          </FieldGroup>
          <TextField offer={offer} field="deliveryTerms" place="delivery" label={t('offer.terms.deliveryText')} isFrozen={isFrozen} />
        </FieldGroup>
        <PaymentPlan offer={offer} gross={gross} isFrozen={isFrozen} />
        <FieldGroup title={t('offer.terms.other')}>
          <RecordOpinions record={offer} only={['retentionOfTitle', 'isNonBinding']} />
          <Switch checked={offer.retentionOfTitle} onCheckedChange={(retentionOfTitle) => set({ retentionOfTitle })} label={t('offerSettings.terms.fields.retentionOfTitle')} />
          {offer.documentKind === 'order-confirmation' ? null : (
            <Switch checked={offer.isNonBinding} onCheckedChange={(isNonBinding) => set({ isNonBinding })} label={t('offer.terms.nonBinding')} hint={t('offer.terms.nonBindingHint')} />
          )}
          <SignatoryFields offer={offer} />
        </FieldGroup>
      </div>
    </Section>
  );
}

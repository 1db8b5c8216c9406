import { useRef } from 'react';
import type { Offer } from '../../../shared/domain/offer/offer';
import { currencySign } from '../../../shared/i18n/format';
import { DecimalInput } from '../../fields/DecimalInput';
import { RecordOpinions } from '../../fields/opinions/RecordOpinions';
import { useLanguage, useTexts } from '../../i18n/texts';
import { useWorkbench } from '../../stores/workbench-context';
import { Segmented } from '../../ui/segmented/Segmented';
import styles from './DocumentDiscount.module.css';
import { useOfferChange } from './offer-change';

const KINDS = ['none', 'percent', 'absolute'] as const;

/** A discount on the offer as a whole. */
export function DocumentDiscount({ offer }: { offer: Offer }) {
  const t = useTexts();
  const language = useLanguage();
  const workbench = useWorkbench();
  const change = useOfferChange(offer.id);
  const entered = useRef(offer.discountValue);
  const isPercent = offer.discountKind === 'percent';

  const setValue = (discountValue: string): void => change('offer.steps.discount', { discountValue }, `${offer.id}.discountValue`);

  return (
    <div className={styles.discount} role="group" aria-label={t('offer.discount.title')}>
      <p className={styles.title}>{t('offer.discount.title')}</p>
      <RecordOpinions record={offer} only={['discountKind', 'discountValue']} />
      <Segmented
        size="small"
        aria-label={t('offer.discount.kind')}
        value={offer.discountKind}
        onValueChange={(discountKind) => {
          // Ten percent is not ten euros: a new kind starts without a value.
          change('offer.steps.discount', { discountKind, discountValue: '0' });
        }}
        options={KINDS.map((value) => ({ value, label: t(`offer.discount.kinds.${value}`) }))}
      />
      {offer.discountKind === 'none' ? null : (
        <DecimalInput
          key={offer.discountKind}
          size="small"
          className={styles.value}
          aria-label={t('offer.discount.value')}
          value={offer.discountValue}
          money={!isPercent}
          min={0}
          {...(isPercent ? { max: 100 } : {})}
          suffix={isPercent ? '%' : currencySign(offer.currency, language)}
          onFocus={() => {
            entered.current = offer.discountValue;
          }}
          onDraft={(value) => setValue(value ?? entered.current)}
          onCommit={(value) => setValue(value ?? '0')}
          onKeyDown={(event) => {
            if (event.key === 'Escape') setValue(entered.current);
          }}
          onBlur={() => workbench.endStep()}
        />
      )}
    </div>
  );
}

import { Trash2 } from 'lucide-react';
import { useRef } from 'react';
import { changeVatCategory, changeVatRate } from '../../../../shared/domain/offer/change-vat-rate';
import { VAT_CATEGORIES } from '../../../../shared/domain/offer/line-item';
import { SURCHARGE_KINDS, type Surcharge } from '../../../../shared/domain/offer/surcharge';
import { effectiveVatRate } from '../../../../shared/domain/offer/vat-group';
import type { Currency, DecimalText } from '../../../../shared/domain/schema/values';
import { currencySign } from '../../../../shared/i18n/format';
import { DecimalInput } from '../../../fields/DecimalInput';
import { RecordOpinions } from '../../../fields/opinions/RecordOpinions';
import { useRecordText } from '../../../fields/record-text';
import { useFormat } from '../../../i18n/format';
import { useLanguage, useTexts } from '../../../i18n/texts';
import { IconButton } from '../../../ui/button/IconButton';
import { Segmented } from '../../../ui/segmented/Segmented';
import { Select } from '../../../ui/select/Select';
import { TextInput } from '../../../ui/text-input/TextInput';
import type { SurchargeChanges } from './surcharge-changes';
import styles from './SurchargeRow.module.css';

type Props = {
  surcharge: Surcharge;
  /** What it adds. */
  net: DecimalText;
  currency: Currency;
  changes: SurchargeChanges;
  onRemove: () => void;
};

/** One surcharge: freight, packaging, a share for material. A percentage is taxed as the positions are. */
export function SurchargeRow({ surcharge, net, currency, changes, onRemove }: Props) {
  const t = useTexts();
  const language = useLanguage();
  const format = useFormat();
  const text = useRecordText(surcharge, 'text', 'offer.steps.editSurcharge');
  const entered = useRef(surcharge.value);
  const isPercent = surcharge.kind === 'percent';
  const name = surcharge.text.trim() || t('offer.surcharges.unnamed');
  const set = (value: DecimalText | null): void => changes.set(surcharge.id, { value: value ?? entered.current }, 'value');

  return (
    <li className={styles.row} data-testid="surcharge" data-record-id={surcharge.id}>
      <TextInput {...text} size="small" aria-label={t('offer.surcharges.text')} placeholder={t('offer.surcharges.placeholder')} maxLength={500} />
      <Segmented
        size="small"
        aria-label={t('offer.surcharges.kind', { name })}
        value={surcharge.kind}
        onValueChange={(kind) => changes.set(surcharge.id, { kind, value: '0' })}
        options={SURCHARGE_KINDS.map((value) => ({ value, label: t(`offer.discount.kinds.${value}`) }))}
      />
      <DecimalInput
        key={surcharge.kind}
        size="small"
        aria-label={t('offer.surcharges.value', { name })}
        value={surcharge.value}
        money={!isPercent}
        suffix={isPercent ? '%' : currencySign(currency, language)}
        onFocus={() => {
          entered.current = surcharge.value;
        }}
        onDraft={set}
        onCommit={set}
        onKeyDown={(event) => {
          if (event.key === 'Escape') set(entered.current);
        }}
        onBlur={changes.endField}
      />
      {isPercent ? (
        <p className={styles.note}>{t('offer.surcharges.taxedAsPositions')}</p>
      ) : (
        <div className={styles.vat}>
          <DecimalInput
            size="small"
            aria-label={t('offer.surcharges.vatRate', { name })}
            value={effectiveVatRate(surcharge)}
            min={0}
            max={100}
            suffix="%"
            onCommit={(rate) => changes.set(surcharge.id, changeVatRate(surcharge, rate ?? '0'))}
          />
          <Select
            size="small"
            aria-label={t('offer.surcharges.vatCategory', { name })}
            value={surcharge.vatCategory}
            onValueChange={(category) => changes.set(surcharge.id, changeVatCategory(surcharge, category))}
            options={VAT_CATEGORIES.map((value) => ({ value, label: t(`offer.vat.categories.${value}`) }))}
          />
        </div>
      )}
      <span className={styles.net} data-testid="surcharge-net">
        {format.money(net, currency)}
      </span>
      <IconButton icon={Trash2} size="small" label={t('offer.surcharges.remove', { name })} onClick={onRemove} />
      <RecordOpinions record={surcharge} />
    </li>
  );
}

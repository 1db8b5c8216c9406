import type { Price } from '../../../../shared/domain/catalogue/price';
import { isValidOn, type PricedList } from '../../../../shared/domain/catalogue/price-on';
import type { Product } from '../../../../shared/domain/catalogue/product';
import { PRICE_UNITS } from '../../../../shared/domain/offer/line-item';
import { DecimalInput } from '../../../fields/DecimalInput';
import { RecordOpinions } from '../../../fields/opinions/RecordOpinions';
import { useFormat } from '../../../i18n/format';
import { useTexts } from '../../../i18n/texts';
import { useToday } from '../../../stores/today';
import { Badge } from '../../../ui/badge/Badge';
import { Select } from '../../../ui/select/Select';
import type { CatalogueChanges } from '../catalogue-changes';
import styles from './ProductPrices.module.css';

type Props = { product: Product; lists: readonly PricedList[]; changes: CatalogueChanges };

/** What a product costs in each price list. An emptied field takes the price away. */
export function ProductPrices({ product, lists, changes }: Props) {
  const t = useTexts();
  const format = useFormat();
  const today = useToday();
  if (lists.length === 0) return <p className={styles.none}>{t('catalogue.panel.noLists')}</p>;
  return (
    <ul className={styles.prices}>
      {lists.map(({ list, prices }) => {
        const price = prices.get(product.id);
        const name = list.name || t('catalogue.lists.unnamed');
        const set = (fields: Partial<Pick<Price, 'unitPrice' | 'priceUnit'>>): void =>
          changes.setPrice(product, list, { unitPrice: price?.unitPrice ?? '0', priceUnit: price?.priceUnit ?? 1, ...fields });
        return (
          <li key={list.id}>
            <p className={styles.list}>
              <span className={styles.name}>{name}</span>
              {isValidOn(list, today) ? <Badge tone="green">{t('catalogue.panel.validNow')}</Badge> : null}
            </p>
            <RecordOpinions record={price} />
            <div className={styles.price}>
              <DecimalInput
                size="small"
                money
                optional
                min={0}
                aria-label={t('catalogue.panel.price', { list: name })}
                placeholder={t('catalogue.products.noPrice')}
                suffix={list.currency}
                value={price?.unitPrice ?? null}
                onCommit={(unitPrice) => (unitPrice === null ? changes.setPrice(product, list, null) : set({ unitPrice }))}
              />
              <Select<string>
                size="small"
                aria-label={t('catalogue.panel.priceUnit', { list: name })}
                disabled={price === undefined}
                value={String(price?.priceUnit ?? 1)}
                onValueChange={(value) => set({ priceUnit: PRICE_UNITS.find((unit) => String(unit) === value) ?? 1 })}
                options={PRICE_UNITS.map((unit) => ({ value: String(unit), label: t('catalogue.products.perUnit', { count: format.number(String(unit)) }) }))}
              />
            </div>
          </li>
        );
      })}
    </ul>
  );
}

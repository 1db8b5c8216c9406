import { changeVatCategory } from '../../../../../shared/domain/offer/change-vat-rate';
import { VAT_CATEGORIES, type LineItem, type VatCategory } from '../../../../../shared/domain/offer/line-item';
import { useTexts } from '../../../../i18n/texts';
import type { ItemChanges } from '../item-changes';
import { LazyMenu } from '../LazyMenu';
import styles from '../PositionsGrid.module.css';

/** Why the VAT rate applies, as a mark of one or two letters with its name in the menu. */
export function VatCategoryCell({ item, label, changes }: { item: LineItem; label: string; changes: ItemChanges }) {
  const t = useTexts();
  const name = t(`offer.vat.categories.${item.vatCategory}`);
  return (
    <div role="gridcell">
      <LazyMenu
        align="end"
        trigger={
          <button type="button" className={styles.cellButton} data-column="vatCategory" aria-label={`${label}: ${name}`} title={name}>
            {t(`offer.vat.marks.${item.vatCategory}`)}
          </button>
        }
        entries={() => [
          {
            kind: 'choice',
            id: 'category',
            value: item.vatCategory,
            onValueChange: (value) => changes.set(item.id, changeVatCategory(item, value as VatCategory)),
            options: VAT_CATEGORIES.map((value) => ({ value, label: t(`offer.vat.categories.${value}`) })),
          },
        ]}
      />
    </div>
  );
}

import type { LineItem, PriceUnit } from '../../../../../shared/domain/offer/line-item';
import { useFormat } from '../../../../i18n/format';
import type { ItemChanges } from '../item-changes';
import { LazyMenu } from '../LazyMenu';
import styles from '../PositionsGrid.module.css';

const PRICE_UNITS: readonly PriceUnit[] = [1, 10, 100, 1000];

/** How many pieces the unit price is for. */
export function PriceUnitCell({ item, label, changes }: { item: LineItem; label: string; changes: ItemChanges }) {
  const format = useFormat();
  return (
    <div role="gridcell">
      <LazyMenu
        align="end"
        trigger={
          <button type="button" className={styles.cellButton} data-column="priceUnit" aria-label={`${label}: ${item.priceUnit}`}>
            {format.number(`${item.priceUnit}`)}
          </button>
        }
        entries={() => [
          {
            kind: 'choice',
            id: 'price-unit',
            value: `${item.priceUnit}`,
            onValueChange: (value) => changes.set(item.id, { priceUnit: Number(value) as PriceUnit }),
            options: PRICE_UNITS.map((value) => ({ value: `${value}`, label: format.number(`${value}`) })),
          },
        ]}
      />
    </div>
  );
}

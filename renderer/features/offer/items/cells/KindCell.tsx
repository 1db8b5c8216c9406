import { LINE_ITEM_KINDS, type LineItem, type LineItemKind } from '../../../../../shared/domain/offer/line-item';
import { useTexts } from '../../../../i18n/texts';
import { Icon } from '../../../../ui/icon/Icon';
import type { ItemChanges } from '../item-changes';
import { KIND_ICONS } from '../item-kinds';
import { LazyMenu } from '../LazyMenu';
import styles from '../PositionsGrid.module.css';

/** What kind of position it is, to be changed in a menu. */
export function KindCell({ item, label, changes }: { item: LineItem; label: string; changes: ItemChanges }) {
  const t = useTexts();
  const kind = t(`offer.items.kinds.${item.kind}`);
  return (
    <LazyMenu
      trigger={
        <button type="button" className={styles.cellButton} data-column="kind" aria-label={`${label}: ${kind}`} title={kind}>
          <Icon as={KIND_ICONS[item.kind]} size={15} />
        </button>
      }
      entries={() => [
        {
          kind: 'choice',
          id: 'kind',
          value: item.kind,
          onValueChange: (value) => changes.setKind(item.id, value as LineItemKind),
          options: LINE_ITEM_KINDS.map((value) => ({
            value,
            label: t(`offer.items.kinds.${value}`),
            mark: <Icon as={KIND_ICONS[value]} size={15} />,
          })),
        },
      ]}
    />
  );
}

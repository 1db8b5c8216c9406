import { ArrowDown, ArrowUp, CopyPlus, Ellipsis, FolderX, Trash2 } from 'lucide-react';
import type { LineItem } from '../../../../../shared/domain/offer/line-item';
import { shortcutText } from '../../../../app/commands/shortcut';
import { useLanguage, useTexts } from '../../../../i18n/texts';
import { Icon } from '../../../../ui/icon/Icon';
import type { MenuEntry } from '../../../../ui/menu/menu-entries';
import { LazyMenu } from '../LazyMenu';
import styles from '../PositionsGrid.module.css';
import type { RowActions } from '../row-actions';
import { DELETE_ROW, DUPLICATE_ROW } from '../row-shortcuts';

type Props = {
  item: LineItem;
  label: string;
  /** Positions an alternative can replace, by their numbers and texts; empty for other kinds. */
  bases: () => readonly { id: string; label: string }[];
  actions: RowActions;
};

/** What can be done to a position as a whole. */
export function MoreCell({ item, label, bases, actions }: Props) {
  const t = useTexts();
  const language = useLanguage();
  const alt = t('offer.items.keys.alt');
  const isGroup = item.kind === 'group';

  const entries = (): MenuEntry[] => [
    { id: 'duplicate', label: t('offer.items.duplicate'), icon: CopyPlus, shortcut: shortcutText(DUPLICATE_ROW, language), onSelect: () => actions.duplicate(item.id) },
    { id: 'up', label: t('offer.items.up'), icon: ArrowUp, shortcut: `${alt}+↑`, onSelect: () => actions.move(item.id, -1) },
    { id: 'down', label: t('offer.items.down'), icon: ArrowDown, shortcut: `${alt}+↓`, onSelect: () => actions.move(item.id, 1) },
    ...(item.kind === 'alternative' ? [alternativeEntry()] : []),
    { kind: 'separator', id: 'line' },
    {
      id: 'delete',
      label: t(isGroup ? 'offer.items.dissolve' : 'offer.items.delete'),
      icon: isGroup ? FolderX : Trash2,
      danger: !isGroup,
      shortcut: shortcutText(DELETE_ROW, language),
      onSelect: () => actions.remove(item.id),
    },
    ...(isGroup
      ? [{ id: 'delete-all', label: t('offer.items.deleteGroup'), icon: Trash2, danger: true, onSelect: () => actions.removeGroup(item.id) }]
      : []),
  ];

  function alternativeEntry(): MenuEntry {
    return {
      kind: 'submenu',
      id: 'alternative-to',
      label: t('offer.items.replaces'),
      entries: [
        {
          kind: 'choice',
          id: 'base',
          value: item.alternativeToId ?? '',
          onValueChange: (value) => actions.setBase(item.id, value === '' ? null : value),
          options: [{ value: '', label: t('offer.items.replacesNearest') }, ...bases().map(({ id, label: words }) => ({ value: id, label: words }))],
        },
      ],
    };
  }

  return (
    <LazyMenu
      align="end"
      trigger={
        <button type="button" className={styles.cellButton} data-column="more" aria-label={label} title={t('offer.items.columns.more')}>
          <Icon as={Ellipsis} size={15} />
        </button>
      }
      entries={entries}
    />
  );
}

import clsx from 'clsx';
import { ArrowDown, ArrowUp, CopyPlus, Ellipsis, ListPlus, Trash2 } from 'lucide-react';
import { memo, useEffect, useRef, useState } from 'react';
import { changeVatRate } from '../../../../shared/domain/offer/change-vat-rate';
import { LINE_ITEM_KINDS, type LineItemKind, type LineItem, type PriceUnit } from '../../../../shared/domain/offer/line-item';
import { effectiveVatRate } from '../../../../shared/domain/offer/vat-group';
import type { DecimalText } from '../../../../shared/domain/schema/values';
import { shortcutText } from '../../../app/commands/shortcut';
import { useRecordText } from '../../../fields/record-text';
import { useFormat } from '../../../i18n/format';
import { useLanguage, useTexts } from '../../../i18n/texts';
import { Icon } from '../../../ui/icon/Icon';
import type { MenuEntry } from '../../../ui/menu/menu-entries';
import { Switch } from '../../../ui/switch/Switch';
import { TextArea } from '../../../ui/text-area/TextArea';
import { TextInput } from '../../../ui/text-input/TextInput';
import type { EditColumn } from './columns';
import { KIND_ICONS } from './item-kinds';
import type { ItemChanges } from './item-changes';
import { LazyMenu } from './LazyMenu';
import { NumberCell } from './NumberCell';
import styles from './PositionsGrid.module.css';
import { DELETE_ROW, DUPLICATE_ROW } from './row-shortcuts';

/** What a row asks of the grid around it. */
export type RowActions = {
  duplicate(id: string): void;
  move(id: string, step: -1 | 1): void;
  remove(id: string): void;
};

type Props = {
  item: LineItem;
  /** `null` for a text. */
  number: string | null;
  /** Place in the list, from 1. */
  row: number;
  net: DecimalText | null;
  counts: boolean;
  changes: ItemChanges;
  actions: RowActions;
};

const PRICE_UNITS: readonly PriceUnit[] = [1, 10, 100, 1000];

/** One position. It renders again only when its own record, number or net changes. */
export const PositionRow = memo(function PositionRow({ item, number, row, net, counts, changes, actions }: Props) {
  const t = useTexts();
  const format = useFormat();
  const name = number ?? t('offer.items.textRow', { row });
  const label = (column: EditColumn | 'kind' | 'description' | 'more'): string =>
    t('offer.items.cell', { column: t(`offer.items.columns.${column}`), number: name });

  const setNumber = (field: 'quantity' | 'unitPrice' | 'discountPercent') => (value: DecimalText) =>
    changes.setCell(item.id, { [field]: value }, field);

  return (
    <div className={styles.row} role="row" data-testid="line-item" data-record-id={item.id} data-kind={item.kind} data-counts={counts}>
      <div role="gridcell" className={styles.position}>
        {number}
      </div>
      <div role="gridcell">
        <KindCell item={item} label={label('kind')} changes={changes} />
      </div>
      <TextCell item={item} label={label} changes={changes} />
      {item.kind === 'text' ? null : (
        <>
          <div role="gridcell">
            <NumberCell column="quantity" label={label('quantity')} value={item.quantity} onChange={setNumber('quantity')} onEnd={changes.endCell} />
          </div>
          <UnitCell item={item} label={label('unit')} />
          <div role="gridcell">
            <NumberCell column="unitPrice" money label={label('unitPrice')} value={item.unitPrice} onChange={setNumber('unitPrice')} onEnd={changes.endCell} />
          </div>
          <div role="gridcell">
            <LazyMenu
              align="end"
              trigger={
                <button type="button" className={styles.cellButton} data-column="priceUnit" aria-label={`${label('priceUnit')}: ${item.priceUnit}`}>
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
          <div role="gridcell">
            <NumberCell column="discountPercent" percent label={label('discountPercent')} value={item.discountPercent} onChange={setNumber('discountPercent')} onEnd={changes.endCell} />
          </div>
          <div role="gridcell">
            <NumberCell
              column="vatRate"
              percent
              label={label('vatRate')}
              value={effectiveVatRate(item)}
              onChange={(rate) => changes.setCell(item.id, changeVatRate(item, rate), 'vatRate')}
              onEnd={changes.endCell}
            />
          </div>
          <div role="gridcell" className={styles.net} data-testid="line-net">
            {net === null ? null : counts ? format.amount(net) : `(${format.amount(net)})`}
          </div>
        </>
      )}
      <div role="gridcell">
        <MoreCell item={item} label={label('more')} actions={actions} />
      </div>
    </div>
  );
});

function KindCell({ item, label, changes }: { item: LineItem; label: string; changes: ItemChanges }) {
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
          onValueChange: (value) => changes.set(item.id, { kind: value as LineItemKind }),
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

function TextCell({ item, label, changes }: { item: LineItem; label: (column: 'text' | 'description') => string; changes: ItemChanges }) {
  const t = useTexts();
  const text = useRecordText(item, 'text', 'offer.steps.editItem');
  const description = useRecordText(item, 'description', 'offer.steps.editItem');
  const area = useRef<HTMLDivElement>(null);
  const [opened, setOpened] = useState(false);
  const isText = item.kind === 'text';
  const isDescribed = opened || item.description !== '';

  useEffect(() => {
    if (opened) area.current?.querySelector('textarea')?.focus();
  }, [opened]);

  return (
    <div role="gridcell" className={clsx(isText && styles.wide)}>
      <div className={styles.textLine}>
        <TextInput
          {...text}
          size="small"
          variant="bare"
          data-column="text"
          aria-label={label('text')}
          title={item.text}
          placeholder={t(isText ? 'offer.items.freeTextPlaceholder' : 'offer.items.textPlaceholder')}
          maxLength={500}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !event.shiftKey) return;
            event.preventDefault();
            setOpened(true);
            area.current?.querySelector('textarea')?.focus();
          }}
        />
        {isDescribed ? null : (
          // Shift and Enter do the same, so that Tab goes from cell to cell.
          <button
            type="button"
            tabIndex={-1}
            className={styles.describe}
            title={t('offer.items.addDescription')}
            aria-label={t('offer.items.addDescription')}
            onClick={() => setOpened(true)}
          >
            <Icon as={ListPlus} size={13} />
          </button>
        )}
      </div>
      {isDescribed ? (
        <div ref={area} className={styles.description}>
          <TextArea
            {...description}
            minRows={1}
            maxRows={8}
            data-column="description"
            aria-label={label('description')}
            placeholder={t('offer.items.descriptionPlaceholder')}
            maxLength={20_000}
            onBlur={() => {
              description.onBlur();
              setOpened(false);
            }}
          />
        </div>
      ) : null}
      {item.kind === 'alternative' ? <p className={styles.note}>{t('offer.items.alternativeNote')}</p> : null}
      {item.kind === 'optional' ? (
        <div className={styles.note}>
          <Switch
            checked={item.selected}
            onCheckedChange={(selected) => changes.set(item.id, { selected })}
            label={t('offer.items.counts')}
          />
        </div>
      ) : null}
    </div>
  );
}

function UnitCell({ item, label }: { item: LineItem; label: string }) {
  const unit = useRecordText(item, 'unit', 'offer.steps.editItem');
  return (
    <div role="gridcell">
      <TextInput {...unit} size="small" variant="bare" data-column="unit" aria-label={label} maxLength={500} />
    </div>
  );
}

function MoreCell({ item, label, actions }: { item: LineItem; label: string; actions: RowActions }) {
  const t = useTexts();
  const language = useLanguage();
  const alt = t('offer.items.keys.alt');
  const entries = (): MenuEntry[] => [
    { id: 'duplicate', label: t('offer.items.duplicate'), icon: CopyPlus, shortcut: shortcutText(DUPLICATE_ROW, language), onSelect: () => actions.duplicate(item.id) },
    { id: 'up', label: t('offer.items.up'), icon: ArrowUp, shortcut: `${alt}+↑`, onSelect: () => actions.move(item.id, -1) },
    { id: 'down', label: t('offer.items.down'), icon: ArrowDown, shortcut: `${alt}+↓`, onSelect: () => actions.move(item.id, 1) },
    { kind: 'separator', id: 'line' },
    { id: 'delete', label: t('offer.items.delete'), icon: Trash2, danger: true, shortcut: shortcutText(DELETE_ROW, language), onSelect: () => actions.remove(item.id) },
  ];
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

import { GripVertical } from 'lucide-react';
import { memo } from 'react';
import { changeVatRate } from '../../../../shared/domain/offer/change-vat-rate';
import type { LineItem } from '../../../../shared/domain/offer/line-item';
import { isPriced } from '../../../../shared/domain/offer/line-net';
import { lineMargin } from '../../../../shared/domain/offer/margin';
import { effectiveVatRate } from '../../../../shared/domain/offer/vat-group';
import type { DecimalText } from '../../../../shared/domain/schema/values';
import { useRecordText } from '../../../fields/record-text';
import { useFormat } from '../../../i18n/format';
import { useTexts } from '../../../i18n/texts';
import { Icon } from '../../../ui/icon/Icon';
import { TextInput } from '../../../ui/text-input/TextInput';
import { KindCell } from './cells/KindCell';
import { MoreCell } from './cells/MoreCell';
import { NumberCell } from './cells/NumberCell';
import { PriceUnitCell } from './cells/PriceUnitCell';
import { TextCell } from './cells/TextCell';
import { VatCategoryCell } from './cells/VatCategoryCell';
import type { EditColumn } from './columns';
import type { ItemChanges } from './item-changes';
import styles from './PositionsGrid.module.css';
import type { RowActions } from './row-actions';

type Props = {
  item: LineItem;
  /** `null` for a text. */
  number: string | null;
  /** Place in the list, from 1. */
  row: number;
  /** Net of a position, subtotal of a heading. */
  net: DecimalText | null;
  counts: boolean;
  /** Whether it stands under a heading. */
  isMember: boolean;
  /** Number of the position an alternative could replace. */
  base: string | null;
  /** Whether cost and margin are shown. */
  isInternal: boolean;
  changes: ItemChanges;
  actions: RowActions;
};

/** One position. It renders again only when its own record, number or net changes. */
export const PositionRow = memo(function PositionRow({ item, number, row, net, counts, isMember, base, isInternal, changes, actions }: Props) {
  const t = useTexts();
  const format = useFormat();
  const name = number ?? t('offer.items.textRow', { row });
  const label = (column: EditColumn | 'kind' | 'description' | 'more'): string =>
    t('offer.items.cell', { column: t(`offer.items.columns.${column}`), number: name });

  const setNumber = (field: 'quantity' | 'unitPrice' | 'discountPercent' | 'internalCost') => (value: DecimalText | null) =>
    changes.setCell(item.id, { [field]: value }, field);

  return (
    <div
      className={styles.row}
      role="row"
      data-testid="line-item"
      data-record-id={item.id}
      data-number={number ?? undefined}
      data-kind={item.kind}
      data-counts={counts}
      data-member={isMember || undefined}
    >
      <div role="gridcell" className={styles.position} data-drag-handle title={t('offer.items.drag')}>
        <span className={styles.grip}>
          <Icon as={GripVertical} size={12} />
        </span>
        {number}
      </div>
      <div role="gridcell">
        <KindCell item={item} label={label('kind')} changes={changes} />
      </div>
      <TextCell item={item} label={label} base={base} changes={changes} />
      {isPriced(item) ? (
        <>
          <div role="gridcell">
            <NumberCell column="quantity" label={label('quantity')} value={item.quantity} onChange={setNumber('quantity')} onEnd={changes.endCell} />
          </div>
          <UnitCell item={item} label={label('unit')} />
          <div role="gridcell">
            <NumberCell column="unitPrice" money label={label('unitPrice')} value={item.unitPrice} onChange={setNumber('unitPrice')} onEnd={changes.endCell} />
          </div>
          <PriceUnitCell item={item} label={label('priceUnit')} changes={changes} />
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
          <VatCategoryCell item={item} label={label('vatCategory')} changes={changes} />
        </>
      ) : null}
      <div role="gridcell" className={styles.net} data-testid="line-net">
        {net === null ? null : counts || item.kind === 'group' ? format.amount(net) : `(${format.amount(net)})`}
      </div>
      {isInternal ? (
        <InternalCells item={item} label={label('internalCost')} onChange={setNumber('internalCost')} onEnd={changes.endCell} />
      ) : null}
      <div role="gridcell">
        <MoreCell item={item} label={label('more')} bases={actions.bases} actions={actions} />
      </div>
    </div>
  );
});

function UnitCell({ item, label }: { item: LineItem; label: string }) {
  const unit = useRecordText(item, 'unit', 'offer.steps.editItem');
  return (
    <div role="gridcell">
      <TextInput {...unit} size="small" variant="bare" data-column="unit" aria-label={label} maxLength={500} />
    </div>
  );
}

type InternalProps = { item: LineItem; label: string; onChange: (value: DecimalText | null) => void; onEnd: () => void };

/** What the position costs us and what it leaves. Only for us: no document has it. */
function InternalCells({ item, label, onChange, onEnd }: InternalProps) {
  const format = useFormat();
  const margin = lineMargin(item);
  if (!isPriced(item)) return <div role="gridcell" className={styles.internalGap} />;
  return (
    <>
      <div role="gridcell" className={styles.internal}>
        <NumberCell<DecimalText | null> column="internalCost" money optional label={label} value={item.internalCost} onChange={onChange} onEnd={onEnd} />
      </div>
      <div role="gridcell" className={styles.margin} data-testid="line-margin" data-negative={margin?.margin.startsWith('-') || undefined}>
        {margin?.percent == null ? null : format.percent(margin.percent)}
      </div>
    </>
  );
}

import { useMemo, type ClipboardEvent, type RefObject } from 'react';
import { alternativeBases } from '../../../../shared/domain/offer/alternatives';
import { headingIds, headingOf } from '../../../../shared/domain/offer/arranged-items';
import type { LineItem } from '../../../../shared/domain/offer/line-item';
import { positionNumbers } from '../../../../shared/domain/offer/position-numbers';
import type { OfferTotals } from '../../../../shared/domain/offer/totals';
import type { Currency } from '../../../../shared/domain/schema/values';
import { currencySign } from '../../../../shared/i18n/format';
import { useLanguage, useTexts } from '../../../i18n/texts';
import { VisuallyHidden } from '../../../ui/visually-hidden/VisuallyHidden';
import type { GridKeys } from './grid-keys';
import type { ItemChanges } from './item-changes';
import styles from './PositionsGrid.module.css';
import { PositionRow } from './PositionRow';
import type { RowActions } from './row-actions';
import { useRowDrag } from './row-drag';

type Props = {
  grid: RefObject<HTMLDivElement | null>;
  keys: GridKeys;
  currency: Currency;
  /** As `arrangedItems` gives them. */
  lineItems: readonly LineItem[];
  /** Sums of these positions in this order. */
  totals: Pick<OfferTotals, 'lines' | 'groups'>;
  isInternal: boolean;
  changes: ItemChanges;
  actions: RowActions;
  onPaste: (event: ClipboardEvent<HTMLElement>) => void;
};

const HEADS = ['number', 'kind', 'text', 'quantity', 'unit', 'unitPrice', 'priceUnit', 'discountPercent', 'vatRate', 'vatCategory', 'net'] as const;
const INTERNAL_HEADS = ['internalCost', 'margin'] as const;
const HIDDEN_HEADS: ReadonlySet<string> = new Set(['kind', 'vatCategory', 'more']);

/** The positions as a table one can type in. */
export function PositionsGrid({ grid, keys, currency, lineItems, totals, isInternal, changes, actions, onPaste }: Props) {
  const t = useTexts();
  const language = useLanguage();
  const numbers = useMemo(() => positionNumbers(lineItems), [lineItems]);
  const baseNumbers = useMemo(() => {
    const byId = new Map(lineItems.map((item, index) => [item.id, numbers[index] ?? null]));
    return new Map([...alternativeBases(lineItems)].map(([id, base]) => [id, byId.get(base) ?? null]));
  }, [lineItems, numbers]);
  const headings = useMemo(() => headingIds(lineItems), [lineItems]);
  const subtotals = useMemo(() => new Map(totals.groups.map(({ lineItemId, net }) => [lineItemId, net])), [totals.groups]);
  const onPointerDown = useRowDrag(grid, changes.drop);
  const heads = [...HEADS, ...(isInternal ? INTERNAL_HEADS : []), 'more' as const];

  return (
    <div
      ref={grid}
      role="grid"
      className={styles.grid}
      aria-label={t('offer.items.title')}
      data-internal={isInternal || undefined}
      onKeyDown={keys.onKeyDown}
      onFocus={keys.onFocus}
      onPaste={onPaste}
      onPointerDown={onPointerDown}
    >
      <div role="row" className={styles.heads}>
        {heads.map((head) => {
          const words = t(head === 'discountPercent' ? 'offer.items.discountHead' : `offer.items.columns.${head}`, {
            currency: currencySign(currency, language),
          });
          return (
            <div key={head} role="columnheader" className={styles.head} data-column-head={head}>
              {HIDDEN_HEADS.has(head) ? <VisuallyHidden>{words}</VisuallyHidden> : words}
            </div>
          );
        })}
      </div>
      {lineItems.map((item, index) => (
        <PositionRow
          key={item.id}
          item={item}
          number={numbers[index] ?? null}
          row={index + 1}
          net={totals.lines[index]?.net ?? subtotals.get(item.id) ?? null}
          counts={totals.lines[index]?.counts ?? false}
          isMember={headingOf(item, headings) !== null}
          base={baseNumbers.get(item.id) ?? null}
          isInternal={isInternal}
          changes={changes}
          actions={actions}
        />
      ))}
    </div>
  );
}

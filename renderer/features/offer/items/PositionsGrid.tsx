import { useMemo, type ClipboardEvent, type RefObject } from 'react';
import type { LineItem } from '../../../../shared/domain/offer/line-item';
import { positionNumbers } from '../../../../shared/domain/offer/position-numbers';
import type { LineTotal } from '../../../../shared/domain/offer/totals';
import type { Currency } from '../../../../shared/domain/schema/values';
import { currencySign } from '../../../../shared/i18n/format';
import { useLanguage, useTexts } from '../../../i18n/texts';
import { VisuallyHidden } from '../../../ui/visually-hidden/VisuallyHidden';
import type { GridKeys } from './grid-keys';
import type { ItemChanges } from './item-changes';
import styles from './PositionsGrid.module.css';
import { PositionRow, type RowActions } from './PositionRow';

type Props = {
  grid: RefObject<HTMLDivElement | null>;
  keys: GridKeys;
  currency: Currency;
  lineItems: readonly LineItem[];
  /** One for each position, in the same order. */
  lines: readonly LineTotal[];
  changes: ItemChanges;
  actions: RowActions;
  onPaste: (event: ClipboardEvent<HTMLElement>) => void;
};

const HEADS = ['number', 'kind', 'text', 'quantity', 'unit', 'unitPrice', 'priceUnit', 'discountPercent', 'vatRate', 'net', 'more'] as const;
const HIDDEN_HEADS: ReadonlySet<string> = new Set(['kind', 'more']);

/** The positions as a table one can type in. */
export function PositionsGrid({ grid, keys, currency, lineItems, lines, changes, actions, onPaste }: Props) {
  const t = useTexts();
  const language = useLanguage();
  const numbers = useMemo(() => positionNumbers(lineItems), [lineItems]);

  return (
    <div
      ref={grid}
      role="grid"
      className={styles.grid}
      aria-label={t('offer.items.title')}
      onKeyDown={keys.onKeyDown}
      onFocus={keys.onFocus}
      onPaste={onPaste}
    >
      <div role="row" className={styles.heads}>
        {HEADS.map((head) => {
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
          net={lines[index]?.net ?? null}
          counts={lines[index]?.counts ?? false}
          changes={changes}
          actions={actions}
        />
      ))}
    </div>
  );
}

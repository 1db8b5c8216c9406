import { observeElementRect, useVirtualizer } from '@tanstack/react-virtual';
import clsx from 'clsx';
import { ArrowDown, ArrowUp, ChevronsUpDown } from 'lucide-react';
import { useRef, type MouseEvent, type ReactNode } from 'react';
import { Icon } from '../icon/Icon';
import { VisuallyHidden } from '../visually-hidden/VisuallyHidden';
import { nextSort, type TableColumn, type TableSort } from './table-types';
import { usePrinting } from './use-printing';
import { useRowFocus } from './use-row-focus';
import styles from './DataTable.module.css';

export interface DataTableProps<Row> {
  /** Says what the table holds; its accessible name. */
  label: string;
  columns: readonly TableColumn<Row>[];
  /** In the order to show; the caller sorts, since order depends on language and meaning. */
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  sort?: TableSort | null | undefined;
  onSortChange?: ((sort: TableSort) => void) | undefined;
  /** Enter or double click. */
  onRowOpen?: ((row: Row) => void) | undefined;
  /** Click, Space, or moving along the rows with the arrows. */
  onRowSelect?: ((row: Row) => void) | undefined;
  selectedKey?: string | null | undefined;
  /** A click opens at once (lists that lead to a page). */
  openOnClick?: boolean;
  /** In place of the rows. */
  empty?: ReactNode;
  density?: 'comfortable' | 'compact';
  /** CSS height limit of the scroller; without it the table fills its parent. */
  maxHeight?: string | undefined;
  /** From this many rows on only the visible ones exist. */
  virtualFrom?: number;
  className?: string | undefined;
}

const ROW_HEIGHT = { comfortable: 40, compact: 32 } as const;
const PAGE = 10;
const UNMEASURED = { width: 1000, height: 600 };

/**
 * A click on a control inside a row is that control's, not the row's; so is one in a menu or popover of such a control,
 * which React reports to the row although it stands elsewhere in the page.
 */
function isOwnControl({ target, currentTarget }: MouseEvent<HTMLElement>): boolean {
  if (!(target instanceof Element)) return false;
  return !currentTarget.contains(target) || target.closest('button, a, input, select, textarea, [role="slider"], [role="combobox"]') !== null;
}

/** Rows to sort, walk through and open. Of long ones only those in sight exist, but for a printer. */
export function DataTable<Row>({
  label,
  columns,
  rows,
  rowKey,
  sort = null,
  onSortChange,
  onRowOpen,
  onRowSelect,
  selectedKey,
  openOnClick = false,
  empty,
  density = 'comfortable',
  maxHeight,
  virtualFrom = 100,
  className,
}: DataTableProps<Row>) {
  const scroller = useRef<HTMLDivElement>(null);
  const interactive = onRowOpen !== undefined || onRowSelect !== undefined;
  const printing = usePrinting();
  const virtual = rows.length > virtualFrom && !printing;
  const rowHeight = ROW_HEIGHT[density];
  const headerColumn = columns.find((column) => column.rowHeader) ?? columns[0];

  const virtualizer = useVirtualizer({
    count: rows.length,
    enabled: virtual,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    scrollPaddingStart: rowHeight,
    initialRect: UNMEASURED,
    // A scroller without a height yet (a tab being opened) still shows its first rows.
    observeElementRect: (instance, report) =>
      observeElementRect(instance, (rect) => report(rect.height === 0 ? UNMEASURED : rect)),
  });

  function open(index: number) {
    const row = rows[index];
    if (row !== undefined) onRowOpen?.(row);
  }

  function select(index: number) {
    const row = rows[index];
    if (row !== undefined) onRowSelect?.(row);
  }

  const focus = useRowFocus({
    rowCount: rows.length,
    page: PAGE,
    container: scroller,
    reveal: (index) => {
      if (virtual) virtualizer.scrollToIndex(index);
    },
    onOpen: onRowOpen ? open : undefined,
    onSelect: onRowSelect ? select : undefined,
  });

  const items = virtual ? virtualizer.getVirtualItems() : null;
  const first = items?.[0]?.index ?? 0;
  const last = items === null ? rows.length - 1 : (items[items.length - 1]?.index ?? -1);
  const before = first * rowHeight;
  const after = items === null ? 0 : Math.max(0, (rows.length - 1 - last) * rowHeight);
  // The one tab stop must exist: when its row is scrolled away, the first drawn row stands in.
  const tabStop = focus.active >= first && focus.active <= last ? focus.active : first;
  const hasFooter = columns.some((column) => column.footer !== undefined);

  function renderRow(index: number) {
    const row = rows[index];
    if (row === undefined) return null;
    const key = rowKey(row);
    const selected = selectedKey != null && key === selectedKey;
    return (
      <tr
        key={key}
        className={styles.row}
        data-row-index={index}
        data-selected={selected || undefined}
        aria-rowindex={virtual ? index + 2 : undefined}
        aria-selected={interactive && onRowSelect ? selected : undefined}
        {...(interactive
          ? {
              tabIndex: index === tabStop ? 0 : -1,
              onFocus: () => focus.setActive(index),
              onKeyDown: (event) => focus.handleKeyDown(event, index),
              onClick: (event) => {
                // What a cell opens in a dialog is drawn elsewhere, and still reports here.
                if (isOwnControl(event) || !event.currentTarget.contains(event.target as Node)) return;
                onRowSelect?.(row);
                if (openOnClick) onRowOpen?.(row);
              },
              onDoubleClick: (event) => {
                if (!openOnClick && !isOwnControl(event)) onRowOpen?.(row);
              },
            }
          : {})}
      >
        {columns.map((column) => {
          const Cell = column === headerColumn ? 'th' : 'td';
          return (
            <Cell
              key={column.id}
              {...(Cell === 'th' ? { scope: 'row' } : {})}
              className={clsx(styles.cell, column.align && styles[column.align], column.wrap && styles.wrap)}
            >
              {column.cell(row)}
            </Cell>
          );
        })}
      </tr>
    );
  }

  return (
    <div
      ref={scroller}
      className={clsx(styles.scroller, styles[density], className)}
      style={maxHeight === undefined ? undefined : { maxHeight }}
      // Without focusable rows the keyboard must still be able to scroll.
      {...(interactive ? {} : { tabIndex: 0, role: 'region', 'aria-label': label })}
    >
      <table
        className={clsx(styles.table, (virtual || columns.some((column) => column.width !== undefined)) && styles.fixed)}
        role={interactive ? 'grid' : undefined}
        aria-label={label}
        aria-rowcount={virtual ? rows.length + 1 : undefined}
      >
        <colgroup>
          {columns.map((column) => (
            <col key={column.id} style={column.width === undefined || printing ? undefined : { width: column.width }} />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={virtual ? 1 : undefined}>
            {columns.map((column) => {
              const active = sort?.columnId === column.id;
              // Buttons vanish from the heads that are repeated on each sheet; paper gets the words alone.
              const sortable = column.sortable === true && onSortChange !== undefined && !printing;
              const words =
                column.headerIcon === undefined ? (
                  <span className={styles.headWords}>{column.header}</span>
                ) : (
                  <>
                    {column.headerIcon}
                    <VisuallyHidden>{column.header}</VisuallyHidden>
                  </>
                );
              return (
                <th
                  key={column.id}
                  scope="col"
                  className={clsx(styles.head, column.align && styles[column.align])}
                  aria-sort={active && sort ? sort.direction : sortable ? 'none' : undefined}
                >
                  {sortable ? (
                    <button
                      type="button"
                      className={styles.sort}
                      data-active={active || undefined}
                      onClick={() => onSortChange(nextSort(sort, column.id))}
                    >
                      {words}
                      <Icon
                        as={!active ? ChevronsUpDown : sort?.direction === 'descending' ? ArrowDown : ArrowUp}
                        size={12}
                        className={styles.arrow}
                      />
                    </button>
                  ) : (
                    words
                  )}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {rows.length === 0 && empty != null ? (
            <tr>
              <td className={styles.empty} colSpan={columns.length}>
                {empty}
              </td>
            </tr>
          ) : null}
          {before > 0 ? (
            <tr aria-hidden className={styles.spacer}>
              <td colSpan={columns.length} style={{ height: before }} />
            </tr>
          ) : null}
          {items === null ? rows.map((_, index) => renderRow(index)) : items.map((item) => renderRow(item.index))}
          {after > 0 ? (
            <tr aria-hidden className={styles.spacer}>
              <td colSpan={columns.length} style={{ height: after }} />
            </tr>
          ) : null}
        </tbody>
        {hasFooter ? (
          <tfoot>
            <tr>
              {columns.map((column) => (
                <td key={column.id} className={clsx(styles.foot, column.align && styles[column.align])}>
                  {column.footer}
                </td>
              ))}
            </tr>
          </tfoot>
        ) : null}
      </table>
    </div>
  );
}

import type { ReactNode } from 'react';

export interface TableColumn<Row> {
  id: string;
  header: string;
  /** Shown instead of the words, which stay for screen readers. */
  headerIcon?: ReactNode;
  cell: (row: Row) => ReactNode;
  /** Numbers and money align right, with tabular figures. */
  align?: 'start' | 'end' | 'center';
  /** CSS width; columns without one share the rest. */
  width?: string | undefined;
  sortable?: boolean;
  /** Names the row for screen readers; the first column unless another says so. */
  rowHeader?: boolean;
  /** Cut with an ellipsis (default) or wrapped. */
  wrap?: boolean;
  /** Below the rows, e.g. a sum. */
  footer?: ReactNode;
}

export interface TableSort {
  columnId: string;
  direction: 'ascending' | 'descending';
}

/** First click ascending, then descending, then ascending again: there is always an order. */
export function nextSort(current: TableSort | null, columnId: string): TableSort {
  if (current?.columnId === columnId && current.direction === 'ascending') {
    return { columnId, direction: 'descending' };
  }
  return { columnId, direction: 'ascending' };
}

import type { Column, OfferReport, PositionRow, TotalRow } from '../../../shared/report/offer-report-model';
import { columnWidths } from './column-widths';
import { mm } from './measures';

/** Space around the text of a cell, in twips. */
export const CELL_MARGINS = { top: mm(1.2), bottom: mm(1.2), left: mm(1.4), right: mm(1.4) };

/** A column of the table with its width in twips. */
export type SetColumn = Column & { width: number };

/** The columns with widths that suit what stands in them. */
export function setColumns(report: OfferReport, columns: readonly Column[]): SetColumn[] {
  const widths = columnWidths(columns, report);
  return columns.map((column, index) => ({ ...column, width: widths[index] ?? 0 }));
}

/** A row below the head; `keepsNext` holds it on the page of the next one. */
export type TableRow =
  | { kind: 'position'; index: number; position: PositionRow; keepsNext: boolean }
  | { kind: 'total'; index: number; total: TotalRow; keepsNext: boolean };

/**
 * Positions and totals as rows of one table. The last position and all totals but the last are kept with the next, so
 * that the totals never stand alone on a page; so are the heading of a group with its first position and the last
 * position of a group with its subtotal.
 */
export function tableRows({ positions, totalRows }: Pick<OfferReport, 'positions' | 'totalRows'>): TableRow[] {
  const rows = positions?.rows ?? [];
  const keepsNext = (row: PositionRow, index: number): boolean => {
    const next = rows[index + 1];
    return next === undefined ? totalRows.length > 0 : row.kind === 'group' || next.kind === 'subtotal';
  };
  return [
    ...rows.map((position, index): TableRow => ({ kind: 'position', index, position, keepsNext: keepsNext(position, index) })),
    ...totalRows.map((total, index): TableRow => ({ kind: 'total', index, total, keepsNext: index < totalRows.length - 1 })),
  ];
}

import { Paragraph, ShadingType, TableCell, TableLayoutType, TableRow, VerticalAlignTable, WidthType } from 'docx';
import type { Column, ColumnKey, OfferReport, PositionRow } from '../../../shared/report/offer-report-model';
import { columnWidths } from './column-widths';
import { DescribedTable } from './described-table';
import { mm } from './measures';
import { NO_BORDERS } from './no-borders';
import { STYLE } from './styles';
import { cleanText, textRuns } from './text';
import { totalTableRows } from './totals';
import { COLOUR } from './typography';

/** Longer descriptions may break over pages: a row that fits on no page must not be kept together. */
const MAX_UNSPLIT_LENGTH = 2_400;
const MAX_UNSPLIT_LINES = 40;

const LEFT_ALIGNED: ReadonlySet<ColumnKey> = new Set(['text', 'unit']);

/** The positions with their totals as one table, so that the totals stay with the last position. */
export function positionsTable(report: OfferReport): DescribedTable | null {
  if (!report.positions) return null;
  const { columns, rows, caption, description } = report.positions;
  const widths = columnWidths(columns, report);
  return new DescribedTable({
    caption: cleanText(caption),
    description: cleanText(description),
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    borders: NO_BORDERS,
    margins: { top: mm(1.2), bottom: mm(1.2), left: mm(1.4), right: mm(1.4), marginUnitType: WidthType.DXA },
    rows: [
      headRow(columns),
      ...rows.map((row, index) => positionRow(row, columns, index === rows.length - 1 && report.totalRows.length > 0)),
      ...totalTableRows(report.totalRows, columns.length),
    ],
  });
}

function headRow(columns: readonly Column[]): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(
      ({ key, label }) =>
        new TableCell({
          shading: { type: ShadingType.CLEAR, fill: COLOUR.tint, color: 'auto' },
          verticalAlign: VerticalAlignTable.BOTTOM,
          children: [
            new Paragraph({
              style: LEFT_ALIGNED.has(key) ? STYLE.tableHead : STYLE.tableHeadNumber,
              children: textRuns(label),
            }),
          ],
        }),
    ),
  });
}

function positionRow(row: PositionRow, columns: readonly Column[], keepNext: boolean): TableRow {
  const cantSplit = fitsOnPage(row);
  const textCell = (columnSpan: number): TableCell =>
    new TableCell({ ...(columnSpan > 1 && { columnSpan }), children: textParagraphs(row) });
  if (row.kind === 'text') return new TableRow({ cantSplit, keepNext, children: [textCell(columns.length)] });
  return new TableRow({
    cantSplit,
    keepNext,
    children: columns.map(({ key }) => (key === 'text' ? textCell(1) : numberCell(row, key))),
  });
}

function textParagraphs(row: PositionRow): Paragraph[] {
  const paragraphs = [
    ...(row.title === '' ? [] : [new Paragraph({ style: STYLE.tableTitle, children: textRuns(row.title) })]),
    ...row.description.map((text) => new Paragraph({ style: STYLE.tableText, children: textRuns(text) })),
    ...(row.note === null
      ? []
      : [new Paragraph({ style: STYLE.tableText, children: textRuns(row.note, { style: STYLE.aside }) })]),
  ];
  return paragraphs.length === 0 ? [new Paragraph({ style: STYLE.tableText })] : paragraphs;
}

function numberCell(row: PositionRow, key: Exclude<ColumnKey, 'text'>): TableCell {
  const value = row.cells[key] ?? '';
  if (key === 'unit') {
    return new TableCell({ children: [new Paragraph({ style: STYLE.tableUnit, children: textRuns(value) })] });
  }
  const aside = key === 'net' && !row.counts;
  const under = key === 'unitPrice' ? row.priceUnit : null;
  return new TableCell({
    children: [
      new Paragraph({
        style: aside ? STYLE.tableNumberAside : STYLE.tableNumber,
        children: textRuns(aside ? `(${value})` : value),
      }),
      ...(under === null
        ? []
        : [new Paragraph({ style: STYLE.tableNumberAside, children: textRuns(under, { style: STYLE.aside }) })]),
    ],
  });
}

function fitsOnPage(row: PositionRow): boolean {
  const length = row.description.reduce((sum, text) => sum + text.length, 0);
  const lines = row.description.reduce((sum, text) => sum + text.split('\n').length, 0);
  return length <= MAX_UNSPLIT_LENGTH && lines <= MAX_UNSPLIT_LINES;
}

import type { Column, ColumnKey, OfferReport, PositionRow, TotalRow } from '../../../shared/report/offer-report-model';
import { columnWidths } from './column-widths';
import { mm } from './measures';
import { paragraphTree } from './paragraph-tree';
import { Prepared } from './prepared';
import { STYLE } from './styles';
import { cellTree, rowTree, tableTree } from './table-tree';
import { cleanText } from './text';
import { totalTableRow } from './total-table-row';
import { COLOUR } from './typography';
import type { XmlTree } from './xml-tree';

/** Longer descriptions may break over pages: a row that fits on no page must not be kept together. */
const MAX_UNSPLIT_LENGTH = 2_400;
const MAX_UNSPLIT_LINES = 40;

const LEFT_ALIGNED: ReadonlySet<ColumnKey> = new Set(['text', 'unit']);

/** A column of the table with its width in twips. */
export type SetColumn = Column & { width: number };

/**
 * The positions with their totals as one table: every paragraph of the last position and of all totals but the last is
 * kept with the next, so that the totals never stand alone on a page.
 */
export function positionsTable(report: OfferReport): Prepared | null {
  if (!report.positions) return null;
  const { rows, caption, description } = report.positions;
  const widths = columnWidths(report.positions.columns, report);
  const columns = report.positions.columns.map((column, index) => ({ ...column, width: widths[index] ?? 0 }));
  const totals: readonly TotalRow[] = report.totalRows;
  const look = {
    widths,
    margins: { top: mm(1.2), bottom: mm(1.2), left: mm(1.4), right: mm(1.4) },
    caption: cleanText(caption),
    description: cleanText(description),
  };
  return new Prepared(
    tableTree(look, [
      headRow(columns),
      ...rows.map((row, index) => positionRow(row, columns, index === rows.length - 1 && totals.length > 0)),
      ...totals.map((total, index) => totalTableRow(total, columns, { first: index === 0, last: index === totals.length - 1 })),
    ]),
  );
}

function headRow(columns: readonly SetColumn[]): XmlTree {
  const cells = columns.map(({ key, label, width }) =>
    cellTree({ width, fill: COLOUR.tint, atBottom: true }, [
      paragraphTree(label, { style: LEFT_ALIGNED.has(key) ? STYLE.tableHead : STYLE.tableHeadNumber }),
    ]),
  );
  return rowTree({ repeats: true, unsplit: true }, cells);
}

function positionRow(row: PositionRow, columns: readonly SetColumn[], keepNext: boolean): XmlTree {
  const look = { unsplit: fitsOnPage(row) };
  if (row.kind === 'text' || row.kind === 'group') {
    const width = columns.reduce((sum, column) => sum + column.width, 0);
    return rowTree(look, [cellTree({ width, span: columns.length }, textParagraphs(row, keepNext))]);
  }
  return rowTree(
    look,
    columns.map(({ key, width }) =>
      cellTree({ width }, key === 'text' ? textParagraphs(row, keepNext) : numberParagraphs(row, key, keepNext)),
    ),
  );
}

function textParagraphs(row: PositionRow, keepNext: boolean): [XmlTree, ...XmlTree[]] {
  const title = paragraphTree(row.title, { style: STYLE.tableTitle, keepNext });
  const more = row.description.map((text) => paragraphTree(text, { style: STYLE.tableText, keepNext }));
  if (row.note !== null) more.push(paragraphTree(row.note, { style: STYLE.tableText, runStyle: STYLE.aside, keepNext }));
  const [first, ...rest] = more;
  return row.title === '' && first !== undefined ? [first, ...rest] : [title, ...more];
}

function numberParagraphs(
  row: PositionRow,
  key: Exclude<ColumnKey, 'text'>,
  keepNext: boolean,
): [XmlTree, ...XmlTree[]] {
  const text = row.cells[key] ?? '';
  if (key === 'unit') return [paragraphTree(text, { style: STYLE.tableUnit, keepNext })];
  if (key === 'net' && !row.counts) return [paragraphTree(`(${text})`, { style: STYLE.tableNumberAside, keepNext })];
  const number = paragraphTree(text, { style: STYLE.tableNumber, keepNext });
  if (key !== 'unitPrice' || row.priceUnit === null) return [number];
  return [number, paragraphTree(row.priceUnit, { style: STYLE.tableNumberAside, runStyle: STYLE.aside, keepNext })];
}

function fitsOnPage(row: PositionRow): boolean {
  const length = row.description.reduce((sum, text) => sum + text.length, 0);
  const lines = row.description.reduce((sum, text) => sum + text.split('\n').length, 0);
  return length <= MAX_UNSPLIT_LENGTH && lines <= MAX_UNSPLIT_LINES;
}

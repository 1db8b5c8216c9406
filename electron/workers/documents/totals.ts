import { BorderStyle, Paragraph, TableCell, TableRow } from 'docx';
import type { TotalRow } from '../../../shared/report/offer-report-model';
import { STYLE } from './styles';
import { textRuns } from './text';
import { COLOUR } from './typography';

/** The totals as the last rows of the positions table, each but the last kept with the next. A rule stands only above a sum. */
export function totalTableRows(totals: readonly TotalRow[], columnCount: number): TableRow[] {
  return totals.map((total, index) => totalRow(total, index === 0, index < totals.length - 1, columnCount));
}

function totalRow(total: TotalRow, isFirst: boolean, keepNext: boolean, columnCount: number): TableRow {
  const isGross = total.kind === 'gross';
  const style = isGross ? STYLE.grandTotal : STYLE.total;
  const rule = { style: BorderStyle.SINGLE, size: isGross ? 8 : 4, color: isGross ? COLOUR.accent : COLOUR.rule };
  const borders = isFirst || isGross ? { borders: { top: rule } } : {};
  const cell = (text: string, columnSpan: number): TableCell =>
    new TableCell({
      ...borders,
      ...(columnSpan > 1 && { columnSpan }),
      children: [new Paragraph({ style, children: textRuns(text) })],
    });
  return new TableRow({ cantSplit: true, keepNext, children: [cell(total.label, columnCount - 1), cell(total.amount, 1)] });
}

import { BorderStyle, Footer, PageNumber, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from 'docx';
import type { OfferReport } from '../../../shared/report/offer-report-model';
import { TEXT_WIDTH } from './letter-geometry';
import { mm } from './measures';
import { NO_BORDERS } from './no-borders';
import { STYLE } from './styles';
import { textRuns } from './text';
import { textWidth } from './text-width';
import { COLOUR, SIZE } from './typography';

/** Foot of every page: what the law wants to know of the sender in columns, below it `Seite x von y` at the right. */
export function footer(report: OfferReport): Footer {
  const pageNumber = new Paragraph({
    style: STYLE.pageNumber,
    children: [
      new TextRun({ children: [`${report.page.label} `, PageNumber.CURRENT, ` ${report.page.of} `, PageNumber.TOTAL_PAGES] }),
    ],
  });
  return new Footer({ children: report.footer.length === 0 ? [pageNumber] : [legalColumns(report.footer), pageNumber] });
}

function legalColumns(columns: readonly string[][]): Table {
  const widths = shares(columns);
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    borders: { ...NO_BORDERS, top: { style: BorderStyle.SINGLE, size: 4, color: COLOUR.rule } },
    margins: { top: mm(1.5), left: 0, right: mm(2), bottom: 0, marginUnitType: WidthType.DXA },
    rows: [
      new TableRow({
        cantSplit: true,
        children: columns.map(
          (lines) =>
            new TableCell({
              children: lines.map((line) => new Paragraph({ style: STYLE.footer, children: textRuns(line) })),
            }),
        ),
      }),
    ],
  });
}

/** Bounds of a column's wish in millimetres: a list of directors may break, a mail address had better not. */
const WISH = { least: 20, most: 44 } as const;

/** Shares the text column out in proportion to the longest line of each column. */
function shares(columns: readonly string[][]): number[] {
  const needed = columns.map((lines) => {
    const longest = Math.max(...lines.map((line) => textWidth(line, SIZE.footer)));
    return Math.min(WISH.most, Math.max(WISH.least, longest));
  });
  const total = needed.reduce((sum, width) => sum + width, 0);
  return needed.map((width) => Math.floor(mm((width * TEXT_WIDTH) / total)));
}

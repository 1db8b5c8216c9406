import { Footer, PageNumber, Paragraph, TextRun, type Table } from 'docx';
import type { OfferReport } from '../../../shared/report/offer-report-model';
import { TEXT_WIDTH } from './letter-geometry';
import { mm } from './measures';
import { paragraphTree } from './paragraph-tree';
import { Prepared } from './prepared';
import { STYLE } from './styles';
import { cellTree, rowTree, tableTree } from './table-tree';
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
  if (report.footer.length === 0) return new Footer({ children: [pageNumber] });
  // The library only looks at the XML a child gives, its type names the children it builds itself.
  return new Footer({ children: [legalColumns(report.footer) as unknown as Table, pageNumber] });
}

function legalColumns(columns: readonly string[][]): Prepared {
  const widths = shares(columns);
  const look = {
    widths,
    margins: { top: mm(1.5), left: 0, right: mm(2), bottom: 0 },
    ruleAbove: { size: 4, colour: COLOUR.rule },
  };
  const cells = columns.map(([first = '', ...lines], index) =>
    cellTree({ width: widths[index] ?? 0 }, [
      paragraphTree(first, { style: STYLE.footer }),
      ...lines.map((line) => paragraphTree(line, { style: STYLE.footer })),
    ]),
  );
  return new Prepared(tableTree(look, [rowTree({ unsplit: true }, cells)]));
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

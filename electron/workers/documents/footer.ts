import type { OfferReport } from '../../../shared/report/offer-report-model';
import { TEXT_WIDTH } from './letter-geometry';
import { mm } from './measures';
import { paragraph, paragraphTree } from './paragraph-tree';
import { fieldRuns, textRun } from './run-tree';
import { STYLE } from './styles';
import { cellTree, rowTree, tableTree } from './table-tree';
import { textWidth } from './text-width';
import { COLOUR, SIZE } from './typography';
import type { XmlTree } from './xml-tree';

/** Foot of every page: what the law wants to know of the sender in columns, below it `Seite x von y` at the right. */
export function footer({ footer: columns, page }: Pick<OfferReport, 'footer' | 'page'>): XmlTree[] {
  const pageNumber = paragraph(
    { style: STYLE.pageNumber },
    ...textRun(`${page.label} `),
    ...fieldRuns('PAGE', '1'),
    ...textRun(` ${page.of} `),
    ...fieldRuns('NUMPAGES', '1'),
  );
  return columns.length === 0 ? [pageNumber] : [legalColumns(columns), pageNumber];
}

function legalColumns(columns: readonly string[][]): XmlTree {
  const widths = legalShares(columns);
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
  return tableTree(look, [rowTree({ unsplit: true }, cells)]);
}

/** Bounds of a column's wish in millimetres: a list of directors may break, a mail address had better not. */
const WISH = { least: 20, most: 44 } as const;

/** Shares the text column out in proportion to the longest line of each column, in twips. */
export function legalShares(columns: readonly string[][]): number[] {
  const needed = columns.map((lines) => {
    const longest = Math.max(...lines.map((line) => textWidth(line, SIZE.footer)));
    return Math.min(WISH.most, Math.max(WISH.least, longest));
  });
  const total = needed.reduce((sum, width) => sum + width, 0);
  return needed.map((width) => Math.floor(mm((width * TEXT_WIDTH) / total)));
}

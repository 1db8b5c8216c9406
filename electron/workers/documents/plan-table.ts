import type { PlanTable } from '../../../shared/report/account-plan/account-plan-model';
import { heading } from './heading';
import { TEXT_WIDTH } from './letter-geometry';
import { mm } from './measures';
import { paragraphTree } from './paragraph-tree';
import { CELL_MARGINS } from './positions-layout';
import { STYLE } from './styles';
import { cellTree, rowTree, tableTree } from './table-tree';
import { cleanText } from './text';
import { COLOUR } from './typography';
import type { XmlTree } from './xml-tree';

const RULE = { size: 4, colour: COLOUR.rule };

/** A table of a plan under its heading. Rows are not cut in two, and the head stands on every page. */
export function planTable({ heading: title, description, columns, rows }: PlanTable): XmlTree[] {
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => Math.floor((mm(TEXT_WIDTH) * share) / shares));
  const width = (index: number): number => widths[index] ?? 0;
  const head = columns.map(({ label, isNumber }, index) =>
    cellTree({ width: width(index), fill: COLOUR.tint, atBottom: true }, [paragraphTree(label, { style: isNumber ? STYLE.tableHeadNumber : STYLE.tableHead })]),
  );
  return [
    heading(title),
    tableTree({ widths, margins: CELL_MARGINS, caption: cleanText(title), description: cleanText(description) }, [
      rowTree({ repeats: true, unsplit: true }, head),
      ...rows.map((cells, row) =>
        rowTree(
          { unsplit: true },
          cells.map((text, index) =>
            cellTree({ width: width(index), ...(row > 0 && { ruleAbove: RULE }) }, [paragraphTree(text, { style: columns[index]?.isNumber === true ? STYLE.tableNumber : STYLE.tableUnit, keepNext: row === 0 })]),
          ),
        ),
      ),
    ]),
  ];
}

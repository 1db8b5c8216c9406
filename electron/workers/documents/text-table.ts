import type { TextTable } from '../../../shared/report/offer-report-model';
import { heading, type HeadingStart } from './heading';
import { TEXT_WIDTH } from './letter-geometry';
import { mark } from './marks';
import { mm } from './measures';
import { paragraphTree } from './paragraph-tree';
import { CELL_MARGINS } from './positions-layout';
import { STYLE } from './styles';
import { cellTree, rowTree, tableTree } from './table-tree';
import { cleanText } from './text';
import { COLOUR } from './typography';
import type { XmlTree } from './xml-tree';

/** Width of every column but the first, in millimetres. */
const NUMBER_COLUMN = 32;

/** Width of the column of texts, in twips. */
export const planTextColumn = ({ columns }: Pick<TextTable, 'columns'>): number => mm(TEXT_WIDTH) - mm(NUMBER_COLUMN) * (columns.length - 1);

/** A small table under its heading: texts in the first column, numbers flush right in the others. Its rows stay together. */
export function textTable({ heading: title, caption, description, columns, rows }: TextTable, start: HeadingStart = {}): XmlTree[] {
  const widths = columns.map((_, index) => (index === 0 ? planTextColumn({ columns }) : mm(NUMBER_COLUMN)));
  const look = {
    widths,
    margins: CELL_MARGINS,
    caption: cleanText(caption),
    description: cleanText(description),
  };
  const width = (index: number): number => widths[index] ?? 0;
  return [
    heading(title, start),
    tableTree(look, [
      rowTree(
        { repeats: true, unsplit: true },
        columns.map((label, index) =>
          cellTree({ width: width(index), fill: COLOUR.tint, atBottom: true }, [
            paragraphTree(label, { style: index === 0 ? STYLE.tableHead : STYLE.tableHeadNumber }),
          ]),
        ),
      ),
      ...rows.map((cells, row) =>
        rowTree(
          { unsplit: true },
          cells.map((text, index) =>
            cellTree({ width: width(index) }, [
              paragraphTree(text, {
                style: index === 0 ? STYLE.tableUnit : STYLE.tableNumber,
                keepNext: row < rows.length - 1,
                marked: index === 0 ? mark('payment', row) : [],
              }),
            ]),
          ),
        ),
      ),
    ]),
  ];
}

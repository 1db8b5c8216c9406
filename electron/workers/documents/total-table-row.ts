import type { TotalRow } from '../../../shared/report/offer-report-model';
import { paragraphTree } from './paragraph-tree';
import { STYLE } from './styles';
import { cellTree, rowTree } from './table-tree';
import { COLOUR } from './typography';
import type { XmlTree } from './xml-tree';

/** A row of the totals: label over all columns but the last, amount in the last. A rule stands only above a sum. */
export function totalTableRow(
  total: TotalRow,
  columns: readonly { width: number }[],
  place: { first: boolean; last: boolean; marked: readonly XmlTree[] },
): XmlTree {
  const isGross = total.kind === 'gross';
  const rule = { size: isGross ? 8 : 4, colour: isGross ? COLOUR.accent : COLOUR.rule };
  const look = isGross || place.first ? { ruleAbove: rule } : {};
  const paragraph = { style: isGross ? STYLE.grandTotal : STYLE.total, keepNext: !place.last };
  const amountWidth = columns.at(-1)?.width ?? 0;
  const labelWidth = columns.reduce((sum, { width }) => sum + width, 0) - amountWidth;
  return rowTree({ unsplit: true }, [
    cellTree({ ...look, width: labelWidth, span: columns.length - 1 }, [paragraphTree(total.label, { ...paragraph, marked: place.marked })]),
    cellTree({ ...look, width: amountWidth }, [paragraphTree(total.amount, paragraph)]),
  ]);
}

import type { OfferReport } from '../../../../shared/report/offer-report-model';
import { argumentBody } from '../argument';
import { positionsTable } from '../positions-table';
import { STYLE } from '../styles';
import { termsBody } from '../terms';
import { serializeTree } from '../serialize-tree';

/**
 * The blocks a template takes whole: argument, positions with totals, terms, as in the own layout and without its
 * headings, which are the template's.
 */
export function richBlocks(report: OfferReport): Record<'argumentBlock' | 'itemsTable' | 'termsBlock', string> {
  const table = positionsTable(report, { groupStyle: STYLE.blockGroupTitle });
  return {
    argumentBlock: argumentBody(report).map(serializeTree).join(''),
    itemsTable: table === null ? '' : serializeTree(table),
    termsBlock: termsBody(report).map(serializeTree).join(''),
  };
}

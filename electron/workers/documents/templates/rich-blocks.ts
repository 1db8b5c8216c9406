import type { FileChild, IContext, Paragraph } from 'docx';
import type { OfferReport } from '../../../../shared/report/offer-report-model';
import { argumentBody } from '../argument';
import { positionsTable } from '../positions-table';
import { termsBody } from '../terms';
import type { XmlTree } from '../xml-tree';
import { serializeTree } from './serialize-tree';

/**
 * The blocks a template takes whole: argument, positions with totals, terms, as in the own layout and without its
 * headings, which are the template's.
 */
export function richBlocks(report: OfferReport): Record<'argumentBlock' | 'itemsTable' | 'termsBlock', string> {
  const table = positionsTable(report);
  return {
    argumentBlock: xml(argumentBody(report)),
    itemsTable: table === null ? '' : xml([table]),
    termsBlock: xml(termsBody(report)),
  };
}

function xml(children: readonly (FileChild | Paragraph)[]): string {
  return children.map((child) => serializeTree(child.prepForXml({ stack: [] } as unknown as IContext) as unknown as XmlTree)).join('');
}

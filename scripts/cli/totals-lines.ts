import { inOrder } from '../../shared/domain/offer/in-order';
import { isPriced } from '../../shared/domain/offer/line-net';
import type { OfferTotals } from '../../shared/domain/offer/totals';
import type { OfferDocumentInput } from '../../shared/report/offer-document-input';

/** Totals as `key=value` lines: one for each priced position, one for each VAT rate, one for the whole. */
export function totalsLines({ offer, lineItems }: OfferDocumentInput, totals: OfferTotals): string[] {
  const nets = new Map(totals.lines.map((line) => [line.lineItemId, line]));
  const priced = inOrder(lineItems).filter(isPriced);
  return [
    ...priced.map((item, index) => {
      const line = nets.get(item.id);
      return `line ${index + 1} net=${line?.net ?? ''} counts=${line?.counts ? 'yes' : 'no'} text=${JSON.stringify(item.text)}`;
    }),
    ...totals.vatTotals.map(
      (group) => `vat rate=${group.rate} category=${group.category} net=${group.net} vat=${group.vat}`,
    ),
    `total lines=${totals.linesNet} discount=${totals.discount} net=${totals.net} vat=${totals.vat} gross=${totals.gross} currency=${offer.currency}`,
  ];
}

import { arrangedItems } from '../../shared/domain/offer/arranged-items';
import { inOrder } from '../../shared/domain/offer/in-order';
import { positionNumbers } from '../../shared/domain/offer/position-numbers';
import type { OfferTotals } from '../../shared/domain/offer/totals';
import type { OfferDocumentInput } from '../../shared/report/offer-document-input';

/** Totals as `key=value` lines: one for each position, heading and surcharge, one for each VAT rate, one for the whole. */
export function totalsLines({ offer, lineItems, surcharges }: OfferDocumentInput, totals: OfferTotals): string[] {
  const nets = new Map(totals.lines.map((line) => [line.lineItemId, line]));
  const subtotals = new Map(totals.groups.map((group) => [group.lineItemId, group.net]));
  const added = new Map(totals.surcharges.map((surcharge) => [surcharge.surchargeId, surcharge.net]));
  const arranged = arrangedItems(lineItems);
  const numbers = positionNumbers(arranged);
  return [
    ...arranged.flatMap((item, index) => {
      const text = JSON.stringify(item.text);
      const subtotal = subtotals.get(item.id);
      if (subtotal !== undefined) return [`group ${numbers[index]} net=${subtotal} text=${text}`];
      const line = nets.get(item.id);
      return line?.net == null ? [] : [`line ${numbers[index]} net=${line.net} counts=${line.counts ? 'yes' : 'no'} text=${text}`];
    }),
    ...inOrder(surcharges).map((surcharge) => `surcharge net=${added.get(surcharge.id) ?? ''} text=${JSON.stringify(surcharge.text)}`),
    ...totals.vatTotals.map(
      (group) => `vat rate=${group.rate} category=${group.category} net=${group.net} vat=${group.vat}`,
    ),
    `total lines=${totals.linesNet} discount=${totals.discount} net=${totals.net} vat=${totals.vat} gross=${totals.gross} currency=${offer.currency}`,
  ];
}

import type { Offer } from '../domain/offer/offer';
import type { Surcharge } from '../domain/offer/surcharge';
import type { OfferTotals, VatTotal } from '../domain/offer/totals';
import type { DocumentWords } from '../i18n/documents/de';
import { formatMoney, formatPercent } from '../i18n/format';
import type { TotalRow } from './offer-report-model';

/**
 * The rows under the positions: sum, discount and surcharges when there are any, net, VAT per rate and category, gross. With
 * more than one group each VAT row names the net it is taken on.
 */
export function totalRows(offer: Offer, surcharges: readonly Surcharge[], totals: OfferTotals, words: DocumentWords): TotalRow[] {
  const money = (amount: string): string => formatMoney(amount, offer.currency, offer.language);
  const label = words.offer.total;
  const rows: TotalRow[] = [];

  const added = surchargeRows(offer, surcharges, totals, words);
  const isDiscounted = Number(totals.discount) !== 0;
  if (isDiscounted || added.length > 0) rows.push({ kind: 'sum', label: label.lines, amount: money(totals.linesNet) });
  if (isDiscounted) {
    const discountLabel =
      offer.discountKind === 'percent'
        ? label.discountPercent(formatPercent(offer.discountValue, offer.language))
        : label.discount;
    rows.push({ kind: 'discount', label: discountLabel, amount: money(negated(totals.discount)) });
  }
  rows.push(...added);
  rows.push({ kind: 'net', label: label.net, amount: money(totals.net) });
  for (const group of totals.vatTotals) {
    rows.push({ kind: 'vat', label: vatLabel(group, totals.vatTotals.length > 1, offer, words), amount: money(group.vat) });
  }
  rows.push({ kind: 'gross', label: label.gross, amount: money(totals.gross) });
  return rows;
}

/** One row for each surcharge that adds something, in the order given. */
function surchargeRows(offer: Offer, surcharges: readonly Surcharge[], totals: OfferTotals, words: DocumentWords): TotalRow[] {
  const nets = new Map(totals.surcharges.map(({ surchargeId, net }) => [surchargeId, net]));
  return surcharges.flatMap((surcharge): TotalRow[] => {
    const net = nets.get(surcharge.id) ?? '0.00';
    if (Number(net) === 0) return [];
    const name = surcharge.text.trim() || words.offer.total.surcharge;
    const label = surcharge.kind === 'percent' ? `${name} ${formatPercent(surcharge.value, offer.language)}` : name;
    return [{ kind: 'surcharge', label, amount: formatMoney(net, offer.currency, offer.language) }];
  });
}

function vatLabel(group: VatTotal, severalGroups: boolean, offer: Offer, words: DocumentWords): string {
  const label = words.offer.total;
  const percent = formatPercent(group.rate, offer.language);
  const net = formatMoney(group.net, offer.currency, offer.language);
  if (group.category === 'standard' || group.category === 'zero') {
    return severalGroups ? label.vatOn(percent, net) : label.vat(percent);
  }
  if (group.category === 'reduced') return severalGroups ? label.reducedVatOn(percent, net) : label.reducedVat(percent);
  return severalGroups ? label.withoutVatOn(net) : label.withoutVat;
}

function negated(amount: string): string {
  return amount.startsWith('-') ? amount.slice(1) : `-${amount}`;
}

import type { LineItem } from '../domain/offer/line-item';
import { isPriced } from '../domain/offer/line-net';
import { positionNumbers } from '../domain/offer/position-numbers';
import type { OfferTotals } from '../domain/offer/totals';
import { effectiveVatRate } from '../domain/offer/vat-group';
import type { Currency, Language } from '../domain/schema/values';
import type { DocumentWords } from '../i18n/documents/de';
import { currencySign, formatAmount, formatNumber, formatPercent } from '../i18n/format';
import type { Column, PositionRow } from './offer-report-model';
import { paragraphs } from './paragraphs';

type Look = { words: DocumentWords; language: Language; currency: Currency };

const hasDiscount = (item: LineItem): boolean => isPriced(item) && Number(item.discountPercent) !== 0;

/** The columns an offer needs: discount only where a position has one, VAT only where the rates differ. */
export function positionColumns(lineItems: readonly LineItem[], { words, currency, language }: Look): Column[] {
  const label = words.offer.column;
  const sign = currencySign(currency, language);
  const priced = lineItems.filter(isPriced);
  const rates = new Set(priced.map((item) => `${effectiveVatRate(item)} ${item.vatCategory}`));
  return [
    { key: 'number', label: label.number },
    { key: 'text', label: label.text },
    { key: 'quantity', label: label.quantity },
    ...(priced.some((item) => item.unit.trim() !== '') ? [{ key: 'unit' as const, label: label.unit }] : []),
    { key: 'unitPrice', label: label.unitPrice(sign) },
    ...(priced.some(hasDiscount) ? [{ key: 'discount' as const, label: label.discount }] : []),
    ...(rates.size > 1 ? [{ key: 'vat' as const, label: label.vat }] : []),
    { key: 'net', label: label.net(sign) },
  ];
}

/**
 * Positions as rows of the table with their numbers; texts carry none. A heading shows the subtotal of what stands under it.
 * @param lineItems as `arrangedItems` gives them
 */
export function positionRows(lineItems: readonly LineItem[], totals: OfferTotals, look: Look): PositionRow[] {
  const numbers = positionNumbers(lineItems);
  const subtotals = new Map(totals.groups.map((group) => [group.lineItemId, group.net]));
  return lineItems.map((item, index) => {
    const total = totals.lines[index];
    const number = numbers[index] ?? '';
    const subtotal = subtotals.get(item.id);
    const row: PositionRow = {
      kind: item.kind,
      counts: total?.counts ?? false,
      title: item.text.trim(),
      description: paragraphs(item.description),
      note: note(item, look.words),
      cells: {},
      priceUnit: null,
    };
    if (subtotal !== undefined) return { ...row, cells: { number, net: formatAmount(subtotal, look.language) } };
    if (!isPriced(item)) return row;
    return {
      ...row,
      cells: priceCells(item, number, total?.net ?? '0.00', look),
      priceUnit: item.priceUnit === 1 ? null : look.words.offer.priceUnit(formatNumber(`${item.priceUnit}`, look.language)),
    };
  });
}

function priceCells(item: LineItem, number: string, net: string, { language }: Look): PositionRow['cells'] {
  return {
    number,
    quantity: formatNumber(item.quantity, language),
    unit: item.unit.trim(),
    unitPrice: formatAmount(item.unitPrice, language),
    discount: hasDiscount(item) ? formatPercent(item.discountPercent, language) : '',
    vat: formatPercent(effectiveVatRate(item), language),
    net: formatAmount(net, language),
  };
}

function note(item: LineItem, words: DocumentWords): string | null {
  if (item.kind === 'alternative') return words.offer.alternative;
  if (item.kind === 'optional') return item.selected ? words.offer.optionalOn : words.offer.optionalOff;
  return null;
}

import { alternativeBases } from '../domain/offer/alternatives';
import { headingIds, headingOf } from '../domain/offer/arranged-items';
import type { LineItem } from '../domain/offer/line-item';
import { isPriced } from '../domain/offer/line-net';
import { positionNumbers } from '../domain/offer/position-numbers';
import type { OfferTotals } from '../domain/offer/totals';
import { effectiveVatRate } from '../domain/offer/vat-group';
import type { Currency, Id, Language } from '../domain/schema/values';
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
 * Positions as rows of the table with their numbers; texts carry none. What stands under a heading is followed by its
 * subtotal.
 * @param lineItems as `arrangedItems` gives them
 */
export function positionRows(lineItems: readonly LineItem[], totals: OfferTotals, look: Look): PositionRow[] {
  const numbers = positionNumbers(lineItems);
  const numberById = new Map(lineItems.map(({ id }, index) => [id, numbers[index] ?? '']));
  const bases = alternativeBases(lineItems);
  const subtotals = subtotalRows(lineItems, totals, numberById, look);
  return lineItems.flatMap((item, index) => {
    const total = totals.lines[index];
    const number = numbers[index] ?? '';
    const row: PositionRow = {
      kind: item.kind,
      counts: total?.counts ?? false,
      title: item.text.trim(),
      description: paragraphs(item.description),
      note: note(item, numberById.get(bases.get(item.id) ?? ''), look.words),
      cells: item.kind === 'group' ? { number } : {},
      priceUnit: null,
    };
    const priced = isPriced(item)
      ? {
          ...row,
          cells: priceCells(item, number, total?.net ?? '0.00', look),
          priceUnit: item.priceUnit === 1 ? null : look.words.offer.priceUnit(formatNumber(`${item.priceUnit}`, look.language)),
        }
      : row;
    const subtotal = subtotals.get(item.id);
    return subtotal === undefined ? [priced] : [priced, subtotal];
  });
}

/** The subtotal of each heading, by the id of the last position under it. A heading without positions has none. */
function subtotalRows(lineItems: readonly LineItem[], totals: OfferTotals, numbers: ReadonlyMap<Id, string>, look: Look): ReadonlyMap<Id, PositionRow> {
  const headings = headingIds(lineItems);
  const nets = new Map(totals.groups.map((group) => [group.lineItemId, group.net]));
  const titles = new Map(lineItems.map(({ id, text }) => [id, text.trim()]));
  const rows = new Map<Id, PositionRow>();
  lineItems.forEach((item, index) => {
    const heading = headingOf(item, headings);
    const next = lineItems[index + 1];
    const net = nets.get(heading ?? '');
    if (heading === null || net === undefined || (next !== undefined && headingOf(next, headings) === heading)) return;
    const name = [numbers.get(heading), titles.get(heading)].filter((part) => part !== '').join(' ');
    rows.set(item.id, {
      kind: 'subtotal',
      counts: false,
      title: look.words.offer.subtotal(name),
      description: [],
      note: null,
      cells: { net: formatAmount(net, look.language) },
      priceUnit: null,
    });
  });
  return rows;
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

/** @param base number of the position an alternative could replace */
function note(item: LineItem, base: string | undefined, words: DocumentWords): string | null {
  if (item.kind === 'alternative') return base === undefined ? words.offer.alternative : words.offer.alternativeTo(base);
  if (item.kind === 'optional') return item.selected ? words.offer.optionalOn : words.offer.optionalOff;
  return null;
}

import { arrangedItems } from '../../../shared/domain/offer/arranged-items';
import type { OfferTotals } from '../../../shared/domain/offer/totals';
import type { Language } from '../../../shared/domain/schema/values';
import type { OfferDocumentInput } from '../../../shared/report/offer-document-input';
import { randomOffer, type RandomOffer } from '../../domain/offer/random-offer';
import { sampleOffer } from './sample-offer';

const id = (group: number, number: number): string => `01920000-0000-7000-8${group.toString().padStart(3, '0')}-${number.toString().padStart(12, '0')}`;

/** A random offer with at least one priced position, as records a workspace can hold. */
export function randomInput(random: () => number, language: Language, offerNumber: number): OfferDocumentInput {
  const base = sampleOffer({ language, lines: 0 });
  let drawn = randomOffer(random);
  while (!drawn.lineItems.some(({ kind }) => kind !== 'text' && kind !== 'group')) drawn = randomOffer(random);
  const offer = { ...base.offer, ...drawn.offer, id: id(200, offerNumber), number: `Z-${offerNumber}` };
  const ids = new Map(drawn.lineItems.map((item, index) => [item.id, id(300 + offerNumber, index + 1)]));
  const of = { createdAt: offer.createdAt, updatedAt: offer.updatedAt, rev: 1, accountId: offer.accountId, dealId: offer.dealId, offerId: offer.id };
  return {
    ...base,
    offer,
    arguments: [],
    lineItems: drawn.lineItems.map((item, index) => ({
      ...item, ...of, id: ids.get(item.id) ?? '', orderKey: `a${index.toString().padStart(3, '0')}`, text: `Zeile ${index + 1}`,
      groupId: item.groupId === null ? null : (ids.get(item.groupId) ?? id(999, 1)),
    })),
    surcharges: drawn.surcharges.map((surcharge, index) => ({
      type: 'surcharge', ...of, ...surcharge, id: id(600 + offerNumber, index + 1), orderKey: `a${index}`, text: `Zuschlag ${index + 1}`,
    })),
  };
}

/** The same offer as the exact sums take it: arranged, as the document shows it. */
export function asDrawn({ offer, lineItems, surcharges }: OfferDocumentInput): RandomOffer {
  return { offer, lineItems: arrangedItems(lineItems), surcharges };
}

/** Every amount the table of an offer shows, from top to bottom, written by hand from exact sums. */
export function amountsOf({ lineItems }: RandomOffer, totals: OfferTotals, language: Language, sign: string): string[] {
  const plain = (amount: string): string => written(amount, language);
  const money = (amount: string): string => withSign(plain(amount), language, sign);
  const subtotals = new Map(totals.groups.map((group) => [group.lineItemId, group.net]));
  const headings = new Set(lineItems.filter(({ kind }) => kind === 'group').map((item) => item.id));
  const headingOf = (index: number): string | null => {
    const item = lineItems[index];
    return item !== undefined && item.kind !== 'group' && item.groupId !== null && headings.has(item.groupId) ? item.groupId : null;
  };
  const lines = totals.lines.flatMap(({ net, counts }, index) => {
    const heading = headingOf(index);
    const own = net === null ? [] : [counts ? plain(net) : `(${plain(net)})`];
    return heading !== null && headingOf(index + 1) !== heading ? [...own, plain(subtotals.get(heading) ?? '')] : own;
  });
  const added = totals.surcharges.map(({ net }) => net).filter((net) => Number(net) !== 0);
  const isDiscounted = Number(totals.discount) !== 0;
  const off = totals.discount.startsWith('-') ? totals.discount.slice(1) : `-${totals.discount}`;
  return [
    ...lines,
    ...(isDiscounted || added.length > 0 ? [money(totals.linesNet)] : []),
    ...(isDiscounted ? [money(off)] : []),
    ...added.map(money),
    money(totals.net),
    ...totals.vatTotals.map(({ vat }) => money(vat)),
    money(totals.gross),
  ];
}

function written(amount: string, language: Language): string {
  const [whole = '', cents = ''] = amount.replace('-', '').split('.');
  let grouped = '';
  for (let end = whole.length; end > 0; end -= 3) grouped = `${whole.slice(Math.max(0, end - 3), end)}${grouped === '' ? '' : language === 'de' ? '.' : ','}${grouped}`;
  return `${amount.startsWith('-') ? '-' : ''}${grouped}${language === 'de' ? ',' : '.'}${cents}`;
}

function withSign(amount: string, language: Language, sign: string): string {
  if (language === 'de') return `${amount}\u00a0${sign}`;
  return amount.startsWith('-') ? `-${sign}${amount.slice(1)}` : `${sign}${amount}`;
}

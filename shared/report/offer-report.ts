import { fullName } from '../domain/account/person';
import { arrangedItems } from '../domain/offer/arranged-items';
import { inOrder } from '../domain/offer/in-order';
import { isPriced } from '../domain/offer/line-net';
import { offerTotals } from '../domain/offer/totals';
import type { DocumentWords } from '../i18n/documents/de';
import { documentWords } from '../i18n/documents/words';
import { formatDay } from '../i18n/format';
import { addressLines, returnAddress } from './address-lines';
import { argumentMaterial } from './argument-section';
import { chartSection } from './chart-section';
import { letterFooter } from './letter-footer';
import { letterhead } from './letterhead';
import type { OfferDocumentInput } from './offer-document-input';
import type { LabelledText, OfferReport } from './offer-report-model';
import { paragraphs } from './paragraphs';
import { paymentPlanTable } from './payment-plan-table';
import { positionColumns, positionRows } from './position-rows';
import { forReader } from './reader-variant';
import { salutation } from './salutation';
import { signers } from './signers';
import { termsSection } from './terms-section';
import { totalRows } from './total-rows';
import { vatNotices } from './vat-notices';

/**
 * Turns an offer's records into what its document says to its reader. Assumed benefits, functions and competence nobody
 * stood up for, and the records' notes are not in the result, so that no renderer can let them out.
 */
export function buildOfferReport(input: OfferDocumentInput): OfferReport {
  const { offer, account, recipient, profile } = input;
  const words = documentWords(offer.language);
  const lineItems = arrangedItems(input.lineItems);
  const surcharges = inOrder(input.surcharges);
  const totals = offerTotals(offer, lineItems, surcharges);
  const look = { words, language: offer.language, currency: offer.currency };
  const kind = offer.documentKind === 'order-confirmation' ? words.confirmation : words.offer;
  const name = [kind.name, offer.number.trim()].filter((part) => part !== '').join(' ');
  const title = offer.title.trim() === '' ? name : `${name}: ${offer.title.trim()}`;
  const columns = positionColumns(lineItems, look);

  const argument = argumentMaterial(input);
  return forReader(input.variant, name, argument, {
    language: offer.language,
    form: offer.letterForm,
    variant: input.variant,
    origin: { offerId: offer.id, version: offer.version, variant: input.variant },
    title,
    author: profile?.name.trim() ?? '',
    changedAt: offer.updatedAt,
    letterhead: profile ? letterhead(profile) : null,
    returnAddress: profile ? returnAddress(profile) || null : null,
    address: addressLines(account, recipient, profile, offer.language),
    info: infoBlock(input, words),
    subject: title,
    salutation: salutation(recipient, offer.language),
    introduction: paragraphs(offer.introduction),
    contents: words.offer.contents,
    argument: argument.section(argument.entries.length),
    positions:
      lineItems.length === 0
        ? null
        : {
            heading: words.offer.positions,
            caption: words.offer.positionsCaption(name),
            description: words.offer.positionsDescription(columns.map((column) => column.label).join(', ')),
            columns,
            rows: positionRows(lineItems, totals, look),
          },
    totalRows: lineItems.some(isPriced) ? totalRows(offer, surcharges, totals, words) : [],
    notices: vatNotices(totals, account, profile, words),
    paymentPlan: paymentPlanTable(input.paymentSteps, offer, totals.gross, name),
    terms: termsSection(offer, profile?.terms ?? ''),
    closing: paragraphs(offer.closing),
    closingFormula: words.offer.closingFormula,
    signature: { company: profile?.name.trim() || null, signers: signers(input) },
    chart: chartSection(input.chart, account.name, offer.language, words),
    attachments: attachments(input, words),
    copies: copies(input, words),
    runningHead: { left: [name, formatDay(offer.date, offer.language)].join(' · '), right: profile?.name.trim() ?? '' },
    footer: profile ? letterFooter(profile, words) : [],
    page: { label: words.letter.page, of: words.letter.pageOf },
    marks: { fold: words.letter.foldMark, hole: words.letter.holeMark },
    totals,
  });
}

function infoBlock({ offer, account, profile, contact }: OfferDocumentInput, words: DocumentWords): LabelledText[] {
  const label = words.offer;
  const isConfirmation = offer.documentKind === 'order-confirmation';
  const hasLastDay = !isConfirmation && !offer.isNonBinding && offer.validUntil !== null;
  const customerOrder = offer.customerOrder.trim();
  const order = customerOrder === '' || offer.customerOrderOn === null ? customerOrder : label.customerOrderOf(customerOrder, formatDay(offer.customerOrderOn, offer.language));
  const entries: LabelledText[] = [
    { label: isConfirmation ? words.confirmation.number : label.number, text: offer.number },
    { label: label.date, text: formatDay(offer.date, offer.language) },
    { label: label.validUntil, text: hasLastDay ? formatDay(offer.validUntil ?? '', offer.language) : '' },
    { label: label.customerOrder, text: isConfirmation ? order : '' },
    { label: label.customerVatId, text: account.vatId },
    { label: label.contact, text: contact?.name ?? '' },
    { label: label.phone, text: profile?.phone ?? '' },
    { label: label.email, text: contact?.email.trim() || (profile?.email ?? '') },
  ];
  return entries.map((entry) => ({ ...entry, text: entry.text.trim() })).filter((entry) => entry.text !== '');
}

function attachments({ attachments: rows }: OfferDocumentInput, words: DocumentWords): OfferReport['attachments'] {
  const titles = inOrder(rows).map(({ title, fileName }) => title.trim() || fileName.trim()).filter((text) => text !== '');
  return titles.length === 0 ? null : { label: words.offer.attachments, titles };
}

/** Everybody else who gets the offer, each once. */
function copies({ copies: rows, people, recipient }: OfferDocumentInput, words: DocumentWords): OfferReport['copies'] {
  const byId = new Map(people.map((person) => [person.id, person]));
  const others = [...new Set(inOrder(rows).map(({ personId }) => personId))].filter((id) => id !== recipient?.id);
  const names = others.map((id) => fullName(byId.get(id) ?? { title: '', firstName: '', lastName: '' })).filter((text) => text !== '');
  return names.length === 0 ? null : { label: words.offer.copies, names };
}

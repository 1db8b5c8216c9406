import { fullName } from '../../domain/account/person';
import { formatDay, formatMoney } from '../../i18n/format';
import type { OfferDocumentInput } from '../offer-document-input';
import type { OfferReport, PositionRow } from '../offer-report-model';

/** Values for a template by the keys of the catalogue: texts, conditions, and lists of the same. */
export type TemplateData = { [key: string]: string | boolean | TemplateData[] };

/**
 * What a company template can say, from the same report as the own layout, so that both say the same. Only what a
 * customer may read is in it.
 */
export function templateData(input: OfferDocumentInput, report: OfferReport): TemplateData {
  const { offer, account, recipient, profile, contact } = input;
  const { totals } = report;
  const money = (amount: string): string => formatMoney(amount, offer.currency, offer.language);
  const paragraphs = (texts: readonly string[]): string => texts.join('\n\n');
  const term = (text: string): string => paragraphs([text.trim()].filter((line) => line !== ''));
  return {
    'offer.number': offer.number.trim(),
    'offer.title': offer.title.trim(),
    'offer.date': formatDay(offer.date, offer.language),
    'offer.validUntil': offer.validUntil === null ? '' : formatDay(offer.validUntil, offer.language),
    subject: report.subject,
    salutation: report.salutation,
    introduction: paragraphs(report.introduction),
    closing: paragraphs(report.closing),
    closingFormula: report.closingFormula,
    address: report.address.join('\n'),
    'customer.name': account.name,
    'customer.street': account.street,
    'customer.postalCode': account.postalCode,
    'customer.city': account.city,
    'customer.country': account.country,
    'customer.vatId': account.vatId,
    'recipient.name': recipient ? fullName(recipient) : '',
    'recipient.function': recipient?.function ?? '',
    'recipient.department': recipient?.department ?? '',
    'sender.name': profile?.name ?? '',
    'sender.street': profile?.street ?? '',
    'sender.postalCode': profile?.postalCode ?? '',
    'sender.city': profile?.city ?? '',
    'sender.country': profile?.country ?? '',
    'sender.line': report.returnAddress ?? '',
    'sender.phone': profile?.phone ?? '',
    'sender.email': profile?.email ?? '',
    'sender.website': profile?.website ?? '',
    'sender.vatId': profile?.vatId ?? '',
    'sender.registerCourt': profile?.registerCourt ?? '',
    'sender.registerNumber': profile?.registerNumber ?? '',
    'sender.directors': profile?.directors ?? '',
    'sender.bank': profile?.bankName ?? '',
    'sender.iban': profile?.iban ?? '',
    'sender.bic': profile?.bic ?? '',
    'contact.name': contact?.name ?? '',
    'contact.email': contact?.email ?? '',
    benefits: (report.argument?.entries ?? []).map(({ text, amount, range, enabledBy, proof }) => ({
      benefit: text,
      worth: amount ?? '',
      worthRange: range ?? '',
      enabledBy: enabledBy ?? '',
      proof: proof ?? '',
    })),
    benefitSum: report.argument?.sum ?? '',
    items: (report.positions?.rows ?? []).map(item),
    totals: report.totalRows.map(({ kind, label, amount }) => ({ totalLabel: label, totalAmount: amount, isGross: kind === 'gross' })),
    net: money(totals.net),
    vat: money(totals.vat),
    gross: money(totals.gross),
    notices: report.notices.map((notice) => ({ notice })),
    terms: (report.terms?.entries ?? []).map(({ label, paragraphs: texts }) => ({ termLabel: label ?? '', termText: paragraphs(texts) })),
    'terms.payment': term(offer.paymentTerms),
    'terms.delivery': term(offer.deliveryTerms),
    signatories: signatories(report),
    attachments: (report.attachments?.titles ?? []).map((attachment) => ({ attachment })),
  };
}

function item(row: PositionRow): TemplateData {
  const { cells } = row;
  return {
    number: cells.number ?? '',
    title: row.title,
    description: row.description.join('\n\n'),
    note: row.note ?? '',
    quantity: cells.quantity ?? '',
    unit: cells.unit ?? '',
    unitPrice: cells.unitPrice ?? '',
    priceUnit: row.priceUnit ?? '',
    discount: cells.discount ?? '',
    vatRate: cells.vat ?? '',
    // What does not count stands in brackets, as in the own layout.
    lineTotal: cells.net === undefined ? '' : row.counts ? cells.net : `(${cells.net})`,
    isPriced: row.kind !== 'text' && row.kind !== 'group' && row.kind !== 'subtotal',
    isText: row.kind === 'text',
    isAlternative: row.kind === 'alternative',
    isOptional: row.kind === 'optional',
    isGroup: row.kind === 'group',
    isSubtotal: row.kind === 'subtotal',
  };
}

function signatories({ signature }: OfferReport): TemplateData[] {
  return signature.signers.map((signer) => ({ signatory: signer.name, signatoryFunction: signer.function ?? '' }));
}

import { documentWords } from '../i18n/documents/words';
import type { OfferDocumentInput } from './offer-document-input';
import { salutation } from './salutation';

/** A mail as it is begun; the files go with it. */
export type Mail = {
  /** Empty while nobody knows an address. */
  to: string;
  subject: string;
  body: string;
};

/** One address and nothing a mail program could take for an option or a second header. */
const ADDRESS = /^[^\s<>,;:"'?&-][^\s<>,;:"'?&]*@[^\s<>,;:"'?&]+$/;

/** The mail an offer goes out with: to its reader, in the offer's language, signed by who answers for it. */
export function offerMail({ offer, recipient, contact, profile }: OfferDocumentInput): Mail {
  const words = documentWords(offer.language);
  const kind = offer.documentKind === 'order-confirmation' ? words.confirmation.name : words.offer.name;
  const name = [kind, offer.number.trim()].filter((part) => part !== '').join(' ');
  const title = offer.title.trim();
  const to = recipient?.email.trim() ?? '';
  const signed = [contact?.name ?? '', profile?.name ?? ''].map((line) => line.trim()).filter((line) => line !== '');
  return {
    to: ADDRESS.test(to) ? to : '',
    subject: (title === '' ? name : `${name}: ${title}`).replace(/\s+/g, ' '),
    body: [salutation(recipient, offer.language), words.mail.body(name), [words.offer.closingFormula, ...signed].join('\n')].join('\n\n'),
  };
}

import { Temporal } from 'temporal-polyfill';
import type { Deal } from '../deal/deal';
import type { Day, Id, Instant, Language } from '../schema/values';
import type { Offer } from './offer';
import { FRESH } from './offer-status';

/** Days a new offer can be accepted, unless somebody says otherwise. */
const VALID_DAYS = 30;

/** Texts a new offer starts with, in the offer's language. */
export type ProposedTexts = Pick<Offer, 'introduction' | 'closing' | 'paymentTerms'>;

/** What only the caller can know: ids, clocks and words are not made in the domain. */
export type ProposalInput = {
  id: Id;
  now: Instant;
  today: Day;
  deal: Pick<Deal, 'id' | 'accountId' | 'name' | 'currency'>;
  /** The person the deal's decider stands for, when there is one. */
  recipientPersonId: Id | null;
  contactId: Id | null;
  language: Language;
  texts: ProposedTexts;
};

/** A new offer of a deal, filled in as far as the deal knows it. */
export function proposeOffer({ id, now, today, deal, recipientPersonId, contactId, language, texts }: ProposalInput): Offer {
  return {
    type: 'offer',
    id,
    createdAt: now,
    updatedAt: now,
    rev: 1,
    accountId: deal.accountId,
    dealId: deal.id,
    documentKind: 'offer',
    sourceOfferId: null,
    customerOrder: '',
    customerOrderOn: null,
    number: '',
    version: 1,
    title: deal.name,
    ...FRESH,
    language,
    currency: deal.currency,
    letterForm: 'B',
    templateId: null,
    includesMap: false,
    date: today,
    validUntil: Temporal.PlainDate.from(today).add({ days: VALID_DAYS }).toString(),
    recipientPersonId,
    contactId,
    ...texts,
    netDays: null,
    skontoPercent: null,
    skontoDays: null,
    deliveryTerms: '',
    deliveryTime: '',
    incoterm: null,
    incotermPlace: '',
    retentionOfTitle: false,
    isNonBinding: false,
    signatoryId: null,
    secondSignatoryId: null,
    discountKind: 'none',
    discountValue: '0',
  };
}

/**
 * What changes when an offer is to be written in another language: proposed texts nobody has touched are proposed anew
 * in that language, everything else stays as it was written.
 */
export function changeLanguage(
  offer: Offer,
  language: Language,
  texts: Record<Language, ProposedTexts>,
): Partial<ProposedTexts> & Pick<Offer, 'language'> {
  const old = texts[offer.language];
  const fields = (Object.keys(old) as (keyof ProposedTexts)[]).filter((field) => offer[field] === old[field]);
  return { language, ...Object.fromEntries(fields.map((field) => [field, texts[language][field]])) };
}

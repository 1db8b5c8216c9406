import { recordSchema } from '../schema/record';
import { Currency, Day, Days, DecimalText, Id, Language, Line, Lines, PercentText } from '../schema/values';
import { z } from '../schema/zod';

export const OFFER_STATUSES = ['draft', 'released', 'sent', 'negotiating', 'won', 'lost', 'no-decision'] as const;
export const OfferStatus = z.enum(OFFER_STATUSES);
export type OfferStatus = z.infer<typeof OfferStatus>;

/** DIN 5008 letter forms (A has a 27 mm letterhead, B a 45 mm one), and a plain international letter without its fields and marks. */
export const LETTER_FORMS = ['A', 'B', 'plain'] as const;
export const LetterForm = z.enum(LETTER_FORMS);
export type LetterForm = z.infer<typeof LetterForm>;

/** Rules of the Incoterms 2020 (ICC publication 723E), for any mode of transport first, then those for water. */
export const INCOTERMS = ['EXW', 'FCA', 'CPT', 'CIP', 'DAP', 'DPU', 'DDP', 'FAS', 'FOB', 'CFR', 'CIF'] as const;
export const Incoterm = z.enum(INCOTERMS);
export type Incoterm = z.infer<typeof Incoterm>;

/** An order confirmation is made from a won offer and looks like one. */
export const DOCUMENT_KINDS = ['offer', 'order-confirmation'] as const;
export const DocumentKind = z.enum(DOCUMENT_KINDS);
export type DocumentKind = z.infer<typeof DocumentKind>;

/** An offer's head. Its positions, its argument and every list in it are records of their own. */
export const Offer = recordSchema('offer', {
  accountId: Id,
  dealId: Id,
  documentKind: DocumentKind,
  /** The offer an order confirmation was made from. */
  sourceOfferId: Id.nullable(),
  /** Number and day of the customer's order, on an order confirmation. */
  customerOrder: Line,
  customerOrderOn: Day.nullable(),
  /** Given at the first release and never changed. */
  number: Line,
  /** The version being worked on, from 1. It is frozen once an `offerVersion` with this number is there. */
  version: z.number().int().min(1),
  title: Line,
  status: OfferStatus,
  /** Days on which the version being worked on reached its statuses; `decidedOn` closes the offer. */
  releasedOn: Day.nullable(),
  sentOn: Day.nullable(),
  negotiatingOn: Day.nullable(),
  decidedOn: Day.nullable(),
  /** Why it was released although a decider's motive is not answered. Never leaves the app. */
  motiveGapReason: Lines,
  language: Language,
  currency: Currency,
  letterForm: LetterForm,
  /** The company's own template its Word file is made with; `null`: the own layout. */
  templateId: Id.nullable(),
  /** Day written on the offer. */
  date: Day,
  /** Last day the offer can be accepted. */
  validUntil: Day.nullable(),
  recipientPersonId: Id.nullable(),
  /** The seller's own contact for this offer. */
  contactId: Id.nullable(),
  introduction: Lines,
  closing: Lines,
  paymentTerms: Lines,
  /** Days until the price is due; `null` when the text says it. */
  netDays: Days.nullable(),
  /** Cash discount: both or neither. */
  skontoPercent: PercentText.nullable(),
  skontoDays: Days.nullable(),
  deliveryTerms: Lines,
  /** When it is delivered, in words: `16 Wochen nach Auftragseingang`. */
  deliveryTime: Line,
  incoterm: Incoterm.nullable(),
  incotermPlace: Line,
  retentionOfTitle: z.boolean(),
  /** "Freibleibend": the offer does not bind the seller, and has no last day. */
  isNonBinding: z.boolean(),
  /** Who signs, the second beside the first. */
  signatoryId: Id.nullable(),
  secondSignatoryId: Id.nullable(),
  /** Discount on the whole offer: none, a percentage of the net, or an amount of money. */
  discountKind: z.enum(['none', 'percent', 'absolute']),
  discountValue: DecimalText,
  /** A page of its own shows the people of the deal, as the customer may see them. */
  includesMap: z.boolean(),
});
export type Offer = z.infer<typeof Offer>;

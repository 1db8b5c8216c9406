import { recordSchema } from '../schema/record';
import { Currency, Day, DecimalText, Id, Language, Line, Lines } from '../schema/values';
import { z } from '../schema/zod';

export const OfferStatus = z.enum(['draft', 'released', 'sent', 'negotiating', 'won', 'lost', 'no-decision']);
export type OfferStatus = z.infer<typeof OfferStatus>;

/** DIN 5008 letter forms: A has a 27 mm letterhead, B a 45 mm one. */
export const LETTER_FORMS = ['A', 'B'] as const;
export const LetterForm = z.enum(LETTER_FORMS);
export type LetterForm = z.infer<typeof LetterForm>;

/** An offer's head. Its positions and its argument are records of their own. */
export const Offer = recordSchema('offer', {
  accountId: Id,
  dealId: Id,
  number: Line,
  title: Line,
  status: OfferStatus,
  language: Language,
  currency: Currency,
  letterForm: LetterForm,
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
  deliveryTerms: Lines,
  /** Discount on the whole offer: none, a percentage of the net, or an amount of money. */
  discountKind: z.enum(['none', 'percent', 'absolute']),
  discountValue: DecimalText,
});
export type Offer = z.infer<typeof Offer>;

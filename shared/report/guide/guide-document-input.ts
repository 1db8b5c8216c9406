import { Account } from '../../domain/account/account';
import { Person } from '../../domain/account/person';
import { Member } from '../../domain/buying-center/member';
import { Rating } from '../../domain/buying-center/rating';
import { GuideQuestion } from '../../domain/conversation-guide/guide-question';
import { Deal } from '../../domain/deal/deal';
import { Benefit } from '../../domain/needs/benefit';
import { NeedLink } from '../../domain/needs/need-link';
import { Pain } from '../../domain/needs/pain';
import { Day, Id, Language } from '../../domain/schema/values';
import { z } from '../../domain/schema/zod';

const MOST = 20_000;

/** What a printed conversation guide is to show. */
export const GuideChoice = z.strictObject({
  dealId: Id,
  /** Whose pages, in the order of the deal; others get none. */
  memberIds: z.array(Id).min(1).max(MOST),
  /** With reasons and what is known, for the own eyes; else only the questions, fit to lie on the customer's table. */
  withReasons: z.boolean(),
  /** The interface's language, and the day it is printed on. */
  language: Language,
  today: Day,
});
export type GuideChoice = z.infer<typeof GuideChoice>;

/** Everything a printed conversation guide is made from, as plain records of one deal. */
export const GuideDocumentInput = z.strictObject({
  choice: GuideChoice,
  deal: Deal,
  account: Account.nullable(),
  persons: z.array(Person).max(MOST),
  members: z.array(Member).max(MOST),
  ratings: z.array(Rating).max(MOST),
  pains: z.array(Pain).max(MOST),
  benefits: z.array(Benefit).max(MOST),
  links: z.array(NeedLink).max(MOST),
  questions: z.array(GuideQuestion).max(MOST),
});
export type GuideDocumentInput = z.infer<typeof GuideDocumentInput>;

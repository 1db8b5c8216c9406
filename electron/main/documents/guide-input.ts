import type { AnyRecord } from '../../../shared/domain/records';
import type { GuideChoice, GuideDocumentInput } from '../../../shared/report/guide/guide-document-input';
import { recordsOfType } from './records-of-type';

/** What the documents worker needs to know of a conversation guide, picked from the records of its deal; `null` when the deal is not among them. */
export function guideInput(records: readonly AnyRecord[], choice: GuideChoice): GuideDocumentInput | null {
  const ofType = recordsOfType(records);
  const deal = ofType('deal').find(({ id }) => id === choice.dealId);
  if (deal === undefined) return null;
  const ofDeal = ({ dealId }: { dealId: string }): boolean => dealId === deal.id;
  return {
    choice,
    deal,
    account: ofType('account').find(({ id }) => id === deal.accountId) ?? null,
    persons: ofType('person'),
    members: ofType('member').filter(ofDeal),
    ratings: ofType('rating').filter(ofDeal),
    pains: ofType('pain').filter(ofDeal),
    benefits: ofType('benefit').filter(ofDeal),
    links: ofType('needLink').filter(ofDeal),
    questions: ofType('guideQuestion').filter(ofDeal),
  };
}

import type { Bookkeeping } from '../schema/record';
import type { Evidence, Id, OrderKey } from '../schema/values';
import type { Benefit } from './benefit';
import type { NextBestAlternative } from './next-best-alternative';
import type { Pain } from './pain';

/** What only the caller can know about a new card: ids and clocks are not made in the domain. */
export type NewCard = {
  bookkeeping: Bookkeeping;
  deal: { id: Id; accountId: Id };
  orderKey: OrderKey;
  text: string;
  evidence: Evidence;
};

/** Middle of the scale, until somebody rates it. */
const UNRATED_URGENCY = 5;

/** A pain as it is written down, without a figure yet. */
export function draftPain({ bookkeeping, deal, orderKey, text, evidence }: NewCard): Pain {
  return {
    type: 'pain',
    ...bookkeeping,
    accountId: deal.accountId,
    dealId: deal.id,
    text,
    urgency: UNRATED_URGENCY,
    yearlyCost: null,
    costKind: 'time',
    costOccurrences: null,
    costSpan: 'year',
    costHours: null,
    costRate: null,
    consequences: '',
    eventText: '',
    eventOn: null,
    evidence,
    evidenceSource: '',
    evidenceOn: null,
    templateId: null,
    orderKey,
    position: null,
  };
}

/** A benefit as it is written down; profit is the motive most benefits of capital goods answer to. */
export function draftBenefit({ bookkeeping, deal, orderKey, text, evidence }: NewCard): Benefit {
  return {
    type: 'benefit',
    ...bookkeeping,
    accountId: deal.accountId,
    dealId: deal.id,
    text,
    motive: 'profit',
    otherMotives: [],
    yearlyValue: null,
    valueSpan: 'year',
    valueTold: null,
    valueLow: null,
    valueHigh: null,
    proofKind: 'none',
    proofText: '',
    enabledBy: '',
    lintOverride: '',
    evidence,
    evidenceSource: '',
    evidenceOn: null,
    templateId: null,
    orderKey,
    position: null,
  };
}

/** The alternative everybody has: to do nothing. */
export function draftAlternative(bookkeeping: Bookkeeping, deal: NewCard['deal']): NextBestAlternative {
  return {
    type: 'nextBestAlternative',
    ...bookkeeping,
    accountId: deal.accountId,
    dealId: deal.id,
    kind: 'nothing',
    text: '',
    yearlyBenefit: null,
    yearlyCost: null,
    onceCost: null,
    evidence: 'assumed',
    evidenceSource: '',
    evidenceOn: null,
  };
}

import type { Benefit } from '../../../shared/domain/needs/benefit';
import type { NeedLink } from '../../../shared/domain/needs/need-link';
import type { Pain } from '../../../shared/domain/needs/pain';
import type { Argument } from '../../../shared/domain/offer/argument';

const INSTANT = '2026-03-02T08:00:00.000Z';
const bookkeeping = { createdAt: INSTANT, updatedAt: INSTANT, rev: 1, accountId: 'account', dealId: 'deal' };

/** A pain with what a test cares about. */
export function painOf(id: string, fields: Partial<Pain> = {}): Pain {
  return { type: 'pain', id, ...bookkeeping, text: id, urgency: 5, yearlyCost: null, costKind: 'time', costOccurrences: null, costSpan: 'year', costHours: null, costRate: null, consequences: '', eventText: '', eventOn: null, evidence: 'assumed', evidenceSource: '', evidenceOn: null, templateId: null, orderKey: 'a0', position: null, ...fields };
}

/** A benefit with what a test cares about. */
export function benefitOf(id: string, fields: Partial<Benefit> = {}): Benefit {
  return {
    type: 'benefit', id, ...bookkeeping, text: id, motive: 'profit', otherMotives: [], yearlyValue: null, valueSpan: 'year', valueTold: null, valueLow: null, valueHigh: null, proofKind: 'none', proofText: '', enabledBy: '', lintOverride: '', evidence: 'assumed', evidenceSource: '', evidenceOn: null, templateId: null, orderKey: 'a0', position: null, ...fields,
  };
}

/** A link written as `owner pain-1 member-1`. */
export function linkOf(text: string, id = text): NeedLink {
  const [kind, fromId = '', toId = ''] = text.split(' ');
  return { type: 'needLink', id, ...bookkeeping, kind: kind as NeedLink['kind'], fromId, toId };
}

/** An argument of an offer with a benefit. */
export function argumentOf(id: string, benefitId: string): Argument {
  return { type: 'argument', id, ...bookkeeping, offerId: 'offer', benefitId, orderKey: 'a0' };
}

import { v7 } from 'uuid';
import { emptyAccount } from '../../../shared/domain/account/account';
import { emptyPerson } from '../../../shared/domain/account/person';
import { draftRating } from '../../../shared/domain/buying-center/draft-rating';
import { draftClose } from '../../../shared/domain/loss/draft-close';
import type { AnyRecord, RecordOf } from '../../../shared/domain/records';

const NOW = '2026-03-25T08:00:00.000Z';

/** Bookkeeping of a new record. */
export function bookkeeping() {
  return { id: v7(), createdAt: NOW, updatedAt: NOW, rev: 1 };
}

/** An account. */
export function account(fields: Partial<RecordOf<'account'>> = {}): RecordOf<'account'> {
  return { ...emptyAccount(bookkeeping()), name: 'Müller Verpackung GmbH', postalCode: '01067', city: 'Dresden', ...fields };
}

/** A person of an account. */
export function person(accountId: string, fields: Partial<RecordOf<'person'>> = {}): RecordOf<'person'> {
  return { ...emptyPerson(bookkeeping(), accountId), firstName: 'Anna', lastName: 'Vogt', gender: 'female', function: 'Head of Production', ...fields };
}

/** A deal of an account. */
export function deal(accountId: string, fields: Partial<RecordOf<'deal'>> = {}): RecordOf<'deal'> {
  return {
    type: 'deal',
    ...bookkeeping(),
    accountId,
    name: 'Line 4',
    amount: '300000',
    currency: 'EUR',
    buyClass: 'new-task',
    stage: 'needs',
    probability: null,
    closeDate: null,
    firstContactOn: null,
    sellerId: null,
    statedReason: '',
    note: '',
    externalKey: '',
    imports: [],
    ...fields,
  };
}

/** A member of a deal's buying center. */
export function member(of: RecordOf<'deal'>, fields: Partial<RecordOf<'member'>> = {}): RecordOf<'member'> {
  return {
    type: 'member',
    ...bookkeeping(),
    accountId: of.accountId,
    dealId: of.id,
    personId: null,
    displayName: 'Buyer – unknown',
    displayFunction: '',
    displayCompany: '',
    isInitiator: false,
    isUser: false,
    isInfluencer: false,
    isDecider: false,
    isBuyer: false,
    isGatekeeper: false,
    formalAuthority: null,
    coverage: 'none',
    lastContactOn: null,
    coveredBy: null,
    note: '',
    position: null,
    needsPosition: null,
    ...fields,
  };
}

/** What a colleague thinks of a member. */
export function rating(of: Pick<RecordOf<'member'>, 'id' | 'accountId' | 'dealId'>, raterId: string, fields: Partial<RecordOf<'rating'>> = {}): RecordOf<'rating'> {
  return { ...draftRating({ bookkeeping: bookkeeping(), member: of, raterId }), ...fields };
}

/** What a member decides by. */
export function criterion(of: RecordOf<'member'>, fields: Partial<RecordOf<'criterion'>> = {}): RecordOf<'criterion'> {
  return { type: 'criterion', ...bookkeeping(), accountId: of.accountId, dealId: of.dealId, memberId: of.id, text: 'Delivery in 2026', orderKey: 'a0', ...fields };
}

/** A line between two members. */
export function relation(from: RecordOf<'member'>, to: RecordOf<'member'>, fields: Partial<RecordOf<'relation'>> = {}): RecordOf<'relation'> {
  return {
    type: 'relation',
    ...bookkeeping(),
    accountId: from.accountId,
    dealId: from.dealId,
    kind: 'reports-to',
    fromId: from.id,
    toId: to.id,
    strength: null,
    ...fields,
  };
}

/** A rule that asks for nothing of any deal. */
export function coverageRule(fields: Partial<RecordOf<'coverageRule'>> = {}): RecordOf<'coverageRule'> {
  return {
    type: 'coverageRule',
    ...bookkeeping(),
    name: '',
    isActive: true,
    severity: 'critical',
    orderKey: 'a0',
    buyClass: null,
    amountScope: 'any',
    currency: null,
    amountFrom: null,
    amountTo: null,
    needsInitiator: false,
    needsUser: false,
    needsInfluencer: false,
    needsDecider: false,
    needsBuyer: false,
    needsGatekeeper: false,
    minMembers: null,
    deciderMetWithinDays: null,
    needsMentor: false,
    minOwnPeople: null,
    forbidsSingleThread: false,
    ...fields,
  };
}

/** A pain of a deal. */
export function pain(of: RecordOf<'deal'>, fields: Partial<RecordOf<'pain'>> = {}): RecordOf<'pain'> {
  return {
    type: 'pain',
    ...bookkeeping(),
    accountId: of.accountId,
    dealId: of.id,
    text: 'Set-up takes 45 minutes',
    urgency: 7,
    yearlyCost: '38000',
    costKind: 'time',
    costOccurrences: null,
    costSpan: 'year',
    costHours: null,
    costRate: null,
    consequences: '',
    eventText: '',
    eventOn: null,
    evidence: 'confirmed',
    evidenceSource: '',
    evidenceOn: null,
    templateId: null,
    orderKey: 'a0',
    position: null,
    ...fields,
  };
}

/** An activity. */
export function activity(accountId: string, fields: Partial<RecordOf<'activity'>> = {}): RecordOf<'activity'> {
  return {
    type: 'activity',
    ...bookkeeping(),
    accountId,
    dealId: null,
    kind: 'next-step',
    subject: 'Call Ms Vogt',
    note: '',
    dueOn: null,
    doneOn: null,
    isCloseStep: false,
    closeOwner: 'us',
    closePerson: '',
    outcome: null,
    origin: 'none',
    originId: null,
    ...fields,
  };
}

/** A record with the next revision, as a change leaves it. */
export function changed<R extends AnyRecord>(record: R, fields: Partial<R>): R {
  return { ...record, ...fields, rev: record.rev + 1, updatedAt: '2026-03-25T09:00:00.000Z' };
}

/** A market segment without criteria. */
export function marketSegment(fields: Partial<RecordOf<'marketSegment'>> = {}): RecordOf<'marketSegment'> {
  return {
    type: 'marketSegment', ...bookkeeping(), name: '', note: '', joins: 'all', potential: null, currency: 'EUR', nextAction: '', nextActionOn: null, orderKey: 'a0', ...fields,
  };
}

/** A criterion of a segment that asks for nothing yet. */
export function segmentCriterion(of: RecordOf<'marketSegment'>, fields: Partial<RecordOf<'segmentCriterion'>> = {}): RecordOf<'segmentCriterion'> {
  return { type: 'segmentCriterion', ...bookkeeping(), segmentId: of.id, group: 0, field: 'industry', values: [], from: null, to: null, orderKey: 'a0', ...fields };
}

/** A criterion of the ideal customer profile. */
export function profileCriterion(fields: Partial<RecordOf<'profileCriterion'>> = {}): RecordOf<'profileCriterion'> {
  return { type: 'profileCriterion', ...bookkeeping(), name: '', rating: 3, field: 'industry', values: [], from: null, to: null, orderKey: 'a0', ...fields };
}

/** A scorecard for all companies. */
export function scorecard(fields: Partial<RecordOf<'scorecard'>> = {}): RecordOf<'scorecard'> {
  return { type: 'scorecard', ...bookkeeping(), name: 'Companies', scores: 'account', segmentId: null, orderKey: 'a0', ...fields };
}

/** A signal of a scorecard that does not age. */
export function scorecardCriterion(of: RecordOf<'scorecard'>, fields: Partial<RecordOf<'scorecardCriterion'>> = {}): RecordOf<'scorecardCriterion'> {
  return { type: 'scorecardCriterion', ...bookkeeping(), scorecardId: of.id, kind: 'signal', name: 'Old machines', question: '', weight: 1, halfLifeDays: null, orderKey: 'a0', ...fields };
}

/** What was found out about a company by a criterion. */
export function signalAnswer(accountId: string, of: RecordOf<'scorecardCriterion'>, fields: Partial<RecordOf<'signalAnswer'>> = {}): RecordOf<'signalAnswer'> {
  return { type: 'signalAnswer', ...bookkeeping(), accountId, dealId: null, criterionId: of.id, raterId: bookkeeping().id, value: 4, answeredOn: '2026-03-25', note: '', ...fields };
}

/** How a deal ended. */
export function dealClose(of: RecordOf<'deal'>, fields: Partial<RecordOf<'dealClose'>> = {}): RecordOf<'dealClose'> {
  return { ...draftClose(bookkeeping(), of, of.closeDate ?? '2026-03-20', NOW), ...fields };
}

/** An answer to a question of a probing, with all that makes it count. */
export function lossProbe(of: RecordOf<'deal'>, fields: Partial<RecordOf<'lossProbe'>> = {}): RecordOf<'lossProbe'> {
  return {
    type: 'lossProbe', ...bookkeeping(), accountId: of.accountId, dealId: of.id, reason: 'price', step: 'compared-with', outcome: '', answer: 'With another offer',
    by: 'Anna Vogt', askedOn: '2026-03-22', knownBy: 'told', ...fields,
  };
}

/** A machine at a customer's. */
export function installation(accountId: string, fields: Partial<RecordOf<'installation'>> = {}): RecordOf<'installation'> {
  return { type: 'installation', ...bookkeeping(), accountId, dealId: null, productId: null, name: 'L-4020', serial: '', place: '', installedOn: null, contractEndsOn: null, note: '', ...fields };
}

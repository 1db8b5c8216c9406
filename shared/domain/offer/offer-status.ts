import type { Day } from '../schema/values';
import type { Offer, OfferStatus } from './offer';

/** Fields of an offer that its status is made of. */
export type StatusFields = Pick<Offer, 'status' | 'releasedOn' | 'sentOn' | 'negotiatingOn' | 'decidedOn'>;

/** Why an offer cannot go to a status. `before`: the day lies before an earlier step's (`after`). */
export type StatusProblem = { code: 'not-from-here'; from: OfferStatus; to: OfferStatus } | { code: 'before'; after: Day };

export type StatusResult = { ok: true; changes: Partial<StatusFields> } | { ok: false; problem: StatusProblem };

/**
 * Where an offer can go from each status. Releasing freezes it and has a rule of its own, so has going back to a draft,
 * which begins a new version; what was decided can be taken up again.
 */
export const NEXT_STATUSES: Record<OfferStatus, readonly OfferStatus[]> = {
  draft: ['released'],
  released: ['sent'],
  sent: ['negotiating', 'won', 'lost', 'no-decision'],
  negotiating: ['won', 'lost', 'no-decision'],
  won: [],
  lost: [],
  'no-decision': [],
};

/** Where every offer, version and confirmation begins. */
export const FRESH: StatusFields & Pick<Offer, 'motiveGapReason'> = {
  status: 'draft',
  releasedOn: null,
  sentOn: null,
  negotiatingOn: null,
  decidedOn: null,
  motiveGapReason: '',
};

const DAY_FIELD = {
  released: 'releasedOn',
  sent: 'sentOn',
  negotiating: 'negotiatingOn',
  won: 'decidedOn',
  lost: 'decidedOn',
  'no-decision': 'decidedOn',
} as const satisfies Partial<Record<OfferStatus, keyof StatusFields>>;

const DAYS = ['releasedOn', 'sentOn', 'negotiatingOn', 'decidedOn'] as const;

/** Whether positions and texts are as released, and only a new version can change them. */
export function isFrozen({ status }: Pick<Offer, 'status'>): boolean {
  return status !== 'draft';
}

/** Whether the customer decided, or plainly will not. */
export function isDecided({ status }: Pick<Offer, 'status'>): boolean {
  return status === 'won' || status === 'lost' || status === 'no-decision';
}

/** Takes an offer to its next status on a day that is not before its earlier steps. */
export function moveStatus(offer: StatusFields, to: OfferStatus, on: Day): StatusResult {
  if (!NEXT_STATUSES[offer.status].includes(to) || to === 'draft') return notFromHere(offer, to);
  const latest = latestDay(offer);
  if (latest !== null && on < latest) return { ok: false, problem: { code: 'before', after: latest } };
  return { ok: true, changes: { status: to, [DAY_FIELD[to]]: on } };
}

/**
 * Corrects the day of a step that is done. Days stay in the order of the steps.
 * @returns the change, or the neighbouring day it would pass
 */
export function correctDay(offer: StatusFields, field: (typeof DAYS)[number], on: Day): StatusResult {
  const at = DAYS.indexOf(field);
  const before = latest(DAYS.slice(0, at).map((each) => offer[each]));
  const after = DAYS.slice(at + 1).map((each) => offer[each]).find((day) => day !== null);
  if (before !== null && on < before) return { ok: false, problem: { code: 'before', after: before } };
  if (after != null && on > after) return { ok: false, problem: { code: 'before', after: on } };
  return { ok: true, changes: { [field]: on } };
}

/** Begins the next version: a draft again, with the number it has, and with days of its own. */
export function newVersion(offer: StatusFields & Pick<Offer, 'version'>): (StatusFields & Pick<Offer, 'version' | 'motiveGapReason'>) | null {
  if (!['released', 'sent', 'negotiating'].includes(offer.status)) return null;
  return { version: offer.version + 1, ...FRESH };
}

/** Takes a decision back: the offer is where it was before. */
export function reopen(offer: StatusFields): StatusResult {
  if (!isDecided(offer)) return notFromHere(offer, 'negotiating');
  return { ok: true, changes: { status: offer.negotiatingOn === null ? 'sent' : 'negotiating', decidedOn: null } };
}

function notFromHere(offer: StatusFields, to: OfferStatus): StatusResult {
  return { ok: false, problem: { code: 'not-from-here', from: offer.status, to } };
}

function latestDay(offer: StatusFields): Day | null {
  return latest(DAYS.map((field) => offer[field]));
}

function latest(days: readonly (Day | null)[]): Day | null {
  return days.reduce<Day | null>((found, day) => (day !== null && (found === null || day > found) ? day : found), null);
}

import { draftRating } from '../buying-center/draft-rating';
import type { AnyRecord } from '../records';
import type { Id, Instant } from '../schema/values';
import type { ChangeValue, MemberChange } from './member-change';
import { fieldOf, KEPT_FIELDS, TRACKED_FIELDS, type MapRecord } from './tracked-fields';

/** A step of the user as a diff: what is kept on the undo stack. */
export type Step = {
  readonly added: Readonly<Record<string, AnyRecord>>;
  readonly updated: Readonly<Record<string, readonly [from: AnyRecord, to: AnyRecord]>>;
  readonly removed: Readonly<Record<string, AnyRecord>>;
};

/** What only the caller knows: clock, fresh ids (UUIDv7, each later than the one before) and who is at work. */
export type ChangeOrigin = { now: Instant; newId: () => Id; byId: Id | null };

/**
 * What a step changes on the map, as records to add in the same step. Undoing the step takes them away with it.
 * A step that changes nothing of the map gives none.
 */
export function changeEntries(step: Step, origin: ChangeOrigin): MemberChange[] {
  return [
    ...Object.values(step.added).filter(isOfMap).flatMap((record) => [
      entry(record, { field: 'exists', from: false, to: true }, origin),
      ...(record.type === 'rating' ? firstOpinion(record, origin) : []),
    ]),
    ...Object.values(step.updated).flatMap(([from, to]) => (isOfMap(from) && isOfMap(to) ? fieldChanges(from, to, origin) : [])),
    ...Object.values(step.removed).filter(isOfMap).map((record) => entry(record, { field: 'exists', from: true, to: false, was: keptOf(record) }, origin)),
  ];
}

function isOfMap(record: AnyRecord): record is MapRecord {
  return record.type === 'member' || record.type === 'rating' || record.type === 'relation';
}

/** What a new rating says, as a change from saying nothing: that somebody was first called a sceptic is history too. */
function firstOpinion(rating: Extract<MapRecord, { type: 'rating' }>, origin: ChangeOrigin): MemberChange[] {
  const { id, createdAt, updatedAt, rev, accountId, dealId, memberId, raterId } = rating;
  const blank = draftRating({ bookkeeping: { id, createdAt, updatedAt, rev }, member: { id: memberId, accountId, dealId }, raterId });
  return fieldChanges(blank, rating, origin);
}

function fieldChanges(from: MapRecord, to: MapRecord, origin: ChangeOrigin): MemberChange[] {
  return TRACKED_FIELDS[to.type]
    .filter((field) => !Object.is(fieldOf(from, field), fieldOf(to, field)))
    .map((field) => entry(to, { field, from: fieldOf(from, field) as ChangeValue, to: fieldOf(to, field) as ChangeValue }, origin));
}

function keptOf(record: MapRecord): NonNullable<MemberChange['was']> {
  const fields: readonly string[] = [...TRACKED_FIELDS[record.type], ...KEPT_FIELDS[record.type]];
  return Object.fromEntries(fields.map((field) => [field, fieldOf(record, field) as ChangeValue]));
}

function entry(
  record: MapRecord,
  change: Pick<MemberChange, 'field' | 'from' | 'to'> & { was?: MemberChange['was'] },
  { now, newId, byId }: ChangeOrigin,
): MemberChange {
  return {
    type: 'memberChange',
    id: newId(),
    createdAt: now,
    updatedAt: now,
    rev: 1,
    accountId: record.accountId,
    dealId: record.dealId,
    on: now,
    byId,
    subject: record.type,
    subjectId: record.id,
    memberId: aboutWhom(record),
    otherId: record.type === 'relation' ? record.toId : null,
    was: null,
    ...change,
  };
}

function aboutWhom(record: MapRecord): Id {
  if (record.type === 'member') return record.id;
  return record.type === 'rating' ? record.memberId : record.fromId;
}

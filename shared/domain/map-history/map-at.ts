import { draftMember } from '../buying-center/draft-member';
import { draftRating } from '../buying-center/draft-rating';
import type { Member } from '../buying-center/member';
import type { Rating } from '../buying-center/rating';
import type { Relation } from '../buying-center/relation';
import type { Instant } from '../schema/values';
import type { ChangeSubject, MemberChange } from './member-change';
import { TRACKED_FIELDS, type MapRecord } from './tracked-fields';

/** The records a map is drawn from, as of one moment. */
export type MapState = { members: readonly Member[]; ratings: readonly Rating[]; relations: readonly Relation[] };

/**
 * The map of a deal as it was at the end of a moment, found by going back from today's records over the changes
 * since. What had gone by today is back, at its old place; what is older than the history is as far back as it
 * is known. Names, notes and places are today's.
 * @param until changes up to and with this instant count
 */
export function mapAt(today: MapState, changes: Iterable<MemberChange>, until: Instant): MapState {
  const records = new Map<string, MapRecord>();
  for (const record of [...today.members, ...today.ratings, ...today.relations]) records.set(record.id, record);
  for (const change of newestFirst(changes)) {
    if (change.on <= until) break;
    takeBack(records, change);
  }
  const existing = [...records.values()].filter(({ createdAt }) => createdAt <= until);
  return {
    members: existing.filter((record): record is Member => record.type === 'member'),
    ratings: existing.filter((record): record is Rating => record.type === 'rating'),
    relations: existing.filter((record): record is Relation => record.type === 'relation'),
  };
}

/** Changes in the order they were made in, the last one first; those of one instant by their ids. */
export function newestFirst(changes: Iterable<MemberChange>): MemberChange[] {
  return [...changes].sort((a, b) => compareText(b.on, a.on) || compareText(b.id, a.id));
}

function takeBack(records: Map<string, MapRecord>, change: MemberChange): void {
  const { field, from, subject, subjectId, to } = change;
  const record = records.get(subjectId);
  if (field === 'exists') {
    if (to === true) records.delete(subjectId);
    else restore(records, change);
    return;
  }
  const isTracked = (TRACKED_FIELDS[subject] as readonly string[]).includes(field);
  if (record !== undefined && isTracked) records.set(subjectId, { ...record, [field]: from } as MapRecord);
}

/** Brings back what had gone. An entry that does not say what that was brings nothing back. */
function restore(records: Map<string, MapRecord>, change: MemberChange): void {
  const restored = restoredRecord(change);
  if (restored !== null) records.set(restored.id, restored);
}

/** Fields that came with a later version than the entry was written by are as with a record that is new. */
function restoredRecord({ accountId, dealId, on, subject, subjectId, memberId, was }: MemberChange): MapRecord | null {
  if (was === null || !IDENTITY[subject].every((field) => typeof was[field] === 'string')) return null;
  const bookkeeping = { id: subjectId, createdAt: on, updatedAt: on, rev: 1 };
  switch (subject) {
    case 'member':
      return { ...draftMember({ bookkeeping, deal: { id: dealId, accountId }, personId: null, position: null }), ...was } as Member;
    case 'rating':
      return { ...draftRating({ bookkeeping, member: { id: memberId, accountId, dealId }, raterId: subjectId }), ...was } as Rating;
    case 'relation':
      return { type: 'relation', ...bookkeeping, accountId, dealId, strength: null, ...was } as Relation;
  }
}

/** Without these nobody can say what it was. */
const IDENTITY: Record<ChangeSubject, readonly string[]> = {
  member: ['createdAt'],
  rating: ['createdAt', 'memberId', 'raterId'],
  relation: ['createdAt', 'kind', 'fromId', 'toId'],
};

function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

import { ROLE_FIELDS, type Member } from '../buying-center/member';
import type { Rating } from '../buying-center/rating';
import type { Relation } from '../buying-center/relation';

/** A record of the map whose changes are kept. */
export type MapRecord = Member | Rating | Relation;

/**
 * The fields whose changes are kept. Texts that are written letter by letter (names, notes) and places on the
 * canvas are none: a map of an earlier day shows them as they are today.
 */
export const TRACKED_FIELDS = {
  member: [...Object.values(ROLE_FIELDS), 'personId', 'formalAuthority', 'coverage', 'lastContactOn', 'coveredBy'],
  rating: ['attitude', 'attitudeWanted', 'influence', 'adaptability', 'leadingMotive', 'secondMotive', 'evidence'],
  relation: ['kind', 'fromId', 'toId', 'strength'],
} as const satisfies { member: (keyof Member)[]; rating: (keyof Rating)[]; relation: (keyof Relation)[] };

/** What else must be kept of something that goes, so that it can be shown on a map of an earlier day. */
export const KEPT_FIELDS = {
  member: ['createdAt', 'displayName', 'displayFunction', 'position'],
  rating: ['createdAt', 'memberId', 'raterId'],
  relation: ['createdAt'],
} as const satisfies { member: (keyof Member)[]; rating: (keyof Rating)[]; relation: (keyof Relation)[] };

/** A field of a record, whatever its type. */
export function fieldOf(record: object, field: string): unknown {
  return (record as Record<string, unknown>)[field];
}

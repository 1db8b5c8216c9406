import type { Rating } from '../buying-center/rating';
import type { Relation } from '../buying-center/relation';
import type { ChangeSubject, ChangeValue } from './member-change';
import type { MapState } from './map-at';
import { fieldOf, TRACKED_FIELDS } from './tracked-fields';

type FieldOf<S extends ChangeSubject> = (typeof TRACKED_FIELDS)[S][number];
type FieldChange<S extends ChangeSubject> = { field: FieldOf<S>; from: ChangeValue; to: ChangeValue };

/** One difference between two maps. What is on the card of somebody who came or went is not told on top. */
export type MapDifference =
  | { kind: 'member-came' | 'member-went'; memberId: string }
  | ({ kind: 'member-changed'; memberId: string } & FieldChange<'member'>)
  | ({ kind: 'rating-changed'; memberId: string; raterId: string } & FieldChange<'rating'>)
  | { kind: 'line-came' | 'line-went'; line: Relation }
  | ({ kind: 'line-changed'; line: Relation } & FieldChange<'relation'>);

/** What is different on the later of two maps, members first, each in the order of the later map. */
export function compareMaps(earlier: MapState, later: MapState): MapDifference[] {
  return [...memberDifferences(earlier, later), ...ratingDifferences(earlier, later), ...lineDifferences(earlier, later)];
}

function memberDifferences(earlier: MapState, later: MapState): MapDifference[] {
  const { before, after } = byId(earlier.members, later.members);
  return [
    ...later.members.flatMap((member): MapDifference[] => {
      const old = before.get(member.id);
      if (old === undefined) return [{ kind: 'member-came', memberId: member.id }];
      return fieldChanges('member', old, member).map((change) => ({ kind: 'member-changed', memberId: member.id, ...change }));
    }),
    ...gone(earlier.members, after).map(({ id }): MapDifference => ({ kind: 'member-went', memberId: id })),
  ];
}

/** Ratings are the same when they are one colleague's of one member; not to have rated is to have said nothing. */
function ratingDifferences(earlier: MapState, later: MapState): MapDifference[] {
  const { before, after } = byId(earlier.members, later.members);
  const old = byOpinion(earlier.ratings);
  const now = byOpinion(later.ratings);
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((key): MapDifference[] => {
    const [from, to] = [old.get(key), now.get(key)];
    const rating = to ?? from;
    if (rating === undefined || !before.has(rating.memberId) || !after.has(rating.memberId)) return [];
    const { memberId, raterId } = rating;
    return fieldChanges('rating', from ?? SAID_NOTHING, to ?? SAID_NOTHING).map((change) => ({ kind: 'rating-changed', memberId, raterId, ...change }));
  });
}

const SAID_NOTHING: Pick<Rating, FieldOf<'rating'>> = {
  attitude: null,
  attitudeWanted: null,
  influence: null,
  adaptability: null,
  leadingMotive: null,
  secondMotive: null,
  evidence: 'assumed',
};

function lineDifferences(earlier: MapState, later: MapState): MapDifference[] {
  const { before, after } = byId(earlier.relations, later.relations);
  return [
    ...later.relations.flatMap((line): MapDifference[] => {
      const old = before.get(line.id);
      if (old === undefined) return [{ kind: 'line-came', line }];
      return fieldChanges('relation', old, line).map((change) => ({ kind: 'line-changed', line, ...change }));
    }),
    ...gone(earlier.relations, after).map((line): MapDifference => ({ kind: 'line-went', line })),
  ];
}

function fieldChanges<S extends ChangeSubject>(subject: S, from: object, to: object): FieldChange<S>[] {
  const fields: readonly FieldOf<S>[] = TRACKED_FIELDS[subject];
  return fields
    .map((field) => ({ field, from: fieldOf(from, field) as ChangeValue, to: fieldOf(to, field) as ChangeValue }))
    .filter((change) => !Object.is(change.from, change.to));
}

function byOpinion(ratings: readonly Rating[]): Map<string, Rating> {
  return new Map(ratings.map((rating) => [`${rating.memberId} ${rating.raterId}`, rating]));
}

function byId<T extends { id: string }>(earlier: readonly T[], later: readonly T[]): { before: Map<string, T>; after: Map<string, T> } {
  return { before: new Map(earlier.map((record) => [record.id, record])), after: new Map(later.map((record) => [record.id, record])) };
}

function gone<T extends { id: string }>(earlier: readonly T[], after: ReadonlyMap<string, T>): T[] {
  return earlier.filter(({ id }) => !after.has(id));
}

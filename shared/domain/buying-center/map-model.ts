import { fullName, initials, type Person } from '../account/person';
import type { Colleague } from '../workspace/colleague';
import { inOrderOfCreation } from './creation-order';
import { inTreeOrder, reportingTree } from './hierarchy';
import { isUnknown, rolesOf, type Coverage, type Member, type Role } from './member';
import type { Attitude, Rating } from './rating';
import type { Relation, RelationKind } from './relation';

/** Records a map is drawn from: those of one deal, the people of its account and the own colleagues. */
export type MapRecords = {
  members: readonly Member[];
  persons: ReadonlyMap<string, Person>;
  ratings: readonly Rating[];
  relations: readonly Relation[];
  colleagues: ReadonlyMap<string, Colleague>;
  /** Whose opinion the cards show when there are several. */
  ownColleagueId: string | null;
};

/** Everything a card shows. The same object as long as none of it changes. */
export type MapCard = {
  id: string;
  name: string;
  function: string;
  /** The company of somebody from outside the account; empty for its own people. */
  company: string;
  initials: string;
  /** Nobody knows yet who it is. */
  isPlaceholder: boolean;
  roles: readonly Role[];
  attitude: Attitude | null;
  influence: number | null;
  /** `null` where it is not to be told. */
  coverage: Coverage | null;
  /** Initials of the own colleague who looks after them. */
  coveredBy: string | null;
  position: { x: number; y: number } | null;
};

/** A line between two cards that are both on the map. For `reports-to`, `fromId` is the subordinate. */
export type MapLine = { id: string; kind: RelationKind; fromId: string; toId: string; strength: number | null };

/** Cards in the order of the tree, bosses before their people, and the lines between them. */
export type MapModel = { cards: readonly MapCard[]; lines: readonly MapLine[] };

/** A map without anybody. */
export const EMPTY_MAP: MapModel = { cards: [], lines: [] };

/**
 * What a map shows. Cards and lines that have not changed since `previous` are the same objects as there, and
 * so are the two lists, so that a view draws again only what differs.
 */
export function mapModel(records: MapRecords, previous: MapModel = EMPTY_MAP): MapModel {
  const byId = new Map(records.members.map((member) => [member.id, member]));
  const ratings = shownRatings(records.ratings, records.ownColleagueId);
  const lines = inOrderOfCreation(records.relations)
    .filter(({ fromId, toId }) => fromId !== toId && byId.has(fromId) && byId.has(toId))
    .map(({ id, kind, fromId, toId, strength }): MapLine => ({ id, kind, fromId, toId, strength }));
  const cards = inTreeOrder(reportingTree(inOrderOfCreation(records.members), lines)).flatMap(({ id }) => {
    const member = byId.get(id);
    return member === undefined ? [] : [cardOf(member, records, ratings.get(id))];
  });
  return { cards: shareWith(previous.cards, cards, isSameCard), lines: shareWith(previous.lines, lines, isSameFlat) };
}

/** Name and function of a member: the person's, or what stands on the placeholder. */
export function memberNames(
  member: Pick<Member, 'displayName' | 'displayFunction'>,
  person: Pick<Person, 'title' | 'firstName' | 'lastName' | 'function'> | undefined,
): { name: string; function: string } {
  if (person === undefined) return { name: member.displayName, function: member.displayFunction };
  return { name: fullName(person), function: person.function };
}

/** The company of a member from outside; empty for people of the account itself. */
export function companyOf(member: Pick<Member, 'accountId' | 'displayCompany'>, person: Pick<Person, 'accountId'> | undefined): string {
  return person !== undefined && person.accountId === member.accountId ? '' : member.displayCompany.trim();
}

/** The rating a card shows: the own one, or else the newest of a colleague. */
function shownRatings(ratings: readonly Rating[], ownColleagueId: string | null): ReadonlyMap<string, Rating> {
  const shown = new Map<string, Rating>();
  for (const rating of ratings) {
    const other = shown.get(rating.memberId);
    const isOwn = rating.raterId === ownColleagueId;
    if (other === undefined || isOwn || (other.raterId !== ownColleagueId && rating.updatedAt > other.updatedAt)) {
      shown.set(rating.memberId, rating);
    }
  }
  return shown;
}

function cardOf(member: Member, records: MapRecords, rating: Rating | undefined): MapCard {
  const person = member.personId === null ? undefined : records.persons.get(member.personId);
  const colleague = member.coveredBy === null ? undefined : records.colleagues.get(member.coveredBy);
  const names = memberNames(member, person);
  return {
    id: member.id,
    ...names,
    company: companyOf(member, person),
    initials: isUnknown(member) ? '?' : initials(names.name),
    isPlaceholder: isUnknown(member),
    roles: rolesOf(member),
    attitude: rating?.attitude ?? null,
    influence: rating?.influence ?? null,
    coverage: member.coverage,
    coveredBy: colleague === undefined ? null : initials(colleague.name),
    position: member.position,
  };
}

/** `next` with the objects of `previous` wherever they are equal; `previous` itself when all are. */
function shareWith<T extends { id: string }>(previous: readonly T[], next: readonly T[], isSame: (a: T, b: T) => boolean): readonly T[] {
  const before = new Map(previous.map((entry) => [entry.id, entry]));
  const shared = next.map((entry) => {
    const old = before.get(entry.id);
    return old !== undefined && isSame(old, entry) ? old : entry;
  });
  const isUnchanged = shared.length === previous.length && shared.every((entry, index) => entry === previous[index]);
  return isUnchanged ? previous : shared;
}

function isSameCard(a: MapCard, b: MapCard): boolean {
  const { roles: rolesA, position: placeA, ...restA } = a;
  const { roles: rolesB, position: placeB, ...restB } = b;
  return rolesA.join() === rolesB.join() && placeA?.x === placeB?.x && placeA?.y === placeB?.y && isSameFlat(restA, restB);
}

function isSameFlat(a: object, b: object): boolean {
  const other = b as Record<string, unknown>;
  return Object.entries(a).every(([key, value]) => Object.is(value, other[key]));
}

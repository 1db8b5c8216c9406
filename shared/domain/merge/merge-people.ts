import { fullName, type Person } from '../account/person';
import type { ContactPoint } from '../account/contact-details';
import { lineCheck } from '../buying-center/line-check';
import { ROLES, ROLE_FIELDS, rolesOf, type Member, type Role } from '../buying-center/member';
import type { Rating } from '../buying-center/rating';
import type { Relation } from '../buying-center/relation';
import { withStamp } from '../import/plan/stamps';
import type { AnyRecord } from '../records';
import type { Id } from '../schema/values';
import { filled, joinedAddresses, joinedContacts, joinedNotes, joinedTags, repointed } from './joined-fields';

/** Two entries of one deal whose roles differ, with the one that stays. */
export type RoleConflict = { dealId: Id; memberId: Id; kept: Role[]; other: Role[] };

/** Whose roles count where both take part in a deal. */
export type RoleChoice = 'kept' | 'other' | 'both';

/** Two differing opinions of one colleague about who now is one person in a deal, each as it would stand: the user says which counts. */
export type RatingConflict = { dealId: Id; raterId: Id; kept: Rating; other: Rating };

/** Which of two opinions counts. */
export type RatingChoice = 'kept' | 'other';

/** What was chosen, by deal, and by the id of the rating that stays. */
export type MergeChoices = { roles: ReadonlyMap<Id, RoleChoice>; ratings: ReadonlyMap<Id, RatingChoice> };
const NO_CHOICES: MergeChoices = { roles: new Map(), ratings: new Map() };

/** What merging two people changes: records as they were and as they will be, records that go, and what the user should see. */
export type PersonMerge = { updated: [from: AnyRecord, to: AnyRecord][]; removed: AnyRecord[]; conflicts: RoleConflict[]; ratingConflicts: RatingConflict[]; lostLines: number };

/**
 * Merges a person into another: whatever only the other had is kept, texts that differ go into the note, and everything
 * that hangs on them (cards of maps with their lines and ratings, offers, portraits) hangs on the one that stays. In each deal
 * one entry is left; where the roles differ, the choice for that deal decides, and both count without one. Where one
 * colleague has rated both, one opinion counts, the one of who stays without a choice; what it leaves open the other fills.
 * Lines that would
 * lead from somebody to themselves, that are there already or that would close a circle cannot be kept and are counted.
 *
 * @param records everything that may hang on either of them
 */
export function mergePeople(stays: Person, goes: Person, records: Iterable<AnyRecord>, choices: MergeChoices = NO_CHOICES): PersonMerge {
  const all = [...records].filter(({ id }) => id !== stays.id && id !== goes.id);
  const members = all.filter((record): record is Member => record.type === 'member');
  const conflicts: RoleConflict[] = [];
  const moved = new Map<Id, Id>([[goes.id, stays.id]]);
  const changed = new Map<Id, AnyRecord>([[stays.id, joinedPerson(stays, goes)]]);
  const removed = new Map<Id, AnyRecord>([[goes.id, goes]]);

  for (const member of members.filter(({ personId }) => personId === goes.id)) {
    const twin = members.find(({ dealId, personId }) => dealId === member.dealId && personId === stays.id);
    if (twin === undefined) continue;
    const [kept, other] = [rolesOf(twin), rolesOf(member)];
    if (kept.join() !== other.join()) conflicts.push({ dealId: member.dealId, memberId: twin.id, kept, other });
    moved.set(member.id, twin.id);
    changed.set(twin.id, joinedMember(twin, member, choices.roles.get(member.dealId) ?? 'both'));
    removed.set(member.id, member);
  }
  for (const record of all) {
    if (removed.has(record.id)) continue;
    const current = changed.get(record.id) ?? record;
    const next = repointed(current, moved);
    if (next !== current) changed.set(record.id, next);
  }
  const ratingConflicts = joinRatings(all, moved, changed, removed, choices.ratings);
  const lostLines = dropTwins(all, changed, removed);
  const originals = new Map<Id, AnyRecord>([[stays.id, stays], ...all.map((record): [Id, AnyRecord] => [record.id, record])]);
  const updated = [...changed].flatMap(([id, to]): [AnyRecord, AnyRecord][] => {
    const from = originals.get(id);
    return from === undefined || removed.has(id) ? [] : [[from, to]];
  });
  return { updated, removed: [...removed.values()], conflicts, ratingConflicts, lostLines };
}

/** What stays is said first; the other fills what is empty and adds to lists. */
function joinedPerson(stays: Person, goes: Person): Person {
  const joined = filled(stays, goes, ['title', 'firstName', 'lastName', 'suffix', 'function', 'department', 'email', 'phone', 'birthday', 'manager', 'assistant', 'externalKey', 'language', 'companyHint']);
  const further: ContactPoint[] = [
    { kind: 'phone', label: '', value: goes.phone },
    { kind: 'email', label: '', value: goes.email },
    ...goes.contacts,
  ];
  // A name that differs is how else the person is called.
  const differing = ([fullName(goes) === fullName(stays) ? '' : fullName(goes), ...(['function', 'department'] as const).map((field) => (goes[field] !== '' && goes[field] !== joined[field] ? goes[field] : ''))]).filter(Boolean);
  return {
    ...joined,
    gender: stays.gender === 'unknown' ? goes.gender : stays.gender,
    accountId: stays.accountId ?? goes.accountId,
    contacts: joinedContacts(stays.contacts, further, [joined.phone, joined.email]),
    addresses: joinedAddresses(stays.addresses, goes.addresses),
    tags: joinedTags(stays.tags, goes.tags),
    note: joinedNotes(stays.note, goes.note, ...differing),
    imports: goes.imports.reduce(withStamp, [...stays.imports]),
  };
}

function joinedMember(stays: Member, goes: Member, choice: RoleChoice): Member {
  const joined = filled(stays, goes, ['formalAuthority', 'coveredBy', 'position', 'needsPosition', 'displayName', 'displayFunction', 'displayCompany']);
  const roles = Object.fromEntries(ROLES.map((role) => {
    const field = ROLE_FIELDS[role];
    return [field, choice === 'kept' ? stays[field] : choice === 'other' ? goes[field] : stays[field] || goes[field]];
  }));
  return {
    ...joined,
    ...roles,
    coverage: stays.coverage === 'none' ? goes.coverage : stays.coverage,
    lastContactOn: [stays.lastContactOn ?? '', goes.lastContactOn ?? ''].sort().at(-1) || null,
    note: joinedNotes(stays.note, goes.note),
  };
}

/** Makes one of two opinions of a colleague about an entry that became one. Answers those that differ. */
function joinRatings(all: readonly AnyRecord[], moved: ReadonlyMap<Id, Id>, changed: Map<Id, AnyRecord>, removed: Map<Id, AnyRecord>, choices: MergeChoices['ratings']): RatingConflict[] {
  const ratings = all.filter((record): record is Rating => record.type === 'rating');
  return ratings.flatMap((other): RatingConflict[] => {
    const memberId = moved.get(other.memberId);
    const kept = ratings.find((rating) => rating.memberId === memberId && rating.raterId === other.raterId);
    if (kept === undefined) return [];
    const [mine, theirs] = [joinedRating(kept, kept, other), joinedRating(kept, other, kept)];
    changed.set(kept.id, choices.get(kept.id) === 'other' ? theirs : mine);
    changed.delete(other.id);
    removed.set(other.id, other);
    return isSame(mine, theirs) ? [] : [{ dealId: kept.dealId, raterId: kept.raterId, kept: mine, other: theirs }];
  });
}

function joinedRating(record: Rating, first: Rating, second: Rating): Rating {
  const said = Object.fromEntries(OPINION_FIELDS.map((field) => [field, first[field] ?? second[field]]));
  // Where an opinion is known from belongs to who said it.
  const { evidence, evidenceSource, evidenceOn } = first.evidence === 'assumed' && first.evidenceSource === '' && first.evidenceOn === null ? second : first;
  return { ...record, ...said, evidence, evidenceSource, evidenceOn };
}

const OPINION_FIELDS = ['attitude', 'attitudeWanted', 'influence', 'adaptability', 'leadingMotive', 'secondMotive'] as const satisfies readonly (keyof Rating)[];

function isSame(a: Rating, b: Rating): boolean {
  return [...OPINION_FIELDS, 'evidence' as const, 'evidenceSource' as const, 'evidenceOn' as const].every((field) => a[field] === b[field]);
}

/** Removes what is there twice now: portraits, links, and lines. Answers how many lines went. */
function dropTwins(all: readonly AnyRecord[], changed: Map<Id, AnyRecord>, removed: Map<Id, AnyRecord>): number {
  const current = all.filter(({ id }) => !removed.has(id)).map((record) => changed.get(record.id) ?? record);
  // Those that were there before come first, and stay.
  const inOrder = [...current.filter(({ id }) => !changed.has(id)), ...current.filter(({ id }) => changed.has(id))];
  const seen = new Set<string>();
  const lines: Relation[] = [];
  let lost = 0;
  for (const record of inOrder) {
    if (record.type === 'relation') {
      const isKept = !changed.has(record.id) || lineCheck(lines.filter(({ dealId }) => dealId === record.dealId), record).ok;
      if (isKept) lines.push(record);
      else {
        lost += 1;
        removed.set(record.id, all.find(({ id }) => id === record.id) ?? record);
      }
      continue;
    }
    const key = twinKey(record);
    if (key === null) continue;
    if (seen.has(key) && changed.has(record.id)) removed.set(record.id, all.find(({ id }) => id === record.id) ?? record);
    seen.add(key);
  }
  return lost;
}

function twinKey(record: AnyRecord): string | null {
  switch (record.type) {
    case 'portrait':
      return `portrait ${record.personId}`;
    case 'needLink':
      return `needLink ${record.kind} ${record.fromId} ${record.toId}`;
    default:
      return null;
  }
}

import type { Person } from '../account/person';
import type { AnyRecord } from '../records';
import type { Id } from '../schema/values';
import { companyContacts } from './company-contacts';
import { fullNameKey } from './doubles';
import { knownPerson, type KnownPerson } from './known-people';
import { MentionFinder, type Mention, type NameWorth } from './mentions';
import { idsOfPerson, isPartOf } from './person-ids';
import { fieldOf, visitRecord, type RecordPart, type TextPath } from './record-texts';

/** A part of a record that is about somebody: the whole record where the path is empty. */
export type OwnPart = { record: AnyRecord; path: TextPath; part: RecordPart };

/** A text that names somebody, in what is about something else. */
export type NamingText = { record: AnyRecord; path: TextPath; text: string; mentions: readonly Mention[] };

/** The ids that stand for somebody, and the companies of theirs. */
type Places = { ids: ReadonlySet<Id>; accounts: ReadonlySet<Id> };

/** How one person is found in a workspace. `namesakes`: others of the same full name. */
export type PersonSearch = Places & { finder: MentionFinder; namesakes: Places };

/** Where somebody is found in a workspace. */
export type PersonTrail = PersonSearch & { own: OwnPart[]; named: NamingText[] };

/**
 * What one person is found by.
 * @param persons all records of that person, at least one
 */
export function personSearch(persons: readonly Person[], records: readonly AnyRecord[], everybody: readonly KnownPerson[]): PersonSearch {
  const own = placesOf(persons, records);
  const chosen = new Set(persons.map(({ id }) => id));
  const names = new Set(persons.map(fullNameKey));
  const others = records.filter((record): record is Person => record.type === 'person' && !chosen.has(record.id) && names.has(fullNameKey(record)));
  const finder = new MentionFinder(knownBy(persons, records), everybody.filter(({ id }) => !own.ids.has(id)));
  return { ...own, finder, namesakes: placesOf(others, records) };
}

/**
 * Everything about one person: records and parts of records that name them by their id, and texts that name them by their
 * name. Looked for in every field there is, so that a new type of record is looked through without being written down here.
 */
export function personTrail(persons: readonly Person[], records: readonly AnyRecord[], everybody: readonly KnownPerson[]): PersonTrail {
  const search = personSearch(persons, records, everybody);
  const own: OwnPart[] = [];
  const named: NamingText[] = [];
  for (const record of records) {
    visitRecord(record, {
      part: (part, path) => {
        if (!isPartOf(part, search.ids)) return true;
        own.push({ record, path, part });
        return false;
      },
      text: (text, path, part) => {
        const mentions = mentionsIn(search, record, { text, path, part });
        if (mentions.length > 0) named.push({ record, path, text, mentions });
      },
    });
  }
  return { ...search, own, named };
}

/**
 * Where a text of a record names somebody. The name fields of another person are that person's, however alike, and so is
 * a way to reach them that both have; what is about somebody of the same full name means that one.
 */
export function mentionsIn({ finder, accounts, namesakes }: PersonSearch, record: AnyRecord, { text, path, part }: { text: string; path: TextPath; part: RecordPart }): Mention[] {
  if (isPartOf(record, namesakes.ids) || isPartOf(part, namesakes.ids)) return [];
  const isNear = isNearTo(record, accounts);
  const mentions = finder.find(text, isNear, worthOfName(isNear, record, namesakes));
  if (mentions.length === 0 || (part['type'] !== 'person' && record.type !== 'person')) return mentions;
  if (['firstName', 'lastName'].includes(fieldOf(path))) return mentions.filter(({ start, end }) => start > 0 || end < text.length);
  return ['email', 'phone', 'value'].includes(fieldOf(path)) ? mentions.filter(({ isSure }) => isSure) : mentions;
}

/** Whether a record belongs to a company or a deal of the person's. */
function isNearTo(record: AnyRecord, accounts: ReadonlySet<Id>): boolean {
  if (record.type === 'account') return accounts.has(record.id);
  return 'accountId' in record && record.accountId !== null && accounts.has(record.accountId);
}

/** What the name says in a record, which can be near to others of that name. */
function worthOfName(isNear: boolean, record: AnyRecord, namesakes: Places): NameWorth {
  if (namesakes.ids.size === 0) return 'telling';
  const isNearOther = isNearTo(record, namesakes.accounts);
  if (isNear) return isNearOther ? 'ambiguous' : 'telling';
  return isNearOther ? 'none' : 'ambiguous';
}

function placesOf(persons: readonly Person[], records: readonly AnyRecord[]): Places {
  const ids = new Set(persons.flatMap(({ id }) => [...idsOfPerson(id, records)]));
  const accounts = new Set(persons.flatMap(({ accountId }) => accountId ?? []));
  for (const record of records) if (record.type === 'member' && ids.has(record.id)) accounts.add(record.accountId);
  return { ids, accounts };
}

/** All records of a person as one, without what is the company's. */
function knownBy(persons: readonly Person[], records: readonly AnyRecord[]): KnownPerson {
  const known = persons.map(knownPerson);
  const [first] = known;
  if (first === undefined) throw new Error('nobody to look for');
  const company = companyContacts(records);
  const own = (of: (person: KnownPerson) => ReadonlySet<string>): ReadonlySet<string> => new Set(known.flatMap((person) => [...of(person)]).filter((key) => !company.has(key)));
  return { ...first, emails: own(({ emails }) => emails), phones: own(({ phones }) => phones) };
}

import type { Person } from '../account/person';
import type { AnyRecord } from '../records';
import type { Id } from '../schema/values';
import { emailKey, phoneKey } from './contact-traces';
import { knownPerson, type KnownPerson } from './known-people';
import { MentionFinder, type Mention } from './mentions';
import { idsOfPerson, isPartOf } from './person-ids';
import { fieldOf, visitRecord, type RecordPart, type TextPath } from './record-texts';

/** A part of a record that is about somebody: the whole record where the path is empty. */
export type OwnPart = { record: AnyRecord; path: TextPath; part: RecordPart };

/** A text that names somebody, in what is about something else. */
export type NamingText = { record: AnyRecord; path: TextPath; text: string; mentions: readonly Mention[] };

/** Where somebody is found in a workspace. */
export type PersonTrail = { ids: ReadonlySet<Id>; own: OwnPart[]; named: NamingText[]; finder: MentionFinder; nearAccounts: ReadonlySet<Id> };

/**
 * Everything about one person: records and parts of records that name them by their id, and texts that name them by their
 * name. Looked for in every field there is, so that a new type of record is looked through without being written down here.
 */
export function personTrail(person: Person, records: readonly AnyRecord[], everybody: readonly KnownPerson[]): PersonTrail {
  const known = withoutCompanyContacts(knownPerson(person), records);
  const ids = new Set([person, ...doublesOf(person, records)].flatMap(({ id }) => [...idsOfPerson(id, records)]));
  const finder = new MentionFinder(known, everybody.filter(({ id }) => !ids.has(id)));
  const nearAccounts = new Set(person.accountId === null ? [] : [person.accountId]);
  for (const record of records) if (record.type === 'member' && ids.has(record.id)) nearAccounts.add(record.accountId);
  const own: OwnPart[] = [];
  const named: NamingText[] = [];
  for (const record of records) {
    const isNear = isNearTo(record, nearAccounts);
    visitRecord(record, {
      part: (part, path) => {
        if (!isPartOf(part, ids)) return true;
        own.push({ record, path, part });
        return false;
      },
      text: (text, path, part) => {
        const mentions = mentionsIn(finder, { text, path, part }, isNear);
        if (mentions.length > 0) named.push({ record, path, text, mentions });
      },
    });
  }
  return { ids, own, named, finder, nearAccounts };
}

/** Where a text of a record names somebody. The name fields of another person are that person's, however alike. */
export function mentionsIn(finder: MentionFinder, { text, path, part }: { text: string; path: TextPath; part: RecordPart }, isNear: boolean): Mention[] {
  const mentions = finder.find(text, isNear);
  const isName = part['type'] === 'person' && ['firstName', 'lastName'].includes(fieldOf(path));
  return isName ? mentions.filter(({ start, end }) => start > 0 || end < text.length) : mentions;
}

/**
 * Further records of the same person: of the same name, and reached by the same e-mail address or telephone, which is not the
 * company's. Of the same name alone there can be two.
 */
export function doublesOf(person: Person, records: readonly AnyRecord[]): Person[] {
  const own = withoutCompanyContacts(knownPerson(person), records);
  const isShared = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((key) => b.has(key));
  return records.filter((record): record is Person => {
    if (record.type !== 'person' || record.id === person.id) return false;
    const other = knownPerson(record);
    return other.last.join(' ') === own.last.join(' ') && other.first.join(' ') === own.first.join(' ') && (isShared(other.emails, own.emails) || isShared(other.phones, own.phones));
  });
}

/** A company's own telephone or mailbox tells nobody by, though a list may give it for each of its people. */
function withoutCompanyContacts(person: KnownPerson, records: readonly AnyRecord[]): KnownPerson {
  const shared = new Set<string>();
  for (const record of records) {
    if (record.type !== 'account') continue;
    for (const value of [record.email, record.phone, ...record.contacts.map((contact) => contact.value)]) {
      shared.add(emailKey(value));
      shared.add(phoneKey(value));
    }
  }
  const own = (keys: ReadonlySet<string>): ReadonlySet<string> => new Set([...keys].filter((key) => !shared.has(key)));
  return { ...person, emails: own(person.emails), phones: own(person.phones) };
}

/** Whether a record belongs to a company or a deal of the person's. */
export function isNearTo(record: AnyRecord, accounts: ReadonlySet<Id>): boolean {
  if (record.type === 'account') return accounts.has(record.id);
  return 'accountId' in record && record.accountId !== null && accounts.has(record.accountId);
}

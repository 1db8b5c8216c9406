import type { Person } from '../account/person';
import type { AnyRecord } from '../records';
import type { Id } from '../schema/values';
import { knownPerson, type KnownPerson } from './known-people';
import { MentionFinder, type Mention } from './mentions';
import { idsOfPerson, isPartOf } from './person-ids';
import { visitRecord, type RecordPart, type TextPath } from './record-texts';

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
  const ids = idsOfPerson(person.id, records);
  const finder = new MentionFinder(knownPerson(person), everybody);
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
      text: (text, path) => {
        const mentions = finder.find(text, isNear);
        if (mentions.length > 0) named.push({ record, path, text, mentions });
      },
    });
  }
  return { ids, own, named, finder, nearAccounts };
}

/** Whether a record belongs to a company or a deal of the person's. */
export function isNearTo(record: AnyRecord, accounts: ReadonlySet<Id>): boolean {
  if (record.type === 'account') return accounts.has(record.id);
  return 'accountId' in record && record.accountId !== null && accounts.has(record.accountId);
}

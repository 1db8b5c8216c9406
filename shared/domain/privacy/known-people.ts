import { fullName, type Person } from '../account/person';
import type { AnyRecord } from '../records';
import { emailKey, phoneKey } from './contact-traces';
import { nameWords } from './text-words';

/** Somebody's name in the words it is compared by, and how they are reached. */
export type KnownPerson = {
  /** The record they are known from. */
  id: string;
  accountId: string | null;
  first: readonly string[];
  last: readonly string[];
  emails: ReadonlySet<string>;
  phones: ReadonlySet<string>;
};

/** A person as they are looked for in texts. Somebody with one name alone goes by that. */
export function knownPerson(person: Person): KnownPerson {
  const first = nameWords(person.firstName);
  const last = nameWords(person.lastName);
  const ofKind = (kind: 'email' | 'phone'): string[] => person.contacts.filter((contact) => contact.kind === kind).map(({ value }) => value);
  return {
    id: person.id,
    accountId: person.accountId,
    first: last.length === 0 ? [] : first,
    last: last.length === 0 ? first : last,
    emails: keys([person.email, ...ofKind('email')].map(emailKey)),
    phones: keys([person.phone, ...ofKind('phone')].map(phoneKey)),
  };
}

/** Somebody of whom only a name as it is written is known. The last word is the last name. */
function namedPerson(id: string, accountId: string | null, name: string, contact: { email?: string; phone?: string } = {}): KnownPerson {
  const words = nameWords(name).filter((word) => !TITLES.has(word));
  return { id, accountId, first: words.slice(0, -1), last: words.slice(-1), emails: keys([emailKey(contact.email ?? '')]), phones: keys([phoneKey(contact.phone ?? '')]) };
}

/** What stands before a name and is none. */
const TITLES: ReadonlySet<string> = new Set(['dr', 'prof', 'ing', 'dipl', 'mag', 'herr', 'herrn', 'frau', 'mr', 'mrs', 'ms', 'miss', 'mister', 'hr', 'fr']);

function keys(values: readonly string[]): ReadonlySet<string> {
  return new Set(values.filter((value) => value !== ''));
}

/** A name of two to four words that begin with a capital, as people are noted in a list. */
const NAME_IN_LIST = /^(?:\p{Lu}[\p{L}\p{M}'’.-]*\s+){1,3}\p{Lu}[\p{L}\p{M}'’-]+$/u;

/** Everybody a workspace knows by name: people, colleagues, signatories, and who is only named in a field for names. */
export function knownPeople(records: readonly AnyRecord[]): KnownPerson[] {
  const known: KnownPerson[] = [];
  const personIds = new Set(records.flatMap(({ type, id }) => (type === 'person' ? [id] : [])));
  const named = (record: AnyRecord, accountId: string | null, ...names: readonly string[]): void => {
    for (const name of names) if (name.trim() !== '') known.push(namedPerson(record.id, accountId, name));
  };
  for (const record of records) {
    switch (record.type) {
      case 'person':
        if (fullName(record) !== '') known.push(knownPerson(record));
        named(record, record.accountId, record.manager, record.assistant);
        break;
      case 'colleague':
        known.push(namedPerson(record.id, null, record.name, { email: record.email }));
        break;
      case 'signatory':
        known.push(namedPerson(record.id, null, record.name, { email: record.email, phone: record.phone }));
        break;
      case 'member':
        // Without a company it names a role nobody holds yet. Whose person record is here is known from that, by one name only.
        if (record.displayCompany !== '' && (record.personId === null || !personIds.has(record.personId))) named(record, record.accountId, record.displayName);
        break;
      case 'dealClose':
        for (const { personId, name } of record.people) if (personId !== null) known.push(namedPerson(personId, record.accountId, name));
        named(record, record.accountId, record.statedBy);
        break;
      case 'lossProbe':
        named(record, record.accountId, record.by);
        break;
      case 'interviewNote':
      case 'careCheck':
        named(record, record.accountId, record.person);
        break;
      case 'activity':
        named(record, record.accountId, record.closePerson);
        break;
      case 'sponsorPair':
        named(record, record.accountId, record.ownName, record.personName);
        break;
      case 'negotiationRound':
        named(record, record.accountId, ...record.people.split(/[,;/&\n]|\sund\s|\sand\s/).map((name) => name.trim()).filter((name) => NAME_IN_LIST.test(name)));
        break;
    }
  }
  return known.filter(({ last }) => last.length > 0);
}

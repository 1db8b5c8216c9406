import { fullName, type Person } from '../../account/person';
import type { Account } from '../../account/account';
import type { Returning } from '../../privacy/erasure';
import type { Day } from '../../schema/values';
import type { PersonDraft } from '../drafts/drafts';
import { exactNameKey } from '../drafts/company-pool';
import { candidatePairs, candidatesAmong, groupsOf } from '../match/candidates';
import { ownDomainOf } from '../match/free-mail';
import { personFacts, personKeys, personReasons, type PersonFacts } from '../match/person-facts';
import type { PhoneKey } from '../match/reasons';
import type { AccountIndex, AccountPlace } from './account-index';
import { fieldChanges } from './field-changes';
import type { Candidate, DuplicateGroup, FieldChange, ImportChoices, MatchedBy, PlannedCompany, PlannedPerson } from './import-plan';
import { personFields } from './person-record';
import { joinChosen } from './plan-companies';
import { byStamp, digestOf, distinctKeys, lastDigest } from './stamps';

/** When somebody a file brings was erased; `null` for everybody else. */
export type WasErased = (who: Returning) => Day | null;

type Context = {
  persons: readonly Person[];
  accounts: ReadonlyMap<string, Account>;
  companies: readonly PlannedCompany[];
  index: AccountIndex;
  source: string;
  choices: ImportChoices;
  phoneKey: PhoneKey;
  erasedOn: WasErased;
};

/**
 * Decides who each person of a file is and which company is theirs. Companies are found by the file itself, by id, name and
 * domain, at last by the domain of an e-mail address that is a company's own.
 */
export function planPeople(drafts: readonly PersonDraft[], context: Context): { people: PlannedPerson[]; groups: DuplicateGroup[] } {
  const { persons, accounts, companies, index, source, choices, phoneKey, erasedOn } = context;
  const joined = joinChosen(drafts, choices, 'person');
  const places = drafts.map((draft) => placeOf(draft, companies, index));
  const keys = distinctKeys(drafts.map((draft) => keyOf(draft, companies)));
  const facts = drafts.map((draft, at) => personFacts(draft, valuesOf(draft.emails), valuesOf(draft.phones), placeKey(places[at] ?? null)));
  const personsFacts = persons.map(factsOfPerson);
  const reasonsOf = (a: PersonFacts, b: PersonFacts): ReturnType<typeof personReasons> => personReasons(a, b, phoneKey);
  const near = candidatesAmong(facts, personsFacts, personKeys, reasonsOf);
  const known = new Known(persons, personsFacts, source);

  const people = drafts.map((original, at): PlannedPerson => {
    const key = `person:${at}`;
    const draft = joined.drafts[at] ?? original;
    const place = places[at] ?? null;
    const rowKey = keys[at] ?? '';
    const joins = joined.joins.get(key) ?? null;
    const candidates = (near.get(at) ?? []).flatMap(({ second, reasons }): Candidate[] => {
      const person = persons[second];
      return person === undefined ? [] : [{ recordId: person.id, name: nameOf(person, accounts), reasons }];
    });
    const { record, matchedBy } = joins === null ? known.match(original, facts[at], rowKey, choices.sameAs.get(key), candidates) : { record: null, matchedBy: null };
    const { id, domain } = original.companyReference;
    const base = {
      key, draft, line: draft.line, name: fullName(draft) || draft.displayName, record, matchedBy, joins, company: place, hint: place === null ? domain || id : '',
      candidates: record === null ? candidates : [],
      erasedOn: record === null && joins === null ? erasedOn(returning(draft, place, companies, accounts)) : null, stamp: { key: rowKey, digest: digestOf(original) },
    };
    if (choices.skipped.has(key) || (base.erasedOn !== null && !choices.takenBack.has(key))) return { ...base, action: 'skip', changes: [] };
    if (joins !== null) return { ...base, action: 'join', changes: [] };
    if (record === null) return { ...base, action: 'create', changes: [] };
    const moves = moveOf(key, record, place, companies, accounts);
    if (lastDigest(record, source, rowKey) === base.stamp.digest && moves.length === 0) return { ...base, action: 'same', changes: [] };
    const changes = [...fieldChanges(key, record, personFields(draft, companyAt(place, companies, accounts))), ...moves];
    return { ...base, action: changes.length === 0 ? 'same' : 'update', changes };
  });
  const groups = groupsOf(candidatePairs(facts, personKeys, reasonsOf)).map(({ members, reasons }): DuplicateGroup => {
    const entries = members.flatMap((member) => people[member] ?? []);
    return { type: 'person', entries: entries.map(({ key }) => key), names: entries.map(({ name }) => name), lines: entries.map(({ line }) => line), reasons };
  });
  return { people, groups };
}

/** Somebody of the file as an erasure knows them, with all their company may be called. */
function returning({ firstName, lastName, emails, companyReference }: PersonDraft, place: AccountPlace | null, companies: readonly PlannedCompany[], accounts: ReadonlyMap<string, Account>): Returning {
  const here = place === null ? undefined : 'recordId' in place ? accounts.get(place.recordId)?.name : companies[place.entry]?.draft.name;
  return { id: null, emails: valuesOf(emails), name: fullName({ title: '', firstName, lastName }), companies: [companyReference.name, here ?? ''] };
}

const valuesOf = (values: PersonDraft['emails']): string[] => values.map(({ value }) => value);

function factsOfPerson(person: Person): PersonFacts {
  const of = (kind: 'phone' | 'email'): string[] => person.contacts.flatMap((contact) => (contact.kind === kind ? [contact.value] : []));
  return personFacts(person, [person.email, ...of('email')], [person.phone, ...of('phone')], person.accountId === null ? '' : `record ${person.accountId}`);
}

/** Where somebody works: the company of their row, or one that is known by how the row names it, or by their own e-mail address. */
function placeOf(draft: PersonDraft, companies: readonly PlannedCompany[], index: AccountIndex): AccountPlace | null {
  if (draft.company !== null) return settled({ entry: draft.company }, companies);
  const named = index.find(draft.companyReference);
  if (named !== null) return settled(named, companies);
  const { id, name, domain } = draft.companyReference;
  // Who names another company than the one of their address works at that other one.
  if (id !== '' || name !== '' || domain !== '') return null;
  for (const { value } of draft.emails) {
    const found = index.findDomain(ownDomainOf(value));
    if (found !== null) return settled(found, companies);
  }
  return null;
}

/** The place a company of the file has in the end: the entry it is joined to, or the record it is. */
export function settled(place: AccountPlace, companies: readonly PlannedCompany[]): AccountPlace | null {
  if ('recordId' in place) return place;
  const company = companies[place.entry];
  if (company === undefined || company.action === 'skip') return null;
  if (company.joins !== null) return settled({ entry: Number(company.joins.slice('company:'.length)) }, companies);
  return company.record === null ? place : { recordId: company.record.id };
}

function placeKey(place: AccountPlace | null): string {
  return place === null ? '' : 'entry' in place ? `entry ${place.entry}` : `record ${place.recordId}`;
}

function keyOf({ id, firstName, lastName, displayName, emails, company, companyReference }: PersonDraft, companies: readonly PlannedCompany[]): string {
  if (id !== '') return `id:${id}`;
  const name = exactNameKey(`${firstName} ${lastName}`);
  if (name === '') return `email:${(emails[0]?.value ?? displayName).toLowerCase()}`;
  const firm = company === null ? companyReference.name || companyReference.domain || companyReference.id : (companies[company]?.draft.name ?? '');
  return `name:${name}|${exactNameKey(firm)}`;
}

function companyAt(place: AccountPlace | null, companies: readonly PlannedCompany[], accounts: ReadonlyMap<string, Account>): Pick<Account, 'street' | 'postalCode' | 'city'> | null {
  if (place === null) return null;
  if ('recordId' in place) return accounts.get(place.recordId) ?? null;
  const [address] = companies[place.entry]?.draft.addresses ?? [];
  return address ?? null;
}

function moveOf(key: string, person: Person, place: AccountPlace | null, companies: readonly PlannedCompany[], accounts: ReadonlyMap<string, Account>): FieldChange[] {
  if (place === null || ('recordId' in place && place.recordId === person.accountId)) return [];
  const to = 'recordId' in place ? (accounts.get(place.recordId)?.name ?? '') : (companies[place.entry]?.name ?? '');
  return [{ id: `${key}.accountId`, field: 'accountId', from: accounts.get(person.accountId ?? '')?.name ?? '', to }];
}

function nameOf(person: Person, accounts: ReadonlyMap<string, Account>): string {
  return [fullName(person), accounts.get(person.accountId ?? '')?.name].filter(Boolean).join(', ');
}

/** The people that are there, to be found again. Each is found by one person of the file only, unless a key says so. */
class Known {
  readonly #byStamp: Map<string, Person>;
  readonly #all: ReadonlyMap<string, Person>;
  readonly #byId = new Map<string, Person>();
  readonly #facts: ReadonlyMap<string, PersonFacts>;
  readonly #taken = new Set<string>();

  constructor(persons: readonly Person[], facts: readonly PersonFacts[], source: string) {
    this.#byStamp = byStamp(persons, source);
    this.#all = new Map(persons.map((person) => [person.id, person]));
    this.#facts = new Map(persons.flatMap(({ id }, at) => (facts[at] === undefined ? [] : [[id, facts[at]]])));
    for (const person of persons) if (person.externalKey !== '') this.#byId.set(person.externalKey, person);
  }

  match(draft: PersonDraft, facts: PersonFacts | undefined, rowKey: string, choice: ReturnType<ImportChoices['sameAs']['get']>, candidates: readonly Candidate[]): { record: Person | null; matchedBy: MatchedBy | null } {
    const none = { record: null, matchedBy: null };
    if (choice === 'new') return none;
    if (choice !== undefined && 'recordId' in choice) return this.#take(this.#all.get(choice.recordId), 'choice');
    const stamped = this.#byStamp.get(rowKey);
    if (stamped !== undefined) return this.#take(stamped, 'key');
    const sameId = draft.id === '' ? undefined : this.#byId.get(draft.id);
    if (sameId !== undefined && !this.#taken.has(sameId.id) && (draft.id.length >= 8 || this.#facts.get(sameId.id)?.nameKey === facts?.nameKey)) return this.#take(sameId, 'id');
    // The same name with the same address, or at the same company, is the same person if nothing speaks against it.
    const sure = candidates.filter(({ recordId, reasons }) => reasons.includes('name') && (reasons.includes('email') || (reasons.includes('company') && !this.#differsInMail(recordId, facts))) && !this.#taken.has(recordId));
    const [only] = sure;
    if (only === undefined || sure.length > 1 || this.#isOfOtherId(only.recordId, draft.id)) return none;
    return this.#take(this.#all.get(only.recordId), only.reasons.includes('email') ? 'email' : 'name');
  }

  #differsInMail(recordId: string, facts: PersonFacts | undefined): boolean {
    const known = this.#facts.get(recordId)?.emails ?? [];
    return known.length > 0 && (facts?.emails.length ?? 0) > 0;
  }

  #isOfOtherId(recordId: string, id: string): boolean {
    const known = this.#all.get(recordId)?.externalKey ?? '';
    return id !== '' && known !== '' && id !== known;
  }

  #take(record: Person | undefined, matchedBy: MatchedBy): { record: Person | null; matchedBy: MatchedBy | null } {
    if (record === undefined) return { record: null, matchedBy: null };
    this.#taken.add(record.id);
    return { record, matchedBy };
  }
}

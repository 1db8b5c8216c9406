import type { Account } from '../../account/account';
import { domainKey, exactNameKey, isDamagedName } from '../drafts/company-pool';
import type { CompanyDraft } from '../drafts/drafts';
import { candidatePairs, candidatesAmong, groupsOf } from '../match/candidates';
import { companyNameKey } from '../match/company-name';
import { companyKeys, companyReasons, factsOfAccount, factsOfDraft } from '../match/company-facts';
import type { PhoneKey } from '../match/reasons';
import { accountFields } from './company-record';
import { fieldChanges } from './field-changes';
import type { Candidate, DuplicateGroup, ImportChoices, MatchedBy, PlannedCompany } from './import-plan';
import { joinDrafts } from './join-drafts';
import { byStamp, digestOf, distinctKeys, lastDigest } from './stamps';

/** Ids of other systems this long are hardly ever two things. */
const LONG_ID = 8;

type Context = {
  source: string;
  choices: ImportChoices;
  phoneKey: PhoneKey;
  /** The file is about something else: what it says of companies only fills what is empty. */
  fillsOnly: boolean;
};

/**
 * Decides what each company of a file is: one that is there already (by the key of an earlier import, by id, by the very
 * same name), a new one, or what the user said. Companies that are only alike are candidates, and nothing more.
 */
export function planCompanies(
  drafts: readonly CompanyDraft[],
  accounts: readonly Account[],
  { source, choices, phoneKey, fillsOnly }: Context,
): { companies: PlannedCompany[]; groups: DuplicateGroup[] } {
  const keys = distinctKeys(drafts.map(keyOf));
  const joined = joinChosen(drafts, choices, 'company');
  const known = new Records(accounts, source);
  const facts = drafts.map(factsOfDraft);
  const near = candidatesAmong(facts, accounts.map(factsOfAccount), companyKeys, (a, b) => companyReasons(a, b, phoneKey));

  const companies = drafts.map((original, index): PlannedCompany => {
    const key = `company:${index}`;
    const draft = joined.drafts[index] ?? original;
    const rowKey = keys[index] ?? '';
    const joins = joined.joins.get(key) ?? null;
    const candidates = (near.get(index) ?? []).flatMap(({ second, reasons }): Candidate[] => {
      const account = accounts[second];
      return account === undefined ? [] : [{ recordId: account.id, name: account.name, reasons }];
    });
    const { record, matchedBy } = joins !== null ? { record: null, matchedBy: null } : known.match(original, rowKey, choices.sameAs.get(key), candidates);
    const base = { key, draft, line: draft.lines[0] ?? 0, name: draft.name, record, matchedBy, joins, candidates: record === null ? candidates : [], stamp: { key: rowKey, digest: digestOf(original) }, parent: null };
    if (choices.skipped.has(key)) return { ...base, action: 'skip', changes: [] };
    if (joins !== null) return { ...base, action: 'join', changes: [] };
    if (record === null) return { ...base, action: 'create', changes: [] };
    if (lastDigest(record, source, rowKey) === base.stamp.digest) return { ...base, action: 'same', changes: [] };
    const changes = fieldChanges(key, record, accountFields(draft)).filter(({ from }) => !fillsOnly || from === '');
    return { ...base, action: changes.length === 0 ? 'same' : 'update', changes };
  });
  const pairs = candidatePairs(facts, companyKeys, (a, b) => companyReasons(a, b, phoneKey));
  const groups = groupsOf(pairs).map(({ members, reasons }): DuplicateGroup => {
    const entries = members.flatMap((member) => companies[member] ?? []);
    return { type: 'company', entries: entries.map(({ key }) => key), names: entries.map(({ name }) => name), lines: entries.map(({ line }) => line), reasons };
  });
  return { companies, groups };
}

function keyOf({ id, name, domain }: CompanyDraft): string {
  return id !== '' ? `id:${id}` : `name:${exactNameKey(name)}|${domainKey(domain)}`;
}

/** Entries the user said are one: the first of them takes in the others. */
export function joinChosen<D extends Parameters<typeof joinDrafts>[0]>(drafts: readonly D[], choices: ImportChoices, type: 'company' | 'person'): { drafts: D[]; joins: Map<string, string> } {
  const joins = new Map<string, string>();
  const next = [...drafts];
  drafts.forEach((draft, index) => {
    const choice = choices.sameAs.get(`${type}:${index}`);
    if (choice === undefined || choice === 'new' || !('entry' in choice)) return;
    const target = Number(choice.entry.slice(type.length + 1));
    const head = next[target];
    // Only to an earlier one that stands for itself, so that nobody joins in a circle.
    if (!choice.entry.startsWith(`${type}:`) || head === undefined || target >= index || joins.has(choice.entry)) return;
    joins.set(`${type}:${index}`, choice.entry);
    next[target] = joinDrafts(head, draft);
  });
  return { drafts: next, joins };
}

/** The accounts that are there, to be found again. Each is found by one company of the file only, unless a key says so. */
class Records {
  readonly #byStamp: Map<string, Account>;
  readonly #byId = new Map<string, Account[]>();
  readonly #byName = new Map<string, Account[]>();
  readonly #all: ReadonlyMap<string, Account>;
  readonly #taken = new Set<Account>();

  constructor(accounts: readonly Account[], source: string) {
    this.#byStamp = byStamp(accounts, source);
    this.#all = new Map(accounts.map((account) => [account.id, account]));
    for (const account of accounts) {
      if (account.externalKey !== '') push(this.#byId, account.externalKey, account);
      if (!isDamagedName(account.name)) push(this.#byName, exactNameKey(account.name), account);
    }
  }

  match(draft: CompanyDraft, rowKey: string, choice: ReturnType<ImportChoices['sameAs']['get']>, candidates: readonly Candidate[]): { record: Account | null; matchedBy: MatchedBy | null } {
    const none = { record: null, matchedBy: null };
    if (choice === 'new') return none;
    if (choice !== undefined && 'recordId' in choice) return this.#take(this.#all.get(choice.recordId), 'choice');
    const stamped = this.#byStamp.get(rowKey);
    if (stamped !== undefined) return this.#take(stamped, 'key');
    const sameId = draft.id === '' ? [] : (this.#byId.get(draft.id) ?? []);
    const byId = sameId.find((account) => draft.id.length >= LONG_ID || companyNameKey(account.name) === companyNameKey(draft.name));
    if (byId !== undefined && sameId.length === 1 && !this.#taken.has(byId)) return this.#take(byId, 'id');
    const named = isDamagedName(draft.name) ? [] : (this.#byName.get(exactNameKey(draft.name)) ?? []);
    const [only] = named;
    if (only === undefined || named.length > 1 || this.#taken.has(only) || isContradicted(draft, only, candidates)) return none;
    return this.#take(only, 'name');
  }

  #take(record: Account | undefined, matchedBy: MatchedBy): { record: Account | null; matchedBy: MatchedBy | null } {
    if (record === undefined) return { record: null, matchedBy: null };
    this.#taken.add(record);
    return { record, matchedBy };
  }
}

/** The same name, and yet another id or another place: then the user says whether it is the same. */
function isContradicted(draft: CompanyDraft, account: Account, candidates: readonly Candidate[]): boolean {
  if (draft.id !== '' && account.externalKey !== '' && draft.id !== account.externalKey) return true;
  const isNear = candidates.some(({ recordId, reasons }) => recordId === account.id && (reasons.includes('domain') || reasons.includes('address') || reasons.includes('phone')));
  if (isNear) return false;
  const postalCodes = draft.addresses.map(({ postalCode }) => postalCode).filter(Boolean);
  if (account.postalCode !== '' && postalCodes.length > 0 && !postalCodes.includes(account.postalCode)) return true;
  // Domains that differ were looked at among the candidates.
  return !candidates.some(({ recordId }) => recordId === account.id);
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

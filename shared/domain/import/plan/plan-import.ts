import type { Person } from '../../account/person';
import { fullName } from '../../account/person';
import { CompanyPool, domainKey, exactNameKey } from '../drafts/company-pool';
import type { CompanyDraft, Drafts } from '../drafts/drafts';
import type { ImportKind } from '../import-kind';
import type { PhoneKey } from '../match/reasons';
import { AccountIndex } from './account-index';
import type { Existing, Gone, ImportChoices, ImportPlan, PlannedCompany, PlannedPerson, PlanRemark } from './import-plan';
import { planCompanies } from './plan-companies';
import { planDeals } from './plan-deals';
import { planPeople, settled, type WasErased } from './plan-people';
import { planProducts } from './plan-products';

export type PlanInput = { kind: ImportKind; source: string; drafts: Drafts; existing: Existing; choices: ImportChoices; phoneKey: PhoneKey; erasedOn?: WasErased };

/**
 * The dry run of an import: what each entry of the file would become beside what is there already, with the reasons. Nothing
 * is decided that the user has to decide: what is only alike stays apart.
 */
export function planImport({ kind, source, drafts, existing, choices, phoneKey, erasedOn = () => null }: PlanInput): ImportPlan {
  const named = kind === 'deals' ? accountsOfDeals(drafts) : drafts.companies;
  const { companies, groups } = planCompanies(named, existing.accounts, { source, choices, phoneKey, fillsOnly: kind !== 'companies' });
  const index = new AccountIndex(named, existing.accounts, (entry) => settled({ entry }, companies) ?? { entry });
  const accounts = new Map(existing.accounts.map((account) => [account.id, account]));
  const remarks = settleParents(companies, index);
  const people = planPeople(drafts.people, { persons: existing.persons, accounts, companies, index, source, choices, phoneKey, erasedOn });
  const deals = planDeals(drafts.deals, { deals: existing.deals, products: existing.products, colleagues: existing.colleagues, companies, index, source, choices });
  const products = planProducts(drafts.products, existing.products, source, choices);
  const planned = { companies, people: people.people, deals: deals.deals, products };
  return {
    kind, source, ...planned,
    positions: drafts.positions,
    groups: [...groups, ...people.groups],
    values: deals.values,
    lateLinks: kind === 'deals' ? [] : lateLinks(existing.persons, companies),
    gone: goneSince(source, existing, planned),
    messages: [...drafts.messages, ...remarks, ...deals.remarks, ...erasedPeople(people.people), ...leftOutPositions(drafts)].sort((a, b) => a.line - b.line),
  };
}

/** Who was erased and comes back is said apart: nobody looks for them among those that are left out. */
function erasedPeople(people: readonly PlannedPerson[]): PlanRemark[] {
  const erased = people.filter(({ erasedOn }) => erasedOn !== null);
  const [first] = erased;
  return first === undefined ? [] : [{ code: 'erased-people', line: first.line, params: { count: erased.length } }];
}

/** Positions belong into an offer, which no file of them names: the user pastes them where they belong. */
function leftOutPositions({ positions }: Drafts): PlanRemark[] {
  const [first] = positions;
  if (first === undefined) return [];
  return [{ code: 'positions-left-out', line: first.line, params: { count: positions.length, documents: new Set(positions.map(({ order }) => order)).size } }];
}

/** The accounts a file of deals names, each once. */
function accountsOfDeals({ deals }: Drafts): CompanyDraft[] {
  const pool = new CompanyPool();
  for (const { account, line } of deals) pool.indexOf(account, line);
  return pool.companies;
}

/** Companies above others, by id or by name, once all rows are read. A company is never above itself. */
function settleParents(companies: PlannedCompany[], index: AccountIndex): PlanRemark[] {
  const remarks: PlanRemark[] = [];
  for (const company of companies) {
    const { parent, parentId } = company.draft;
    if (parent === '' && parentId === '') continue;
    const found = index.find({ id: parentId, name: parent, domain: '' });
    const params = { company: company.name, parent: parent || parentId };
    if (found === null) remarks.push({ code: 'unknown-parent', line: company.line, params });
    else company.parent = settled(found, companies);
  }
  const entryOf = new Map(companies.flatMap((company) => (company.record === null ? [] : [[company.record.id, company] as const])));
  const above = ({ parent }: PlannedCompany): PlannedCompany | undefined => (parent === null ? undefined : 'entry' in parent ? companies[parent.entry] : entryOf.get(parent.recordId));
  for (const company of companies) {
    if (!isAboveItself(company, above)) continue;
    company.parent = null;
    remarks.push({ code: 'parent-circle', line: company.line, params: { company: company.name, parent: company.draft.parent || company.draft.parentId } });
  }
  return remarks;
}

function isAboveItself(company: PlannedCompany, above: (company: PlannedCompany) => PlannedCompany | undefined): boolean {
  const seen = new Set<PlannedCompany>();
  for (let at = above(company); at !== undefined && !seen.has(at); at = above(at)) {
    if (at === company) return true;
    seen.add(at);
  }
  return false;
}

/** People whose list came before that of their companies. */
function lateLinks(persons: readonly Person[], companies: readonly PlannedCompany[]): ImportPlan['lateLinks'] {
  const waiting = persons.filter(({ accountId, companyHint }) => accountId === null && companyHint !== '');
  if (waiting.length === 0) return [];
  const byHint = new Map<string, number>();
  companies.forEach(({ draft, action }, entry) => {
    if (action === 'skip' || action === 'join') return;
    for (const hint of [draft.id, exactNameKey(draft.name), ...[draft.domain, ...draft.websites].map(domainKey)]) if (hint !== '' && !byHint.has(hint)) byHint.set(hint, entry);
  });
  return waiting.flatMap((person) => {
    const entry = byHint.get(person.companyHint) ?? byHint.get(domainKey(person.companyHint)) ?? byHint.get(exactNameKey(person.companyHint));
    return entry === undefined ? [] : [{ person, entry }];
  });
}

/** Records of an earlier import of this kind of file whose rows are not in it any more. */
function goneSince(source: string, existing: Existing, plan: Pick<ImportPlan, 'companies' | 'people' | 'deals' | 'products'>): Gone[] {
  const gone = <R extends { id: string; imports: readonly { source: string; key: string }[] }>(type: Gone['type'], records: readonly R[], entries: readonly { stamp: { key: string }; record: R | null }[], name: (record: R) => string): Gone[] => {
    const keys = new Set(entries.map(({ stamp }) => stamp.key));
    const found = new Set(entries.map(({ record }) => record?.id));
    return records
      .filter((record) => !found.has(record.id) && record.imports.some((stamp) => stamp.source === source && !keys.has(stamp.key)))
      .map((record) => ({ type, recordId: record.id, name: name(record) }));
  };
  return [
    ...gone('company', existing.accounts, plan.companies, ({ name }) => name),
    ...gone('person', existing.persons, plan.people, fullName),
    ...gone('deal', existing.deals, plan.deals, ({ name }) => name),
    ...gone('product', existing.products, plan.products, ({ nameDe, nameEn }) => nameDe || nameEn),
  ];
}

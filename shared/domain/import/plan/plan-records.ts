import { emptyAccount, type Account } from '../../account/account';
import type { Colleague } from '../../workspace/colleague';
import { emptyPerson, type Person } from '../../account/person';
import { PORTRAIT_TYPES, type Portrait } from '../../account/portrait';
import { draftMember } from '../../buying-center/draft-member';
import type { Price } from '../../catalogue/price';
import type { PriceList } from '../../catalogue/price-list';
import type { Product } from '../../catalogue/product';
import type { Activity } from '../../deal/activity';
import type { Deal } from '../../deal/deal';
import type { DealProduct } from '../../deal/deal-product';
import { inOrder } from '../../offer/in-order';
import { orderKeysAt } from '../../offer/order-keys';
import type { AnyRecord } from '../../records';
import type { Bookkeeping } from '../../schema/record';
import type { Id } from '../../schema/values';
import type { DealDraft } from '../drafts/drafts';
import { exactNameKey } from '../drafts/company-pool';
import { emailKey } from '../match/person-key';
import type { AccountPlace } from './account-index';
import { accountFields } from './company-record';
import { changedFields } from './field-changes';
import { fit, fitDecimal } from './fit';
import type { Existing, ImportChoices, ImportPlan, Planned } from './import-plan';
import { personFields } from './person-record';
import { dealFields, stageFor } from './plan-deals';
import { productFields } from './plan-products';
import { sellerIndex, sellerKey } from './sellers';
import { withStamp } from './stamps';

/** What an import writes: new records, and changed ones as they were and as they will be. */
export type ImportRecords = { added: AnyRecord[]; updated: [from: AnyRecord, to: AnyRecord][] };

/** What the rules must not make up themselves: the instant and fresh ids. */
export type RecordOrigin = { now: string; newId: () => string; /** Bytes as base64 text. */ base64: (bytes: Uint8Array) => string };

type Stamped = AnyRecord & { imports: Account['imports'] };

/** The records a dry run becomes with what the user chose. Nothing is removed; what a file does not name stays as it is. */
export function importRecords(plan: ImportPlan, existing: Existing, choices: ImportChoices, listName: string, origin: RecordOrigin): ImportRecords {
  const added: AnyRecord[] = [];
  const updated = writeRecords(plan, existing, choices, listName, origin, (record) => added.push(record));
  return { added, updated };
}

/**
 * Makes the records of a dry run without holding them: `take` gets each new one as soon as it is made, so that a long file
 * never stands in memory a second time. Answers those that are changed.
 */
export function writeRecords(plan: ImportPlan, existing: Existing, choices: ImportChoices, listName: string, origin: RecordOrigin, take: (record: AnyRecord) => void): ImportRecords['updated'] {
  return new Writer(plan, existing, choices, origin, take).write(listName);
}

class Writer {
  readonly #updated = new Map<Id, [AnyRecord, AnyRecord]>();
  readonly #accountIds = new Map<number, Id>();
  readonly #accounts = new Map<Id, Account>();
  readonly #sellers: Map<string, Id>;
  readonly #newPeople: Person[] = [];
  readonly #newLists: PriceList[] = [];

  constructor(private readonly plan: ImportPlan, private readonly existing: Existing, private readonly choices: ImportChoices, private readonly origin: RecordOrigin, private readonly take: (record: AnyRecord) => void) {
    for (const account of existing.accounts) this.#accounts.set(account.id, account);
    this.#sellers = sellerIndex(existing.colleagues);
  }

  write(listName: string): ImportRecords['updated'] {
    this.#writeCompanies();
    this.#writePeople();
    for (const { person, entry } of this.plan.lateLinks) {
      const accountId = this.#accountIds.get(entry);
      if (accountId !== undefined) this.#update(person, { accountId, companyHint: '' });
    }
    this.#writeDeals();
    this.#writeProducts(listName);
    return [...this.#updated.values()];
  }

  #writeCompanies(): void {
    this.plan.companies.forEach((entry, at) => {
      const accountId = entry.record?.id ?? this.origin.newId();
      if (entry.action !== 'skip' && entry.action !== 'join') this.#accountIds.set(at, accountId);
    });
    this.plan.companies.forEach(({ joins }, at) => {
      const head = joins === null ? undefined : this.#accountIds.get(Number(joins.slice('company:'.length)));
      if (head !== undefined) this.#accountIds.set(at, head);
    });
    this.plan.companies.forEach((entry, at) => {
      const id = this.#accountIds.get(at);
      if (id === undefined || entry.action === 'skip' || entry.action === 'join') return;
      const fields = accountFields(entry.draft);
      const parentId = entry.parent === null ? null : this.#idOf(entry.parent);
      if (entry.record === null) {
        const account: Account = { ...emptyAccount(this.#bookkeeping(id)), ...fields, parentId, imports: this.#stamps([], entry, at) };
        this.#accounts.set(id, account);
        this.take(account);
      } else {
        const changes = changedFields(entry.record, fields, entry.changes, this.choices.leftOut);
        if (parentId !== null && parentId !== entry.record.parentId) changes['parentId'] = parentId;
        if (entry.record.externalKey === '' && entry.draft.id !== '') changes['externalKey'] = fit(entry.draft.id);
        this.#update(entry.record, changes, this.#stamps(entry.record.imports, entry, at));
      }
    });
  }

  #writePeople(): void {
    this.plan.people.forEach((entry, at) => {
      if (entry.action === 'skip' || entry.action === 'join') return;
      const accountId = entry.company === null ? null : this.#idOf(entry.company);
      const account = accountId === null ? null : (this.#accounts.get(accountId) ?? null);
      const fields = personFields(entry.draft, account);
      const id = entry.record?.id ?? this.origin.newId();
      if (entry.record === null) {
        const person: Person = { ...emptyPerson(this.#bookkeeping(id), accountId), ...fields, companyHint: accountId === null ? fit(entry.hint) : '', imports: this.#stamps([], entry, at) };
        if (this.plan.deals.length > 0) this.#newPeople.push(person);
        this.take(person);
        this.#addPortrait(entry.draft.photo, person);
        return;
      }
      const changes = changedFields(entry.record, fields, entry.changes.filter(({ field }) => field !== 'accountId'), this.choices.leftOut);
      const moves = accountId !== null && accountId !== entry.record.accountId && !this.choices.leftOut.has(`${entry.key}.accountId`);
      if (moves) Object.assign(changes, { accountId, companyHint: '' });
      if (entry.record.externalKey === '' && entry.draft.id !== '') changes['externalKey'] = fit(entry.draft.id);
      this.#update(entry.record, changes, this.#stamps(entry.record.imports, entry, at));
    });
  }

  #addPortrait(photo: { mime: string; bytes: Uint8Array } | null, person: Person): void {
    const mime = PORTRAIT_TYPES.find((type) => type === photo?.mime);
    if (photo === null || mime === undefined) return;
    const base64 = this.origin.base64(photo.bytes);
    if (base64.length > 1_000_000) return;
    const portrait: Portrait = { type: 'portrait', ...this.#bookkeeping(), accountId: person.accountId, personId: person.id, mime, base64 };
    this.take(portrait);
  }

  #writeDeals(): void {
    const { deals, values } = this.plan;
    if (deals.length === 0) return;
    const stages = new Map(values.flatMap(({ field, value, answer }): [string, string][] => (field === 'deal.stage' && answer ? [[value, answer]] : [])));
    const people = this.#peopleByMail();
    let collecting: Id | null = null;
    deals.forEach((entry, at) => {
      if (entry.action === 'skip' || entry.action === 'join') return;
      let accountId = entry.account === null ? null : this.#idOf(entry.account);
      if (accountId === null && entry.record === null) accountId = collecting ??= this.#collector();
      const fields = dealFields(entry.draft, stageFor(entry.draft, stages) ?? entry.record?.stage ?? 'identified', entry.draft.currency || (entry.record?.currency ?? this.choices.currency));
      if (entry.record !== null) {
        const isSold = entry.changes.some(({ id, field }) => field === 'sellerId' && !this.choices.leftOut.has(id));
        const changes = { ...changedFields(entry.record, fields, entry.changes, this.choices.leftOut), ...(isSold ? { sellerId: this.#sellerOf(entry.draft) } : {}) };
        this.#update(entry.record, changes, this.#stamps(entry.record.imports, entry, at));
        this.#addProducts(entry.record, entry.draft, entry.productIds);
        return;
      }
      if (accountId === null) return;
      const deal: Deal = {
        type: 'deal', ...this.#bookkeeping(), accountId, name: '', amount: null, currency: this.choices.currency, buyClass: 'new-task', stage: 'identified', probability: null, closeDate: null,
        firstContactOn: null, statedReason: '', note: '', externalKey: '', ...fields, sellerId: this.#sellerOf(entry.draft), imports: this.#stamps([], entry, at),
      };
      this.take(deal);
      this.#addProducts(deal, entry.draft, entry.productIds);
      const contact = people.get(emailKey(entry.draft.contact.email));
      if (contact?.accountId === accountId) this.take(draftMember({ bookkeeping: this.#bookkeeping(), deal, personId: contact.id, position: null }));
      if (entry.draft.nextStep !== '') this.take(nextStep(this.#bookkeeping(), deal, entry.draft.nextStep));
    });
  }

  /** The colleague who sells a deal, written down when the file is the first to name them. */
  #sellerOf({ seller }: DealDraft): Id | null {
    const key = sellerKey(seller);
    if (key === '') return null;
    const known = this.#sellers.get(key);
    if (known !== undefined) return known;
    const colleague: Colleague = { type: 'colleague', ...this.#bookkeeping(), name: fit(seller), email: seller.includes('@') ? fit(seller) : '' };
    this.take(colleague);
    this.#sellers.set(key, colleague.id);
    return colleague.id;
  }

  /** A product a deal has already is not added again; one the user has since connected stays connected. */
  #addProducts(deal: Deal, draft: DealDraft, productIds: readonly (Id | null)[]): void {
    const known = this.existing.dealProducts.filter(({ dealId }) => dealId === deal.id);
    draft.products.forEach((name, at) => {
      const productId = productIds[at] ?? null;
      if (known.some((product) => (productId !== null && product.productId === productId) || product.name === name)) return;
      const product: DealProduct = {
        type: 'dealProduct', ...this.#bookkeeping(), accountId: deal.accountId, dealId: deal.id, productId, name: fit(name), quantity: null,
        amount: draft.products.length === 1 ? fitDecimal(draft.amount) : null,
      };
      this.take(product);
    });
  }

  #peopleByMail(): Map<string, Person> {
    const people = [...this.existing.persons, ...this.#newPeople];
    const byMail = new Map(people.map((person) => [emailKey(person.email), person]));
    byMail.delete('');
    return byMail;
  }

  /** The account under which deals without one are kept, made when it is first needed. */
  #collector(): Id | null {
    const name = this.choices.collectUnder;
    if (name === null) return null;
    const known = this.existing.accounts.find((account) => exactNameKey(account.name) === exactNameKey(name));
    if (known !== undefined) return known.id;
    const account = { ...emptyAccount(this.#bookkeeping()), name: fit(name) };
    this.take(account);
    return account.id;
  }

  #writeProducts(listName: string): void {
    const lists = new Map<string, Id>();
    this.plan.products.forEach((entry, at) => {
      if (entry.action === 'skip') return;
      const fields = productFields(entry.draft, entry.record);
      const id = entry.record?.id ?? this.origin.newId();
      if (entry.record === null) {
        const product: Product = {
          type: 'product', ...this.#bookkeeping(id), articleNumber: '', ean: '', nameDe: '', nameEn: '', descriptionDe: '', descriptionEn: '', unitDe: '', unitEn: '', category: '', vatRate: '19',
          vatCategory: 'standard', internalCost: null, isDiscontinued: false, ...fields, imports: this.#stamps([], entry, at),
        };
        this.take(product);
      } else {
        this.#update(entry.record, changedFields(entry.record, fields, entry.changes, this.choices.leftOut), this.#stamps(entry.record.imports, entry, at));
      }
      const price = fitDecimal(entry.draft.price);
      if (price !== null) this.#writePrice(id, { unitPrice: price, priceUnit: entry.draft.priceUnit }, entry.draft.currency || this.choices.currency, listName, lists);
    });
  }

  #writePrice(productId: Id, said: Pick<Price, 'unitPrice' | 'priceUnit'>, currency: string, listName: string, lists: Map<string, Id>): void {
    const priceListId = lists.get(currency) ?? this.#priceList(listName, currency);
    lists.set(currency, priceListId);
    const known = this.existing.prices.find((price) => price.productId === productId && price.priceListId === priceListId);
    if (known === undefined) {
      const price: Price = { type: 'price', ...this.#bookkeeping(), priceListId, productId, ...said };
      this.take(price);
    } else if (known.unitPrice !== said.unitPrice || known.priceUnit !== said.priceUnit) this.#update(known, said);
  }

  #priceList(name: string, currency: string): Id {
    const known = this.existing.priceLists.find((list) => list.name === fit(name) && list.currency === currency);
    if (known !== undefined) return known.id;
    const lists = inOrder([...this.existing.priceLists, ...this.#newLists]);
    const [orderKey = 'a0'] = orderKeysAt(lists, lists.length, 1);
    const list: PriceList = { type: 'priceList', ...this.#bookkeeping(), orderKey, name: fit(name), currency, validFrom: null, validUntil: null };
    this.#newLists.push(list);
    this.take(list);
    return list.id;
  }

  #idOf(place: AccountPlace): Id | null {
    return 'recordId' in place ? place.recordId : (this.#accountIds.get(place.entry) ?? null);
  }

  /** The stamps of a record with those of its row and of the rows joined to it. */
  #stamps(imports: Account['imports'], entry: Planned<unknown, unknown>, at: number): Account['imports'] {
    const [type] = entry.key.split(':');
    const list: readonly Planned<unknown, unknown>[] = type === 'company' ? this.plan.companies : type === 'person' ? this.plan.people : [];
    const joined = this.#joinedTo.get(`${type}:${at}`) ?? [];
    const stamps = [entry, ...joined.flatMap((index) => list[index] ?? [])].map(({ stamp }) => ({ source: this.plan.source, ...stamp }));
    return stamps.reduce(withStamp, [...imports]);
  }

  get #joinedTo(): Map<string, number[]> {
    return (this.#joined ??= joinedTo(this.plan));
  }
  #joined: Map<string, number[]> | null = null;

  /** Changes a record once more; one that stays as it was is not written. */
  #update(record: AnyRecord, changes: Record<string, unknown>, imports?: Account['imports']): void {
    const [from, current] = this.#updated.get(record.id) ?? [record, record];
    const stamps = imports !== undefined && JSON.stringify(imports) !== JSON.stringify((record as Stamped).imports) ? { imports } : {};
    const next = { ...changes, ...stamps };
    if (Object.keys(next).length === 0) return;
    this.#updated.set(record.id, [from, { ...current, ...next, rev: from.rev + 1, updatedAt: this.origin.now } as AnyRecord]);
  }

  #bookkeeping(id: Id = this.origin.newId()): Bookkeeping {
    return { id, createdAt: this.origin.now, updatedAt: this.origin.now, rev: 1 };
  }
}

function joinedTo({ companies, people }: ImportPlan): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const list of [companies, people]) {
    list.forEach(({ joins }, at) => {
      if (joins !== null) found.set(joins, [...(found.get(joins) ?? []), at]);
    });
  }
  return found;
}

function nextStep(bookkeeping: Bookkeeping, deal: Deal, subject: string): Activity {
  return { type: 'activity', ...bookkeeping, accountId: deal.accountId, dealId: deal.id, kind: 'next-step', subject: fit(subject), note: '', dueOn: null, doneOn: null, isCloseStep: false, closeOwner: 'us', closePerson: '', outcome: null, origin: 'none', originId: null };
}

import type { Account } from '../account/account';
import type { ContactPoint } from '../account/contact-details';
import type { Person } from '../account/person';
import type { Deal } from '../deal/deal';
import type { DealProduct } from '../deal/deal-product';
import type { Colleague } from '../workspace/colleague';
import type { Product } from '../catalogue/product';
import type { Day } from '../schema/values';
import type { CsvCell } from './csv';

/** Lists that can be saved as a file. */
export const EXPORT_LISTS = ['accounts', 'people', 'deals'] as const;
export type ExportList = (typeof EXPORT_LISTS)[number];

/** A cell of an exported list: as in a CSV file, or a day. */
export type ListCell = CsvCell | { day: Day };

/** Columns of the lists; `phone`, `email` and `website` are repeated as often as the records need. */
export const LIST_COLUMNS = {
  accounts: ['company', 'parent', 'street', 'postalCode', 'city', 'region', 'country', 'phone', 'email', 'website', 'industry', 'employees', 'revenue', 'founded', 'vatId', 'customerNumber', 'tags', 'note'],
  people: ['courtesy', 'title', 'firstName', 'lastName', 'suffix', 'company', 'function', 'department', 'phone', 'email', 'website', 'birthday', 'tags', 'note'],
  deals: ['deal', 'company', 'amount', 'currency', 'stage', 'probability', 'closeDate', 'firstContact', 'seller', 'lostReason', 'products', 'note'],
} as const satisfies Record<ExportList, readonly string[]>;
export type ListColumn = (typeof LIST_COLUMNS)[ExportList][number];

/** What lists are made of. */
export type ListRecords = { accounts: readonly Account[]; persons: readonly Person[]; deals: readonly Deal[]; dealProducts: readonly DealProduct[]; products: readonly Product[]; colleagues: readonly Colleague[] };

/** A list as rows: its columns, and as many cells to each record. */
export type ListRows = { columns: { column: ListColumn; number: number }[]; rows: ListCell[][] };

type Contact = ContactPoint['kind'];
type Row = Partial<Record<ListColumn, ListCell>> & { contacts: Record<Contact, string[]> };

/** Words of the language of the file. */
export type ListWords = { stage: (stage: Deal['stage']) => string; courtesy: (gender: Person['gender']) => string };

/** The records of a list as rows, one to each record, in the order they come in. */
export function listRows(list: ExportList, records: ListRecords, words: ListWords): ListRows {
  const rows = rowsOf(list, records, words);
  const repeated = (kind: Contact): number => Math.max(1, ...rows.map(({ contacts }) => contacts[kind].length));
  const named: readonly ListColumn[] = LIST_COLUMNS[list];
  const columns = named.flatMap((column) => Array.from({ length: isContact(column) ? repeated(column) : 1 }, (_unused, at) => ({ column, number: at + 1 })));
  return {
    columns,
    rows: rows.map((row) => columns.map(({ column, number }) => (isContact(column) ? (row.contacts[column][number - 1] ?? '') : (row[column] ?? null)))),
  };
}

function isContact(column: ListColumn): column is Contact {
  return column === 'phone' || column === 'email' || column === 'website';
}

function rowsOf(list: ExportList, { accounts, persons, deals, dealProducts, products, colleagues }: ListRecords, words: ListWords): Row[] {
  const names = new Map(accounts.map(({ id, name }) => [id, name]));
  switch (list) {
    case 'accounts':
      return accounts.map((account) => ({
        company: account.name, parent: names.get(account.parentId ?? '') ?? '', street: account.street, postalCode: account.postalCode, city: account.city, region: account.region, country: account.country,
        industry: account.industry, employees: number(account.employees), revenue: account.revenue === null ? null : { number: account.revenue }, founded: account.founded, vatId: account.vatId,
        customerNumber: account.externalKey, tags: account.tags.join('; '), note: account.note, contacts: contactsOf(account),
      }));
    case 'people':
      return persons.map((person) => ({
        courtesy: words.courtesy(person.gender), title: person.title, firstName: person.firstName, lastName: person.lastName, suffix: person.suffix, company: names.get(person.accountId ?? '') ?? '', function: person.function,
        department: person.department, birthday: day(/^\d{4}-/.test(person.birthday) ? person.birthday : null), tags: person.tags.join('; '), note: person.note, contacts: contactsOf(person),
      }));
    case 'deals': {
      const productNames = new Map(products.map(({ id, nameDe, nameEn }) => [id, nameDe || nameEn]));
      const sellers = new Map(colleagues.map(({ id, name, email }) => [id, name || email]));
      const ofDeal = new Map<string, string[]>();
      for (const { dealId, name, productId } of dealProducts) ofDeal.set(dealId, [...(ofDeal.get(dealId) ?? []), name || (productNames.get(productId ?? '') ?? '')]);
      return deals.map((deal) => ({
        deal: deal.name, company: names.get(deal.accountId) ?? '', amount: deal.amount === null ? null : { number: deal.amount }, currency: deal.currency, stage: words.stage(deal.stage), probability: number(deal.probability),
        closeDate: day(deal.closeDate), firstContact: day(deal.firstContactOn), seller: sellers.get(deal.sellerId ?? '') ?? '', lostReason: deal.statedReason,
        products: (ofDeal.get(deal.id) ?? []).join('; '),
        note: deal.note, contacts: { phone: [], email: [], website: [] },
      }));
    }
  }
}

function contactsOf({ phone, email, website = '', contacts }: { phone: string; email: string; website?: string; contacts: readonly ContactPoint[] }): Row['contacts'] {
  const of = (main: string, kind: Contact): string[] => [main, ...contacts.filter((contact) => contact.kind === kind).map(({ value }) => value)].filter((value) => value !== '');
  return { phone: of(phone, 'phone'), email: of(email, 'email'), website: of(website, 'website') };
}

function number(value: number | null): ListCell {
  return value === null ? null : { number: String(value) };
}

function day(value: Day | null): ListCell {
  return value === null ? null : { day: value };
}

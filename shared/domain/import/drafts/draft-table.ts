import { PRICE_UNITS, type PriceUnit } from '../../offer/line-item';
import type { Day } from '../../schema/values';
import type { Labelled } from '../card';
import type { Targets } from '../columns/column-target';
import type { ColumnFormat } from '../formats/column-format';
import type { ImportKind } from '../import-kind';
import type { TableContent } from '../person-columns';
import { readCourtesy, readName } from '../person-name';
import type { TableRow } from '../table';
import { CompanyPool } from './company-pool';
import { isWorkplace, lendWorkplace } from './workplace';
import type { CompanyDraft, CompanyReference, DealDraft, Drafts, PersonDraft, PositionDraft, ProductDraft } from './drafts';
import { shortPostalCodes } from './postal-codes';
import { RowReader } from './row-reader';

export type DraftOptions = { kind: ImportKind; targets: Targets; formats: readonly ColumnFormat[]; today: Day };

/** How footnotes begin, or that they are long. */
const FOOTNOTE = /^(?:\d{1,2}\)|\*|©|Quelle\b|Source\b|Stand\b)|.{60}/;

/** Reads a table as what its columns are. Every row becomes something or is named in a message; nothing is shifted. */
export function draftTable(table: TableContent, { kind, targets, formats, today }: DraftOptions): Drafts {
  const drafts: Drafts = { companies: [], people: [], deals: [], products: [], positions: [], messages: [] };
  const reader = new RowReader({ headers: table.headers, targets, formats, today }, drafts.messages);
  const pool = new CompanyPool();
  drafts.companies = pool.companies;
  const footnotes = footnotesOf(table);
  let lastOrder: { order: string; orderDate: Day | null } = { order: '', orderDate: null };

  for (const row of table.rows) {
    if (footnotes.has(row)) {
      drafts.messages.push({ code: 'no-data-row', line: row.line, params: { text: firstText(row) } });
      continue;
    }
    reader.at(row);
    switch (kind) {
      case 'companies':
      case 'people':
      case 'org-chart':
        readParties(reader, kind, pool, drafts);
        break;
      case 'deals':
        readDeal(reader, drafts);
        break;
      case 'products':
        readProduct(reader, drafts);
        break;
      case 'positions':
        lastOrder = readPosition(reader, lastOrder, drafts, row);
        break;
      case 'table':
    }
  }
  const places = [
    ...drafts.companies.map(({ lines, addresses }) => ({ line: lines[0] ?? 0, addresses })),
    ...drafts.people.map(({ line, addresses, company }) => ({ line, addresses: addresses.filter((address) => company === null || !isWorkplace(address)) })),
  ];
  drafts.messages.push(...shortPostalCodes(places));
  drafts.messages.sort((a, b) => a.line - b.line);
  return drafts;
}

/** Rows at the end that hold one long text, or a mark of a footnote, in a table of many columns. */
function footnotesOf({ headers, rows }: TableContent): ReadonlySet<TableRow> {
  const notes = new Set<TableRow>();
  if (headers.length < 4) return notes;
  for (const row of [...rows].reverse()) {
    const filled = row.cells.filter((cell) => cell.trim() !== '');
    if (filled.length !== 1) break;
    if (FOOTNOTE.test(filled[0]?.trim() ?? '') || notes.size > 0) notes.add(row);
    else break;
  }
  return notes;
}

function firstText({ cells }: TableRow): string {
  return (cells.find((cell) => cell.trim() !== '') ?? '').trim().slice(0, 80);
}

/** A company, a person, or a company with a contact person. */
function readParties(reader: RowReader, kind: ImportKind, pool: CompanyPool, drafts: Drafts): void {
  const isCompany = kind !== 'companies' && reader.truth('company.isCompany') === true;
  const named: CompanyReference = { id: reader.code('company.id'), name: reader.text('company.name'), domain: reader.text('company.domain') };
  if (isCompany) {
    const name = reader.text('person.fullName') || reader.text('person.lastName');
    addCompany(reader, pool, { ...named, id: reader.code('person.id'), name }, 'person', drafts);
    return;
  }
  const person = readPerson(reader, named);
  const hasPerson = person.firstName !== '' || person.lastName !== '';
  if (!hasPerson && named.name !== '') {
    addCompany(reader, pool, named, kind === 'companies' ? 'company' : 'both', drafts);
    return;
  }
  if (!hasPerson && person.emails.length === 0) {
    drafts.messages.push({ code: 'row-without-name', line: reader.line, params: {} });
    return;
  }
  if (named.name === '' && kind === 'companies') takeOver(reader, person);
  const index = named.name === '' ? null : addCompany(reader, pool, named, 'company', drafts);
  lendWorkplace(index === null ? undefined : pool.companies[index], person);
  drafts.people.push({ ...person, company: index });
}

/** A customer who is no company: what stands in the company's columns is theirs. */
function takeOver(reader: RowReader, person: PersonDraft): void {
  person.id ||= person.companyReference.id;
  person.companyReference = { id: '', name: '', domain: '' };
  person.addresses = [...person.addresses, ...reader.addresses('company')];
  person.phones = [...person.phones, ...reader.phones('company')];
  person.emails = [...person.emails, ...reader.emails('company')];
  person.websites = [...person.websites, ...reader.websites('company')];
}

function addCompany(reader: RowReader, pool: CompanyPool, reference: CompanyReference, from: 'company' | 'person' | 'both', drafts: Drafts): number | null {
  const index = pool.indexOf(reference, reader.line);
  const company = index === null ? undefined : pool.companies[index];
  if (company === undefined) {
    drafts.messages.push({ code: 'row-without-name', line: reader.line, params: {} });
    return null;
  }
  const owners = from === 'both' ? (['company', 'person'] as const) : ([from] as const);
  for (const owner of owners) fill(company, reader, owner);
  return index;
}

/** What is known stays; further telephones and addresses are added. */
function fill(company: CompanyDraft, reader: RowReader, owner: 'company' | 'person'): void {
  company.addresses = joined(company.addresses, reader.addresses(owner), ({ label: _, ...address }) => JSON.stringify(address));
  company.phones = joined(company.phones, reader.phones(owner), ({ value }) => value);
  company.emails = joined(company.emails, reader.emails(owner), ({ value }) => value.toLowerCase());
  company.websites = joined(company.websites, reader.websites(owner), (website) => website.toLowerCase());
  company.tags = joined(company.tags, reader.list(`${owner}.tags`), (tag) => tag);
  const note = reader.note(owner);
  if (note !== '' && !company.note.split('\n\n').includes(note)) company.note = company.note === '' ? note : `${company.note}\n\n${note}`;
  company.parent ||= reader.text('company.parent');
  company.parentId ||= reader.text('company.parentId');
  company.industry ||= reader.text('company.industry');
  company.vatId ||= reader.code('company.vatId');
  company.employees ??= reader.number('company.employees');
  company.revenue ??= reader.number('company.revenue');
  company.founded ||= reader.text('company.founded');
}

function joined<T>(known: readonly T[], more: readonly T[], keyOf: (one: T) => string): T[] {
  const keys = new Set(known.map(keyOf));
  return [...known, ...more.filter((one) => !keys.has(keyOf(one)))];
}

function readPerson(reader: RowReader, companyReference: CompanyReference): PersonDraft {
  const parts = { firstName: [reader.text('person.firstName'), reader.text('person.middleName')].filter(Boolean).join(' '), lastName: reader.text('person.lastName') };
  const courtesy = readCourtesy(reader.text('person.courtesy'));
  const isInParts = parts.firstName !== '' || parts.lastName !== '';
  const whole = readName(isInParts ? '' : reader.text('person.fullName'));
  const emails = reader.emails('person');
  return {
    line: reader.line,
    id: reader.code('person.id'),
    title: reader.text('person.title') || courtesy.title || whole.title,
    ...(isInParts ? parts : { firstName: whole.firstName, lastName: whole.lastName }),
    suffix: reader.text('person.suffix'),
    displayName: emails[0]?.value ?? '',
    gender: courtesy.gender === 'unknown' ? whole.gender : courtesy.gender,
    function: reader.text('person.function'),
    department: reader.text('person.department'),
    phones: reader.phones('person'),
    emails,
    addresses: reader.addresses('person'),
    websites: reader.websites('person'),
    birthday: reader.date('person.birthday') ?? '',
    manager: reader.text('person.manager'),
    assistant: reader.text('person.assistant'),
    tags: reader.list('person.tags'),
    note: reader.note('person'),
    further: '',
    photo: null,
    company: null,
    companyReference,
  };
}

function readDeal(reader: RowReader, drafts: Drafts): void {
  const deal: DealDraft = {
    line: reader.line,
    id: reader.code('deal.id'),
    name: reader.text('deal.name'),
    stage: reader.text('deal.stage') || reader.text('deal.status'),
    isWon: reader.truth('deal.isWon') ?? endOf(reader.text('deal.status')).isWon,
    isClosed: reader.truth('deal.isClosed') ?? endOf(reader.text('deal.status')).isClosed,
    amount: reader.number('deal.amount'),
    currency: currencyOf(reader.text('deal.currency')),
    probability: reader.number('deal.probability'),
    startDate: reader.date('deal.startDate'),
    closeDate: reader.date('deal.closeDate'),
    lostReason: reader.text('deal.lostReason'),
    seller: reader.text('deal.seller'),
    nextStep: reader.text('deal.nextStep'),
    products: reader.list('deal.product'),
    tags: reader.list('deal.tags'),
    note: reader.note('deal'),
    account: { id: reader.text('company.id'), name: reader.text('company.name'), domain: reader.text('company.domain') },
    contact: { name: reader.text('person.fullName'), email: firstOf(reader.emails('person')) },
  };
  if (deal.name === '' && deal.id === '' && deal.account.name === '') drafts.messages.push({ code: 'row-without-name', line: deal.line, params: {} });
  else drafts.deals.push(deal);
}

/** Pipedrive keeps the end of a deal apart from its stage. */
function endOf(status: string): { isWon: boolean | null; isClosed: boolean | null } {
  const folded = status.toLowerCase();
  if (/^(won|gewonnen)$/.test(folded)) return { isWon: true, isClosed: true };
  if (/^(lost|verloren)$/.test(folded)) return { isWon: false, isClosed: true };
  return { isWon: null, isClosed: null };
}

function firstOf(values: readonly Labelled[]): string {
  return values[0]?.value ?? '';
}

const SIGNS: Readonly<Record<string, string>> = { '€': 'EUR', $: 'USD', '£': 'GBP', CHF: 'CHF', SFR: 'CHF', EURO: 'EUR' };

/** A currency as its code; empty for none. */
function currencyOf(text: string): string {
  const upper = text.trim().toUpperCase();
  return SIGNS[upper] ?? (/^[A-Z]{3}$/.test(upper) ? upper : '');
}

/**
 * How many pieces a price is for: `100`, `je 100`, `100 Stück`, `%`. A price for any other number is left out and named,
 * as it would be wrong a hundredfold.
 */
function priceUnitOf(reader: RowReader, drafts: Drafts): PriceUnit | null {
  const text = reader.text('product.priceUnit');
  const digits = text.replace(/\D/g, '');
  const unit = text.startsWith('%') ? 100 : text.startsWith('‰') ? 1000 : digits === '' ? 1 : PRICE_UNITS.find((known) => String(known) === digits);
  if (unit !== undefined) return unit;
  drafts.messages.push({ code: 'number-unreadable', line: reader.line, params: { column: reader.header('product.priceUnit'), text } });
  return null;
}

function readProduct(reader: RowReader, drafts: Drafts): void {
  const priceUnit = priceUnitOf(reader, drafts);
  const product: ProductDraft = {
    line: reader.line,
    articleNumber: reader.code('product.articleNumber'),
    ean: reader.code('product.ean'),
    name: reader.text('product.name'),
    description: reader.text('product.description'),
    category: reader.text('product.category'),
    unit: reader.text('product.unit'),
    price: priceUnit === null ? null : reader.number('product.price'),
    priceUnit: priceUnit ?? 1,
    currency: currencyOf(reader.text('product.currency')),
    cost: reader.number('product.cost'),
    vatRate: reader.number('product.vatRate'),
  };
  if (product.name === '' && product.articleNumber === '') drafts.messages.push({ code: 'row-without-name', line: product.line, params: {} });
  else drafts.products.push(product);
}

/** Lines below the first of an order leave its number blank. */
function readPosition(reader: RowReader, last: { order: string; orderDate: Day | null }, drafts: Drafts, row: TableRow): { order: string; orderDate: Day | null } {
  const order = reader.code('position.order');
  const head = order === '' ? last : { order, orderDate: reader.date('position.orderDate') };
  const position: PositionDraft = {
    line: reader.line,
    ...head,
    number: reader.code('position.number'),
    articleNumber: reader.code('position.articleNumber'),
    text: reader.text('position.text'),
    description: reader.text('position.description'),
    quantity: reader.number('position.quantity'),
    unit: reader.text('position.unit'),
    unitPrice: reader.number('position.unitPrice'),
    discount: reader.number('position.discount'),
    total: reader.number('position.total'),
  };
  const isLine = position.quantity !== null && position.quantity !== '0' && (position.text !== '' || position.articleNumber !== '' || position.number !== '');
  if (isLine) drafts.positions.push(position);
  else drafts.messages.push({ code: 'no-data-row', line: row.line, params: { text: firstText(row) } });
  return head;
}

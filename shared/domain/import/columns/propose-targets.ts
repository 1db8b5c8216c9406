import type { ImportKind } from '../import-kind';
import type { TableContent } from '../person-columns';
import { isAcademicTitle } from '../person-name';
import { cellText } from '../cell-text';
import { readTruth } from '../formats/truth';
import { hasField, type ColumnTarget } from './column-target';
import { FIELDS, isRepeatable, type ImportField, type Owner } from './fields';
import { readHeader, type HeaderMeaning } from './read-header';

const OWNER_OF: Record<ImportKind, Owner> = {
  companies: 'company', people: 'person', deals: 'deal', products: 'product', positions: 'position', 'org-chart': 'person', table: 'company',
};
/** Whose columns a file of a kind may hold, the main one first. */
export const OWNERS_IN: Record<ImportKind, readonly Owner[]> = {
  companies: ['company', 'person'], people: ['person', 'company'], deals: ['deal', 'company', 'person'], products: ['product'], positions: ['position'],
  'org-chart': ['person', 'company'], table: [],
};
/** What a column of another owner is in a file of this kind. */
const INSTEAD: Partial<Record<ImportKind, Readonly<Record<string, ImportField>>>> = {
  deals: {
    'product.name': 'deal.product', 'product.articleNumber': 'deal.product', 'product.currency': 'deal.currency', 'deal.title?': 'deal.name', 'person.title?': 'deal.name',
    'company.revenue': 'deal.amount', 'deal.type': 'deal.stage',
  },
  products: { 'position.text': 'product.name', 'position.description': 'product.description', 'product.note': 'product.description', 'product.id': 'product.articleNumber', 'person.title?': 'product.name', 'position.unitPrice': 'product.price' },
  positions: {
    'product.name': 'position.text', 'product.articleNumber': 'position.articleNumber', 'product.price': 'position.unitPrice', 'product.unit': 'position.unit', 'position.note': 'position.description',
    'product.description': 'position.description', 'product.ean': 'position.articleNumber', 'position.name': 'position.text', 'deal.amount': 'position.total', 'person.title?': 'position.text',
  },
  people: { 'person.parent': 'person.manager', 'person.parentId': 'person.manager' },
};

const NAME_FIELDS: ReadonlySet<ImportField> = new Set(['company.name', 'person.fullName', 'product.name', 'deal.name']);

/** What the headers of a table say, by column. */
export function readHeaders(headers: readonly string[]): (HeaderMeaning | null)[] {
  return headers.map(readHeader);
}

/**
 * Proposes what each column is in a file of this kind, from the headers and, where a header can mean two things, from the
 * cells below it. The proposal is plain data for the user to change.
 */
export function proposeTargets(table: TableContent, kind: ImportKind, meanings = readHeaders(table.headers)): (ColumnTarget | null)[] {
  if (kind === 'table') return table.headers.map(() => null);
  const hasHalfNames = meanings.some((meaning) => meaning !== null && (meaning.name === 'lastName' || meaning.name === 'firstName'));
  // Where contact persons have columns of their own, the others are not about them.
  const hasContacts = kind === 'companies' && meanings.some((meaning) => meaning !== null && meaning.owner === 'person' && meaning.isPrefixed);
  const wanted = meanings.map((meaning, index) => {
    if (meaning === null || (hasContacts && meaning.owner === 'person' && !meaning.isPrefixed && meaning.name !== 'fullName')) return null;
    return wantedTarget(table, kind, meaning, index, hasHalfNames);
  });
  const targets = wanted.map((target, index) => (target !== null && isBest(table, wanted, meanings, index) ? target : null));
  if (kind === 'people' && hasField(targets, 'company.name')) {
    // A home page beside a company is the company's.
    return targets.map((target) => (target?.field === 'person.website' && target.label !== 'home' ? { ...target, field: 'company.website' } : target));
  }
  return targets;
}

function wantedTarget(table: TableContent, kind: ImportKind, meaning: HeaderMeaning, index: number, hasHalfNames: boolean): ColumnTarget | null {
  const owner = meaning.owner ?? OWNER_OF[kind];
  const field = fieldNamed(table, kind, owner, meaning, index, hasHalfNames);
  if (field === null) return null;
  const [of = '', name = ''] = field.split('.');
  if (!OWNERS_IN[kind].includes(of as Owner) || !(name in FIELDS[of as Owner])) return null;
  if (NAME_FIELDS.has(field) && holdsTruths(table, index)) return null;
  return { field, label: meaning.label, group: meaning.group };
}

function fieldNamed(table: TableContent, kind: ImportKind, owner: Owner, { name }: HeaderMeaning, index: number, hasHalfNames: boolean): ImportField | null {
  const instead = INSTEAD[kind]?.[`${owner}.${name}`];
  if (instead !== undefined) return instead;
  if (owner !== 'person') return `${owner}.${name}` as ImportField;
  if (name === 'title?') return holdsAcademicTitles(table, index) ? 'person.title' : 'person.function';
  if (name === 'name') return hasHalfNames ? halfName(table) : 'person.fullName';
  return `person.${name}` as ImportField;
}

/** Beside a family name a bare `name` is the first name, and the other way round. */
function halfName({ headers }: TableContent): ImportField {
  const names = new Set(readHeaders(headers).map((meaning) => meaning?.name));
  return names.has('lastName') ? (names.has('firstName') ? 'person.fullName' : 'person.firstName') : 'person.lastName';
}

/** Of several columns for one field the surest is it, among equals the one with more in it. */
function isBest(table: TableContent, wanted: readonly (ColumnTarget | null)[], meanings: readonly (HeaderMeaning | null)[], index: number): boolean {
  const target = wanted[index];
  if (target == null) return false;
  const isSame = (other: ColumnTarget | null | undefined): boolean =>
    other?.field === target.field && (!isRepeatable(target.field) || (isPlacePart(target.field) && other.label === target.label && other.group === target.group));
  const rivals = wanted.flatMap((other, at) => (isSame(other) ? [at] : []));
  const quality = (at: number): number => (meanings[at]?.rank ?? 0) * 1_000_000 - filledCells(table, at) * 100 + at;
  // An empty column never stands in the way of a filled one.
  const filled = rivals.filter((at) => filledCells(table, at) > 0);
  const [best] = (filled.length > 0 ? filled : rivals).sort((a, b) => quality(a) - quality(b));
  return best === index || (isRepeatable(target.field) && !isPlacePart(target.field));
}

function isPlacePart(field: ImportField): boolean {
  return /\.(street2?|houseNumber|postalCode|city|region|country|poBox)$/.test(field);
}

function filledCells({ rows }: TableContent, column: number): number {
  return rows.reduce((count, { cells }) => (cellText(cells[column]) === '' ? count : count + 1), 0);
}

/** A column `Customer` of ones and zeros says that somebody is one, not who. */
function holdsTruths({ rows }: TableContent, column: number): boolean {
  const filled = rows.map(({ cells }) => cellText(cells[column])).filter(Boolean);
  return filled.length > 0 && filled.every((text) => readTruth(text) !== null);
}

/** Whether a column headed `Title` or `Titel` holds `Dr.` and `Prof.`, not jobs. */
function holdsAcademicTitles({ rows }: TableContent, column: number): boolean {
  const filled = rows.map(({ cells }) => cellText(cells[column])).filter(Boolean);
  return filled.length > 0 && filled.filter(isAcademic).length * 2 > filled.length;
}

/** `Dr.`, `Dipl.-Biomath. (FH)`: every word is a title, or the first is one and what follows says where it is from. */
function isAcademic(text: string): boolean {
  const words = text.replace(/\([^)]*\)/g, '').trim().split(/\s+/);
  return words.every((word) => isAcademicTitle(word) || /^Dipl\b/.test(word));
}

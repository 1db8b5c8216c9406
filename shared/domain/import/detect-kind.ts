import { proposeMapping } from './column-mapping';
import { cellText } from './cell-text';
import type { HeaderMeaning } from './columns/read-header';
import { readHeaders } from './columns/propose-targets';
import type { ImportKind } from './import-kind';
import { preferredReference } from './manager-reference';
import type { TableContent } from './person-columns';

const DEAL_SIGNS = ['deal.stage', 'deal.status', 'deal.amount', 'deal.closeDate', 'deal.probability', 'deal.isWon', 'deal.lostReason'];
const COMPANY_SIGNS = ['company.industry', 'company.employees', 'company.revenue', 'company.vatId', 'company.parent', 'company.domain', 'company.founded', 'company.id'];
const PERSON_SIGNS = ['person.function', 'person.department', 'person.birthday', 'person.courtesy', 'person.manager'];

/** What a table is about, from its headers, and for an org chart from whether superiors are found in it. */
export function detectKind(table: TableContent, meanings = readHeaders(table.headers)): ImportKind {
  const known = meanings.filter((meaning, column): meaning is HeaderMeaning => meaning !== null && isUsed(table, column));
  const has = (...fields: string[]): boolean => fields.some((field) => known.some((meaning) => keyOf(meaning) === field));
  const count = (fields: readonly string[]): number => fields.filter((field) => has(field)).length;
  const hasShared = (name: string): boolean => known.some((meaning) => meaning.owner === null && meaning.name === name);
  const isDealNamed = has('deal.name', 'deal.id') || hasShared('name') || hasShared('id') || has('person.title?');

  if (count(DEAL_SIGNS) >= 2 && isDealNamed) return 'deals';
  if (has('position.quantity') && has('product.name', 'product.articleNumber', 'position.text', 'position.number') && has('product.price', 'position.unitPrice', 'position.order', 'position.number', 'product.unit', 'position.total')) {
    return 'positions';
  }
  const hasHalfNames = known.some(({ name, isPrefixed }) => (name === 'firstName' || name === 'lastName') && !isPrefixed);
  if (!has('company.name') && isOrgChart(table)) return 'org-chart';
  const isAboutSomebody = hasHalfNames || has('company.name', 'person.fullName', 'company.isCompany') || count(COMPANY_SIGNS) > 0;
  if (!isAboutSomebody && has('product.price') && (has('product.name', 'product.articleNumber', 'position.text') || hasShared('name'))) return 'products';
  if (!isAboutSomebody && has('product.articleNumber') && (has('product.name', 'position.text') || hasShared('name'))) return 'products';

  const hasContacts = known.some(({ owner, name, isPrefixed }) => owner === 'person' && isPrefixed && /name$/i.test(name));
  if (hasShared('name') && has('company.isCompany')) return 'people';
  // DATEV keeps companies and people in one list, each with a name of its own.
  if (has('company.name') && (has('company.isCompany') || !hasHalfNames)) return 'companies';
  if (hasContacts && hasShared('name') && !hasHalfNames) return 'companies';
  if (hasHalfNames || has('company.isCompany')) return 'people';
  if (hasShared('name')) return kindOfNamed(table, meanings, count(COMPANY_SIGNS), count(PERSON_SIGNS));
  return has('person.fullName') ? 'people' : 'table';
}

/** An empty column says nothing: some programs write every field they know into every file. */
function isUsed({ rows }: TableContent, column: number): boolean {
  return rows.some(({ cells }) => cellText(cells[column]) !== '');
}

function keyOf({ owner, name }: HeaderMeaning): string {
  return `${owner ?? ''}.${name}`;
}

function isOrgChart(table: TableContent): boolean {
  const mapping = proposeMapping(table);
  const { manager } = mapping.columns;
  if (manager === null) return false;
  const references = table.rows.filter(({ cells }) => cellText(cells[manager]) !== '').length;
  return references > 0 && preferredReference(table, mapping).found * 2 >= references;
}

/** A list of names with what else there is beside them. */
function kindOfNamed(table: TableContent, meanings: readonly (HeaderMeaning | null)[], companySigns: number, personSigns: number): ImportKind {
  if (companySigns !== personSigns) return companySigns > personSigns ? 'companies' : 'people';
  const isReachable = meanings.some((meaning) => meaning !== null && ['phone', 'email', 'street', 'postalCode'].includes(meaning.name));
  if (!isReachable) return 'table';
  const column = meanings.findIndex((meaning) => meaning?.owner === null && meaning.name === 'name');
  const names = table.rows.map(({ cells }) => cellText(cells[column])).filter(Boolean);
  const firms = names.filter((name) => LEGAL_FORM.test(name)).length;
  return firms * 4 > names.length ? 'companies' : 'people';
}

const LEGAL_FORM = /\b(?:gmbh|mbh|ag|kg|ohg|ug|e\.?\s?k\.?|e\.?\s?v\.?|se|kgaa|ltd|limited|inc|corp|corporation|llc|plc|s\.?a\.?|s\.?r\.?l|b\.?v|n\.?v|co|company|group|holding|werke?)\b\.?/i;

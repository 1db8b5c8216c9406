import { cellText } from '../import/cell-text';
import { CELL_KINDS, type CellKind, type Table, type TableRow } from '../import/table';
import { Decimal } from '../money/decimal';
import { parseNumber, type NumberError } from '../money/parse-number';
import type { VatCategory } from '../offer/line-item';
import type { DecimalText, Id, Language } from '../schema/values';
import { foldForSearch } from '../text/fold';
import type { Price } from './price';
import type { Product } from './product';
import type { ProductColumns, ProductField } from './product-columns';
import { unitNames } from './unit-names';

/** A cell or row that could not be taken over, with what stood in it (shortened). */
export type ProductProblem = {
  line: number;
  code: NumberError['code'] | 'no-name' | 'twice' | 'vat-rate' | 'negative' | 'price-unit' | 'text-too-long';
  column: ProductField | null;
  text: string;
};

type Fields = Partial<Pick<Product, 'articleNumber' | 'nameDe' | 'nameEn' | 'descriptionDe' | 'descriptionEn' | 'unitDe' | 'unitEn' | 'category' | 'vatRate' | 'vatCategory' | 'internalCost'>>;

/** What a row becomes. `fields` and `price` are what it says and is not known yet. */
export type PlannedProduct = {
  line: number;
  outcome: 'new' | 'changed' | 'same';
  productId: Id | null;
  fields: Fields;
  price: Pick<Price, 'unitPrice' | 'priceUnit'> | null;
};

export type ProductPlan = { rows: PlannedProduct[]; problems: ProductProblem[] };

type Known = {
  products: readonly Product[];
  /** Of the price list the file's prices go into. */
  prices: readonly Price[];
  /** Language numbers are written in, where text says them. */
  language: Language;
};

const SHOWN = 60;
const MAX_LINE = 500;
const MAX_LINES = 20_000;

/**
 * Reads rows as products. A known product is found by its number, one without a number by its name; it changes only in
 * what the row says, an empty cell leaves what is there. A cell that cannot be read is named and left out.
 */
export function planProducts({ rows }: Pick<Table, 'rows'>, columns: ProductColumns, known: Known): ProductPlan {
  const byNumber = new Map(known.products.map((product) => [foldNumber(product.articleNumber), product]));
  const byName = new Map(known.products.flatMap((product) => [product.nameDe, product.nameEn].map((name) => [foldName(name), product] as const)));
  const priceOf = new Map(known.prices.map((price) => [price.productId, price]));
  const standard = highestRate(rows, columns, known.language);
  const seen = new Set<string>();
  const plan: ProductPlan = { rows: [], problems: [] };

  for (const row of rows) {
    if (isBlank(row)) continue;
    const { fields, price, problems } = readRow(row, columns, known.language, standard);
    const problem = (code: ProductProblem['code'], column: ProductField | null, text: string) => plan.problems.push({ line: row.line, code, column, text: text.slice(0, SHOWN) });
    for (const { code, column, text } of problems) problem(code, column, text);
    const number = foldNumber(fields.articleNumber ?? '');
    const names = [fields.nameDe, fields.nameEn].flatMap((name) => (name === undefined ? [] : [foldName(name)]));
    const existing = number === '' ? names.map((name) => byName.get(name)).find((product) => product !== undefined) : byNumber.get(number);
    if (existing === undefined && names.length === 0) {
      if (problems.length === 0) problem('no-name', null, fields.articleNumber ?? '');
      continue;
    }
    const key = number === '' ? `name ${names[0] ?? ''}` : `number ${number}`;
    if (seen.has(key)) {
      problem('twice', number === '' ? 'nameDe' : 'articleNumber', fields.articleNumber ?? fields.nameDe ?? fields.nameEn ?? '');
      continue;
    }
    seen.add(key);
    plan.rows.push(plannedRow(row.line, existing, fields, price, existing === undefined ? undefined : priceOf.get(existing.id)));
  }
  return plan;
}

function plannedRow(line: number, existing: Product | undefined, fields: Fields, price: PlannedProduct['price'], known: Price | undefined): PlannedProduct {
  if (existing === undefined) return { line, outcome: 'new', productId: null, fields, price };
  const changed = Object.entries(withoutKnown(existing, fields)).filter(([field, value]) => !sameValue(existing[field as keyof Fields], value));
  const isSamePrice = price === null || (known !== undefined && known.priceUnit === price.priceUnit && sameValue(known.unitPrice, price.unitPrice));
  const outcome = changed.length === 0 && isSamePrice ? 'same' : 'changed';
  return { line, outcome, productId: existing.id, fields: Object.fromEntries(changed), price: isSamePrice ? null : price };
}

/**
 * What a row says beyond what its product is known by: the number it was found by may be written otherwise, its unit may
 * be the known one in one of the two languages, and a known rate keeps the category somebody may have chosen.
 */
function withoutKnown(existing: Product, { articleNumber: _number, unitDe, unitEn, vatCategory, ...fields }: Fields): Fields {
  const isSameUnit = [existing.unitDe, existing.unitEn].some((unit) => unit.trim() !== '' && (unit === unitDe || unit === unitEn));
  const isSameRate = fields.vatRate !== undefined && sameValue(existing.vatRate, fields.vatRate);
  return {
    ...fields,
    ...(unitDe === undefined || unitEn === undefined || isSameUnit ? {} : { unitDe, unitEn }),
    ...(vatCategory === undefined || isSameRate ? {} : { vatCategory }),
  };
}

/** Amounts are compared as numbers: `300000` and `300000.00` are one price. */
function sameValue(a: string | null | undefined, b: string | null | undefined): boolean {
  if (a === b) return true;
  const isNumber = (text: string | null | undefined): text is string => text != null && /^-?\d+(\.\d+)?$/.test(text);
  return isNumber(a) && isNumber(b) && new Decimal(a).equals(b);
}

type Read = { fields: Fields; price: PlannedProduct['price']; problems: Omit<ProductProblem, 'line'>[] };

function readRow(row: TableRow, columns: ProductColumns, language: Language, standard: Decimal): Read {
  const fields: Fields = {};
  const problems: Read['problems'] = [];
  const cell = (field: ProductField) => (columns[field] === null ? undefined : row.cells[columns[field]]);
  const text = (field: 'articleNumber' | 'nameDe' | 'nameEn' | 'category'): void => {
    const value = cellText(cell(field));
    if (value.length > MAX_LINE) problems.push({ code: 'text-too-long', column: field, text: value });
    else if (value !== '') fields[field] = value;
  };
  const lines = (field: 'descriptionDe' | 'descriptionEn'): void => {
    const value = (cell(field) ?? '').replace(/\r\n?/g, '\n').trim();
    if (value.length > MAX_LINES) problems.push({ code: 'text-too-long', column: field, text: value });
    else if (value !== '') fields[field] = value;
  };
  const amount = (field: 'price' | 'internalCost'): DecimalText | null => {
    const value = readNumber(row, columns[field], language);
    if (value === null) return null;
    if (!value.ok) problems.push({ code: value.error.code, column: field, text: cellText(cell(field)) });
    else if (value.value.startsWith('-')) problems.push({ code: 'negative', column: field, text: cellText(cell(field)) });
    else return value.value;
    return null;
  };

  for (const field of ['articleNumber', 'nameDe', 'nameEn', 'category'] as const) text(field);
  for (const field of ['descriptionDe', 'descriptionEn'] as const) lines(field);
  const unit = cellText(cell('unit'));
  if (unit !== '') {
    const names = unitNames(unit.slice(0, MAX_LINE));
    fields.unitDe = names.de;
    fields.unitEn = names.en;
  }
  const cost = amount('internalCost');
  if (cost !== null) fields.internalCost = cost;
  const vat = readVat(row, columns.vatRate, language);
  if (vat === 'unreadable') problems.push({ code: 'vat-rate', column: 'vatRate', text: cellText(cell('vatRate')) });
  else if (vat !== null) {
    fields.vatRate = vat.toFixed();
    fields.vatCategory = categoryOf(vat, standard);
  }
  const unitPrice = amount('price');
  const priceUnit = readPriceUnit(row, columns.priceUnit, language);
  if (priceUnit === null) problems.push({ code: 'price-unit', column: 'priceUnit', text: cellText(cell('priceUnit')) });
  return { fields, price: unitPrice === null ? null : { unitPrice, priceUnit: priceUnit ?? 1 }, problems };
}

/** A number as the file has it: a workbook knows what a number is, text says it in the language of the file. */
function readNumber(row: TableRow, index: number | null, language: Language): ReturnType<typeof parseNumber> | null {
  if (index === null) return null;
  const text = cellText(row.cells[index]);
  if (text === '') return null;
  const kind = row.kinds?.[index] as CellKind | undefined;
  if (kind !== CELL_KINDS.number && kind !== CELL_KINDS.percent) return parseNumber(text, language);
  const value = new Decimal(text).times(kind === CELL_KINDS.percent ? 100 : 1);
  return parseNumber(value.toDecimalPlaces(6).toFixed(), 'en');
}

function readVat(row: TableRow, index: number | null, language: Language): Decimal | 'unreadable' | null {
  const read = readNumber(row, index, language);
  if (read === null) return null;
  if (!read.ok) return 'unreadable';
  const rate = new Decimal(read.value);
  return rate.isNegative() || rate.greaterThan(100) ? 'unreadable' : rate;
}

/** The highest rate of a file is its country's standard one. */
function highestRate(rows: readonly TableRow[], columns: ProductColumns, language: Language): Decimal {
  let highest = new Decimal(0);
  if (columns.vatRate === null) return highest;
  for (const row of rows) {
    const rate = readVat(row, columns.vatRate, language);
    if (rate !== null && rate !== 'unreadable' && rate.greaterThan(highest)) highest = rate;
  }
  return highest;
}

function categoryOf(rate: Decimal, standard: Decimal): VatCategory {
  if (rate.isZero()) return 'zero';
  return rate.equals(standard) ? 'standard' : 'reduced';
}

/** `100`, `je 100`, `100 Stück`, `%`; 1 where nothing is said, `null` for any other number. */
function readPriceUnit(row: TableRow, index: number | null, language: Language): 1 | 10 | 100 | 1000 | null {
  if (index === null) return 1;
  const text = cellText(row.cells[index]);
  if (text === '') return 1;
  if (text.startsWith('%')) return 100;
  if (text.startsWith('‰')) return 1000;
  const digits = /\d[\d.,' ]*/.exec(text)?.[0].trim() ?? '';
  const read = parseNumber(digits, language);
  const unit = read.ok ? Number(read.value) : Number.NaN;
  return unit === 1 || unit === 10 || unit === 100 || unit === 1000 ? unit : null;
}

const foldNumber = (number: string): string => number.trim().toLocaleLowerCase('de');
const foldName = (name: string): string => foldForSearch(name.trim());
const isBlank = ({ cells }: TableRow): boolean => cells.every((cell) => cell.trim() === '');

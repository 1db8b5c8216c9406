import { Decimal } from '../money/decimal';
import type { DecimalText, Id, Language } from '../schema/values';
import { matchesSearch, searchText } from '../text/search';
import { productName } from './catalogue-item';
import type { Price } from './price';
import type { Product } from './product';

/** A product as a list shows it, with what it is found by folded once. */
export type ProductEntry = { product: Product; name: string; price: Price | null; search: string };

export type ProductColumn = 'articleNumber' | 'name' | 'category' | 'price';
export type ProductSort = { column: ProductColumn; direction: 'ascending' | 'descending' };

/** What narrows a list of products: words, a category, and whether those no longer offered show. */
export type ProductFilter = { text: string; category: string | null; withDiscontinued: boolean };

/**
 * Products with their prices in one list, folded for searching; worth keeping, since there may be ten thousand.
 * @param prices of the list that is shown, by product
 */
export function productEntries(products: Iterable<Product>, prices: ReadonlyMap<Id, Price>, language: Language): ProductEntry[] {
  return [...products].map((product) => ({
    product,
    name: productName(product, language),
    price: prices.get(product.id) ?? null,
    search: searchText(product.articleNumber, product.nameDe, product.nameEn, product.category),
  }));
}

/** The products that fit, in the order given: every word stands in number, either name or category. */
export function findProducts(entries: readonly ProductEntry[], { text, category, withDiscontinued }: ProductFilter): ProductEntry[] {
  return entries.filter(
    ({ product, search }) =>
      (withDiscontinued || !product.isDiscontinued) && (category === null || product.category.trim() === category) && matchesSearch(search, text),
  );
}

/**
 * Entries in order; those without the value come last in either direction, ties are in order of number.
 * @param compareText order of names in the user's language
 */
export function sortProducts(entries: readonly ProductEntry[], { column, direction }: ProductSort, compareText: (a: string, b: string) => number): ProductEntry[] {
  const sign = direction === 'ascending' ? 1 : -1;
  const byNumber = (a: ProductEntry, b: ProductEntry): number => compareText(a.product.articleNumber, b.product.articleNumber) || (a.product.id < b.product.id ? -1 : 1);
  if (column === 'price') {
    const priced = entries.map((entry) => ({ entry, amount: entry.price === null ? null : pricePerPiece(entry.price) }));
    priced.sort((a, b) => {
      if (a.amount === null || b.amount === null) return a.amount === b.amount ? byNumber(a.entry, b.entry) : a.amount === null ? 1 : -1;
      return sign * a.amount.comparedTo(b.amount) || byNumber(a.entry, b.entry);
    });
    return priced.map(({ entry }) => entry);
  }
  const textOf = ({ product, name }: ProductEntry): string => (column === 'name' ? name : product[column]).trim();
  return [...entries].sort((a, b) => {
    const [left, right] = [textOf(a), textOf(b)];
    if ((left === '') !== (right === '')) return left === '' ? 1 : -1;
    return sign * compareText(left, right) || byNumber(a, b);
  });
}

/** All categories in use, in order. */
export function categoriesOf(products: Iterable<Product>, compareText: (a: string, b: string) => number): string[] {
  return [...new Set([...products].map(({ category }) => category.trim()).filter((category) => category !== ''))].sort(compareText);
}

/** What is left of a product's price after its cost, in percent of the price with one digit; `null` where one is unknown or nothing is charged. */
export function productMargin(product: Pick<Product, 'internalCost'>, price: Pick<Price, 'unitPrice' | 'priceUnit'> | null): DecimalText | null {
  if (product.internalCost === null || price === null) return null;
  const each = pricePerPiece(price);
  return each.isZero() ? null : each.minus(product.internalCost).times(100).dividedBy(each).toDecimalPlaces(1, Decimal.ROUND_HALF_UP).toFixed(1);
}

const pricePerPiece = ({ unitPrice, priceUnit }: Pick<Price, 'unitPrice' | 'priceUnit'>): Decimal => new Decimal(unitPrice).dividedBy(priceUnit);

import { describe, expect, it } from 'vitest';
import { categoriesOf, findProducts, productEntries, productMargin, sortProducts, type ProductColumn } from '../../../shared/domain/catalogue/product-list';
import { nameOrder } from '../../../shared/domain/text/name-order';
import { price, priceList, product } from './catalogue-of';

const list = priceList();
const saw = product({ articleNumber: 'S-10', nameDe: 'Bügelsäge', nameEn: 'Hacksaw', category: 'Zubehör' });
const mill = product({ articleNumber: 'S-9', nameDe: 'Fräser', nameEn: 'Mill', category: 'Werkzeug' });
const old = product({ articleNumber: 'A-1', nameDe: 'Altgerät', category: 'Werkzeug', isDiscontinued: true });
const nameless = product({ articleNumber: '' });
const prices = new Map([price(list, saw, '500', 100), price(list, mill, '6'), price(list, old, '4')].map((one) => [one.productId, one]));
const entries = productEntries([saw, mill, old, nameless], prices, 'de');
const numbers = (found: ReturnType<typeof findProducts>): string[] => found.map((entry) => entry.product.articleNumber);

describe('a list of products', () => {
  it.each<[string, string | null, boolean, string[]]>([
    ['', null, true, ['S-10', 'S-9', 'A-1', '']],
    ['', null, false, ['S-10', 'S-9', '']],
    ['buegelsaege', null, false, ['S-10']],
    ['bugelsage', null, false, ['S-10']],
    ['hacksaw', null, false, ['S-10']],
    ['zubehoer s-1', null, false, ['S-10']],
    ['', 'Werkzeug', true, ['S-9', 'A-1']],
    ['laser', null, true, []],
  ])('finds %j in %j', (text, category, withDiscontinued, found) => {
    expect(numbers(findProducts(entries, { text, category, withDiscontinued }))).toEqual(found);
  });

  it.each<[ProductColumn, 'ascending' | 'descending', string[]]>([
    ['articleNumber', 'ascending', ['A-1', 'S-9', 'S-10', '']],
    ['articleNumber', 'descending', ['S-10', 'S-9', 'A-1', '']],
    ['name', 'ascending', ['A-1', 'S-10', 'S-9', '']],
    ['category', 'descending', ['S-10', 'A-1', 'S-9', '']],
    // 500 for a hundred are 5 a piece.
    ['price', 'ascending', ['A-1', 'S-10', 'S-9', '']],
    ['price', 'descending', ['S-9', 'S-10', 'A-1', '']],
  ])('is sorted by %s %s, without value last', (column, direction, sorted) => {
    expect(numbers(sortProducts(entries, { column, direction }, nameOrder('de')))).toEqual(sorted);
  });

  it('has each category once', () => {
    expect(categoriesOf([saw, mill, old, nameless], nameOrder('de'))).toEqual(['Werkzeug', 'Zubehör']);
  });
});

describe('the margin of a product', () => {
  it.each([
    ['300000', 1, '210000', '30.0'], ['1180', 100, '6.9', '41.5'], ['100', 1, '120', '-20.0'], ['0', 1, '5', null], ['100', 1, null, null],
  ] as const)('at %s for %s with a cost of %s is %s %%', (unitPrice, priceUnit, internalCost, margin) => {
    expect(productMargin({ internalCost }, { unitPrice, priceUnit })).toBe(margin);
  });
});

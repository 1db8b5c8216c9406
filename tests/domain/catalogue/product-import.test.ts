import { describe, expect, it } from 'vitest';
import { proposeProductColumns, type ProductColumns } from '../../../shared/domain/catalogue/product-columns';
import { planProducts } from '../../../shared/domain/catalogue/plan-products';
import { priceList, price, product } from './catalogue-of';

const table = (...rows: string[][]) => ({ rows: rows.map((cells, index) => ({ line: index + 2, cells })) });
const columns = (given: Partial<ProductColumns>): ProductColumns => ({
  articleNumber: null, nameDe: null, nameEn: null, descriptionDe: null, descriptionEn: null, unit: null, category: null, vatRate: null, internalCost: null, price: null, priceUnit: null, ...given,
});

describe('columns of products', () => {
  it.each<[string[], Partial<ProductColumns>]>([
    [['Artikelnummer', 'Bezeichnung', 'Einheit', 'Preis', 'MwSt'], { articleNumber: 0, nameDe: 1, unit: 2, price: 3, vatRate: 4 }],
    [['Art.-Nr.', 'Kurztext', 'Langtext', 'ME', 'VK netto', 'EK', 'PE', 'Warengruppe'], { articleNumber: 0, nameDe: 1, descriptionDe: 2, unit: 3, price: 4, internalCost: 5, priceUnit: 6, category: 7 }],
    [['Material', 'Materialkurztext', 'Basismengeneinheit', 'Listenpreis'], { articleNumber: 0, nameDe: 1, unit: 2, price: 3 }],
    [['SKU', 'Product name', 'Description', 'Unit', 'List price', 'Cost', 'Category'], { articleNumber: 0, nameEn: 1, descriptionEn: 2, unit: 3, price: 4, internalCost: 5, category: 6 }],
    [['Item no.', 'Name DE', 'Name EN', 'Sales price', 'VAT %'], { articleNumber: 0, nameDe: 1, nameEn: 2, price: 3, vatRate: 4 }],
    [['Bezeichnung (deutsch)', 'Bezeichnung (englisch)', 'Einzelpreis'], { nameDe: 0, nameEn: 1, price: 2 }],
    [['foo', 'bar'], {}],
  ])('%j', (headers, found) => {
    expect(proposeProductColumns(headers, 'de')).toEqual(columns(found));
  });

  it('that say only "name" and "description" are in the language of the user', () => {
    expect(proposeProductColumns(['No', 'Name', 'Description'], 'en')).toEqual(columns({ articleNumber: 0, nameEn: 1, descriptionEn: 2 }));
    expect(proposeProductColumns(['Nr.', 'Name', 'Beschreibung'], 'de')).toEqual(columns({ articleNumber: 0, nameDe: 1, descriptionDe: 2 }));
  });
});

describe('rows of products', () => {
  const all = columns({ articleNumber: 0, nameDe: 1, unit: 2, price: 3, vatRate: 4, internalCost: 5, priceUnit: 6 });
  const known = product({ articleNumber: 'L-4020', nameDe: 'Laser', nameEn: 'Laser', unitDe: 'Stück', vatRate: '19', internalCost: '200000' });
  const list = priceList({ name: '2026' });
  const plan = (rows: string[][], mapping = all, language: 'de' | 'en' = 'de') =>
    planProducts(table(...rows), mapping, { products: [known], prices: [price(list, known, '300000')], language });

  it('make new products, with price and VAT as German files write them', () => {
    const { rows, problems } = plan([['S-1', 'Schraube M8', 'Stück', '12,50 €', '19 %', '0,05', '100']]);
    expect(problems).toEqual([]);
    expect(rows).toEqual([
      {
        line: 2, outcome: 'new', productId: null,
        fields: { articleNumber: 'S-1', nameDe: 'Schraube M8', unitDe: 'Stück', unitEn: 'pcs', vatRate: '19', vatCategory: 'standard', internalCost: '0.05' },
        price: { unitPrice: '12.5', priceUnit: 100 },
      },
    ]);
  });

  it('change what they say of a known product, found by its number however it is written, and nothing else', () => {
    const { rows } = plan([[' l-4020 ', 'Laserschneidanlage', '', '310.000', '', '', '']]);
    expect(rows).toEqual([{ line: 2, outcome: 'changed', productId: known.id, fields: { nameDe: 'Laserschneidanlage' }, price: { unitPrice: '310000', priceUnit: 1 } }]);
  });

  it('that say what is known already change nothing', () => {
    expect(plan([['L-4020', 'Laser', 'Stück', '300.000,00', '19', '200000', '1']]).rows).toEqual([{ line: 2, outcome: 'same', productId: known.id, fields: {}, price: null }]);
  });

  it('without a number are found by their name', () => {
    expect(plan([['', 'laser', '', '1', '', '', '']]).rows[0]).toMatchObject({ outcome: 'changed', productId: known.id });
    expect(plan([['', 'Fräser', '', '1', '', '', '']]).rows[0]).toMatchObject({ outcome: 'new', fields: { nameDe: 'Fräser' } });
  });

  it.each<[string[], object]>([
    [['', '', 'Stück', '5', '', '', ''], { line: 2, code: 'no-name', column: null, text: '' }],
    [['A', 'B', '', 'auf Anfrage', '', '', ''], { line: 2, code: 'number-unreadable', column: 'price', text: 'auf Anfrage' }],
    [['A', 'B', '', '', '119', '', ''], { line: 2, code: 'vat-rate', column: 'vatRate', text: '119' }],
    [['A', 'B', '', '', '', '-5', ''], { line: 2, code: 'negative', column: 'internalCost', text: '-5' }],
    [['A', 'B', '', '5', '', '', '12'], { line: 2, code: 'price-unit', column: 'priceUnit', text: '12' }],
    [['A', 'x'.repeat(501), '', '', '', '', ''], { line: 2, code: 'text-too-long', column: 'nameDe', text: 'x'.repeat(60) }],
  ])('%j: a cell that cannot be taken is named with its line, the rest of the row counts', (row, problem) => {
    expect(plan([row]).problems).toEqual([problem]);
  });

  it('without any name are no products', () => {
    expect(plan([['', '', 'Stück', '5', '', '', '']]).rows).toEqual([]);
  });

  it('with a number that came before in the file are named and left out', () => {
    const { rows, problems } = plan([['A', 'First', '', '', '', '', ''], ['a', 'Second', '', '', '', '', '']]);
    expect(rows).toHaveLength(1);
    expect(problems).toEqual([{ line: 3, code: 'twice', column: 'articleNumber', text: 'a' }]);
  });

  it.each<[string, string, string, string]>([
    ['19', '19', 'standard', 'the highest rate of the file'], ['7', '7', 'reduced', ''], ['0', '0', 'zero', ''], ['19,0 %', '19', 'standard', ''],
  ])('VAT of %s is %s %s', (cell, rate, category) => {
    const { rows } = plan([['A', 'A', '', '', cell, '', ''], ['B', 'B', '', '', '19', '', '']]);
    expect(rows[0]?.fields).toMatchObject({ vatRate: rate, vatCategory: category });
  });

  it('of a workbook hold numbers and percentages as such, in whatever language', () => {
    const rows = [{ line: 2, cells: ['A', 'A', '', '1234.5', '0.19', '1.234', '10'], kinds: 'sssnpnn' }];
    const { rows: planned } = planProducts({ rows }, all, { products: [], prices: [], language: 'de' });
    expect(planned[0]).toMatchObject({ fields: { vatRate: '19', internalCost: '1.234' }, price: { unitPrice: '1234.5', priceUnit: 10 } });
  });

  it('take price units as they are written', () => {
    const cells = ['100', 'je 100', 'per 100', '100 Stück', '% St', '‰', '1.000', ''];
    const { rows } = plan(cells.map((cell, index) => [`N${index}`, 'x', '', '5', '', '', cell]));
    expect(rows.map((row) => row.price?.priceUnit)).toEqual([100, 100, 100, 100, 100, 1000, 1000, 1]);
  });
});

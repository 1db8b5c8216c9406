import { describe, expect, it } from 'vitest';
import { pastedCells } from '../../../shared/domain/offer/pasted-cells';
import { isCellRange, pastedItems } from '../../../shared/domain/offer/pasted-items';

describe('pastedCells', () => {
  it.each([
    ['one row', 'a\tb', [['a', 'b']]],
    ['rows as Excel ends them', 'a\tb\r\nc\td\r\n', [['a', 'b'], ['c', 'd']]],
    ['rows as old Macs end them', 'a\rb', [['a'], ['b']]],
    ['empty cells and rows', '\tb\n\na\t', [['', 'b'], [''], ['a', '']]],
    ['a line break in a cell', '"one\ntwo"\t3', [['one\ntwo', '3']]],
    ['a tab in a cell', '"a\tb"\tc', [['a\tb', 'c']]],
    ['doubled quotation marks', '"a ""b"" c"\td', [['a "b" c', 'd']]],
    ['inches, which are no quoting', '3" pipe\t2', [['3" pipe', '2']]],
    ['a quotation mark that is never closed', '"a\tb', [['"a', 'b']]],
    ['a quotation that ends before the cell does', '"a" b\tc', [['"a" b', 'c']]],
  ])('%s', (_, text, cells) => {
    expect(pastedCells(text)).toEqual(cells);
  });
});

describe('isCellRange', () => {
  it.each([
    ['1.234,50', false],
    ['one cell as Excel copies it\r\n', false],
    ['a\tb', true],
    ['a\nb', true],
    ['a\rb\r', true],
    ['', false],
  ])('%j is a range: %s', (text, expected) => {
    expect(isCellRange(text)).toBe(expected);
  });
});

describe('pastedItems', () => {
  it('reads text, quantity, unit, unit price and discount', () => {
    expect(pastedItems('Pump\t2\tpcs\t1,234.50\t3\nValve\t\t\t12.34\t\n', 'en')).toEqual({
      items: [
        { text: 'Pump', quantity: '2', unit: 'pcs', unitPrice: '1234.5', discountPercent: '3' },
        { text: 'Valve', unitPrice: '12.34' },
      ],
      problems: [],
    });
  });

  it.each([
    ['1.234,50', '1234.5'],
    ['1234,5', '1234.5'],
    ["29'000.50", '29000.5'],
    ['29\u00a0000,50', '29000.5'],
    ['29\u202f000,50\u00a0€', '29000.5'],
    ['-110,7', '-110.7'],
  ])('reads the price %s', (cell, price) => {
    expect(pastedItems(`A\t1\tpcs\t${cell}`, 'de').items[0]?.unitPrice).toBe(price);
  });

  it('makes the position of an unreadable cell and says what stood in it', () => {
    expect(pastedItems('Pump\tmany\tpcs\t5\nValve\t1\tpcs\t1.2.3\t-3 %\nFan\t1\tpcs\t2\t3 %\tsold out', 'en')).toEqual({
      items: [
        { text: 'Pump', unit: 'pcs', unitPrice: '5' },
        { text: 'Valve', quantity: '1', unit: 'pcs' },
        { text: 'Fan', quantity: '1', unit: 'pcs', unitPrice: '2', discountPercent: '3' },
      ],
      problems: [
        { item: 0, column: 'quantity', text: 'many', reason: 'number-unreadable' },
        { item: 1, column: 'unitPrice', text: '1.2.3', reason: 'number-unreadable' },
        { item: 1, column: 'discountPercent', text: '-3 %', reason: 'not-a-percentage' },
        { item: 2, column: null, text: 'sold out', reason: 'no-column' },
      ],
    });
  });

  it('skips empty rows', () => {
    expect(pastedItems('A\t1\n\t\n\nB\t2', 'en').items.map(({ text }) => text)).toEqual(['A', 'B']);
  });

  it('keeps what does not fit on a line as the description', () => {
    const long = 'x'.repeat(510);
    expect(pastedItems('"Pump\nwith base"\t1', 'en').items[0]).toMatchObject({ text: 'Pump', description: 'with base' });
    expect(pastedItems(`${long}\t1`, 'en').items[0]).toMatchObject({ text: 'x'.repeat(500), description: 'x'.repeat(10) });
  });

  it('fills from the column it is pasted into', () => {
    expect(pastedItems('1,5\n2', 'de', 'quantity').items).toEqual([{ quantity: '1.5' }, { quantity: '2' }]);
    expect(pastedItems('A\nB', 'de').items).toEqual([{ text: 'A' }, { text: 'B' }]);
    expect(pastedItems('2\tpcs\n3\tm', 'de', 'quantity').items).toEqual([{ quantity: '2', unit: 'pcs' }, { quantity: '3', unit: 'm' }]);
  });

  it('reads numbers as their column writes them', () => {
    expect(pastedItems('A\t1\t\t3.000\nB\t1\t\t3.001,01\nC\t1\t\t12.5', 'en')).toEqual({
      items: [{ text: 'A', quantity: '1', unitPrice: '3' }, { text: 'B', quantity: '1' }, { text: 'C', quantity: '1', unitPrice: '12.5' }],
      problems: [{ item: 1, column: 'unitPrice', text: '3.001,01', reason: 'number-other-notation' }],
    });
  });
});

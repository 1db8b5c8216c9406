import { describe, expect, it } from 'vitest';
import { detectNumberFormat, readNumber } from '../../../../shared/domain/import/formats/number-format';

/** Reads a column as one. */
function column(cells: string[], language: 'de' | 'en' = 'de'): (string | null)[] {
  const { decimal } = detectNumberFormat(cells, language);
  return cells.map((cell) => readNumber(cell, decimal));
}

describe('numbers of a column', () => {
  it('B08: keeps the comma of 13,75 and refuses what is written the other way', () => {
    expect(column(['13,75', '1.234', '1.234,56', '-1.234,567', '12,345.67'])).toEqual(['13.75', '1234', '1234.56', '-1234.567', null]);
  });

  it('B09: decides per column', () => {
    expect(column(['3.000', '3.001,01', '12', '0,5'])).toEqual(['3000', '3001.01', '12', '0.5']);
    expect(detectNumberFormat(['3.000', '1.500'], 'de')).toEqual({ decimal: ',', isProven: false });
    expect(detectNumberFormat(['3.000', '1.500'], 'en')).toEqual({ decimal: '.', isProven: false });
  });

  it('B10: reads currencies, accounting brackets and dashes', () => {
    expect(column([' -110.7 €'])).toEqual(['-110.7']);
    expect(column([' $32,370.00 ', ' $(4,533.75)', ' $-   ', '-'])).toEqual(['32370', '-4533.75', '0', null]);
  });

  it('B11: takes any blank and apostrophe between groups', () => {
    expect(column(['29\u202f000,50', '29\u00a0000,50'])).toEqual(['29000.5', '29000.5']);
    expect(column(["29'000.50"])).toEqual(['29000.5']);
    expect(column(['1.234,50\u00a0€'])).toEqual(['1234.5']);
  });

  it.each<[string, string[], (string | null)[]]>([
    ['Java writes large numbers with an exponent', ['6.0E7', '8.48E10', '350'], ['60000000', '84800000000', '350']],
    ['as many digits as there are', ['123,4567', '123,456789012'], ['123.4567', '123.456789012']],
    ['no group has four digits', ['1.2345,00', '1234,00'], [null, '1234']],
    ['a leading zero is no group', ['0.125', '0.5'], ['0.125', '0.5']],
    ['several groups need no decimals', ['1,234,567'], ['1234567']],
    ['units behind a blank', ['13,75 kg', '20 Stk.'], ['13.75', '20']],
    ['words', ['WAHR', '', '12a'], [null, null, null]],
    ['two kinds of groups', ["1'234 567"], [null]],
  ])('%s', (_, cells, values) => {
    expect(column(cells)).toEqual(values);
  });

  it('is not asked where nothing can be read in two ways', () => {
    expect(detectNumberFormat(['12', '', 'Stück'], 'de').isProven).toBe(true);
  });
});

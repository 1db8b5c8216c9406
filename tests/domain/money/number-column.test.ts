import { describe, expect, it } from 'vitest';
import { columnNotation, parseNumberColumn } from '../../../shared/domain/money/number-column';
import type { Language } from '../../../shared/domain/schema/values';

const read = (texts: string[], language: Language): (string | null)[] =>
  parseNumberColumn(texts, language).map((result) => (result.ok ? result.value : result.error.code === 'number-other-notation' ? 'other' : null));

describe('a column of numbers', () => {
  it.each<[string, string[], Language, (string | null)[]]>([
    // frappe/erpnext 7578: no comma is dropped, and a cell in the other notation is an error of its row
    ['German with one American cell', ['13,75', '1.234', '1.234,56', '-1.234,567', '12,345.67'], 'de', ['13.75', '1234', '1234.56', '-1234.567', 'other']],
    // firefly-iii 11325, actualbudget 2143: the column decides what 3.000 is
    ['three thousand beside 3.001,01', ['3.000', '3.001,01', '12', '0,5'], 'en', ['3000', '3001.01', '12', '0.5']],
    ['three beside 0.5', ['3.000', '0.5'], 'de', ['3', '0.5']],
    ['several groups say it, too', ['1.234.567', '1.500'], 'en', ['1234567', '1500']],
    ['all in doubt: the language', ['3.000', '1.500'], 'de', ['3000', '1500']],
    ['all in doubt: the other language', ['3.000', '1.500'], 'en', ['3', '1.5']],
    ['a tie: the language', ['0,5', '0.5'], 'de', ['0.5', 'other']],
    ['currencies and accounting', [' -110.7 €', ' $(4,533.75)', ' $-   '], 'de', ['-110.7', '-4533.75', '0']],
    ['blanks that do not break', ['29\u202f000,50', '29\u00a0000,50'], 'en', ['29000.5', '29000.5']],
    ['what is none', ['', 'many', '1,5'], 'de', [null, null, '1.5']],
  ])('%s', (_, texts, language, values) => {
    expect(read(texts, language)).toEqual(values);
  });

  it('says when the language had to decide', () => {
    expect(columnNotation(['3.000', '1.500'], 'de')).toEqual({ notation: 'de', isGuess: true });
    expect(columnNotation(['3.000', '0,5'], 'en')).toEqual({ notation: 'de', isGuess: false });
    expect(columnNotation(['12'], 'en')).toEqual({ notation: 'en', isGuess: false });
  });
});

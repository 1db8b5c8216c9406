import { describe, expect, it } from 'vitest';
import { parseNumber } from '../../../shared/domain/money/parse-number';

type Case = [typed: string, de: string | null, en: string | null];

/** `null`: refused. The first rows are B08, B10 and B11. */
const cases: Case[] = [
  ['13,75', '13.75', '13.75'],
  ['1.234,56', '1234.56', '1234.56'],
  ['-1.234,567', '-1234.567', '-1234.567'],
  [' -110.7 €', '-110.7', '-110.7'],
  ['29\u202f000,50', '29000.5', '29000.5'],
  ['29\u00a0000,50', '29000.5', '29000.5'],
  ["29'000.50", '29000.5', '29000.5'],
  ['29\u2019000.50', '29000.5', '29000.5'],
  ['1.234,50\u00a0€', '1234.5', '1234.5'],
  ['€1,234.50', '1234.5', '1234.5'],
  ['CHF 1\u2019234.50', '1234.5', '1234.5'],
  ['(4,533.75)', '-4533.75', '-4533.75'],
  ['$(4,533.75)', '-4533.75', '-4533.75'],
  ['-US$1,234.50', '-1234.5', '-1234.5'],
  ['3.001,01', '3001.01', '3001.01'],
  [' $(4,533.75)', '-4533.75', '-4533.75'],
  [' $-   ', '0', '0'],
  ['- €', '0', '0'],
  // Two readings: the language decides.
  ['1.234', '1234', '1.234'],
  ['1,234', '1.234', '1234'],
  ['3.000', '3000', '3'],
  ['1.500 EUR', '1500', '1.5'],
  // One reading only.
  ['0.500', '0.5', '0.5'],
  ['1234.567', '1234.567', '1234.567'],
  ['1234,5', '1234.5', '1234.5'],
  ['1.234.567', '1234567', '1234567'],
  ['1,234,567', '1234567', '1234567'],
  ['12,345.67', '12345.67', '12345.67'],
  [',5', '0.5', '0.5'],
  ['12,', '12', '12'],
  ['007', '7', '7'],
  ['\u2212 5', '-5', '-5'],
  ['+5', '5', '5'],
  ['19 %', '19', '19'],
  ['-0,00', '0', '0'],
  // No reading: refused, no digit is dropped.
  ['', null, null],
  ['\u00a0', null, null],
  ['-', null, null],
  ['€', null, null],
  ['$--', null, null],
  ['12 34', null, null],
  ['1.23.4', null, null],
  ['1,2,3', null, null],
  ['1.234,5,6', null, null],
  ['12.34,5', null, null],
  ["1'23.4", null, null],
  ['1 234.567.890', null, null],
  ['1e5', null, null],
  ['0x10', null, null],
  ['--5', null, null],
  ['5-', null, null],
  ['12 Stück', null, null],
  ['Infinity', null, null],
  ['１２', null, null],
];

describe('a number as people type it', () => {
  it.each(cases)('B08, B10, B11: %j', (typed, de, en) => {
    for (const [language, expected] of [['de', de], ['en', en]] as const) {
      const result = parseNumber(typed, language);
      expect(result.ok ? result.value : null, language).toBe(expected);
    }
  });

  it('keeps 15 digits before and 6 after the separator exactly and refuses more', () => {
    expect(parseNumber('999.999.999.999.999,123456', 'de')).toEqual({ ok: true, value: '999999999999999.123456' });
    expect(parseNumber('1.000.000.000.000.000', 'de')).toMatchObject({ ok: false, error: { code: 'number-too-long' } });
    expect(parseNumber('0,1234567', 'de')).toMatchObject({ ok: false, error: { code: 'number-too-long' } });
    expect(parseNumber('0,1230000000', 'de')).toEqual({ ok: true, value: '0.123' });
  });

  it('names why it refuses', () => {
    expect(parseNumber('  ', 'en')).toEqual({ ok: false, error: { code: 'number-empty' } });
    expect(parseNumber('abc', 'en')).toEqual({ ok: false, error: { code: 'number-unreadable', text: 'abc' } });
  });
});

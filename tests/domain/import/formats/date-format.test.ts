import { describe, expect, it } from 'vitest';
import { detectDateFormat, instantOf, isNoDate, readDate } from '../../../../shared/domain/import/formats/date-format';

const TODAY = '2026-03-25';

/** Reads a column as one. */
function column(cells: string[], language: 'de' | 'en' = 'de'): (string | undefined)[] {
  const format = detectDateFormat(cells, language);
  return cells.map((cell) => readDate(cell, format, TODAY)?.day);
}

describe('dates of a column', () => {
  it('B14: one day beyond the twelfth settles the order for all', () => {
    expect(column(['10/20/2016', '3/1/2017'])).toEqual(['2016-10-20', '2017-03-01']);
    expect(column(['12/3/2021'])).toEqual(['2021-03-12']);
    expect(detectDateFormat(['12/3/2021'], 'de')).toEqual({ order: 'dmy', isProven: false });
    expect(detectDateFormat(['12/3/2021'], 'en')).toEqual({ order: 'mdy', isProven: false });
  });

  it('B15: days that do not exist are refused and never roll over', () => {
    const format = { order: 'dmy', isProven: true } as const;
    for (const cell of ['07/30/2023', '31.02.2024', '29.02.2023', '00.01.2024', '2023-13-01']) expect(readDate(cell, format, TODAY)).toBeNull();
    expect(readDate('29.02.2024', format, TODAY)?.day).toBe('2024-02-29');
  });

  it.each([
    ['2022-03-25', '2022-03-25'],
    ['2022-03-25T10:00:00', '2022-03-25'],
    ['1948-12-08 00:00:00.000', '1948-12-08'],
    ['2006-04-15T03:23:15.000Z', '2006-04-15'],
    ['07/15/2009 02:14:45+0800', '2009-07-15'],
    ['07/13/2009T22:14:45-0800', '2009-07-13'],
    ['22.07.21', '2021-07-22'],
    ['01.01.99', '1999-01-01'],
    ['31.01.2015 17:39:58', '2015-01-31'],
    ['3. März 2021', '2021-03-03'],
    ['3-Mar-21', '2021-03-03'],
    ['December 24, 2024', '2024-12-24'],
    ['20240229', '2024-02-29'],
    ['3/1/2017 11:05 PM', undefined],
  ])('B16: %s is the day %s wherever it is read', (cell, day) => {
    expect(readDate(cell, { order: cell.startsWith('07/') ? 'mdy' : 'dmy' }, TODAY)?.day).toBe(day ?? '2017-01-03');
  });

  it('B17: serial numbers of a spreadsheet', () => {
    expect(detectDateFormat(['44148', '44123'], 'de')).toEqual({ order: 'serial', isProven: false });
    expect(column(['44148', '44123'])).toEqual(['2020-11-13', '2020-10-19']);
  });

  it('points stand behind days, dashes and slashes prove nothing', () => {
    expect(detectDateFormat(['01.02.2024'], 'en')).toEqual({ order: 'dmy', isProven: true });
    expect(detectDateFormat(['01-02-2024'], 'en')).toEqual({ order: 'mdy', isProven: false });
    expect(detectDateFormat(['05/05/2024', '2024-01-02', ''], 'de').isProven).toBe(true);
  });

  it('knows what programs write for no date', () => {
    for (const cell of ['0.0.00', '00.00.0000', '0000-00-00', '0000-00-00 00:00:00']) expect(isNoDate(cell)).toBe(true);
    expect(isNoDate('01.01.2000')).toBe(false);
  });

  it('works instants out from the offset that is written', () => {
    const instant = (cell: string, order: 'dmy' | 'mdy'): string | null => {
      const date = readDate(cell, { order }, TODAY);
      return date === null ? null : instantOf(date, () => null);
    };
    expect(instant('07/15/2009 02:14:45+0800', 'mdy')).toBe('2009-07-14T18:14:45Z');
    expect(instant('2009-07-14 14:14:45+0200', 'mdy')).toBe('2009-07-14T12:14:45Z');
    expect(instant('2009-07-14 14:14:45', 'mdy')).toBeNull();
    expect(instant('2009-07-14', 'mdy')).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { readTable } from '../../electron/workers/parsers/read-table';
import { cellText } from '../../shared/domain/import/cell-text';
import { csvTable } from '../../shared/report/csv-table';

describe('a table for spreadsheets', () => {
  it('is what German Excel opens: byte order mark, semicolons, Windows line ends', () => {
    expect(csvTable([['Name', 'Ort'], ['Öz "A"; B', 'München']], 'de')).toBe('\ufeffName;Ort\r\n"Öz ""A""; B";München\r\n');
    expect(csvTable([['Name', 'City'], ['Smith, Ann', 'Bath']], 'en')).toBe('\ufeffName,City\r\n"Smith, Ann",Bath\r\n');
  });

  it.each([
    ["=cmd|' /C calc'!A0", true],
    ['@SUM(1)', true],
    ['-2+3', true],
    ['+49 221 123', true],
    ['+4922112345', true],
    [' =1+1', true],
    ['-12,50', false],
    ['-1.234,50', false],
    ['-7', false],
    ['Anna Vogt', false],
    ['a=b', false],
  ])('makes “%s” inert where a spreadsheet would calculate it: %s', (cell, isGuarded) => {
    const text = csvTable([['Name', 'Telefon'], [cell, 'x']], 'de');
    expect(text.includes(`"\t${cell}"`)).toBe(isGuarded);
  });

  it.each(['de', 'en'] as const)('comes back unchanged through our own import (%s)', (language) => {
    const cells = ["=cmd|' /C calc'!A0", '@SUM(1)', '-2+3', '+49 221 123', '-12,50'];
    const text = csvTable([['Name', 'Telefon'], ...cells.map((cell) => ['Anna', cell])], language);
    const read = readTable(new TextEncoder().encode(text));
    if (!read.ok) throw new Error(read.error.code);
    expect(read.value.headers).toEqual(['Name', 'Telefon']);
    expect(read.value.rows.map((row) => cellText(row.cells[1]))).toEqual(cells);
  });
});

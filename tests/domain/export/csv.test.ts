import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvFile } from '../../../shared/domain/export/csv';
import { guarded, unguarded } from '../../../shared/domain/export/formula-guard';

describe('csvFile', () => {
  const rows = [
    ['Firma', 'Ort', 'Betrag'],
    ['Süd GmbH; Werk 2', 'Köln, "Altstadt"', { number: '1234.5' }],
    ['Zwei\r\nZeilen', null, { number: '-12.5' }],
  ];

  it('B51: suits German spreadsheets', () => {
    expect(csvFile(rows, 'de')).toBe(
      '\uFEFFFirma;Ort;Betrag\r\n"Süd GmbH; Werk 2";"Köln, ""Altstadt""";1234,5\r\n"Zwei\nZeilen";;-12,5\r\n',
    );
  });

  it('B51: suits English spreadsheets', () => {
    expect(csvFile(rows, 'en')).toBe(
      '\uFEFFFirma,Ort,Betrag\r\nSüd GmbH; Werk 2,"Köln, ""Altstadt""",1234.5\r\n"Zwei\nZeilen",,-12.5\r\n',
    );
  });

  it('writes a row that holds one empty cell', () => {
    expect(csvFile([['Name'], ['']], 'de')).toBe('\uFEFFName\r\n""\r\n');
  });
});

describe('formula guard (B52)', () => {
  it.each([
    ["=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"],
    ['@SUM(1)', "'@SUM(1)"],
    ['-2+3', "'-2+3"],
    ['- Anruf am Montag', "'- Anruf am Montag"],
    [' =1+1', "' =1+1"],
    ['＝1+1', "'＝1+1"],
    ['\t=1', "'\t=1"],
    ["'=1+1", "''=1+1"],
    // Would be calculated as 49 - 221 - 123, or lose its plus sign.
    ['+49-221-123', "'+49-221-123"],
    ['+49221123', "'+49221123"],
    ['+49 221 123', '+49 221 123'],
    ['+49 (0) 221 123', '+49 (0) 221 123'],
    ['-12,50', '-12,50'],
    ["'s-Hertogenbosch", "'s-Hertogenbosch"],
    ["L' Osteria", "L' Osteria"],
    ['', ''],
  ])('%j is written %j and read back', (text, file) => {
    expect(guarded(text)).toBe(file);
    expect(unguarded(file)).toBe(text);
  });

  it('gives back every text', () => {
    const text = fc.array(fc.constantFrom("'", '=', '+', '-', '@', '1', ' ', 'a', '\t', ',')).map((parts) => parts.join(''));
    fc.assert(fc.property(text, (value) => unguarded(guarded(value)) === value), { numRuns: 2000 });
  });
});

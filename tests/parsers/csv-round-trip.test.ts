import fc from 'fast-check';
import { expect, it } from 'vitest';
import { csvFile } from '../../shared/domain/export/csv';
import { readTable } from '../../electron/workers/parsers/read-table';

/** What our own import makes of a file we wrote. */
function reread(rows: string[][], language: 'de' | 'en'): string[][] {
  const result = readTable(new TextEncoder().encode(csvFile(rows, language)));
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return [result.value.headers, ...result.value.rows.map((row) => row.cells)];
}

it.each(['de', 'en'] as const)('reads back its own %s export unchanged', (language) => {
  const rows = [
    ['Firma', 'Telefon', 'Notiz', 'PLZ'],
    ['Süd GmbH', '+49 221 123', "=cmd|' /C calc'!A0", '01067'],
    ['@SUM(1)', '+49221123', '-2+3', 'MAR 3'],
    ['Zwei\nZeilen; "so", auch', "'=schon", '', '-12,50'],
  ];
  expect(reread(rows, language)).toEqual(rows);
});

it('reads back any cells', () => {
  const cell = fc.array(fc.constantFrom("'", '=', '+', '-', '@', '1', ' ', 'ä', ';', ',', '"', '\n', '\t')).map((parts) => `${parts.join('')}`);
  const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(rows, fc.constantFrom('de' as const, 'en' as const), (data, language) => {
      const written = [['eins', 'zwei', 'drei'], ...data.map(([a, b, c]) => [`${a}x`, b, c])];
      expect(reread(written, language)).toEqual(written);
    }),
    { numRuns: 1000 },
  );
});

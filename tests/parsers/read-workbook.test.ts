import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { unpackArchive } from '../../electron/workers/parsers/workbook/unpack-archive';
import { readTable } from '../../electron/workers/parsers/read-table';
import { serialInstant } from '../../shared/domain/import/serial-day';
import type { Table, TableFailure, TableOptions } from '../../shared/domain/import/table';
import { buildXlsx, type CellSpec } from '../support/workbooks/build-xlsx';
import { hasRealInputs, realInput } from '../support/real-inputs';

function table(bytes: Uint8Array, options?: TableOptions): Table {
  const result = readTable(bytes, options);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

function failure(bytes: Uint8Array): TableFailure {
  const result = readTable(bytes);
  if (result.ok) throw new Error('expected a failure');
  return result.error;
}

const sheet = (...rows: CellSpec[][]): Uint8Array => buildXlsx({ Kunden: rows });

describe('serial numbers', () => {
  // 44148 and 44123 from a public bug report; 1, 59 and 61 from Microsoft's account of the leap year 1900.
  it.each<[number, 1900 | 1904, string | null, string | null]>([
    [44148, 1900, '2020-11-13', null],
    [44123, 1900, '2020-10-19', null],
    [1, 1900, '1900-01-01', null],
    [59, 1900, '1900-02-28', null],
    [60, 1900, null, null],
    [61, 1900, '1900-03-01', null],
    [44035.375, 1900, '2020-07-23', '09:00:00'],
    [1, 1904, '1904-01-02', null],
    [11111, 1904, '1934-06-03', null],
    [-1, 1900, null, null],
    [9_999_999, 1900, null, null],
  ])('%d in the %d system', (serial, system, day, time) => {
    const instant = serialInstant(serial, system);
    expect(instant?.day ?? null).toBe(day);
    expect(instant?.time ?? null).toBe(time);
  });
});

describe('cells', () => {
  it('keeps text as it stands and numbers exact', () => {
    const read = table(
      sheet(
        ['Artikel', 'PLZ', 'Preis', 'Rabatt', 'Datum'],
        ['06-8108', '01067', { number: 1234.5, format: '#,##0.00' }, { number: 0.5, format: '0%' }, { number: 44148, format: 'dd.mm.yyyy' }],
        ['MAR 3', { number: 1067, format: '00000' }, { number: 0.1 + 0.2 }, { number: 0.125, format: '0.0%' }, { number: 44123, format: '[$-407]d. mmm yy;@' }],
      ),
    );
    expect(read).toMatchObject({ sheet: 'Kunden', headerLine: 1, problems: [] });
    expect(read.rows).toEqual([
      { line: 2, cells: ['06-8108', '01067', '1234.5', '0.5', '2020-11-13'], kinds: 'ssnpd' },
      { line: 3, cells: ['MAR 3', '01067', '0.3', '0.125', '2020-10-19'], kinds: 'ssnpd' },
    ]);
  });

  it('says that a spreadsheet keeps no more than 15 digits', () => {
    const read = table(sheet(['Nummer', 'Name'], ['468768833943384123', 'Text'], [{ number: 468768833943384000 }, 'Zahl']));
    expect(read.rows.map(({ cells }) => cells[0])).toEqual(['468768833943384123', '468768833943384000']);
    expect(read.problems).toEqual([{ code: 'digits-lost', line: 3, params: { columns: 'Nummer' } }]);
  });

  it.each([
    ['"am" dd', true], ['h:mm', false], ['[h]:mm', false], ['0.00E+00', false], ['[Red]#,##0', false], ['#,##0 "Tage"', false],
    ['m/d/yy', true], ['mmmm yyyy', true], ['dd/mm/yyyy hh:mm', true], ['_-* #,##0.00 _€_-', false], ['yyyy\\-mm\\-dd;@', true],
  ])('the format %s shows a date: %s', (format, isDate) => {
    const cell = table(sheet(['a', 'b'], [{ number: 44148, format }, 'x'])).rows[0]?.cells[0] ?? '';
    expect(cell.startsWith('2020-11-13')).toBe(isDate);
  });

  it('skips blank rows and counts lines as the sheet does', () => {
    expect(table(sheet(['a', 'b'], [null, ''], ['1', '2'])).rows).toEqual([{ line: 3, cells: ['1', '2'], kinds: 'ss' }]);
  });
});

describe('sheets', () => {
  const book = buildXlsx({ Leer: [], Firmen: [['Name', 'Ort'], ['Süd GmbH', 'Köln']], Leute: [['Vorname', 'Nachname'], ['Anna', 'Vogt']] });
  it('reads the first that is not empty', () => expect(table(book).sheet).toBe('Firmen'));
  it('reads the chosen one', () => expect(table(book, { sheet: 'Leute' }).headers).toEqual(['Vorname', 'Nachname']));
});

/** An archive without its directory. */
function cutAtLastPart(archive: Uint8Array): Uint8Array {
  return archive.subarray(0, Buffer.from(archive).lastIndexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02])));
}

describe('hostile workbooks', () => {
  const wideSheet = buildXlsx({ a: [['a', 'b']] }, {
    more: { 'xl/worksheets/sheet1.xml': strToU8('<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c><c r="NTP1"><v>2</v></c></row></sheetData></worksheet>') },
  });
  it('unpacks what is really in an archive and stops at the limit', () => {
    const bomb = buildXlsx({ a: [['a', 'b'], ['1', '2']] }, { more: { 'xl/sharedStrings.xml': new Uint8Array(8_000_000).fill(0x20) } });
    expect(bomb.length).toBeLessThan(20_000);
    // The declared size lies: 0 in the local header and in the directory.
    const lying = bomb.slice();
    for (const [at, byte] of bomb.entries()) if (byte === 0x00 && bomb[at + 1] === 0x12 && bomb[at + 2] === 0x7a && bomb[at + 3] === 0x00) lying.fill(0, at, at + 4);
    expect(lying).not.toEqual(bomb);
    for (const archive of [bomb, lying]) {
      expect(unpackArchive(archive, { bytes: 4_000_000, entries: 100 })).toBe('too-large');
      expect(unpackArchive(archive, { bytes: 9_000_000, entries: 100 })).toBeInstanceOf(Uint8Array);
    }
    expect(unpackArchive(bomb, { bytes: 9_000_000, entries: 3 })).toBe('too-large');
  });

  it.each<[string, Uint8Array, TableFailure['code']]>([
    ['10,000 columns', wideSheet, 'too-wide'],
    ['a cell of 5 MB', sheet(['a', 'b'], ['x'.repeat(5_000_000), '1']), 'cell-too-long'],
    ['cut off where a part begins', cutAtLastPart(sheet(['a', 'b'], ['1', '2'])), 'workbook-damaged'],
    ['cut in the middle', sheet(['a', 'b'], ['1', '2']).subarray(0, 700), 'workbook-damaged'],
    ['styles that refer to themselves', buildXlsx({ a: [] }, { more: { 'xl/styles.xml': strToU8('<styleSheet><cellStyleXfs><xf xfId="0"/></cellStyleXfs><cellXfs><xf xfId="0"/></cellXfs></styleSheet>') } }), 'empty-file'],
  ])('%s', (_name, bytes, code) => {
    expect(failure(bytes).code).toBe(code);
  });
});

describe.skipIf(!hasRealInputs)('collected real workbooks', () => {
  const real = (file: string, options?: TableOptions): Table => table(realInput(`xlsx/${file}`), options);
  const column = (read: Table, header: string): string[] => read.rows.map(({ cells }) => cells[read.headers.indexOf(header)] ?? '');

  it('reads typed numbers and days', () => {
    const read = real('financial_sample.xlsx');
    expect(read.rows).toHaveLength(700);
    const sales = column(read, 'Sales').reduce((sum, text) => sum + Math.round(Number(text) * 10_000), 0) / 10_000;
    expect(sales.toFixed(2)).toBe('118726350.26');
    expect(column(read, 'Date')[0]).toBe('2014-01-01');
    expect(column(read, 'Year')[0]).toBe('2014');
  });

  it('knows the 1904 date system', () => {
    const read = real('sheetjs_1904_dates.xlsx');
    expect(read.headerLine).toBe(0);
    expect(read.rows.map(({ cells }) => cells[1])).toEqual(['1904-01-02', '1904-01-12', '1904-04-21', '1907-01-16', '1934-06-03']);
    expect(read.rows.map(({ cells }) => cells[1])).toEqual(read.rows.map(({ cells }) => cells[2]));
  });

  it('offers the second sheet and a header further down', () => {
    expect(real('destatis_gemeinden_two_sheets.xlsx').sheets?.map(({ name }) => name)).toEqual(['Inhalt', 'Onlineprodukt_Gemeinden']);
    const read = real('destatis_gemeinden_two_sheets.xlsx', { sheet: 'Onlineprodukt_Gemeinden', headerRow: 4 });
    const flensburg = read.rows.find(({ cells }) => cells.includes('24937'));
    expect(flensburg?.cells).toEqual(expect.arrayContaining(['Flensburg, Stadt', '01', '9,43751']));
  });

  it('keeps hidden sheets back', () => {
    const read = real('sheetjs_hidden_sheets.xlsx');
    expect(read.sheet).toBe('Visible');
    expect(read.sheets).toEqual([{ name: 'Visible', hidden: false }, { name: 'Hidden', hidden: true }, { name: 'VeryHidden', hidden: true }]);
  });

  it('reads percentages, currency and an old workbook', () => {
    const types = real('sheetjs_datatypes.xlsx');
    expect(types.headerLine).toBe(0);
    expect(types.rows.map(({ cells, kinds }) => [cells[1], kinds?.[1]])).toEqual([
      ['2020-07-23', 'd'], ['2020-07-23T09:00:00', 't'], ['123', 'n'], ['0.9876', 'p'], ['456', 'n'], ['7890', 'n'],
    ]);
    const old = real('odoo_res_partner.xls');
    expect(column(old, 'ZIP')[0]).toBe('95101');
    expect(old.rows).toHaveLength(8);
  });
});

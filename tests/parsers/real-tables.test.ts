import { describe, expect, it } from 'vitest';
import type { Table } from '../../shared/domain/import/table';
import { readTable } from '../../electron/workers/parsers/read-table';
import { hasRealInputs, realInput } from '../support/real-inputs';

function read(file: string): Table {
  const result = readTable(realInput(`csv/${file}`));
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** Encoding, mark, separator, number of columns and of rows as counted in the files by other means. */
describe.skipIf(!hasRealInputs)('collected real tables', () => {
  it.each<[string, Table['encoding'], boolean, string, number, number]>([
    ['orgchart_oracle_hr_107.csv', 'utf-8', false, ',', 24, 107],
    ['northwind_employees_reportsto.csv', 'utf-8', false, ',', 18, 9],
    ['orgchart_1516_people.csv', 'utf-8', false, ',', 11, 1516],
    ['orgchart_drawio_dotted.csv', 'utf-8', false, ',', 11, 4],
    ['orgchart_nasa_units_bom.csv', 'utf-8', true, ',', 11, 11],
    ['umlaut_first_char_cp1252.csv', 'windows-1252', false, ';', 3, 4],
    ['salesforce_utf16le_bom.csv', 'utf-16le', true, ',', 3, 2],
    ['phpspreadsheet_sep_line.csv', 'utf-8', false, ';', 2, 1],
    ['phpspreadsheet_linebreaks_escaped_quotes.csv', 'utf-8', false, ',', 3, 4],
    ['mac_addressbook_de.tsv.csv', 'utf-8', false, '\t', 41, 1],
    ['tine_leads_two_date_formats.csv', 'utf-8', false, ',', 25, 2],
    ['tine_offer_boilerplate_de.csv', 'utf-8', false, ',', 5, 32],
    ['salesforce_accounts_cp1252.csv', 'windows-1252', false, ',', 38, 423],
    ['ladesaeulen_koeln_bom_semicolon.csv', 'utf-8', true, ';', 26, 292],
    ['maven_sales_pipeline.csv', 'utf-8', false, ',', 8, 8800],
    ['outlook2013_de_cp1252.csv', 'windows-1252', false, ',', 92, 2],
  ])('%s', (file, encoding, hadBom, delimiter, columns, rows) => {
    const table = read(file);
    expect(table).toMatchObject({ encoding, hadBom, delimiter });
    expect(table.headers).toHaveLength(columns);
    expect(table.rows).toHaveLength(rows);
    expect(table.rejected).toEqual([]);
  });

  it('keeps the umlaut at the start of a cell', () => {
    expect(read('umlaut_first_char_cp1252.csv').rows[2]?.cells.slice(0, 2)).toEqual(['ÖzdemirÖ', 'Üglü']);
  });

  it('keeps the mark out of the first header', () => {
    expect(read('orgchart_nasa_units_bom.csv').headers[0]).toBe('name');
    expect(read('ladesaeulen_koeln_bom_semicolon.csv').headers[0]).toBe('Betreiber');
    expect(read('salesforce_utf16le_bom.csv').headers).toEqual(['column1', 'column2', 'column3']);
  });

  it('sets 24 of 91 customers with unquoted commas aside', () => {
    const table = read('northwind_customers_unquoted_commas.csv');
    expect(table.rows).toHaveLength(67);
    expect(table.rejected).toHaveLength(24);
    const params = { found: 12, expected: 11 };
    expect(table.problems).toEqual(table.rejected.map(({ line }) => ({ code: 'too-many-columns', line, params })));
    expect(table.rejected.map((row) => row.cells[0])).toEqual(expect.arrayContaining(['BLONP', 'BOLID', 'HANAR', 'WELLI']));
  });

  it('flags the five accounts whose names became question marks', () => {
    const table = read('salesforce_accounts_cp1252.csv');
    const name = table.headers.indexOf('NAME');
    const lost = table.rows.filter((row) => /^\?{3,}$/.test(row.cells[name] ?? ''));
    expect(lost).toHaveLength(5);
    const flagged = new Set(table.problems.filter(({ code }) => code === 'damaged-characters').map(({ line }) => line));
    expect(lost.every((row) => flagged.has(row.line))).toBe(true);
  });

  it('says that the characters of an Outlook export were lost before', () => {
    expect(read('outlook2007_de_destroyed_umlauts.csv').problems[0]).toMatchObject({ code: 'damaged-characters', line: 1 });
  });

  it.each([
    ['docx/tine_german_offer_template.docx', 'zip'],
    ['vcf/tine_21_no_N.vcf', 'vcard'],
  ])('%s is no table', (file, format) => {
    expect(readTable(realInput(file))).toEqual({ ok: false, error: { code: 'foreign-format', params: { format } } });
  });
});

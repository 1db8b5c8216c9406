import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Table, TableFailure, TableOptions } from '../../shared/domain/import/table';
import { readTable } from '../../electron/workers/parsers/read-table';
import { TABLE_LIMITS } from '../../electron/workers/parsers/table-limits';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'));
const utf16le = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'utf16le'));
const utf16be = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'utf16le').swap16());
const bytes = (...parts: (Uint8Array | number[])[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]));

function table(input: Uint8Array | string, options?: TableOptions): Table {
  const result = readTable(typeof input === 'string' ? utf8(input) : input, options);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

function failure(input: Uint8Array | string, options?: TableOptions): TableFailure {
  const result = readTable(typeof input === 'string' ? utf8(input) : input, options);
  if (result.ok) throw new Error('expected a failure');
  return result.error;
}

const cells = (read: Table): string[][] => read.rows.map((row) => row.cells);

describe('encodings', () => {
  const text = 'Firma;Ort\r\nSüd GmbH;München\r\n';
  it.each([
    ['UTF-8', utf8(text), 'utf-8', false],
    ['UTF-8 with mark', bytes([0xef, 0xbb, 0xbf], utf8(text)), 'utf-8', true],
    ['Windows-1252', latin(text), 'windows-1252', false],
    ['UTF-16LE with mark', bytes([0xff, 0xfe], utf16le(text)), 'utf-16le', true],
    ['UTF-16BE with mark', bytes([0xfe, 0xff], utf16be(text)), 'utf-16be', true],
    ['UTF-16LE', utf16le(text), 'utf-16le', false],
    ['UTF-16BE', utf16be(text), 'utf-16be', false],
  ])('%s gives the same table', (_name, input, encoding, hadBom) => {
    const read = table(input);
    expect(read).toMatchObject({ encoding, hadBom, delimiter: ';', headers: ['Firma', 'Ort'], problems: [] });
    expect(cells(read)).toEqual([['Süd GmbH', 'München']]);
  });

  it('keeps an umlaut at the start of a cell', () => {
    const read = table(latin('First Name;Last Name\nPeter;Pan\n\u00D6zdemir\u00D6;\u00DCgl\u00FC\n'));
    expect(cells(read)[1]).toEqual(['ÖzdemirÖ', 'Üglü']);
  });

  it('reads the upper control bytes of Windows-1252 as signs', () => {
    // Bytes 80, 84, 93, 96, 97 and 99 in the published code table: € „ “ – — ™
    expect(cells(table(bytes(utf8('a;b\n'), [0x80, 0x84, 0x93], utf8(';'), [0x96, 0x97, 0x99, 0x0a])))).toEqual([
      ['€„“', '–—™'],
    ]);
  });

  it('stays with UTF-8 when a few bytes are damaged, and says where', () => {
    const read = table(bytes(utf8('Name;Ort\nGörlitz;Öd\nMüller;Köln\nM'), [0xfc], utf8('ller;Ulm\nVogt;Süd\n')));
    expect(read.encoding).toBe('utf-8');
    expect(cells(read)[1]).toEqual(['Müller', 'Köln']);
    expect(read.problems).toEqual([{ code: 'damaged-characters', line: 4, params: { columns: 'Name' } }]);
  });

  it('obeys a chosen encoding', () => {
    expect(cells(table(utf8('Ort\nKöln'), { encoding: 'windows-1252' }))).toEqual([['KÃ¶ln']]);
    const wrong = table(latin('Ort\nKöln'), { encoding: 'utf-8' });
    expect(wrong.problems).toEqual([{ code: 'damaged-characters', line: 2, params: { columns: 'Ort' } }]);
  });

  it('reports names that an earlier save turned into question marks', () => {
    expect(table('id,name\n1,????????\n2,Who?\n').problems).toEqual([
      { code: 'damaged-characters', line: 2, params: { columns: 'name' } },
    ]);
  });
});

describe('delimiters', () => {
  it.each([
    ['comma', 'a,b\n1,2', ','],
    ['semicolon with decimal commas', 'Teil;Preis\nA;1,50\nB;2,75', ';'],
    ['tab', 'a\tb\n1\t2', '\t'],
    ['bar', 'a|b\n1|2', '|'],
    ['comma with lists in a cell', 'id,products,note\n1,a;b;c,x\n2,"d;e",y', ','],
    ['semicolon with names "last, first"', 'Nachname, Vorname;Funktion\nVogt, Anna;Leitung\nKern, Uwe;Einkauf', ';'],
    ['one column', 'Name\nVogt\nKern', ','],
    ['a quoted separator in the header', '"a;b";c\n1;2', ';'],
  ])('%s', (_name, text, delimiter) => {
    expect(table(text).delimiter).toBe(delimiter);
  });

  it('keeps one column whole when its cells hold commas', () => {
    expect(cells(table('Name\nVogt, Anna\nKern, Uwe'))).toEqual([['Vogt, Anna'], ['Kern, Uwe']]);
  });

  it('takes the sep= line for a hint and not for a header', () => {
    const read = table('sep=;\r\nA;1\r\n2;3\r\n');
    expect(read).toMatchObject({ delimiter: ';', headers: ['A', '1'], headerLine: 2 });
    expect(read.rows).toEqual([{ line: 3, cells: ['2', '3'] }]);
  });

  it('obeys a chosen delimiter', () => {
    expect(table('a,b;c\n1,2;3', { delimiter: ';' }).headers).toEqual(['a,b', 'c']);
  });
});

describe('rows and lines', () => {
  it('counts lines through line breaks in quotes and blank rows', () => {
    const read = table('Name,Copy,URL\nTest,"This is a ""test""\nwith both\nlines",http://a\n\n,,\nLast,x,y\n');
    expect(read.rows).toEqual([
      { line: 2, cells: ['Test', 'This is a "test"\nwith both\nlines', 'http://a'] },
      { line: 7, cells: ['Last', 'x', 'y'] },
    ]);
  });

  it.each([
    ['CR LF', '\r\n'],
    ['CR', '\r'],
    ['LF', '\n'],
  ])('reads %s', (_name, end) => {
    const read = table(['a;b', '1;2', '3;4'].join(end));
    expect(read.rows.map((row) => row.line)).toEqual([2, 3]);
  });

  it('reads a file that mixes line ends', () => {
    expect(cells(table('a;b\r\n1;2\n3;4\r\n'))).toEqual([['1', '2'], ['3', '4']]);
  });

  it('sets rows with too many cells aside instead of shifting them', () => {
    const read = table('id,street,city\nALFKI,Obere Str. 57,Berlin\nHANAR,Rua do Paço, 67,Rio\nWOLZA,Filtrowa 68,Warszawa\n');
    expect(cells(read).map((row) => row[0])).toEqual(['ALFKI', 'WOLZA']);
    expect(read.rejected).toEqual([{ line: 3, cells: ['HANAR', 'Rua do Paço', ' 67', 'Rio'] }]);
    expect(read.problems).toEqual([{ code: 'too-many-columns', line: 3, params: { found: 4, expected: 3 } }]);
  });

  it('fills up rows that end early and names them', () => {
    const read = table('Name;Funktion;Manager\nKern;Leitung\nVogt;Einkauf;Kern\n');
    expect(cells(read)[0]).toEqual(['Kern', 'Leitung', '']);
    expect(read.problems).toEqual([{ code: 'too-few-columns', line: 2, params: { found: 2, expected: 3 } }]);
  });

  it('ignores separators at the end of a row with nothing behind them', () => {
    expect(table('a;b\n1;2;;\n')).toMatchObject({ rows: [{ line: 2, cells: ['1', '2'] }], problems: [] });
  });

  it('sets aside what an unclosed quotation swallows', () => {
    const read = table('a;b\n1;2\n3;"4\n5;6\n');
    expect(cells(read)).toEqual([['1', '2']]);
    expect(read.rejected.map((row) => row.line)).toEqual([3]);
    expect(read.problems).toEqual([{ code: 'unclosed-quote', line: 3, params: { lastLine: 4 } }]);
  });

  it('reads a cell whose inner quotation marks are not doubled', () => {
    const read = table('a;b\n"Hotel "Post" Ulm";1\n');
    expect(cells(read)).toEqual([['Hotel "Post" Ulm', '1']]);
    expect(read.problems).toEqual([{ code: 'stray-quote', line: 2, params: { lastLine: 2 } }]);
  });

  it('names headers that appear twice', () => {
    expect(table('Telefon;Name;Telefon\n1;Vogt;2').problems).toEqual([
      { code: 'duplicate-header', line: 1, params: { header: 'Telefon', first: 1, second: 3 } },
    ]);
  });

  it('takes another line as header, or none', () => {
    const text = 'Export vom 3. Mai\n\nName;Ort\nVogt;Ulm\n';
    expect(table(text, { headerRow: 3 })).toMatchObject({ headerLine: 3, headers: ['Name', 'Ort'], rows: [{ line: 4 }] });
    expect(failure(text, { headerRow: 2 })).toEqual({ code: 'header-missing', params: { line: 2 } });
    expect(failure(text, { headerRow: 9 })).toEqual({ code: 'header-missing', params: { line: 9 } });
    expect(table('Vogt;Ulm\nKern;Bonn', { headerRow: 0 })).toMatchObject({
      headerLine: 0,
      headers: ['', ''],
      rows: [{ line: 1 }, { line: 2 }],
    });
  });
});

describe('quotation marks', () => {
  it('takes apostrophes around every cell of the header for them', () => {
    const read = table("'Name';'Ort; Land'\n'O''Hara';'Köln; DE'\n");
    expect(read).toMatchObject({ quote: "'", headers: ['Name', 'Ort; Land'] });
    expect(cells(read)).toEqual([["O'Hara", 'Köln; DE']]);
  });

  it('obeys a chosen mark', () => {
    expect(cells(table("a;b\n'1;2';3\n", { quote: "'" }))).toEqual([['1;2', '3']]);
  });
});

describe('header row', () => {
  it.each<[string, string, number, string[]]>([
    ['the first row', 'a;b\n1;2', 1, ['a', 'b']],
    ['a metadata record of DATEV', '"EXTF";700;16\nKonto;Name\n10000;Meyer\n', 2, ['Konto', 'Name']],
    ['a title above', 'Kundenliste 2026;;;\n;;;\nNr;Name;Ort;PLZ\n1;a;b;01067\n2;c;d;04177\n', 3, ['Nr', 'Name', 'Ort', 'PLZ']],
    ['nothing but numbers', '"-123","1.234","12.345,67"\n"123,4567","123,45",""\n', 0, ['', '', '']],
  ])('%s', (_name, text, headerLine, headers) => {
    expect(table(text)).toMatchObject({ headerLine, headers });
  });
});

describe('files that are no table', () => {
  it.each<[string, Uint8Array, TableFailure]>([
    ['nothing', bytes(), { code: 'empty-file', params: {} }],
    ['only a mark', bytes([0xef, 0xbb, 0xbf]), { code: 'empty-file', params: {} }],
    ['only blanks', utf8(' \r\n\r\n'), { code: 'empty-file', params: {} }],
    ['only separators', utf8(';;;\n;;;\n'), { code: 'empty-file', params: {} }],
    ['a header alone', utf8('Name;Funktion\n'), { code: 'header-only', params: { columns: 2 } }],
    ['a header whose quotation never ends', utf8('"Name;Funktion\nVogt;Leitung\n'), { code: 'unclosed-quote', params: { line: 1 } }],
    ['a cut workbook', bytes([0x50, 0x4b, 3, 4], utf8('....[Content_Types].xml....xl/workbook.xml')), { code: 'workbook-damaged', params: {} }],
    ['a zip archive', bytes([0x50, 0x4b, 3, 4], utf8('....word/document.xml')), { code: 'foreign-format', params: { format: 'zip' } }],
    ['a cut old workbook', bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), { code: 'workbook-damaged', params: {} }],
    ['a PDF', utf8('%PDF-1.7\n1 0 obj'), { code: 'foreign-format', params: { format: 'pdf' } }],
    ['a PNG', bytes([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), { code: 'foreign-format', params: { format: 'image' } }],
    ['a JPEG', bytes([0xff, 0xd8, 0xff, 0xe0]), { code: 'foreign-format', params: { format: 'image' } }],
    ['RTF', utf8('{\\rtf1\\ansi'), { code: 'foreign-format', params: { format: 'rtf' } }],
    ['a web page', utf8('<!DOCTYPE html>\n<html><body>Sign in</body></html>'), { code: 'foreign-format', params: { format: 'html' } }],
    ['a table saved as web page', utf8('<table border=1><tr><td>a</td></tr></table>'), { code: 'foreign-format', params: { format: 'html' } }],
    ['XML', utf8('<?xml version="1.0"?><people/>'), { code: 'foreign-format', params: { format: 'xml' } }],
    ['JSON', utf8('[\n {"name": "Vogt"}\n]'), { code: 'foreign-format', params: { format: 'json' } }],
    ['a vCard', utf8('BEGIN:VCARD\r\nVERSION:3.0\r\nEND:VCARD'), { code: 'foreign-format', params: { format: 'vcard' } }],
    ['bytes with zeros', bytes(utf8('a;b\n1;'), [0], utf8('2\n')), { code: 'foreign-format', params: { format: 'binary' } }],
  ])('%s', (_name, input, expected) => {
    expect(failure(input)).toEqual(expected);
  });

  it('refuses what is too large', () => {
    const limit = TABLE_LIMITS.bytes;
    expect(failure(new Uint8Array(limit + 1))).toEqual({ code: 'file-too-large', params: { bytes: limit + 1, limit } });
    expect(failure('a\n' + 'x\n'.repeat(100_001))).toEqual({ code: 'too-many-rows', params: { limit: 100_000 } });
    expect(table('a\n' + 'x\n'.repeat(100_000)).rows).toHaveLength(100_000);
    expect(failure(','.repeat(5_000_000) + 'x')).toEqual({ code: 'too-many-cells', params: { limit: 4_000_000 } });
    expect(failure(`a${',b'.repeat(9_999)}\n1\n`)).toEqual({ code: 'too-wide', params: { columns: 10_000, limit: 1000 } });
    expect(failure(`a;b\n1;2\n${'x'.repeat(5_000_000)};2\n`)).toEqual({ code: 'cell-too-long', params: { line: 3, limit: 100_000 } });
  });
});

describe('any input', () => {
  const anyBytes = fc.oneof(
    fc.uint8Array({ maxLength: 400, size: 'max' }),
    // Bytes that mean something to a parser make trouble sooner than evenly spread ones.
    fc
      .array(fc.constantFrom(...utf8(';,\t|"\r\n =sepA1?<{'), 0xef, 0xbb, 0xbf, 0xff, 0xfe, 0x00, 0xc3, 0xbc, 0x80), { maxLength: 200, size: 'max' })
      .map((list) => Uint8Array.from(list)),
  );

  it('never throws, and every row has the width of the header', () => {
    fc.assert(
      fc.property(anyBytes, (input) => {
        const result = readTable(input);
        if (!result.ok) return;
        const { headers, rows, rejected, problems } = result.value;
        for (const row of rows) expect(row.cells).toHaveLength(headers.length);
        for (const row of rejected) expect(problems.some((problem) => problem.line === row.line)).toBe(true);
        const lines = [...rows, ...rejected].map((row) => row.line);
        expect(new Set(lines).size).toBe(lines.length);
      }),
      { numRuns: 2000 },
    );
  });

  it('gives back the cells that were written, with the lines they stand on', () => {
    const cell = fc
      .array(fc.constantFrom('a', 'Ö', '1', ' ', '"', ';', ',', '\n', '€'), { maxLength: 8 })
      .map((characters) => `x${characters.join('')}`);
    const rows = fc.integer({ min: 1, max: 5 }).chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }),
    );
    fc.assert(
      fc.property(rows, fc.constantFrom(';', ',', '\t', '|'), fc.constantFrom('\n', '\r\n'), (data, delimiter, end) => {
        const quoted = (value: string): string => `"${value.replaceAll('"', '""').replaceAll('\n', end)}"`;
        const width = data[0]?.length ?? 0;
        const header = Array.from({ length: width }, (_, index) => `h${index}`);
        const text = [header, ...data].map((row) => row.map(quoted).join(delimiter)).join(end);
        const read = table(text, { delimiter });
        expect(read.problems).toEqual([]);
        expect(cells(read)).toEqual(data);
        let line = 2;
        for (const [index, row] of data.entries()) {
          expect(read.rows[index]?.line).toBe(line);
          line += 1 + row.join('').split('\n').length - 1;
        }
      }),
      { numRuns: 500 },
    );
  });
});

import Papa from 'papaparse';
import { unguarded } from '../../../shared/domain/export/formula-guard';
import { err, ok, type Result } from '../../../shared/errors/result';
import { findHeaderRow } from '../../../shared/domain/import/header-row';
import type { QuoteMark, RejectedRow, Table, TableFailure, TableOptions, TableProblem, TableRow } from '../../../shared/domain/import/table';
import { decodeText } from './decode-text';
import { detectDelimiter } from './detect-delimiter';
import { detectQuote } from './detect-quote';
import { foreignFormatOfBytes, foreignFormatOfText } from './foreign-format';
import { repeatedHeaders } from './repeated-headers';
import { TABLE_LIMITS } from './table-limits';
import { readWorkbook } from './workbook/read-workbook';

/**
 * Reads a CSV or TSV file, or a sheet of an Excel workbook (`read-workbook`), which its first bytes tell.
 *
 * Shape: RFC 4180 with the usual deviations: comma, semicolon, tab or bar, a `sep=;` line as Excel knows it,
 * line breaks in quoted cells, any line end (breaks inside cells come out as `\n`), UTF-8, UTF-16 or
 * Windows-1252 with or without byte order mark. The apostrophe that keeps a formula-looking text inert in
 * spreadsheets is taken off. Blank rows are skipped. A row with too many cells is set
 * aside in `rejected`, never shifted into the wrong columns, and so is one that a broken quotation stretches
 * over several lines; a row that ends early is filled up with empty cells; all of them are listed in
 * `problems` by line, in the order of the file.
 *
 * Errors: a `TableFailure` value for whatever is no table or too big; it never throws on any bytes.
 */
export function readTable(bytes: Uint8Array, options: TableOptions = {}): Result<Table, TableFailure> {
  if (bytes.length > TABLE_LIMITS.bytes) {
    return err({ code: 'file-too-large', params: { bytes: bytes.length, limit: TABLE_LIMITS.bytes } });
  }
  const foreign = foreignFormatOfBytes(bytes);
  if (foreign === 'xlsx' || foreign === 'xls') return readWorkbook(bytes, options);
  if (foreign) return err({ code: 'foreign-format', params: { format: foreign } });

  const { text: decoded, encoding, hadBom } = decodeText(bytes, options.encoding);
  if (!/[^\s,;|]/.test(decoded)) return err({ code: 'empty-file', params: {} });
  const foreignText = foreignFormatOfText(decoded);
  if (foreignText) return err({ code: 'foreign-format', params: { format: foreignText } });

  // One kind of line end makes files that mix them readable and line numbers countable.
  const text = decoded.replace(/\r\n?/g, '\n');
  const hint = separatorLine(text);
  const body = hint ? text.slice(hint.length) : text;
  const firstLine = hint ? 2 : 1;

  const headerRow = options.headerRow;
  const skipLines = headerRow !== undefined && headerRow > firstLine ? headerRow - firstLine : 0;
  const quote = options.quote ?? detectQuote(body);
  const delimiter = usable(options.delimiter) ?? hint?.delimiter ?? detectDelimiter(body, skipLines, quote);
  if (countOf(body, delimiter, TABLE_LIMITS.cells) > TABLE_LIMITS.cells) {
    return err({ code: 'too-many-cells', params: { limit: TABLE_LIMITS.cells } });
  }

  const parsed = parseRows(body, { delimiter, quote }, firstLine, skipLines);
  if (!parsed.ok) return parsed;
  return assemble(parsed.value, headerRow, { encoding, hadBom, delimiter, quote });
}

type RawRow = { line: number; lastLine: number; cells: string[]; unclosed: boolean; strayQuote: boolean };

function separatorLine(text: string): { delimiter: string; length: number } | undefined {
  const hit = /^"?sep=([^"\r\n\uFEFF])"?(?:\n|$)/i.exec(text);
  return hit?.[1] === undefined ? undefined : { delimiter: hit[1], length: hit[0].length };
}

/** A separator is one character and cannot be what already marks cells or rows. */
function usable(delimiter: string | undefined): string | undefined {
  return delimiter !== undefined && /^[^"\r\n\uFEFF]$/.test(delimiter) ? delimiter : undefined;
}

function countOf(text: string, part: string, enough: number): number {
  let count = 0;
  for (let at = text.indexOf(part); at !== -1 && count <= enough; at = text.indexOf(part, at + 1)) count += 1;
  return count;
}

/** The rows that are not blank. */
function parseRows(
  body: string,
  { delimiter, quote }: { delimiter: string; quote: QuoteMark },
  firstLine: number,
  skipLines: number,
): Result<RawRow[], TableFailure> {
  const start = startOfLine(body, skipLines);
  const text = body.slice(start);
  const rows: RawRow[] = [];
  let failure: TableFailure | undefined;
  let line = firstLine + skipLines;
  let offset = 0;
  Papa.parse<string[]>(text, {
    delimiter,
    quoteChar: quote,
    newline: '\n',
    step: ({ data: cells, errors, meta }, parser) => {
      const breaks = countOf(text.slice(offset, meta.cursor), '\n', Number.MAX_SAFE_INTEGER);
      const endsWithBreak = text[meta.cursor - 1] === '\n';
      if (cells.some((cell) => cell.trim() !== '')) {
        rows.push({
          line,
          lastLine: line + Math.max(0, breaks - (endsWithBreak ? 1 : 0)),
          cells: cells.map(unguarded),
          unclosed: errors.some((error) => error.code === 'MissingQuotes'),
          strayQuote: errors.some((error) => error.code === 'InvalidQuotes'),
        });
      }
      line += breaks;
      offset = meta.cursor;
      failure = overLimit(rows);
      if (failure) parser.abort();
    },
  });
  return failure ? err(failure) : ok(rows);
}

/** Whether the rows, or the one read last, pass a limit. */
function overLimit(rows: readonly RawRow[]): TableFailure | undefined {
  const last = rows.at(-1);
  // One more than the limit, for the header.
  if (rows.length > TABLE_LIMITS.rows + 1) return { code: 'too-many-rows', params: { limit: TABLE_LIMITS.rows } };
  if (last === undefined) return undefined;
  if (last.cells.length > TABLE_LIMITS.columns) return { code: 'too-wide', params: { columns: last.cells.length, limit: TABLE_LIMITS.columns } };
  const isLong = !last.unclosed && last.cells.some((cell) => cell.length > TABLE_LIMITS.cellLength);
  return isLong ? { code: 'cell-too-long', params: { line: last.line, limit: TABLE_LIMITS.cellLength } } : undefined;
}

function startOfLine(text: string, skipLines: number): number {
  let at = 0;
  for (let skipped = 0; skipped < skipLines; skipped += 1) {
    const next = text.indexOf('\n', at);
    if (next === -1) return text.length;
    at = next + 1;
  }
  return at;
}

function assemble(
  all: RawRow[],
  headerRow: number | undefined,
  found: Pick<Table, 'encoding' | 'hadBom' | 'delimiter'> & { quote: QuoteMark },
): Result<Table, TableFailure> {
  const index = headerRow === undefined ? findHeaderRow(all) : headerRow === 0 ? -1 : 0;
  const headerless = index < 0;
  const parsed = all.slice(Math.max(index, 0));
  const header = headerless ? undefined : parsed[0];
  if (!headerless && isMissed(headerRow, header)) return err({ code: 'header-missing', params: { line: headerRow ?? 1 } });
  if (parsed.length === 0) return err({ code: 'empty-file', params: {} });
  const dataRows = headerless ? parsed : parsed.slice(1);
  const headers = header ? header.cells.map((cell) => cell.trim()) : blankHeaders(parsed);
  if (dataRows.length === 0) {
    const swallowed = header?.unclosed === true && header.lastLine > header.line;
    if (swallowed) return err({ code: 'unclosed-quote', params: { line: header.line } });
    return err({ code: 'header-only', params: { columns: headers.length } });
  }
  if (dataRows.length > TABLE_LIMITS.rows) return err({ code: 'too-many-rows', params: { limit: TABLE_LIMITS.rows } });

  const problems: TableProblem[] = header ? headerProblems(header, headers) : [];
  const rows: TableRow[] = [];
  const rejected: RejectedRow[] = [];
  for (const raw of dataRows) {
    const cells = withoutBlankExcess(raw.cells, headers.length);
    problems.push(...rowProblems(raw, cells, headers));
    if (cells.length > headers.length || swallowsLines(raw)) {
      rejected.push({ line: raw.line, cells });
    } else {
      const missing = headers.length - cells.length;
      rows.push({ line: raw.line, cells: missing > 0 ? [...cells, ...Array<string>(missing).fill('')] : cells });
    }
  }
  return ok({ ...found, headerLine: header?.line ?? 0, headers, rows, rejected, problems });
}

/** The line chosen as header is blank or beyond the end: the first row found lies below it, or there is none. */
function isMissed(headerRow: number | undefined, header: RawRow | undefined): boolean {
  if (headerRow === undefined || headerRow <= 1) return false;
  // Line 1 can be the separator hint, and then line 2 is as good a header as line 1.
  return header === undefined || header.line > headerRow;
}

/** A broken quotation swallows the lines up to the next one: what it holds is no longer one row. */
function swallowsLines(raw: RawRow): boolean {
  return (raw.unclosed || raw.strayQuote) && raw.lastLine > raw.line;
}

/** Without a header the width most rows have is the table's; where no width is usual, the widest row's. */
function blankHeaders(rows: RawRow[]): string[] {
  const counts = new Map<number, number>();
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  const [usual, times] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [0, 0];
  const width = times * 3 > rows.length * 2 ? usual : Math.max(...counts.keys());
  return Array<string>(width).fill('');
}

/** Surplus separators at the end of a row hold nothing and shift nothing. */
function withoutBlankExcess(cells: string[], width: number): string[] {
  let length = cells.length;
  while (length > width && (cells[length - 1] ?? '').trim() === '') length -= 1;
  return length === cells.length ? cells : cells.slice(0, length);
}

function headerProblems(raw: RawRow, headers: string[]): TableProblem[] {
  const { line } = raw;
  const problems: TableProblem[] = quoteProblems(raw);
  if (headers.some((header) => header.includes('\uFFFD'))) problems.push(damaged(line, headers, headers));
  return [...problems, ...repeatedHeaders(line, headers)];
}

function rowProblems(raw: RawRow, cells: string[], headers: string[]): TableProblem[] {
  const { line } = raw;
  const problems: TableProblem[] = quoteProblems(raw);
  const params = { found: cells.length, expected: headers.length };
  if (cells.length > headers.length) problems.push({ code: 'too-many-columns', line, params });
  if (cells.length < headers.length) problems.push({ code: 'too-few-columns', line, params });
  if (cells.some(isDamaged)) problems.push(damaged(line, cells, headers));
  return problems;
}

function quoteProblems({ line, lastLine, unclosed, strayQuote }: RawRow): TableProblem[] {
  if (unclosed) return [{ code: 'unclosed-quote', line, params: { lastLine } }];
  return strayQuote ? [{ code: 'stray-quote', line, params: { lastLine } }] : [];
}

/** U+FFFD, or text in another script that an earlier save turned into question marks. */
function isDamaged(cell: string): boolean {
  return cell.includes('\uFFFD') || /^\s*\?{3,}\s*$/.test(cell);
}

function damaged(line: number, cells: string[], headers: string[]): TableProblem {
  const columns = cells
    .flatMap((cell, index) => (isDamaged(cell) ? [headers[index] || String(index + 1)] : []))
    .join(', ');
  return { code: 'damaged-characters', line, params: { columns } };
}

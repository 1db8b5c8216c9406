import * as XLSX from '@e965/xlsx';
import { findHeaderRow } from '../../../../shared/domain/import/header-row';
import type { Table, TableFailure, TableOptions, TableProblem, TableRow } from '../../../../shared/domain/import/table';
import { err, ok, type Result } from '../../../../shared/errors/result';
import { repeatedHeaders } from '../repeated-headers';
import { TABLE_LIMITS } from '../table-limits';
import { cellValue } from './cell-value';
import { ARCHIVE_LIMITS, unpackArchive } from './unpack-archive';

type GridRow = TableRow & { kinds: string; longNumbers: number[] };

/**
 * Reads one sheet of an Excel workbook (XLSX or the old XLS): the chosen one, or the first visible one with a table in it. Cells come out as text with what they are (`cell-value`), blank rows are skipped, columns without a header
 * keep an empty one. The archive is unpacked first; what is damaged, locked or too large is a `TableFailure`, never
 * an exception.
 */
export function readWorkbook(bytes: Uint8Array, options: TableOptions = {}): Result<Table, TableFailure> {
  if (bytes.length > TABLE_LIMITS.bytes) return err({ code: 'file-too-large', params: { bytes: bytes.length, limit: TABLE_LIMITS.bytes } });
  const unpacked = bytes[0] === 0x50 ? unpackArchive(bytes) : bytes;
  if (unpacked === 'too-large') return err({ code: 'workbook-too-large', params: { limit: ARCHIVE_LIMITS.bytes / 1024 / 1024 } });
  if (unpacked === 'damaged') return err({ code: 'workbook-damaged', params: {} });
  let book: XLSX.WorkBook;
  try {
    book = XLSX.read(unpacked, {
      type: 'array', dense: true, cellNF: true, cellText: false, cellFormula: false, cellHTML: false, cellDates: false,
      // One row more than allowed, to notice that there are too many.
      sheetRows: TABLE_LIMITS.rows + 2,
    });
  } catch (fault) {
    const isLocked = fault instanceof Error && /password|encrypt/i.test(fault.message);
    return err(isLocked ? { code: 'workbook-locked', params: {} } : { code: 'workbook-damaged', params: {} });
  }
  return tableOf(book, options);
}

function tableOf(book: XLSX.WorkBook, options: TableOptions): Result<Table, TableFailure> {
  const sheets = book.SheetNames.map((name, index) => ({ name, hidden: (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0 }));
  const ordered = [...sheets.filter(({ hidden }) => !hidden), ...sheets.filter(({ hidden }) => hidden)];
  const dateSystem = book.Workbook?.WBProps?.date1904 === true ? 1904 : 1900;
  const chosen = ordered.filter(({ name }) => name === options.sheet);
  let first: { name: string; grid: GridRow[] } | null = null;
  for (const { name } of chosen.length > 0 ? chosen : ordered.filter(({ hidden }) => !hidden)) {
    const grid = gridOf(book.Sheets[name], dateSystem);
    if (!grid.ok) return grid;
    if (grid.value.length === 0) continue;
    first ??= { name, grid: grid.value };
    // A cover or a list of contents has one column; the table comes behind it.
    if (!grid.value.some(({ cells }) => cells.filter((cell) => cell.trim() !== '').length > 1)) continue;
    first = { name, grid: grid.value };
    break;
  }
  return first === null ? err({ code: 'empty-file', params: {} }) : assemble(first.grid, options.headerRow, { sheet: first.name, sheets: ordered });
}

function gridOf(sheet: XLSX.WorkSheet | undefined, dateSystem: 1900 | 1904): Result<GridRow[], TableFailure> {
  const data = (sheet?.['!data'] ?? []) as (XLSX.CellObject[] | undefined)[];
  const rows: GridRow[] = [];
  let cellCount = 0;
  // The rows are sparse: a sheet may claim a million of them and hold a hundred.
  for (const [index, cells] of Object.entries(data)) {
    if (cells === undefined) continue;
    const line = Number(index) + 1;
    const row: GridRow = { line, cells: [], kinds: '', longNumbers: [] };
    const width = lastFilled(cells) + 1;
    if (width > TABLE_LIMITS.columns) return err({ code: 'too-wide', params: { columns: width, limit: TABLE_LIMITS.columns } });
    for (let column = 0; column < width; column += 1) {
      const { text, kind, digitsLost } = cellValue(cells[column], dateSystem);
      if (text.length > TABLE_LIMITS.cellLength) return err({ code: 'cell-too-long', params: { line, limit: TABLE_LIMITS.cellLength } });
      row.cells.push(text);
      row.kinds += kind;
      if (digitsLost) row.longNumbers.push(column);
    }
    if (row.cells.every((cell) => cell.trim() === '')) continue;
    rows.push(row);
    cellCount += width;
    if (rows.length > TABLE_LIMITS.rows + 1) return err({ code: 'too-many-rows', params: { limit: TABLE_LIMITS.rows } });
    if (cellCount > TABLE_LIMITS.cells) return err({ code: 'too-many-cells', params: { limit: TABLE_LIMITS.cells } });
  }
  return ok(rows);
}

function lastFilled(cells: readonly (XLSX.CellObject | undefined)[]): number {
  let last = cells.length - 1;
  while (last >= 0 && (cells[last]?.v === undefined || cells[last]?.v === '')) last -= 1;
  return last;
}

function assemble(grid: GridRow[], headerRow: number | undefined, found: Required<Pick<Table, 'sheet' | 'sheets'>>): Result<Table, TableFailure> {
  const index = headerRow === undefined ? findHeaderRow(grid) : headerRow === 0 ? -1 : grid.findIndex(({ line }) => line === headerRow);
  if (headerRow !== undefined && headerRow > 0 && index < 0) return err({ code: 'header-missing', params: { line: headerRow } });
  const header = grid[index];
  const below = grid.slice(index + 1);
  const width = grid.slice(Math.max(index, 0)).reduce((widest, { cells }) => Math.max(widest, cells.length), 0);
  const headers = Array.from({ length: width }, (_, column) => header?.cells[column]?.replace(/\s+/g, ' ').trim() ?? '');
  if (below.length === 0) return err({ code: 'header-only', params: { columns: width } });
  const rows = below.map(({ line, cells, kinds }) => ({
    line,
    cells: cells.length < width ? [...cells, ...Array<string>(width - cells.length).fill('')] : cells,
    kinds: kinds.padEnd(width, '-'),
  }));
  return ok({
    encoding: 'utf-8', hadBom: false, delimiter: '\t', ...found,
    headerLine: header?.line ?? 0, headers, rows, rejected: [],
    problems: [...repeatedHeaders(header?.line ?? 0, headers), ...lostDigits(below, headers)],
  });
}

function lostDigits(rows: readonly GridRow[], headers: readonly string[]): TableProblem[] {
  return rows
    .filter(({ longNumbers }) => longNumbers.length > 0)
    .map(({ line, longNumbers }) => {
      const columns = longNumbers.map((column) => headers[column] || String(column + 1)).join(', ');
      return { code: 'digits-lost', line, params: { columns } };
    });
}

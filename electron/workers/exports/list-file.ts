import '../../../shared/i18n/parts/exports';
import { utils, write, type CellObject } from '@e965/xlsx';
import type { ListFormat } from '../../../shared/contract/exports';
import { csvFile, type CsvCell } from '../../../shared/domain/export/csv';
import { listRows, type ExportList, type ListCell, type ListRecords } from '../../../shared/domain/export/list-rows';
import { vCards } from '../../../shared/domain/export/vcards';
import type { Language } from '../../../shared/domain/schema/values';
import { translator } from '../../../shared/i18n/translator';

/** Days from the first of a spreadsheet's calendar to the first of 1970. */
const DAYS_BEFORE_1970 = 25_569;
const DAY_MS = 86_400_000;

/** A list as a file, in the words and signs of a language. */
export function listFile(list: ExportList, format: ListFormat, records: ListRecords, language: Language): Uint8Array {
  if (format === 'vcf') {
    const names = new Map(records.accounts.map(({ id, name }) => [id, name]));
    const text = list === 'accounts' ? vCards(records.accounts, [], () => '') : vCards([], records.persons, ({ accountId }) => names.get(accountId ?? '') ?? '');
    return new TextEncoder().encode(text);
  }
  const t = translator(language);
  const { columns, rows } = listRows(list, records, { stage: (stage) => t(`common.dealStages.${stage}`), courtesy: (gender) => t(`exports.courtesies.${gender}`) });
  const headers = columns.map(({ column, number }) => `${t(`exports.columns.${column}`)}${number === 1 ? '' : ` ${number}`}`);
  return format === 'csv' ? new TextEncoder().encode(csvFile([headers, ...rows.map((row) => row.map(csvCell))], language)) : workbook(t(`exports.lists.${list}`), headers, rows);
}

function csvCell(cell: ListCell): CsvCell {
  return cell !== null && typeof cell === 'object' && 'day' in cell ? cell.day : cell;
}

/** A workbook of one sheet. Text is written as text, so that nothing in it is ever calculated. */
function workbook(name: string, headers: readonly string[], rows: readonly (readonly ListCell[])[]): Uint8Array {
  const cellOf = (cell: ListCell): CellObject | null => {
    if (cell === null || cell === '') return null;
    if (typeof cell === 'string') return { t: 's', v: cell };
    if ('day' in cell) return { t: 'n', v: Date.parse(`${cell.day}T00:00:00Z`) / DAY_MS + DAYS_BEFORE_1970, z: 'yyyy-mm-dd' };
    return { t: 'n', v: Number(cell.number) };
  };
  const sheet = utils.aoa_to_sheet([headers.map((header) => cellOf(header)), ...rows.map((row) => row.map(cellOf))]);
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, name);
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx', compression: true }) as ArrayBuffer);
}

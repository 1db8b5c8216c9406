import type { CellObject } from '@e965/xlsx';
import { Decimal } from '../../../../shared/domain/money/decimal';
import { CELL_KINDS, type CellKind } from '../../../../shared/domain/import/table';
import { serialInstant } from '../../../../shared/domain/import/serial-day';
import { shownAs } from './number-format';

/** A cell as text with what it is; `digitsLost` for a number too long to be kept exactly by a spreadsheet. */
export type CellValue = { text: string; kind: CellKind; digitsLost: boolean };

const EMPTY: CellValue = { text: '', kind: CELL_KINDS.empty, digitsLost: false };
/** Spreadsheets keep 15 significant digits. */
const KEPT_DIGITS = 15;

/** Reads one cell. Days come out as calendar days, numbers as decimal text, `1067` shown as `00000` as `01067`. */
export function cellValue(cell: CellObject | undefined | null, dateSystem: 1900 | 1904): CellValue {
  if (cell === undefined || cell === null || cell.v === undefined) return EMPTY;
  if (typeof cell.v === 'number' && cell.t === 'n') return numberValue(cell.v, typeof cell.z === 'string' ? cell.z : 'General', dateSystem);
  if (typeof cell.v === 'boolean') return { text: cell.v ? 'TRUE' : 'FALSE', kind: CELL_KINDS.truth, digitsLost: false };
  if (cell.t === 'e') return { text: cell.w ?? '#N/A', kind: CELL_KINDS.text, digitsLost: false };
  const text = String(cell.v).replace(/\r\n?/g, '\n');
  return text === '' ? EMPTY : { text, kind: CELL_KINDS.text, digitsLost: false };
}

function numberValue(value: number, format: string, dateSystem: 1900 | 1904): CellValue {
  const shown = shownAs(format);
  if (shown.kind === 'date' || shown.kind === 'time-of-day') {
    const instant = serialInstant(value, dateSystem);
    if (instant !== null && shown.kind === 'date') {
      const { day, time } = instant;
      return { text: time === null ? day : `${day}T${time}`, kind: time === null ? CELL_KINDS.day : CELL_KINDS.time, digitsLost: false };
    }
    if (shown.kind === 'time-of-day' && value >= 0 && value < 1) {
      return { text: new Date(Math.round(value * 86_400) * 1000).toISOString().slice(11, 19), kind: CELL_KINDS.text, digitsLost: false };
    }
  }
  const text = decimalText(value);
  const digitsLost = Math.abs(value) >= 10 ** KEPT_DIGITS;
  if (shown.kind === 'padded' && Number.isInteger(value) && value >= 0) return { text: text.padStart(shown.digits, '0'), kind: CELL_KINDS.text, digitsLost };
  return { text, kind: shown.kind === 'percent' ? CELL_KINDS.percent : CELL_KINDS.number, digitsLost };
}

/** The number a spreadsheet shows: 15 significant digits, without exponent and without the noise of binary fractions. */
function decimalText(value: number): string {
  return Number.isFinite(value) ? new Decimal(value).toSignificantDigits(KEPT_DIGITS).toFixed() : '';
}

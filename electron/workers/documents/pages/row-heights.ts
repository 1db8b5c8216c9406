import type { OfferReport, PositionRow, TotalRow } from '../../../../shared/report/offer-report-model';
import { mm } from '../measures';
import { CELL_MARGINS, type SetColumn } from '../positions-layout';
import { cleanText } from '../text';
import { SIZE, SPACING } from '../typography';
import { NOTHING, largestOf, sumOf, type Bounds } from './bounds';
import { ONE_LINE, paragraphHeight, textHeight } from './heights';

const AROUND = CELL_MARGINS.top + CELL_MARGINS.bottom;
const BESIDE = CELL_MARGINS.left + CELL_MARGINS.right;
/** A rule above a row takes its own width or nothing, in twips. */
const RULE: Bounds = { least: 0, most: 20 };

const cell = (text: string, points: number, width: number, bold = false): Bounds => textHeight(cleanText(text), points, width - BESIDE, SPACING.none, bold);
const row = (cells: Iterable<Bounds>, hasRule = false): Bounds => sumOf([{ least: AROUND, most: AROUND }, largestOf(cells), ...(hasRule ? [RULE] : [])]);
const widthOf = (columns: readonly SetColumn[]): number => columns.reduce((sum, { width }) => sum + width, 0);

/** Height of the head of the positions, in twips. */
export function headHeight(columns: readonly SetColumn[]): Bounds {
  return row(columns.map(({ label, width }) => cell(label, SIZE.small, width, true)));
}

/** Height of a position as it stands in the table, in twips. */
export function positionHeight(position: PositionRow, columns: readonly SetColumn[]): Bounds {
  const all = widthOf(columns);
  const amount = columns.at(-1)?.width ?? 0;
  switch (position.kind) {
    case 'text':
      return row([textCell(position, all)]);
    case 'group':
      return row([textCell(position, all - (columns[0]?.width ?? 0))], true);
    case 'subtotal':
      return row([cell(position.title, SIZE.table, all - amount, true), cell(position.cells.net ?? '', SIZE.table, amount, true)], true);
    default:
      return row(columns.map(({ key, width }) => (key === 'text' ? textCell(position, width) : numberCell(position, key, width))));
  }
}

/** Height of a row of the totals, in twips. */
export function totalHeight({ kind, label, amount }: TotalRow, columns: readonly { width: number }[], isFirst: boolean): Bounds {
  const isGross = kind === 'gross';
  const points = isGross ? SIZE.body + 0.5 : SIZE.table + 0.5;
  const last = columns.at(-1)?.width ?? 0;
  const labelWidth = columns.reduce((sum, { width }) => sum + width, 0) - last;
  return row([cell(label, points, labelWidth, isGross), cell(amount, points, last, isGross)], isGross || isFirst);
}

/** Height of a payment plan without its heading, in twips. */
export function planHeight({ columns, rows }: NonNullable<OfferReport['paymentPlan']>, textColumn: number): Bounds {
  const head = row(columns.map(() => paragraphHeight(ONE_LINE, SIZE.small)));
  return sumOf([head, ...rows.map(([text = '']) => row([cell(text, SIZE.table, textColumn)]))]);
}

function textCell({ title, description, note }: PositionRow, width: number): Bounds {
  const inner = width - BESIDE;
  const isUntitled = title === '' && (description.length > 0 || note !== null);
  return sumOf([
    isUntitled ? NOTHING : textHeight(cleanText(title), SIZE.table, inner, SPACING.none, true),
    ...description.map((text) => textHeight(cleanText(text), SIZE.table, inner, SPACING.tableText)),
    ...(note === null ? [] : [aside(note, inner, SPACING.tableText)]),
  ]);
}

/** A paragraph set smaller than its style: some programs take the height of its last line from the style. */
function aside(text: string, inner: number, spacing: (typeof SPACING)['tableText' | 'none']): Bounds {
  const small = textHeight(cleanText(text), SIZE.small, inner, spacing);
  return { least: small.least, most: small.most + mm(0.5) };
}

function numberCell(position: PositionRow, key: Exclude<SetColumn['key'], 'text'>, width: number): Bounds {
  const text = position.cells[key] ?? '';
  const number = cell(key === 'net' && !position.counts ? `(${text})` : text, SIZE.table, width);
  return key === 'unitPrice' && position.priceUnit !== null ? sumOf([number, aside(position.priceUnit, width - BESIDE, SPACING.none)]) : number;
}

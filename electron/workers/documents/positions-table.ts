import type { ColumnKey, OfferReport, PositionRow } from '../../../shared/report/offer-report-model';
import { TEXT_WIDTH } from './letter-geometry';
import { mark } from './marks';
import { mm } from './measures';
import type { PagePlan } from './pages/page-plan';
import { paragraphTree } from './paragraph-tree';
import { CELL_MARGINS, setColumns, tableRows, type SetColumn } from './positions-layout';
import { STYLE } from './styles';
import { cellTree, rowTree, tableTree } from './table-tree';
import { cleanText } from './text';
import { textWidth } from './text-width';
import { totalTableRow } from './total-table-row';
import { COLOUR, SIZE } from './typography';
import type { XmlTree } from './xml-tree';

/** Longer descriptions may break over pages: a row that fits on no page must not be kept together. */
const MAX_UNSPLIT_LENGTH = 2_400;
const MAX_UNSPLIT_LINES = 40;

const LEFT_ALIGNED: ReadonlySet<ColumnKey> = new Set(['text', 'unit']);

type Options = {
  /** Style of the headings of groups. */
  groupStyle?: string;
  /** Where the rows of a long document stand. */
  plan?: PagePlan | null;
};

/** The positions with their totals as one table. */
export function positionsTable(report: OfferReport, { groupStyle = STYLE.groupTitle, plan = null }: Options = {}): XmlTree | null {
  if (report.positions === null) return totalsTable(report);
  const { caption, description } = report.positions;
  const columns = setColumns(report, report.positions.columns);
  const look = { widths: columns.map(({ width }) => width), margins: CELL_MARGINS, caption: cleanText(caption), description: cleanText(description) };
  const groups = (plan?.headings ?? []).flatMap(({ part, index }, anchor) => (part === 'group' ? [[index, anchor] as const] : []));
  const anchors = new Map(groups);
  return tableTree(look, [
    headRow(columns),
    ...tableRows(report).flatMap((row) => {
      if (row.kind === 'total') return [];
      const { position, index, keepsNext } = row;
      const height = plan?.leastHeights.get(index);
      const marked = mark('position', index);
      if (position.kind !== 'group') return [positionRow(position, columns, { keepNext: keepsNext, marked, height })];
      const anchor = anchors.get(index);
      return [groupRow(position, columns, { style: groupStyle, marked, anchor: anchor === undefined ? [] : mark('heading', anchor), height })];
    }),
    ...totalRows(report, columns),
  ]);
}

/** Height of a row that is made higher than its text, in twips. */
type Height = { height: number | undefined };

/** Only the totals, for a reader who gets no positions. */
function totalsTable(report: OfferReport): XmlTree | null {
  if (report.totalRows.length === 0) return null;
  const amount = mm(Math.max(...report.totalRows.map((row) => textWidth(row.amount, SIZE.body + 0.5, true))) + 6);
  const columns = [{ width: mm(TEXT_WIDTH) - amount }, { width: amount }];
  const caption = cleanText(report.title);
  return tableTree({ widths: columns.map(({ width }) => width), margins: CELL_MARGINS, caption }, totalRows(report, columns));
}

function totalRows({ totalRows: totals }: OfferReport, columns: readonly { width: number }[]): XmlTree[] {
  return totals.map((total, index) => totalTableRow(total, columns, { first: index === 0, last: index === totals.length - 1, marked: mark('total', index) }));
}

function headRow(columns: readonly SetColumn[]): XmlTree {
  const cells = columns.map(({ key, label, width }) =>
    cellTree({ width, fill: COLOUR.tint, atBottom: true }, [
      paragraphTree(label, { style: LEFT_ALIGNED.has(key) ? STYLE.tableHead : STYLE.tableHeadNumber }),
    ]),
  );
  return rowTree({ repeats: true, unsplit: true }, cells);
}

type Place = Height & { keepNext: boolean; marked: readonly XmlTree[] };

function positionRow(row: PositionRow, columns: readonly SetColumn[], place: Place): XmlTree {
  const { keepNext, marked } = place;
  const look = { unsplit: fitsOnPage(row), ...leastHeight(place) };
  const all = columns.reduce((sum, { width }) => sum + width, 0);
  switch (row.kind) {
    case 'text':
      return rowTree(look, [cellTree({ width: all, span: columns.length }, textParagraphs(row, keepNext, marked))]);
    case 'subtotal':
      return subtotalRow(row, columns, all, place);
    default:
      return rowTree(
        look,
        columns.map(({ key, width }, index) => {
          const own = index === 0 ? marked : [];
          return cellTree({ width }, key === 'text' ? textParagraphs(row, keepNext, own) : numberParagraphs(row, key, keepNext, own));
        }),
      );
  }
}

/** The heading of a group, below a rule: its number in the column of numbers, its name over all others. */
function groupRow(
  row: PositionRow,
  columns: readonly SetColumn[],
  { style, marked, anchor, height }: Height & { style: string; marked: readonly XmlTree[]; anchor: readonly XmlTree[] },
): XmlTree {
  const rule = { ruleAbove: { size: 4, colour: COLOUR.rule } };
  const first = columns[0]?.width ?? 0;
  const others = columns.slice(1).reduce((sum, { width }) => sum + width, 0);
  const title = [
    paragraphTree(row.title, { style, marked: anchor }),
    ...row.description.map((text) => paragraphTree(text, { style: STYLE.tableText, keepNext: true })),
  ] as [XmlTree, ...XmlTree[]];
  return rowTree({ unsplit: true, ...leastHeight({ height }) }, [
    cellTree({ ...rule, width: first }, [paragraphTree(row.cells.number ?? '', { style: STYLE.tableNumber, keepNext: true, marked })]),
    cellTree({ ...rule, width: others, span: columns.length - 1 }, title),
  ]);
}

/** What a group comes to, below a rule as every sum. */
function subtotalRow(row: PositionRow, columns: readonly SetColumn[], all: number, { keepNext, marked, height }: Place): XmlTree {
  const rule = { ruleAbove: { size: 4, colour: COLOUR.rule } };
  const amount = columns.at(-1)?.width ?? 0;
  return rowTree({ unsplit: true, ...leastHeight({ height }) }, [
    cellTree({ ...rule, width: all - amount, span: columns.length - 1 }, [paragraphTree(row.title, { style: STYLE.subtotal, keepNext, marked })]),
    cellTree({ ...rule, width: amount }, [paragraphTree(row.cells.net ?? '', { style: STYLE.subtotal, keepNext })]),
  ]);
}

function textParagraphs(row: PositionRow, keepNext: boolean, marked: readonly XmlTree[]): [XmlTree, ...XmlTree[]] {
  const isUntitled = row.title === '' && (row.description.length > 0 || row.note !== null);
  const title = paragraphTree(row.title, { style: STYLE.tableTitle, keepNext, marked });
  const more = row.description.map((text, index) =>
    paragraphTree(text, { style: STYLE.tableText, keepNext, marked: isUntitled && index === 0 ? marked : [] }),
  );
  if (row.note !== null) more.push(paragraphTree(row.note, { style: STYLE.tableText, runStyle: STYLE.aside, keepNext }));
  const [first, ...rest] = more;
  return isUntitled && first !== undefined ? [first, ...rest] : [title, ...more];
}

function numberParagraphs(
  row: PositionRow,
  key: Exclude<ColumnKey, 'text'>,
  keepNext: boolean,
  marked: readonly XmlTree[],
): [XmlTree, ...XmlTree[]] {
  const text = row.cells[key] ?? '';
  if (key === 'unit') return [paragraphTree(text, { style: STYLE.tableUnit, keepNext, marked })];
  if (key === 'net' && !row.counts) return [paragraphTree(`(${text})`, { style: STYLE.tableNumberAside, keepNext, marked })];
  const number = paragraphTree(text, { style: STYLE.tableNumber, keepNext, marked });
  if (key !== 'unitPrice' || row.priceUnit === null) return [number];
  return [number, paragraphTree(row.priceUnit, { style: STYLE.tableNumberAside, runStyle: STYLE.aside, keepNext })];
}

const leastHeight = ({ height }: Height): { leastHeight?: number } => (height === undefined ? {} : { leastHeight: height });

function fitsOnPage(row: PositionRow): boolean {
  const length = row.description.reduce((sum, text) => sum + text.length, 0);
  const lines = row.description.reduce((sum, text) => sum + text.split('\n').length, 0);
  return length <= MAX_UNSPLIT_LENGTH && lines <= MAX_UNSPLIT_LINES;
}

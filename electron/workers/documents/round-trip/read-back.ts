import { strFromU8 } from 'fflate';
import { err, ok, type Result } from '../../../../shared/errors/result';
import type { OfferDocumentInput } from '../../../../shared/report/offer-document-input';
import { buildOfferReport } from '../../../../shared/report/offer-report';
import type { OfferReport } from '../../../../shared/report/offer-report-model';
import type { OfferDrift, ReadBackProblem, RowDrift } from '../../../../shared/report/round-trip/drift';
import { documentBody } from '../document-body';
import { offerOf } from '../origin';
import { serializeTree } from '../serialize-tree';
import { openPackage, type PackageParts } from '../templates/open-package';
import { parsePart } from '../templates/parse-part';
import { readDocument, type ReadDocument, type ReadRow } from './read-document';
import { rowDrift } from './row-drift';
import { textDrift } from './text-drift';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/**
 * Compares a Word file that was edited by hand with the offer it was made from: the offer is set once more, both are read
 * the same way, and what differs is told. Looks, heads and feet of pages and the page with the chart are not compared.
 */
export function readBack(bytes: Uint8Array, input: OfferDocumentInput): Result<OfferDrift, ReadBackProblem> {
  const opened = openPackage(bytes);
  if (!opened.ok) return err('not-a-word-file');
  const origin = offerOf(opened.value);
  if (origin === null) return err('not-from-here');
  if (origin.offerId !== input.offer.id) return err('other-offer');
  const edited = editedDocument(opened.value);
  if (edited === null) return err('not-a-word-file');
  const report = buildOfferReport({ ...input, variant: origin.variant });
  return ok(driftOf(documentOf(report), edited, report));
}

function editedDocument(parts: PackageParts): ReadDocument | null {
  const bytes = parts.get('word/document.xml');
  if (bytes === undefined || /<!DOCTYPE|<!ENTITY/i.test(strFromU8(bytes))) return null;
  const document = parsePart(bytes);
  return document === null ? null : readDocument(document);
}

/** What the file said when it was made. */
function documentOf(report: OfferReport): ReadDocument {
  const body = documentBody(report, null).map(serializeTree).join('');
  const document = parsePart(`<w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>`);
  if (document === null) throw new Error('the own layout is not XML');
  return readDocument(document);
}

function driftOf(before: ReadDocument, now: ReadDocument, report: OfferReport): OfferDrift {
  const { language } = report;
  const tables = { before: before.tables.map(({ rows }) => rows), now: now.tables.map(({ rows }) => rows) };
  const prices = tableWith(tables.before, ['position', 'total']);
  const plan = tableWith(tables.before, ['payment']);
  const positionColumns = (report.positions?.columns ?? []).map(({ label }) => label);
  const textColumn = Math.max(0, report.positions?.columns.findIndex(({ key }) => key === 'text') ?? 0);
  const amountColumn = Math.max(1, positionColumns.length - 1);
  const labels = positionColumns.map((_, index) => (index === amountColumn ? (positionColumns[amountColumn] ?? '') : ''));

  const editedPrices = partnerOf(prices, tables.now);
  const isTotal = (row: ReadRow): boolean => row.mark?.kind === 'total';
  const split = splitTotals(prices, editedPrices);
  const texts = textDrift(before.paragraphs, now.paragraphs.filter(({ text }) => text !== report.chart?.heading && text !== report.chart?.caption));
  return {
    positions: rowDrift(prices.filter((row) => !isTotal(row)), split.positions, { language, columns: positionColumns, titleColumn: textColumn, numberColumn: 0 }),
    totals: rowDrift(prices.filter(isTotal), split.totals, { language, columns: labels, titleColumn: 0, numberColumn: null }),
    paymentPlan: planDrift(plan, partnerOf(plan, tables.now), report),
    terms: texts.filter(({ part }) => part === 'terms').map(({ drift }) => drift),
    letter: texts.filter(({ part }) => part === 'letter').map(({ drift }) => drift),
  };
}

function planDrift(before: readonly ReadRow[], now: readonly ReadRow[], { language, paymentPlan }: OfferReport): RowDrift[] {
  return rowDrift(before, now, { language, columns: paymentPlan?.columns ?? [], titleColumn: 0, numberColumn: null });
}

/** The table that has rows with one of these marks. */
function tableWith(tables: readonly ReadRow[][], kinds: readonly string[]): ReadRow[] {
  return tables.find((rows) => rows.some(({ mark }) => mark !== null && kinds.includes(mark.kind))) ?? [];
}

/** The same table in the edited file: by its marks, else the one that begins with the same row. */
function partnerOf(table: readonly ReadRow[], tables: readonly ReadRow[][]): ReadRow[] {
  if (table.length === 0) return [];
  const kinds = new Set(table.flatMap(({ mark }) => (mark === null ? [] : [mark.kind])));
  const marked = tableWith(tables, [...kinds]);
  if (marked.length > 0) return marked;
  const head = textOf(table[0]);
  return tables.find((rows) => textOf(rows[0]) === head) ?? [];
}

const textOf = (row: ReadRow | undefined): string => (row?.cells ?? []).map(({ text }) => text).join('|');

/** Totals begin with the first row that is marked as one, or says what the first of them said. */
function splitTotals(before: readonly ReadRow[], now: readonly ReadRow[]): { positions: ReadRow[]; totals: ReadRow[] } {
  const labels = new Set(before.filter(({ mark }) => mark?.kind === 'total').map((row) => row.cells[0]?.text ?? ''));
  const isTotal = (row: ReadRow): boolean => row.mark?.kind === 'total' || (row.mark === null && row.cells.length === 2 && labels.has(row.cells[0]?.text ?? ''));
  const first = now.findIndex(isTotal);
  const isPlaced = (row: ReadRow, index: number): boolean => isTotal(row) || (first >= 0 && index > first && row.mark === null);
  return { positions: now.filter((row, index) => !isPlaced(row, index)), totals: now.filter(isPlaced) };
}

import type { ColumnKey, OfferReport, PositionRow, TextTable } from '../../../../shared/report/offer-report-model';
import { xmlText } from '../../../../shared/report/xml-text';
import { columnWidths } from '../column-widths';
import { legalShares } from '../footer';
import { TEXT_WIDTH } from '../letter-geometry';
import { mm } from '../measures';
import type { Picture } from '../picture';
import { LANGUAGE_TAG } from '../styles';
import { PRINT_FAMILIES } from '../typography';
import { tag, tags, words } from './markup';
import { offerStyle } from './offer-style';

/** A page to print: its markup, and that of the foot of every sheet. */
export type PrintedPage = { html: string; footer: string };

/** Width of the amounts where there are no positions, in millimetres. */
const AMOUNT = 45;

/** Millimetres to a unit of the chart at most, at which its names are as large as the letter's text. */
const LARGEST_CHART = 0.24;

const TEXT_COLUMNS: ReadonlySet<ColumnKey> = new Set(['text', 'unit']);

/** The offer as a page to print, from the same report as the Word file, so that both say the same. All words are text, never markup. */
export function offerPage(report: OfferReport, logo: Picture | null): PrintedPage {
  const legalLines = Math.max(0, ...report.footer.map((lines) => lines.length));
  const body = [
    head(report, logo),
    `<h1>${words(report.subject)}</h1>`,
    tag('p', '', report.salutation),
    tags('p', '', report.introduction),
    argument(report),
    prices(report),
    report.paymentPlan === null ? '' : plan(report.paymentPlan),
    terms(report),
    closing(report),
    report.attachments === null ? '' : list(report.attachments.label, report.attachments.titles),
    report.copies === null ? '' : list(report.copies.label, report.copies.names),
    chart(report.chart),
  ].join('');
  const html = `<!doctype html><html lang="${LANGUAGE_TAG[report.language]}"><head><meta charset="utf-8"><title>${xmlText(report.title)}</title><style>${offerStyle(report.form, legalLines)}</style></head><body class="${report.form}">${body}</body></html>`;
  return { html, footer: footer(report) };
}

function head({ letterhead, returnAddress, address, info }: OfferReport, logo: Picture | null): string {
  const data = logo === null ? '' : `data:image/${logo.kind === 'png' ? 'png' : 'jpeg'};base64,${Buffer.from(logo.bytes).toString('base64')}`;
  return [
    '<div class="head">',
    letterhead === null ? '' : `<div class="sender">${tag('b', '', letterhead.name)}${tag('span', 'detail', letterhead.lines.join(' · '))}</div>`,
    data === '' ? '' : `<img class="logo" src="${data}" alt="${xmlText(letterhead?.name ?? '')}">`,
    returnAddress === null ? '' : tag('div', 'return', returnAddress),
    `<div class="address${address.length > 6 ? ' long' : ''}">${tags('div', '', address)}</div>`,
    `<div class="info">${info.map(({ label, text }) => `<div><span class="aside">${words(label)}</span><span>${words(text)}</span></div>`).join('')}</div>`,
    '</div>',
  ].join('');
}

function argument({ argument: section }: OfferReport): string {
  if (section === null) return '';
  const entries = section.entries.map(
    ({ text, value, enabledBy, proof }) => `<div class="benefit">${words(text)}${tag('div', 'value', value ?? '')}${tag('div', 'aside', enabledBy ?? '')}${tag('div', 'aside', proof ?? '')}</div>`,
  );
  return `${tag('h2', '', section.heading)}${entries.join('')}${tag('p', 'sum', section.sum ?? '')}`;
}

function prices(report: OfferReport): string {
  const { positions, notices } = report;
  const span = (positions?.columns.length ?? 2) - 1;
  const totals = report.totalRows
    .map(({ kind, label, amount }, index) => `<tr class="${kind === 'gross' ? 'gross' : index === 0 ? 'first' : ''}"><td colspan="${span}">${words(label)}</td><td>${words(amount)}</td></tr>`)
    .join('');
  const notes = tags('p', 'notice', notices);
  if (positions === null) return totals === '' ? notes : `<table class="totals">${columnGroup([mm(TEXT_WIDTH - AMOUNT), mm(AMOUNT)])}<tbody class="together">${totals}</tbody></table>${notes}`;
  const rows = positions.rows.map((row) => positionRow(row, report));
  const last = totals === '' ? '' : (rows.pop() ?? '');
  const columns = positions.columns.map(({ key, label }) => `<th scope="col"${TEXT_COLUMNS.has(key) ? ' class="text"' : ''}>${words(label)}</th>`).join('');
  return [
    tag('h2', '', positions.heading),
    `<table><caption>${words(positions.caption)}</caption>${columnGroup(columnWidths(positions.columns, report))}<thead><tr>${columns}</tr></thead><tbody>${rows.join('')}</tbody>`,
    totals === '' ? '' : `<tbody class="together totals">${last}${totals}</tbody>`,
    `</table>${notes}`,
  ].join('');
}

/** Widths in twips as shares of the table. */
function columnGroup(widths: readonly number[]): string {
  const total = widths.reduce((sum, width) => sum + width, 0);
  return `<colgroup>${widths.map((width) => `<col style="width:${((width / total) * 100).toFixed(3)}%">`).join('')}</colgroup>`;
}

function positionRow(row: PositionRow, { positions }: OfferReport): string {
  const columns = positions?.columns ?? [];
  const text = `${tag('b', '', row.title)}${tags('p', '', row.description)}${tag('p', 'aside', row.note ?? '')}`;
  if (row.kind === 'text') return `<tr><td class="text" colspan="${columns.length}">${text}</td></tr>`;
  if (row.kind === 'group') return `<tr class="group"><td>${words(row.cells.number ?? '')}</td><td class="text" colspan="${columns.length - 1}">${text}</td></tr>`;
  if (row.kind === 'subtotal') return `<tr class="subtotal"><td colspan="${columns.length - 1}">${words(row.title)}</td><td>${words(row.cells.net ?? '')}</td></tr>`;
  const cells = columns.map(({ key }) => {
    if (key === 'text') return `<td class="text">${text}</td>`;
    const cell = words(row.cells[key] ?? '');
    if (key === 'net') return row.counts ? `<td>${cell}</td>` : `<td class="off">(${cell})</td>`;
    if (key === 'unitPrice') return `<td>${cell}${tag('div', 'aside', row.priceUnit ?? '')}</td>`;
    return `<td${key === 'unit' ? ' style="text-align:left"' : ''}>${cell}</td>`;
  });
  return `<tr>${cells.join('')}</tr>`;
}

function plan({ heading, caption, columns, rows }: TextTable): string {
  const row = (cells: readonly string[], name: 'th' | 'td'): string =>
    `<tr>${cells.map((text, index) => `<${name}${index === 0 ? ' class="text"' : ''}>${words(text)}</${name}>`).join('')}</tr>`;
  return `${tag('h2', '', heading)}<table><caption>${words(caption)}</caption>${columnGroup(columns.map((_, index) => (index === 0 ? mm(TEXT_WIDTH) - mm(32) * (columns.length - 1) : mm(32))))}<thead>${row(columns, 'th')}</thead><tbody class="together">${rows.map((cells) => row(cells, 'td')).join('')}</tbody></table>`;
}

function terms({ terms: section }: OfferReport): string {
  if (section === null) return '';
  const entries = section.entries.map(({ label, paragraphs }) =>
    label === null ? tags('p', '', paragraphs) : `<div><b>${words(label)}</b><span>${tags('p', '', paragraphs)}</span></div>`,
  );
  return `${tag('h2', '', section.heading)}<div class="terms">${entries.join('')}</div>`;
}

function closing({ closing: texts, closingFormula, signature: { company, signers } }: OfferReport): string {
  const people = signers.map(({ name, function: role }) => `<div>${words(name)}${tag('div', 'aside', role ?? '')}</div>`).join('');
  const inner = `${tags('p', '', texts)}${tag('p', '', closingFormula)}${tag('p', '', company ?? '')}${people === '' ? '' : `<div class="signers">${people}</div>`}`;
  return inner === '' ? '' : `<div class="closing">${inner}</div>`;
}

/** The people of the deal on a sheet of their own; as lines and letters, so that it is sharp at any size. */
function chart(section: OfferReport['chart']): string {
  if (section === null) return '';
  const { heading, caption, alt, drawing } = section;
  const picture = drawing.svg.replace('<svg ', `<svg role="img" aria-label="${xmlText(alt)}" style="width:${(drawing.width * LARGEST_CHART).toFixed(1)}mm" `);
  return `<section class="chart">${tag('h2', '', heading)}${picture}${tag('p', 'aside', caption)}</section>`;
}

function list(label: string, lines: readonly string[]): string {
  return `<div class="list"><b>${words(label)}</b>${tags('div', '', lines)}</div>`;
}

/** Chromium sets the foot apart from the page, without its styles and a third larger; it fills in the numbers. */
function footer({ footer: columns, page }: OfferReport): string {
  const shares = legalShares(columns);
  const legal = columns.map((lines, index) => `<div style="flex:${shares[index] ?? 1} 1 0;min-width:0">${tags('div', '', lines)}</div>`).join('');
  return [
    `<div style="zoom:.75;width:${TEXT_WIDTH}mm;margin-left:25mm;font:7pt ${PRINT_FAMILIES};text-rendering:geometricPrecision;color:#5a6672;-webkit-print-color-adjust:exact">`,
    legal === '' ? '' : `<div style="display:flex;gap:2mm;border-top:.5pt solid #8a97a3;padding-top:1.5mm">${legal}</div>`,
    `<div style="text-align:right;font-size:8pt;margin-top:2mm">${words(page.label)} <span class="pageNumber"></span> ${words(page.of)} <span class="totalPages"></span></div></div>`,
  ].join('');
}

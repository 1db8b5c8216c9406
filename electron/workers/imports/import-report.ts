import '../../../shared/i18n/parts/imports';
import '../../../shared/i18n/parts/import-wizard';
import type { ImportMessage, ImportResult, PlannedEntry, ReportFormat } from '../../../shared/contract/import-wizard';
import { csvFile, type CsvCell } from '../../../shared/domain/export/csv';
import type { Language } from '../../../shared/domain/schema/values';
import { importMessageText } from '../../../shared/i18n/import-message-text';
import { translator, type Translate } from '../../../shared/i18n/translator';

type Of = { result: ImportResult; entries: readonly PlannedEntry[]; messages: readonly ImportMessage[]; gone: readonly string[] };

/** The report of an import as a file: what became of every entry, with its line, and what was to be said. */
export function importReport(of: Of, format: ReportFormat, language: Language): { text: string; fileName: string } {
  const t = translator(language);
  const base = of.result.fileName.replace(/\.[^.]*$/, '');
  const fileName = t('importWizard.report.fileName', { name: base });
  const rows = rowsOf(of, t);
  switch (format) {
    case 'csv':
      return { fileName, text: csvFile(rows, language) };
    case 'html':
      return { fileName, text: page(of.result, rows, t, language) };
    case 'txt':
      return { fileName, text: [heading(of.result, t), summary(of.result, t), '', ...rows.map((row) => row.map(String).filter(Boolean).join('\t'))].join('\r\n') };
  }
}

function heading({ fileName }: ImportResult, t: Translate): string {
  return t('importWizard.report.title', { name: fileName });
}

function summary({ created, updated, same, skipped, warnings }: ImportResult, t: Translate): string {
  return t('importWizard.report.summary', { created, updated, same, skipped, warnings });
}

/** Line, kind, name, what became of it, and what there is to say. */
function rowsOf({ entries, messages, gone }: Of, t: Translate): CsvCell[][] {
  const columns = (['line', 'type', 'name', 'action', 'remark'] as const).map((column) => t(`importWizard.report.columns.${column}`));
  return [
    columns,
    ...entries.map(({ line, type, name, action, changes }) => [
      String(line), t(`importWizard.types.${type}`), name, t(`importWizard.actions.${action}`), changes.map(({ from, to }) => `${from} → ${to}`).join('; '),
    ]),
    ...messages.map((message) => [String(message.line), t('importWizard.report.remark'), '', '', importMessageText(t, message)]),
    ...gone.map((name) => ['', t('importWizard.report.gone'), name, '', t('importWizard.dryRun.goneWhy')]),
  ];
}

function page(result: ImportResult, rows: readonly CsvCell[][], t: Translate, language: Language): string {
  const [head = [], ...body] = rows;
  const cells = (row: readonly CsvCell[], tag: 'th' | 'td'): string => `<tr>${row.map((cell) => `<${tag}>${escaped(String(cell))}</${tag}>`).join('')}</tr>`;
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escaped(heading(result, t))}</title>`,
    '<style>body{font:14px/1.5 sans-serif;margin:2rem;color:#1c1c1c}table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.3rem .6rem;border-bottom:1px solid #ddd}td:first-child{text-align:right}</style></head>',
    `<body><h1>${escaped(heading(result, t))}</h1><p>${escaped(summary(result, t))}</p><table><thead>${cells(head, 'th')}</thead><tbody>`,
    ...body.map((row) => cells(row, 'td')),
    '</tbody></table></body></html>',
  ].join('\n');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

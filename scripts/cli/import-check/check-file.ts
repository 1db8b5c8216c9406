import { readImportFile } from '../../../electron/workers/parsers/read-import-file';
import { proposeMapping } from '../../../shared/domain/import/column-mapping';
import { columnName } from '../../../shared/domain/import/drafts/row-reader';
import { draftCards } from '../../../shared/domain/import/drafts/draft-cards';
import { draftTable } from '../../../shared/domain/import/drafts/draft-table';
import type { Drafts } from '../../../shared/domain/import/drafts/drafts';
import { openQuestions } from '../../../shared/domain/import/formats/column-format';
import { proposeSettings, type ImportSettings } from '../../../shared/domain/import/import-settings';
import { PERSON_FIELDS } from '../../../shared/domain/import/person-columns';
import type { Table, TableFailure } from '../../../shared/domain/import/table';
import { planCounts } from '../../../shared/domain/org-chart/plan-counts';
import { planOrgChart } from '../../../shared/domain/org-chart/plan-org-chart';
import type { Day } from '../../../shared/domain/schema/values';
import { err, ok, type Result } from '../../../shared/errors/result';
import { translator } from '../../../shared/i18n/translator';
import type { ImportCheckArguments } from './arguments';
import { typedRows } from './typed-rows';
import { warningsOf } from './warnings';

/** Codes of what keeps a row or a value out. */
const ERRORS = new Set(['row-without-name', 'number-unreadable', 'date-unreadable', 'too-many-columns', 'unclosed-quote', 'stray-quote']);

type Check = Pick<ImportCheckArguments, 'locale' | 'timeZone' | 'withRows' | 'options' | 'kind'> & { today: Day };

/** The dry run of one file as plain data: how it is read, what it becomes, what is to be said about it. */
export function checkFile(bytes: Uint8Array, check: Check): Result<Record<string, unknown>, TableFailure> {
  const read = readImportFile(bytes, check.options);
  if (!read.ok) return err(read.error);
  const t = translator(check.locale);
  if (read.value.source === 'cards') {
    const { cards } = read.value;
    const drafts = draftCards(cards.cards);
    const warnings = warningsOf(t, { cards: cards.problems, drafts: drafts.messages });
    return ok({
      kind: 'people', source: 'cards', encoding: cards.encoding,
      counts: { ...countsOf(drafts, { rows: cards.cards.length, rejected: 0 }, warnings), contacts: cards.cards.length - drafts.messages.filter(({ code }) => code === 'row-without-name').length },
      warnings,
      ...(check.withRows ? { rows: recordsOf(drafts) } : {}),
    });
  }
  const { table } = read.value;
  const settings = proposeSettings(table, check.locale, check.kind === undefined ? {} : { kind: check.kind });
  return ok(settings.kind === 'org-chart' ? chartCheck(table, settings, check) : tableCheck(table, settings, check));
}

function tableCheck(table: Table, settings: ImportSettings, check: Check): Record<string, unknown> {
  const { kind, targets, formats } = settings;
  const drafts = draftTable(table, { kind, targets, formats, today: check.today });
  const warnings = warningsOf(translator(check.locale), { table: table.problems, drafts: drafts.messages });
  const named = (column: number): { column: number; header: string } => ({ column: column + 1, header: columnName(table.headers, column) });
  return {
    kind, ...fileFacts(table),
    mapping: targets.flatMap((target, column) => (target === null ? [] : [{ ...named(column), ...target }])),
    formats: formats.flatMap((format, column) => (format.kind === 'text' ? [] : [{ ...named(column), ...format }])),
    questions: openQuestions(targets, formats).map(named),
    counts: countsOf(drafts, { rows: table.rows.length, rejected: table.rejected.length }, warnings),
    warnings,
    rejected: table.rejected,
    ...(check.withRows ? { rows: recordsOf(drafts), cells: typedRows(table, settings, check.today, check.timeZone) } : {}),
  };
}

function chartCheck(table: Table, settings: ImportSettings, check: Check): Record<string, unknown> {
  const { kind, formats } = settings;
  const mapping = proposeMapping(table);
  const plan = planOrgChart(table, mapping);
  const { people, ...lines } = planCounts(plan);
  const warnings = warningsOf(translator(check.locale), { table: table.problems, chart: plan.messages });
  const errors = warnings.filter(({ code }) => ERRORS.has(code)).length;
  return {
    kind, ...fileFacts(table),
    mapping: PERSON_FIELDS.flatMap((field) => {
      const column = mapping.columns[field];
      return column === null ? [] : [{ column: column + 1, header: columnName(table.headers, column), field: `person.${field}`, label: '', group: '' }];
    }),
    managerBy: mapping.managerBy,
    formats: formats.flatMap((format, column) => (format.kind === 'text' ? [] : [{ column: column + 1, header: columnName(table.headers, column), ...format }])),
    counts: { rows: table.rows.length, rejected: table.rejected.length, companies: 0, people, deals: 0, products: 0, positions: 0, ...lines, created: people, duplicates: 0, errors },
    warnings,
    rejected: table.rejected,
    ...(check.withRows
      ? {
          rows: [...plan.people.map((person) => ({ type: 'person', ...person })), ...plan.lines.map((line) => ({ type: 'line', ...line }))],
          cells: typedRows(table, settings, check.today, check.timeZone),
        }
      : {}),
  };
}

function fileFacts(table: Table): Record<string, unknown> {
  const { encoding, hadBom, delimiter, quote, sheet, sheets, headerLine, headers } = table;
  return { encoding, hadBom, delimiter, ...(quote === undefined ? {} : { quote }), ...(sheet === undefined ? {} : { sheet, sheets }), headerRow: headerLine, columns: headers.length, headers };
}

function countsOf(drafts: Drafts, { rows, rejected }: { rows: number; rejected: number }, warnings: readonly { code: string }[]): Record<string, number> {
  const { companies, people, deals, products, positions } = drafts;
  return {
    rows, rejected, companies: companies.length, people: people.length, deals: deals.length, products: products.length, positions: positions.length,
    documents: new Set(positions.map(({ order }) => order)).size,
    created: companies.length + people.length + deals.length + products.length,
    duplicates: 0,
    errors: warnings.filter(({ code }) => ERRORS.has(code)).length,
  };
}

/** Every draft with its type, companies first. A picture is told by its kind and size. */
function recordsOf(drafts: Drafts): Record<string, unknown>[] {
  return [
    ...drafts.companies.map((company) => ({ type: 'company', line: company.lines[0], ...company })),
    ...drafts.people.map(({ photo, company, ...person }) => ({
      type: 'person', ...person,
      company: company === null ? null : (drafts.companies[company]?.name ?? null),
      photo: photo === null ? null : { mime: photo.mime, bytes: photo.bytes.length },
    })),
    ...drafts.deals.map((deal) => ({ type: 'deal', ...deal })),
    ...drafts.products.map((product) => ({ type: 'product', ...product })),
    ...drafts.positions.map((position) => ({ type: 'position', ...position })),
  ];
}

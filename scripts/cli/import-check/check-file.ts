import { v7 } from 'uuid';
import { phoneKeys } from '../../../electron/workers/parsers/phone-key';
import { readImportFile } from '../../../electron/workers/parsers/read-import-file';
import { proposeMapping } from '../../../shared/domain/import/column-mapping';
import { draftSource, type DraftedSource, type ImportSource } from '../../../shared/domain/import/draft-source';
import { columnName } from '../../../shared/domain/import/drafts/row-reader';
import { openQuestions } from '../../../shared/domain/import/formats/column-format';
import { proposeSettings, type ImportSettings } from '../../../shared/domain/import/import-settings';
import { PERSON_FIELDS } from '../../../shared/domain/import/person-columns';
import { noChoices, valueKey, type Existing, type ImportChoices, type ImportPlan } from '../../../shared/domain/import/plan/import-plan';
import { planFigures, positionsNet, stageSums } from '../../../shared/domain/import/plan/plan-figures';
import { planImport } from '../../../shared/domain/import/plan/plan-import';
import { importRecords } from '../../../shared/domain/import/plan/plan-records';
import type { Table, TableFailure } from '../../../shared/domain/import/table';
import { planCounts } from '../../../shared/domain/org-chart/plan-counts';
import { planOrgChart } from '../../../shared/domain/org-chart/plan-org-chart';
import type { Day } from '../../../shared/domain/schema/values';
import { err, ok, type Result } from '../../../shared/errors/result';
import { translator } from '../../../shared/i18n/translator';
import type { ImportCheckArguments } from './arguments';
import { plannedRecords } from './planned-records';
import { typedRows } from './typed-rows';
import { warningsOf, type Warning } from './warnings';
import { afterImport } from './workspace';

/** Codes of what keeps a row or a value out. */
const ERRORS = new Set(['row-without-name', 'number-unreadable', 'date-unreadable', 'too-many-columns', 'unclosed-quote', 'stray-quote']);

type Check = Pick<ImportCheckArguments, 'locale' | 'timeZone' | 'withRows' | 'options' | 'kind' | 'values'> & { today: Day };

/** The dry run of one file as plain data, and what would be there after it. */
export type Checked = { report: Record<string, unknown>; existing: Existing };

/** Checks one file beside what is there: how it is read, what it becomes, what is to be said about it. */
export function checkFile(bytes: Uint8Array, existing: Existing, check: Check): Result<Checked, TableFailure> {
  const read = readImportFile(bytes, check.options);
  if (!read.ok) return err(read.error);
  const source = read.value;
  const settings = source.source === 'table' ? proposeSettings(source.table, check.locale, check.kind === undefined ? {} : { kind: check.kind }) : null;
  if (source.source === 'table' && settings?.kind === 'org-chart') return ok({ report: chartReport(source.table, settings, check), existing });

  const drafted = draftSource(source, settings, check.today);
  const choices = chosenValues(check, existing);
  const plan = planImport({ kind: drafted.kind, source: drafted.signature, drafts: drafted.drafts, existing, choices, phoneKey: phoneKeys(check.locale) });
  const warnings = warningsOf(translator(check.locale), source.source === 'table' ? { table: source.table.problems, import: plan.messages } : { cards: source.cards.problems, import: plan.messages });
  const report = {
    ...(source.source === 'table' && settings !== null ? tableFacts(source.table, settings) : cardFacts(source)),
    counts: { ...sizeOf(source, drafted), ...planFigures(plan), errors: errorsIn(warnings) },
    sums: sumsOf(plan, check.locale === 'de' ? 'EUR' : 'USD'),
    values: plan.values.map(({ proposals, ...question }) => ({ ...question, proposals: question.field === 'deal.stage' ? [] : proposals })),
    duplicates: [...plan.groups, ...matchesOf(plan)],
    gone: plan.gone,
    warnings,
    ...(source.source === 'table' ? { rejected: source.table.rejected } : {}),
    ...(check.withRows ? { rows: plannedRecords(plan), ...(source.source === 'table' && settings !== null ? { cells: typedRows(source.table, settings, check.today, check.timeZone) } : {}) } : {}),
  };
  const records = importRecords(plan, existing, choices, 'import', { now: `${check.today}T00:00:00.000Z`, newId: v7, base64: (photo) => Buffer.from(photo).toString('base64') });
  return ok({ report, existing: afterImport(existing, records) });
}

/** `GTXPro=GTX Pro`: what a word of the file means, by the name of a product that is there. */
function chosenValues({ values, locale }: Check, existing: Existing): ImportChoices {
  const byName = new Map(existing.products.map(({ id, nameDe, nameEn }) => [nameDe || nameEn, id]));
  const chosen = values.map(([from, to]): [string, string] => {
    const productId = byName.get(to);
    return productId === undefined ? [valueKey('deal.stage', from), to] : [valueKey('deal.product', from), productId];
  });
  return { ...noChoices(locale === 'de' ? 'EUR' : 'USD'), values: new Map(chosen), collectUnder: locale === 'de' ? 'Ohne Firma' : 'Without company' };
}

function chartReport(table: Table, settings: ImportSettings, check: Check): Record<string, unknown> {
  const mapping = proposeMapping(table);
  const plan = planOrgChart(table, mapping);
  const { people, ...lines } = planCounts(plan);
  const warnings = warningsOf(translator(check.locale), { table: table.problems, chart: plan.messages });
  const { mapping: _, questions: _none, ...facts } = tableFacts(table, settings);
  return {
    ...facts,
    mapping: PERSON_FIELDS.flatMap((field) => {
      const column = mapping.columns[field];
      return column === null ? [] : [{ ...named(table, column), field: `person.${field}`, label: '', group: '' }];
    }),
    managerBy: mapping.managerBy,
    counts: {
      rows: table.rows.length, rejected: table.rejected.length, companies: 0, people, deals: 0, products: 0, positions: 0, ...lines,
      created: people, updated: 0, same: 0, skipped: 0, duplicates: 0, errors: errorsIn(warnings),
    },
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

function tableFacts(table: Table, { kind, targets, formats }: ImportSettings): Record<string, unknown> {
  const { encoding, hadBom, delimiter, quote, sheet, sheets, headerLine, headers } = table;
  return {
    kind, encoding, hadBom, delimiter, ...(quote === undefined ? {} : { quote }), ...(sheet === undefined ? {} : { sheet, sheets }),
    headerRow: headerLine, columns: headers.length, headers,
    mapping: targets.flatMap((target, column) => (target === null ? [] : [{ ...named(table, column), ...target }])),
    formats: formats.flatMap((format, column) => (format.kind === 'text' ? [] : [{ ...named(table, column), ...format }])),
    questions: openQuestions(targets, formats).map((column) => named(table, column)),
  };
}

function named({ headers }: Table, column: number): { column: number; header: string } {
  return { column: column + 1, header: columnName(headers, column) };
}

function cardFacts(source: ImportSource): Record<string, unknown> {
  return { kind: 'people', format: 'vcard', encoding: source.source === 'cards' ? source.cards.encoding : 'utf-8' };
}

function sizeOf(source: ImportSource, { drafts }: DraftedSource): Record<string, number> {
  if (source.source === 'table') return { rows: source.table.rows.length, rejected: source.table.rejected.length };
  const empty = drafts.messages.filter(({ code }) => code === 'row-without-name').length;
  return { rows: source.cards.cards.length, rejected: 0, contacts: source.cards.cards.length - empty };
}

function sumsOf(plan: ImportPlan, currency: string): Record<string, unknown> {
  return {
    ...(plan.deals.length === 0 ? {} : { stages: stageSums(plan, currency) }),
    ...(plan.positions.length === 0 ? {} : { positionsNet: positionsNet(plan) }),
  };
}

/** Entries that are there already, or may be. */
function matchesOf({ companies, people, products }: ImportPlan): Record<string, unknown>[] {
  return [...companies, ...people, ...products].flatMap(({ key, name, line, record, matchedBy, candidates, action }): Record<string, unknown>[] => {
    const [type] = key.split(':');
    if (record !== null) return [{ type, name, line, matchedBy, action, recordId: record.id }];
    return candidates.length === 0 ? [] : [{ type, name, line, matchedBy: null, action, candidates }];
  });
}

function errorsIn(warnings: readonly Warning[]): number {
  return warnings.filter(({ code }) => ERRORS.has(code)).length;
}

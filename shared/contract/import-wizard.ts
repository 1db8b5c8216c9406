import { IMPORT_FIELDS, type ImportField } from '../domain/import/columns/fields';
import { IMPORT_KINDS } from '../domain/import/import-kind';
import { REASONS } from '../domain/import/match/reasons';
import type { PlanFigures } from '../domain/import/plan/plan-figures';
import { TABLE_ENCODINGS } from '../domain/import/table';
import { Currency, Day, Id, Line } from '../domain/schema/values';
import { z } from '../domain/schema/zod';
import { TableOptionsSchema } from './tables';

/** Largest file that is read, in bytes; the readers have limits of their own below it. */
const LARGEST_FILE = 64 * 1024 * 1024;
export const FileBytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array && value.length <= LARGEST_FILE);

const whole = z.number().int();
const Kind = z.enum(IMPORT_KINDS);
const Field = z.enum(IMPORT_FIELDS as [ImportField, ...ImportField[]]);
const Target = z.strictObject({ field: Field, label: z.string().max(500), group: z.string().max(500) });
const Format = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text') }),
  z.strictObject({ kind: z.literal('number'), decimal: z.enum(['.', ',']), isProven: z.boolean(), scale: z.union([z.literal(1), z.literal(100)]) }),
  z.strictObject({ kind: z.literal('date'), order: z.enum(['dmy', 'mdy', 'serial']), isProven: z.boolean() }),
]);

/** Something to be said about the file, with the line it is about. `of` says under which words. */
export const ImportMessage = z.strictObject({
  of: z.enum(['table', 'card', 'row', 'plan']),
  code: z.string(),
  line: whole,
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type ImportMessage = z.infer<typeof ImportMessage>;

/** A list that may be long: how many there are, and the first of them. */
const listOf = <T extends z.ZodType>(item: T) => z.strictObject({ total: whole, first: z.array(item) });

const SampleRow = z.strictObject({ line: whole, cells: z.array(z.string()) });

/** How a table was read and taken, with its first rows. */
const TableView = z.strictObject({
  source: z.literal('table'),
  encoding: z.enum(TABLE_ENCODINGS),
  hadBom: z.boolean(),
  delimiter: z.string(),
  quote: z.enum(['"', "'"]).nullable(),
  sheet: z.string().nullable(),
  sheets: z.array(z.strictObject({ name: z.string(), hidden: z.boolean() })),
  /** 0 when there is none. */
  headerLine: whole,
  headers: z.array(z.string()),
  rows: listOf(SampleRow),
  rejected: listOf(SampleRow),
  kind: Kind,
  targets: z.array(Target.nullable()),
  formats: z.array(Format),
  /** Columns whose cells can be read in two ways, with some of them. */
  questions: z.array(z.strictObject({ column: whole, cells: z.array(z.string()) })),
  /** Whether the mapping is the one that was used for such a file before. */
  isRemembered: z.boolean(),
});

const CardsView = z.strictObject({
  source: z.literal('cards'),
  encoding: z.enum(TABLE_ENCODINGS),
  cards: listOf(z.strictObject({ line: whole, name: z.string(), company: z.string(), email: z.string(), phone: z.string() })),
});

/** A file that was opened for import. */
export const ImportedFile = z.strictObject({ fileName: z.string(), size: whole, content: z.discriminatedUnion('source', [TableView, CardsView]), messages: listOf(ImportMessage) });
export type ImportedFile = z.infer<typeof ImportedFile>;
export type ImportedTableView = z.infer<typeof TableView>;
export type ImportedCardsView = z.infer<typeof CardsView>;

/** How the file is to be taken, in place of what it suggests. */
export const TakenAs = z.strictObject({
  kind: Kind.nullable(),
  targets: z.array(Target.nullable()).max(1000).nullable(),
  /** Formats that were decided by hand, by column. */
  formats: z.array(z.strictObject({ column: whole, format: Format })).max(1000),
});
export type TakenAs = z.infer<typeof TakenAs>;

const SameAs = z.union([z.strictObject({ recordId: Id }), z.strictObject({ entry: Line }), z.literal('new')]);

/** What the user decided about entries and words of the file, as the rules take it. */
export const Decisions = z.strictObject({
  skipped: z.array(Line).max(200_000),
  takenBack: z.array(Line).max(200_000),
  sameAs: z.array(z.tuple([Line, SameAs])).max(200_000),
  leftOut: z.array(Line).max(200_000),
  values: z.array(z.strictObject({ field: z.enum(['deal.stage', 'deal.product']), value: z.string().max(20_000), answer: Line })).max(5000),
  collectUnder: Line.nullable(),
  currency: Currency,
  /** Where prices of products go. */
  priceList: Line,
});
export type Decisions = z.infer<typeof Decisions>;

const Reason = z.enum(REASONS);
export const PLANNED_ACTIONS = ['create', 'update', 'same', 'skip', 'join'] as const;

/** What becomes of an entry of the file. */
export const PlannedEntry = z.strictObject({
  key: z.string(),
  type: z.enum(['company', 'person', 'deal', 'product']),
  line: whole,
  name: z.string(),
  /** What tells it from others of its name: place, company, account, number. */
  detail: z.string(),
  action: z.enum(PLANNED_ACTIONS),
  /** When this person was erased (art. 17 GDPR); taken back only when the user says so. */
  erasedOn: Day.nullable(),
  matchedBy: z.enum(['key', 'id', 'name', 'email', 'choice']).nullable(),
  changes: z.array(z.strictObject({ id: z.string(), field: z.string(), from: z.string(), to: z.string() })),
  candidates: z.array(z.strictObject({ recordId: Id, name: z.string(), reasons: z.array(Reason) })),
});
export type PlannedEntry = z.infer<typeof PlannedEntry>;

/** Lists of a dry run one can leaf through: by what becomes of an entry, and the entries that may be a record. */
export const ENTRY_LISTS = ['create', 'update', 'same', 'skip', 'candidates'] as const;
export type EntryList = (typeof ENTRY_LISTS)[number];

const FIGURES = [
  'companies', 'people', 'deals', 'products', 'positions', 'documents', 'created', 'updated', 'same', 'skipped', 'duplicates', 'linked', 'unlinked', 'dangling', 'withParent', 'dealsWithAccount',
  'dealsWithProduct', 'lateLinks', 'gone',
] as const satisfies readonly (keyof PlanFigures)[];

/** A dry run: what the import would do. */
export const DryRun = z.strictObject({
  kind: Kind,
  figures: z.strictObject(Object.fromEntries(FIGURES.map((name) => [name, whole])) as Record<keyof PlanFigures, typeof whole>),
  /** Whether anything would be written. */
  writes: z.boolean(),
  lists: z.strictObject({ create: listOf(PlannedEntry), update: listOf(PlannedEntry), same: listOf(PlannedEntry), skip: listOf(PlannedEntry), candidates: listOf(PlannedEntry) }),
  groups: listOf(z.strictObject({ type: z.enum(['company', 'person']), entries: z.array(z.string()), names: z.array(z.string()), lines: z.array(whole), reasons: z.array(Reason) })),
  values: z.array(
    z.strictObject({
      field: z.enum(['deal.stage', 'deal.product']),
      value: z.string(),
      count: whole,
      answer: z.string().nullable(),
      proposals: z.array(z.strictObject({ value: z.string(), label: z.string(), likeness: z.number() })),
    }),
  ),
  gone: listOf(z.strictObject({ type: z.enum(['company', 'person', 'deal', 'product']), name: z.string() })),
  messages: listOf(ImportMessage),
  /** Deals whose account is not known. */
  dealsWithoutAccount: whole,
});
export type DryRun = z.infer<typeof DryRun>;

/** How the file is read again. */
export const ReadAgain = z.strictObject({ options: TableOptionsSchema, taken: TakenAs });

/** What an import did. */
export const ImportResult = z.strictObject({ runId: Id, fileName: z.string(), kind: Kind, created: whole, updated: whole, same: whole, skipped: whole, warnings: whole });
export type ImportResult = z.infer<typeof ImportResult>;

export const REPORT_FORMATS = ['csv', 'html', 'txt'] as const;
export const ReportFormat = z.enum(REPORT_FORMATS);
export type ReportFormat = z.infer<typeof ReportFormat>;

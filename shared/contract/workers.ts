import { Day, Instant, Language, Sha256 } from '../domain/schema/values';
import { EXPORT_LISTS } from '../domain/export/list-rows';
import { z } from '../domain/schema/zod';
import { LIST_FORMATS } from './exports';
import { GuideDocumentInput } from '../report/guide/guide-document-input';
import { OfferDocumentInput } from '../report/offer-document-input';
import { ReadBackAnswer } from '../report/round-trip/drift';
import { TemplateCheck } from '../report/template/template-check';
import { IMPORT_TABLES, RecordLines } from './import-storage';
import { Decisions, DryRun, ENTRY_LISTS, ImportedFile, ImportResult, PlannedEntry, ReadAgain, ReportFormat, TakenAs } from './import-wizard';
import { ImportedTable } from './imports';
import { method } from './method';
import { TableOptionsSchema } from './tables';

const Bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array);

/** What the parsers worker serves. */
export const parsersContract = {
  tables: {
    read: method(z.strictObject({ bytes: Bytes, fileName: z.string(), options: TableOptionsSchema }), ImportedTable),
  },
  /** One file at a time, from its bytes to the records it becomes; `not-found` where a step before is missing. */
  imports: {
    open: method(ReadAgain.extend({ bytes: Bytes, fileName: z.string(), language: Language, today: Day, profiles: RecordLines }), ImportedFile),
    readAgain: method(ReadAgain, ImportedFile),
    /** What is there already, a page at a time; `isFirst` forgets what was handed over before. */
    existing: method(z.strictObject({ type: z.enum(IMPORT_TABLES), lines: RecordLines, isFirst: z.boolean() }), z.strictObject({})),
    plan: method(z.strictObject({ taken: TakenAs, decisions: Decisions }), DryRun),
    entries: method(z.strictObject({ list: z.enum(ENTRY_LISTS), from: z.number().int(), count: z.number().int() }), z.strictObject({ entries: z.array(PlannedEntry) })),
    /** Turns the last plan into changes to be written. */
    prepare: method(z.strictObject({ now: Instant }), z.strictObject({ total: z.number().int(), result: ImportResult })),
    /** The prepared changes as the storage takes them, one lot after another; the last is empty. */
    takeChanges: method(z.strictObject({}), z.strictObject({ lines: RecordLines })),
    /** A list of what is there, as a file. */
    listFile: method(z.strictObject({ list: z.enum(EXPORT_LISTS), format: z.enum(LIST_FORMATS), language: Language }), z.strictObject({ bytes: Bytes })),
    report: method(z.strictObject({ format: ReportFormat, language: Language }), z.strictObject({ text: z.string(), fileName: z.string() })),
  },
};
export type ParsersContract = typeof parsersContract;

/** Everything a backup holds: the records as one JSON text each, of one schema, and the files kept beside them. */
const BackupContent = z.strictObject({
  schema: z.number().int(),
  createdAt: z.string(),
  lines: z.array(z.string()),
  files: z.array(z.strictObject({ sha256: Sha256, bytes: Bytes })),
});
export type BackupContent = z.infer<typeof BackupContent>;

/** What the backups worker serves. */
export const backupsContract = {
  backups: {
    seal: method(z.strictObject({ content: BackupContent, passphrase: z.string() }), z.strictObject({ bytes: Bytes })),
    /** `not-a-snapshot`, `wrong-passphrase`, `corrupt` or `future-version` when it does not hold. */
    open: method(z.strictObject({ bytes: Bytes, fileName: z.string(), passphrase: z.string() }), BackupContent),
  },
};
export type BackupsContract = typeof backupsContract;

/** A company template with its name, for messages about it. */
const NamedTemplate = z.strictObject({ name: z.string(), bytes: Bytes });

/** What the documents worker serves. */
export const documentsContract = {
  offers: {
    /** The Word file of an offer and the name it wants. Its own layout, or the company's; `template-unfit` when that cannot be used. */
    build: method(
      z.strictObject({ input: OfferDocumentInput, template: NamedTemplate.nullable(), logo: Bytes.nullable(), chart: Bytes.nullable() }),
      z.strictObject({ bytes: Bytes, fileName: z.string() }),
    ),
    /** Compares a Word file that was edited by hand with the offer it was made from. */
    readBack: method(z.strictObject({ bytes: Bytes, input: OfferDocumentInput }), ReadBackAnswer),
  },
  charts: {
    /** The people of an offer's deal as a drawing, in the size of its units; `null` where the offer shows none. */
    draw: method(z.strictObject({ input: OfferDocumentInput }), z.strictObject({ drawing: z.strictObject({ svg: z.string(), width: z.number(), height: z.number() }).nullable() })),
  },
  pages: {
    /** The offer as a page to print, with the foot of its sheets. */
    offer: method(
      z.strictObject({ input: OfferDocumentInput, logo: Bytes.nullable() }),
      z.strictObject({ html: z.string(), footer: z.string(), fileName: z.string() }),
    ),
  },
  templates: {
    check: method(z.strictObject({ bytes: Bytes }), TemplateCheck),
  },
  guides: {
    /** A conversation guide as a page of HTML to print, the name its file wants, and what saving it is called. */
    build: method(z.strictObject({ input: GuideDocumentInput }), z.strictObject({ html: z.string(), fileName: z.string(), title: z.string() })),
  },
};
export type DocumentsContract = typeof documentsContract;

/** How far a document is, told by its worker beside the answers: the part that begins. */
export const BUILD_STAGES = ['reading', 'setting', 'packing'] as const;
export const BuildProgress = z.strictObject({ progress: z.enum(BUILD_STAGES) });
export type BuildStage = (typeof BUILD_STAGES)[number];

import { RecordDiffSchema } from '../document/diff-schema';
import { Day, Id, Instant, Language, Sha256 } from '../domain/schema/values';
import { EXPORT_LISTS } from '../domain/export/list-rows';
import { z } from '../domain/schema/zod';
import { LIST_FORMATS } from './exports';
import { AccountPlanInput } from '../report/account-plan/account-plan-input';
import { GuideDocumentInput } from '../report/guide/guide-document-input';
import { OfferDocumentInput } from '../report/offer-document-input';
import { ReadBackAnswer } from '../report/round-trip/drift';
import { TemplateCheck } from '../report/template/template-check';
import { BackupCounts } from './backups';
import { IMPORT_TABLES, PackedChanges, RecordLines } from './import-storage';
import { Decisions, DryRun, ENTRY_LISTS, ImportedFile, ImportResult, PlannedEntry, ReadAgain, ReportFormat, TakenAs } from './import-wizard';
import { ImportedTable } from './imports';
import { method } from './method';
import { DueItem, ErasureChoice, ErasurePreview, PersonDouble } from './privacy';
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
    /** The prepared changes as the storage takes them, one lot after another; `null` behind the last. */
    takeChanges: method(z.strictObject({}), z.strictObject({ changes: PackedChanges.nullable() })),
    /** A list of what is there, as a file. */
    listFile: method(z.strictObject({ list: z.enum(EXPORT_LISTS), format: z.enum(LIST_FORMATS), language: Language }), z.strictObject({ bytes: Bytes })),
    report: method(z.strictObject({ format: ReportFormat, language: Language }), z.strictObject({ text: z.string(), fileName: z.string() })),
  },
};
export type ParsersContract = typeof parsersContract;

/** What a backup was found to hold once all of it was read. */
export const BackupContents = z.strictObject({
  schema: z.number().int(),
  createdAt: z.string(),
  counts: BackupCounts,
  /** Files kept beside the records. */
  files: z.number().int(),
  /** SHA-256 of all that is under the seal, hex. */
  digest: z.string(),
});
export type BackupContents = z.infer<typeof BackupContents>;

/** What came out of a backup so far: records in today's shape as JSON text, and kept files. */
const OpenedPart = { lines: z.array(z.string()), files: z.array(z.strictObject({ sha256: Sha256, bytes: Bytes })) };

/** A key that seals without anybody there; what opens it is sealed with a passphrase. */
export const AutomaticKey = z.strictObject({ recipient: z.string(), sealedIdentity: Bytes });
export type AutomaticKey = z.infer<typeof AutomaticKey>;

/** What the backups worker serves: one file at a time, sealed or opened a part at a time. Main reads and writes the bytes. */
export const backupsContract = {
  backups: {
    makeKey: method(z.strictObject({ passphrase: z.string() }), AutomaticKey),
    /** Begins a file; what was begun before is dropped. */
    seal: method(
      z.strictObject({
        schema: z.number().int(),
        createdAt: z.string(),
        key: z.union([z.strictObject({ kind: z.literal('passphrase'), passphrase: z.string() }), AutomaticKey.extend({ kind: z.literal('automatic') })]),
      }),
      z.strictObject({}),
    ),
    sealRecords: method(z.strictObject({ lines: RecordLines }), z.strictObject({ bytes: Bytes })),
    sealFile: method(z.strictObject({ sha256: Sha256, bytes: Bytes }), z.strictObject({ bytes: Bytes })),
    sealEnd: method(z.strictObject({}), z.strictObject({ bytes: Bytes, records: z.number().int(), files: z.number().int(), digest: z.string() })),
    /**
     * Begins to open a file, with the passphrase or, where it is `null`, with the key of the file that was sealed last.
     * `keepsContent` asks for what is in it; without, it is only looked through.
     */
    open: method(z.strictObject({ fileName: z.string(), passphrase: z.string().nullable(), keepsContent: z.boolean() }), z.strictObject({})),
    /** `not-a-snapshot`, `wrong-passphrase`, `corrupt` or `future-version` as soon as it does not hold. */
    openBytes: method(z.strictObject({ bytes: Bytes }), z.strictObject(OpenedPart)),
    /** Says that all bytes were handed over. Only what is answered here was whole. */
    openEnd: method(z.strictObject({}), z.strictObject({ ...OpenedPart, contents: BackupContents })),
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
  accountPlans: {
    /** The pictures of an account plan as drawings, each in the size of its units, in the order of the document. */
    draw: method(z.strictObject({ input: AccountPlanInput }), z.strictObject({ drawings: z.array(z.strictObject({ svg: z.string(), width: z.number(), height: z.number() })) })),
    /** The Word file of an account plan with what the drawings became, and the name it wants. */
    build: method(z.strictObject({ input: AccountPlanInput, pictures: z.array(Bytes) }), z.strictObject({ bytes: Bytes, fileName: z.string() })),
  },
  /** What has to look through every record there is. `lines`: all of them as JSON text. */
  privacy: {
    dossier: method(z.strictObject({ lines: z.array(z.string()), personId: Id, doubleIds: z.array(Id), language: Language, today: Day }), z.strictObject({ html: z.string(), json: z.string(), fileName: z.string(), files: z.array(z.strictObject({ name: z.string(), sha256: Sha256.nullable(), base64: z.string().nullable() })) })),
    plan: method(
      ErasureChoice.extend({ lines: z.array(z.string()), language: Language, today: Day, now: Instant, alsoReplaced: z.array(z.string()) }),
      z.strictObject({ preview: ErasurePreview, diff: RecordDiffSchema, files: z.array(Sha256) }),
    ),
    doubles: method(z.strictObject({ lines: z.array(z.string()), personIds: z.array(Id) }), z.strictObject({ doubles: z.array(PersonDouble) })),
    due: method(z.strictObject({ lines: z.array(z.string()), today: Day }), z.strictObject({ items: z.array(DueItem) })),
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

import { RECORD_TYPES } from '../domain/records';
import { RETENTION_KINDS } from '../domain/privacy/retention-rule';
import { Day, Id, Lines } from '../domain/schema/values';
import { z } from '../domain/schema/zod';
import { method } from './method';

/** What is to be erased: people with everything about them, and single records that have been kept long enough. */
export const ErasureChoice = z.strictObject({ personIds: z.array(Id).max(500), recordIds: z.array(Id).max(20_000) });
export type ErasureChoice = z.infer<typeof ErasureChoice>;

const TypeCount = z.strictObject({ type: z.enum(RECORD_TYPES), count: z.number().int() });

/** What an erasure would do. */
export const ErasurePreview = z.strictObject({
  names: z.array(z.string()),
  removed: z.array(TypeCount),
  changed: z.array(TypeCount),
  mentions: z.array(z.strictObject({ key: z.string(), type: z.enum(RECORD_TYPES), sentence: z.string(), isSure: z.boolean() })),
  letters: z.array(z.strictObject({ kind: z.enum(['offers', 'order-confirmations']), number: z.string(), until: Day })),
  /** Attached files that go. */
  files: z.number().int(),
});
export type ErasurePreview = z.infer<typeof ErasurePreview>;

const BackupName = z.strictObject({ name: z.string(), createdAt: z.string() });
/** The same with the automatic backups there are, the newest first: this laptop's, and those of others in the same folder, which stay. */
const PreviewWithBackups = ErasurePreview.extend({ backups: z.array(BackupName), othersBackups: z.array(BackupName) });
export type PreviewWithBackups = z.infer<typeof PreviewWithBackups>;

/** Another record of somebody's full name, with what tells the two apart. `isCertain`: it is the same person's. */
export const PersonDouble = z.strictObject({
  id: Id,
  /** The person whose double it may be. */
  ofId: Id,
  name: z.string(),
  company: z.string(),
  function: z.string(),
  email: z.string(),
  phone: z.string(),
  isCertain: z.boolean(),
});
export type PersonDouble = z.infer<typeof PersonDouble>;

/** Something that has been kept longer than the rules say. */
export const DueItem = z.strictObject({
  kind: z.enum(RETENTION_KINDS).exclude(['offers', 'order-confirmations']),
  id: Id,
  title: z.string(),
  company: z.string(),
  since: Day,
  dueOn: Day,
  personIds: z.array(Id),
  recordIds: z.array(Id),
});
export type DueItem = z.infer<typeof DueItem>;

/** More people than a file brings that is read. */
const MOST_PEOPLE = 100_000;
/** Somebody a file brings, by what they may be recognised as erased; as the rules of erasure take them, without an id. */
const BroughtPerson = z.strictObject({ emails: z.array(Lines).max(10), name: Lines, companies: z.array(Lines).max(10) });

export const privacyMethods = {
  /** Further records of the names of people, none of them one of these people; those that are certain first. */
  findDoubles: method(z.strictObject({ personIds: z.array(Id).max(500) }), z.strictObject({ doubles: z.array(PersonDouble) })),
  /**
   * Saves everything about a person as a PDF at a place the user chooses, and beside it as JSON; `cancelled` when they choose
   * none. `doubleIds`: further records of the same person. The files that belong to them go into a new folder beside it
   * (`null` where there are none); `missing`: how many are not on this computer.
   */
  exportPerson: method(z.strictObject({ personId: Id, doubleIds: z.array(Id).max(500) }), z.strictObject({ pdf: z.string(), json: z.string(), folder: z.string().nullable(), missing: z.number().int() })),
  /** Says what an erasure would do. Nothing is changed. */
  previewErasure: method(ErasureChoice, PreviewWithBackups),
  /**
   * Erases, also from snapshots, journal and the database's own leftovers, and starts the application again. `alsoReplaced`:
   * keys of mentions that are not sure and mean the person all the same. Nothing may wait to be saved. Not finished: the
   * records are gone, and the next start, or asking once more, does the rest.
   */
  erase: method(ErasureChoice.extend({ alsoReplaced: z.array(z.string().max(500)).max(5000), deletesBackups: z.boolean() }), z.strictObject({ isFinished: z.boolean() })),
  /** When each of these people was erased (art. 17 GDPR), in their order; `null` for who never was. */
  erasedAmong: method(z.strictObject({ people: z.array(BroughtPerson).max(MOST_PEOPLE) }), z.strictObject({ erasedOn: z.array(Day.nullable()).max(MOST_PEOPLE) })),
  /** What is due by the retention rules, at most the first thousand. */
  due: method(z.strictObject({}), z.strictObject({ items: z.array(DueItem).max(1000) })),
};

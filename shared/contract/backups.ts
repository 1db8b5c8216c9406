import { RECORD_TYPES, type RecordType } from '../domain/records';
import { Day, Id } from '../domain/schema/values';
import { z } from '../domain/schema/zod';
import { isLongEnough } from '../domain/workspace/passphrase';
import { method } from './method';

const Passphrase = z.string().max(1000);

/** How much of what there is. */
export const BackupCounts = z.strictObject({
  accounts: z.number().int(),
  people: z.number().int(),
  deals: z.number().int(),
  offers: z.number().int(),
  /** Of every kind. */
  records: z.number().int(),
});
export type BackupCounts = z.infer<typeof BackupCounts>;

/** @param count how many records there are of a type */
export function countsOf(count: (type: RecordType) => number): BackupCounts {
  const records = RECORD_TYPES.reduce((sum, type) => sum + count(type), 0);
  return { accounts: count('account'), people: count('person'), deals: count('deal'), offers: count('offer'), records };
}

export const BackupPreview = z.strictObject({
  fileName: z.string(),
  createdAt: z.string(),
  inside: BackupCounts,
  /** Logos, templates and other files kept beside the records. */
  files: z.number().int(),
  /** What is in the workspace now and would be replaced; `null` when this version cannot read it. */
  present: BackupCounts.nullable(),
  /** People in the backup who were erased here since (art. 17 GDPR). */
  erased: z.array(z.strictObject({ personId: Id, name: z.string(), erasedOn: Day })),
});
export type BackupPreview = z.infer<typeof BackupPreview>;

/** Parts of saving a backup, in their order. */
export const BACKUP_STAGES = ['reading', 'sealing', 'writing', 'checking'] as const;
export type BackupStage = (typeof BACKUP_STAGES)[number];

/** What becomes of the automatic backups. */
export const AutomaticBackup = z.strictObject({
  isOn: z.boolean(),
  /** Where they are written, as the user chose it; to be shown only. */
  folder: z.string().nullable(),
  last: z.strictObject({ at: z.string(), records: z.number().int() }).nullable(),
  isRunning: z.boolean(),
  /** Why the last try failed, by code, and when it is tried again; `null` when it did not. */
  failure: z.strictObject({ code: z.string(), params: z.record(z.string(), z.unknown()), nextTry: z.string() }).nullable(),
});
export type AutomaticBackup = z.infer<typeof AutomaticBackup>;

const AutomaticState = z.strictObject({ automatic: AutomaticBackup });

/** A backup in the chosen folder; `isOwn`: made by this laptop, not by another that shares the folder. */
const ListedBackup = z.strictObject({ name: z.string().max(200), createdAt: z.string(), bytes: z.number().int(), isOwn: z.boolean() });
export type ListedBackup = z.infer<typeof ListedBackup>;

export const backupMethods = {
  /** Asks for a place, writes everything there as one file sealed with the passphrase, and reads it back to check. */
  save: method(
    z.strictObject({ passphrase: Passphrase.refine(isLongEnough) }),
    z.strictObject({ fileName: z.string(), records: z.number().int(), files: z.number().int() }),
  ),
  /** Lets the user choose a backup; main remembers it for `preview`. */
  choose: method(z.strictObject({}), z.strictObject({ fileName: z.string() })),
  /** Opens the chosen backup and says what is in it. Nothing is changed. */
  preview: method(z.strictObject({ passphrase: Passphrase }), BackupPreview),
  /**
   * Replaces the workspace by the backup that was previewed, after a snapshot of what is there now. Of the people it named as
   * erased, only those in `takenBack` come back; the others are erased from what the backup brings before it is written.
   */
  restore: method(z.strictObject({ takenBack: z.array(Id).max(5000) }), z.strictObject({})),
  /**
   * Makes a copy of the workspace from the backup that was previewed, in a data folder of its own, and starts again in it.
   * Only beside data of a newer version, which is not touched, and while there is no copy yet.
   */
  openInCopy: method(z.strictObject({}), z.strictObject({})),
  /** What becomes of the automatic backups. */
  automatic: method(z.strictObject({}), AutomaticState),
  /** Asks for a folder for automatic backups and tries to write there; `cancelled`, `folder-closed`, or what is wrong with it. */
  chooseFolder: method(z.strictObject({}), AutomaticState),
  /** Turns automatic backups on, in the chosen folder, and makes the first; the passphrase opens them on any computer. Nothing here keeps it. */
  turnOn: method(z.strictObject({ passphrase: Passphrase.refine(isLongEnough) }), AutomaticState),
  /** Makes no more of them. Those that are there stay. */
  turnOff: method(z.strictObject({}), AutomaticState),
  /** Makes one now, or tries again. */
  runNow: method(z.strictObject({}), AutomaticState),
  /** Those in the folder, of this laptop and of others, the newest first. */
  list: method(z.strictObject({}), z.strictObject({ backups: z.array(ListedBackup) })),
  /** Chooses one of the list for `preview`, as `choose` does for a file anywhere. */
  chooseListed: method(z.strictObject({ name: ListedBackup.shape.name }), z.strictObject({ fileName: z.string() })),
  /** Chooses the file the system opened the application with. `not-found` when there is none. */
  chooseOpened: method(z.strictObject({}), z.strictObject({ fileName: z.string() })),
  /** Puts back what the last `restore` of this run replaced. */
  takeBack: method(z.strictObject({}), z.strictObject({})),
};

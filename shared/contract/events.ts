import { AutomaticBackup, BACKUP_STAGES } from './backups';
import { z } from '../domain/schema/zod';
import { SharingState } from './sharing';
import { MergedRecords } from './sharing-storage';
import { UpdateState } from './updates';
import { EXPORT_STAGES, IMPORT_STAGES } from './work-stages';
import { SnapshotFailure } from './workspace';

/** What main tells the window without being asked. */
export const events = {
  /** The window is about to close: save what is pending and answer with `session.flushed`. */
  flushRequested: z.strictObject({}),
  /** The storage host died and is back; pending saves can be tried again. */
  storageRestarted: z.strictObject({}),
  /** Other records are there than before, as from a backup, whoever asked for them. */
  workspaceReplaced: z.strictObject({}),
  /** An export has come to its next part. */
  exportProgress: z.strictObject({ stage: z.enum(EXPORT_STAGES) }),
  /** An import has written so many of its records. */
  importProgress: z.strictObject({ stage: z.enum(IMPORT_STAGES), done: z.number().int(), total: z.number().int() }),
  /** Saving a backup has come to its next part. */
  backupProgress: z.strictObject({ stage: z.enum(BACKUP_STAGES) }),
  /** An automatic backup begins, is made, or failed. */
  automaticBackup: z.strictObject({ automatic: AutomaticBackup }),
  /** A snapshot could not be written, or can be again. */
  snapshotFailure: z.strictObject({ failure: SnapshotFailure }),
  /** Where sharing with colleagues stands. */
  sharing: z.strictObject({ state: SharingState }),
  /** Colleagues' changes are in the database. */
  recordsMerged: MergedRecords,
  /** The system opened the application with a backup file; `backups.chooseOpened` takes it. */
  backupOpened: z.strictObject({}),
  /** An update was found, is being downloaded, or can be installed. */
  updateChanged: UpdateState,
};
export type Events = { [E in keyof typeof events]: z.infer<(typeof events)[E]> };
export type EventName = keyof Events;

import { z } from '../domain/schema/zod';
import { isLongEnough } from '../domain/workspace/passphrase';
import { method } from './method';

const Passphrase = z.string().max(1000);

/** How much of what there is. */
const Counts = z.strictObject({
  accounts: z.number().int(),
  people: z.number().int(),
  deals: z.number().int(),
  offers: z.number().int(),
  /** Of every kind. */
  records: z.number().int(),
});
export type BackupCounts = z.infer<typeof Counts>;

export const BackupPreview = z.strictObject({
  fileName: z.string(),
  createdAt: z.string(),
  inside: Counts,
  /** Logos, templates and other files kept beside the records. */
  files: z.number().int(),
  /** What is in the workspace now and would be replaced. */
  present: Counts,
});
export type BackupPreview = z.infer<typeof BackupPreview>;

/** Parts of saving a backup, in their order. */
export const BACKUP_STAGES = ['reading', 'sealing', 'writing', 'checking'] as const;
export type BackupStage = (typeof BACKUP_STAGES)[number];

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
  /** Replaces the workspace by the backup that was previewed, after a snapshot of what is there now. */
  restore: method(z.strictObject({}), z.strictObject({})),
  /** Puts back what the last `restore` of this run replaced. */
  takeBack: method(z.strictObject({}), z.strictObject({})),
};

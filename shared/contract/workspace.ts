import { Language } from '../domain/schema/values';
import { z } from '../domain/schema/zod';
import { method } from './method';

export const SnapshotInfo = z.strictObject({
  /** File name without folder; main knows where snapshots are. */
  name: z.string().regex(/^[\w.-]{1,120}$/),
  createdAt: z.string(),
  records: z.number().int(),
});
export type SnapshotInfo = z.infer<typeof SnapshotInfo>;

/** Why the last snapshot could not be written, by code; `null` when it could. */
export const SnapshotFailure = z.strictObject({ code: z.string(), params: z.record(z.string(), z.unknown()) }).nullable();
export type SnapshotFailure = z.infer<typeof SnapshotFailure>;

export const WorkspaceStatus = z.strictObject({
  isEmpty: z.boolean(),
  /** The newest snapshot that is not empty, when there is one. */
  snapshot: SnapshotInfo.nullable(),
  runtime: z.strictObject({ electron: z.string(), chromium: z.string() }),
  version: z.string(),
  snapshotFailure: SnapshotFailure,
});
export type WorkspaceStatus = z.infer<typeof WorkspaceStatus>;

/** A copy of the workspace from a backup, in a data folder of its own. */
export const WorkspaceCopy = z.strictObject({ /** When the backup was made. */ createdAt: z.string(), /** When the copy was. */ begunAt: z.string() });
export type WorkspaceCopy = z.infer<typeof WorkspaceCopy>;

export const workspaceMethods = {
  /** Whether there is anything, and by what it runs. Answers how the database fails to open, where it does. */
  status: method(z.strictObject({}), WorkspaceStatus),
  /** Fills an empty workspace with the sample in that language. Refused when there is data. */
  loadSample: method(z.strictObject({ language: Language }), z.strictObject({})),
  /** Writes a snapshot now. */
  saveSnapshot: method(z.strictObject({}), SnapshotInfo),
  /** The newest snapshot that is not empty, also when the database cannot be opened. */
  lastSnapshot: method(z.strictObject({}), z.strictObject({ snapshot: SnapshotInfo.nullable() })),
  /**
   * Leaves a database that cannot be read where it is and starts again with a new one, into which the last snapshot can be
   * restored. Refused while the database opens.
   */
  beginAnew: method(z.strictObject({}), z.strictObject({})),
  /** The copy beside the data, and whether it is what this run works in. */
  copy: method(z.strictObject({}), z.strictObject({ copy: WorkspaceCopy.nullable(), isOpen: z.boolean() })),
  /** Starts again in the copy; the data it stands beside is not touched meanwhile. */
  openCopy: method(z.strictObject({}), z.strictObject({})),
  /** Starts again in the data the copy stands beside. The copy stays. */
  leaveCopy: method(z.strictObject({}), z.strictObject({})),
  /** Deletes the copy for good. Refused while it is worked in. */
  deleteCopy: method(z.strictObject({}), z.strictObject({})),
  /** Replaces an empty workspace by a snapshot. Refused when there is data. */
  restoreSnapshot: method(z.strictObject({ name: SnapshotInfo.shape.name }), z.strictObject({})),
};

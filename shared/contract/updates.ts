import { z } from '../domain/schema/zod';
import { method } from './method';

const Found = { version: z.string().max(100), /** What is new, as plain text. */ notes: z.string() };

/** How far an update is. */
export const UpdateState = z.discriminatedUnion('state', [
  /** The company has named no server. */
  z.strictObject({ state: z.literal('off') }),
  z.strictObject({ state: z.literal('idle'), checkedAt: z.string().nullable() }),
  z.strictObject({ state: z.literal('available'), ...Found }),
  z.strictObject({ state: z.literal('downloading'), ...Found, percent: z.number().min(0).max(100) }),
  /** Checked and on the disk; it is installed when the user says so. */
  z.strictObject({ state: z.literal('ready'), ...Found }),
]);
export type UpdateState = z.infer<typeof UpdateState>;

/** What the company has decided for this machine; the user sees it and cannot change it. */
export const PolicyView = z.strictObject({
  path: z.string(),
  language: z.boolean(),
  updateServer: z.string().nullable(),
  syncServer: z.string().nullable(),
  backupFolder: z.string().nullable(),
});
export type PolicyView = z.infer<typeof PolicyView>;

export const updateMethods = {
  /** How far an update is, and what the company has decided. */
  state: method(z.strictObject({}), z.strictObject({ update: UpdateState, policy: PolicyView })),
  /** Asks the server. `update-refused` when what it says is not signed by the company, `update-unreachable` when it does not answer. */
  check: method(z.strictObject({}), z.strictObject({ update: UpdateState })),
  /** Downloads what was found and checks it. `update-refused` when it is not what was announced. */
  download: method(z.strictObject({}), z.strictObject({ update: UpdateState })),
  /** Saves a backup, closes the window as its user would, and installs. Nothing happens when the backup fails. */
  install: method(z.strictObject({}), z.strictObject({})),
};

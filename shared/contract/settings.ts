import { Id, Language } from '../domain/schema/values';
import { z } from '../domain/schema/zod';
import { method } from './method';

/** What belongs to this laptop rather than to the data. */
export const Settings = z.strictObject({
  language: z.union([z.literal('system'), Language]),
  theme: z.enum(['system', 'light', 'dark']),
  /** Hash route to open at the next start. */
  lastPlace: z.string().max(500),
  /** The colleague record that stands for the user of this laptop. */
  colleagueId: Id.nullable(),
  /**
   * This laptop's code in the numbers it gives, so that no two laptops give the same one. Empty until it gives its first;
   * a restored backup empties it, as what was numbered after the backup is gone from the records.
   */
  numberDevice: z.string().regex(/^[0-9A-Z]{0,8}$/),
  /** Whether pains and benefits stand in columns or where the user put them. */
  needsView: z.enum(['columns', 'free']),
  /** Minutes without a key or a movement after which a workspace with a passphrase is locked; 0 for never. */
  autoLockMinutes: z.number().int().min(0).max(480),
});
export type Settings = z.infer<typeof Settings>;

export const settingsMethods = {
  /** The settings, those the company has decided above the user's own. */
  get: method(z.strictObject({}), z.strictObject({ settings: Settings, systemLanguage: Language })),
  /** Changes some of them; on the disk once it is answered. */
  set: method(Settings.partial(), z.strictObject({ settings: Settings })),
};

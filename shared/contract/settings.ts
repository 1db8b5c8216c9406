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
});
export type Settings = z.infer<typeof Settings>;

export const settingsMethods = {
  get: method(z.strictObject({}), z.strictObject({ settings: Settings, systemLanguage: Language })),
  set: method(Settings.partial(), z.strictObject({ settings: Settings })),
};

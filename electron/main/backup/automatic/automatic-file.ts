import { readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { z } from '../../../../shared/domain/schema/zod';
import { writeAtomically } from '../../files/write-atomically';
import type { Log } from '../../log/log';

const Stored = z.object({
  format: z.literal(1),
  /** Where backups are written; `null` until the user has chosen. */
  folder: z.string().nullable(),
  /** What they are sealed with: the public half, and the other sealed with the passphrase, as base64. `null` while it is off. */
  key: z.object({ recipient: z.string(), sealedIdentity: z.string() }).nullable(),
  last: z.object({ at: z.string(), records: z.number().int() }).nullable(),
  /** Whether anything changed since. */
  isDirty: z.boolean(),
});
/** What is remembered of automatic backups between runs. Nothing in it opens one. */
export type StoredAutomatic = z.infer<typeof Stored>;

const NOTHING: StoredAutomatic = { format: 1, folder: null, key: null, last: null, isDirty: true };

export type AutomaticFile = { get(): StoredAutomatic; set(change: Partial<StoredAutomatic>): Promise<void> };

/** The file in the data folder. A damaged one is kept beside, and automatic backups are off until they are set up again. */
export function openAutomaticFile(folder: string, log: Log): AutomaticFile {
  const path = join(folder, 'automatic-backups.json');
  let stored = readStored(path, log);
  let writing: Promise<void> = Promise.resolve();
  return {
    get: () => stored,
    set(change) {
      stored = { ...stored, ...change };
      const text = `${JSON.stringify(stored, null, 2)}\n`;
      writing = writing.catch(() => undefined).then(() => writeAtomically(path, text));
      return writing;
    },
  };
}

function readStored(path: string, log: Log): StoredAutomatic {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return NOTHING;
  }
  try {
    return Stored.parse(JSON.parse(text));
  } catch {
    renameSync(path, `${path}.corrupt-${Date.now()}`);
    log.warn('automatic-backups-corrupt');
    return NOTHING;
  }
}

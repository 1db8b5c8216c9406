import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AnyRecord } from '../../../shared/domain/records';
import { decodeSnapshot } from '../../../electron/main/backup/snapshot-format';
import { SNAPSHOT_KIND } from '../../../electron/main/backup/snapshots';
import { profileSealing } from './profile-sealing';
import type { Running } from './launch';

/** Every record of a running workbench by id, read from a snapshot it writes for that. */
export async function wholeWorkspace({ page, profile }: Running): Promise<AnyRecord[]> {
  const saved = await page.evaluate(() => window.werkbank.api.workspace.saveSnapshot({}));
  if (!saved.ok) throw new Error(JSON.stringify(saved.error));
  const { name } = saved.value;
  const bytes = profileSealing(profile).open(SNAPSHOT_KIND, readFileSync(join(profile, 'snapshots', name)));
  if (bytes === null) throw new Error(`${name} does not open`);
  const snapshot = await decodeSnapshot(bytes, name);
  if (!snapshot.ok) throw new Error(JSON.stringify(snapshot.error));
  return snapshot.value.records.sort((a, b) => a.id.localeCompare(b.id));
}

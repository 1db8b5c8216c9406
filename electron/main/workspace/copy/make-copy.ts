import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { WorkspaceCopy } from '../../../../shared/contract/workspace';
import { SCHEMA } from '../../../../shared/document/schema-version';
import { AppFailure, appError } from '../../../../shared/errors/app-error';
import { err, ok, type Result } from '../../../../shared/errors/result';
import { leaveJournal } from '../../backup/journal';
import type { SealedFiles } from '../../backup/sealed-file';
import { decodeSnapshot } from '../../backup/snapshot-format';
import { SNAPSHOT_KIND, writeSnapshot } from '../../backup/snapshots';
import { fileFailureOrThrow } from '../../files/file-failure';
import { openKeptFiles } from '../../files/kept-files';
import { syncFolder, writeAtomically } from '../../files/write-atomically';
import type { Log } from '../../log/log';
import type { Vault } from '../../protection/vault';
import { openSettingsFile, type SettingsFile } from '../../settings/settings-file';
import { ownColleague } from '../own-colleague';
import { keepProfile } from '../profile';
import { copyDraft, copyFolder, factsPath, readCopy } from './copy-folder';

/** A backup that was looked through, and is read again. */
export type BackupToCopy = { path: string; fileName: string; passphrase: string; digest: string; createdAt: string };

type Dependencies = {
  /** The data folder the copy stands beside. */
  folder: string;
  /** Major version of the running Chromium. */
  chromium: number;
  /** Makes the keys of a new data folder, which whoever opens this one opens as well. */
  keysIn: (copy: string) => Promise<Vault>;
  settings: Pick<SettingsFile, 'get'>;
  now: () => Date;
  log: Log;
};

/** Generation of the copy's database, its first. */
const GENERATION = 1;

/**
 * Makes a workspace from a backup in a data folder of its own, beside data that is not touched: with its own keys, snapshots
 * and files, and shared with nobody. It begins like one whose database is gone, with a snapshot that its first start fills
 * the database from. It is there at once, by one renaming, or not at all. One that is there already stays as it is.
 */
export async function makeCopy({ folder, chromium, keysIn, settings, now, log }: Dependencies, sealed: Pick<SealedFiles, 'read'>, backup: BackupToCopy): Promise<Result<Record<never, never>>> {
  if (readCopy(folder) !== null) return err(appError('refused', {}));
  const draft = copyDraft(folder);
  try {
    await rm(draft, { recursive: true, force: true });
    await mkdir(draft);
    const keys = await keysIn(draft);
    await keys.addDataKey(GENERATION);
    const sealing = keys.sealing(GENERATION);
    const files = openKeptFiles(join(draft, 'files'), sealing);
    const lines: string[] = [];
    const read = await sealed.read(backup.path, backup.passphrase, async (part) => {
      lines.push(...part.lines);
      for (const { bytes } of part.files) await files.keep(bytes);
    });
    if (!read.ok) return read;
    // Somebody may have put another file there since it was looked through.
    if (read.value.digest !== backup.digest) return err(appError('corrupt', { what: backup.fileName }));

    const snapshots = join(draft, 'snapshots');
    const written = await writeSnapshot(snapshots, { lines, schema: SCHEMA }, sealing);
    const back = await decodeSnapshot(sealing.open(SNAPSHOT_KIND, written.bytes) ?? new Uint8Array(), written.info.name);
    if (!back.ok) return back;
    leaveJournal(snapshots, written.info.name);

    await openSettingsFile(draft, log).set({ ...settings.get(), numberDevice: '', lastPlace: '', colleagueId: ownColleague(back.value.records, settings.get().colleagueId) });
    await keepProfile(draft, { profile: { format: 1, chromium, generation: GENERATION, deviceId: randomUUID(), isSealed: true }, isChanged: true });
    const facts: WorkspaceCopy = { createdAt: backup.createdAt, begunAt: now().toISOString() };
    await writeAtomically(factsPath(draft), `${JSON.stringify({ format: 1, ...facts })}\n`);
    await syncFolder(draft);
    await rename(draft, copyFolder(folder));
    await syncFolder(folder);
    log.info('copy-made', { records: lines.length });
    return ok({});
  } catch (fault) {
    if (fault instanceof AppFailure) return err(fault.appError);
    return fileFailureOrThrow(fault, backup.fileName);
  } finally {
    await rm(draft, { recursive: true, force: true }).catch(() => undefined);
  }
}

import { openBackup } from '../../electron/workers/backups/open-backup';
import type { Opened } from '../../electron/workers/backups/read-lines';
import { sealBackup, type SealingKey } from '../../electron/workers/backups/seal-backup';
import type { BackupContents } from '../../shared/contract/workers';
import { SCHEMA } from '../../shared/document/schema-version';
import { AppFailure } from '../../shared/errors/app-error';
import { err, ok, type Result } from '../../shared/errors/result';

/** What a backup holds as a whole; only tests have it in memory at once. */
export type WholeBackup = { lines: string[]; files: { sha256: string; bytes: Uint8Array }[] };

/** When the backups of tests are made. */
export const BACKED_UP_AT = '2026-03-25T08:00:00.000Z';

/** A backup file. A guess at its passphrase costs next to nothing, so that hundreds can be made. */
export async function sealedBackup({ lines, files }: WholeBackup, key: SealingKey, head = { schema: SCHEMA, createdAt: BACKED_UP_AT }): Promise<Uint8Array> {
  const sealing = await sealBackup(head, key, 2);
  const parts = [await sealing.records(lines)];
  for (const { sha256, bytes } of files) parts.push(await sealing.file(sha256, bytes));
  parts.push((await sealing.end()).bytes);
  return Buffer.concat(parts);
}

/** Opens a backup file as main does, in parts of this size. */
export async function openedBackup(bytes: Uint8Array, name: string, passphrase: string, part = 65_536): Promise<Result<Opened & { contents: BackupContents }>> {
  const opening = openBackup(name, { kind: 'passphrase', passphrase });
  const whole: Opened = { lines: [], files: [] };
  const add = ({ lines, files }: Opened): void => {
    whole.lines.push(...lines);
    whole.files.push(...files);
  };
  try {
    for (let at = 0; at < bytes.length; at += part) add(await opening.bytes(bytes.subarray(at, at + part)));
    const { contents, ...rest } = await opening.end();
    add(rest);
    return ok({ ...whole, contents });
  } catch (fault) {
    if (fault instanceof AppFailure) return err(fault.appError);
    throw fault;
  }
}

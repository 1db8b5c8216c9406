import type { ApiOf } from '../../../shared/contract/method';
import type { StorageContract } from '../../../shared/contract/storage';
import type { DocumentsContract } from '../../../shared/contract/workers';
import type { ErasedPerson } from '../../../shared/domain/privacy/erased-people';
import type { RecordOf } from '../../../shared/domain/records';
import type { Language } from '../../../shared/domain/schema/values';
import { filesNamedIn } from '../../../shared/domain/workspace/named-files';
import { AppFailure, appError } from '../../../shared/errors/app-error';
import { err, ok, type Result } from '../../../shared/errors/result';
import { fileFailure } from '../files/file-failure';
import type { KeptFiles } from '../files/kept-files';
import type { Worker } from '../workers/worker-client';
import type { BackupToCopy } from '../workspace/copy/make-copy';
import { withErasures, withoutErased } from './erased-in-backup';
import type { SealedFiles } from './sealed-file';

/** Lines the storage takes at a time. */
const LOT = 2000;

/** A backup that was looked through, and is read again when it is restored. */
export type LookedThrough = BackupToCopy & {
  /** Who is in it and was erased here since. */
  erased: readonly ErasedPerson[];
  /** All erasures of the workspace. */
  erasures: RecordOf<'erasure'>[];
};

type Dependencies = {
  database: Pick<ApiOf<StorageContract>['database'], 'stageReplacement'>;
  sealed: Pick<SealedFiles, 'read'>;
  files: Pick<KeptFiles, 'keep'>;
  documents: Pick<Worker<DocumentsContract>, 'api'>;
  language: () => Language;
};

/**
 * Reads a backup again and hands all of it to the storage, where nothing is replaced yet; its files are kept at once.
 * @param takenBack of those who were erased since, who comes back; the others are erased from what the backup brings
 * @throws AppFailure what storage or worker say, or where there is no room for a file
 */
export async function stageBackup(
  { database, sealed, files, documents, language }: Dependencies,
  { path, fileName, passphrase, digest, erased, erasures }: LookedThrough,
  takenBack: readonly string[],
): Promise<Result<Record<never, never>>> {
  const leftOut = erased.map(({ personId }) => personId).filter((id) => !takenBack.includes(id));
  let isFirst = true;
  const handOver = async (lines: string[]): Promise<void> => {
    const staged = await database.stageReplacement({ lines, isFirst });
    isFirst = false;
    if (!staged.ok) throw new AppFailure(staged.error);
  };
  const handOverAll = async (all: readonly string[]): Promise<void> => {
    for (let at = 0; at < all.length; at += LOT) await handOver(all.slice(at, at + LOT));
  };
  const keep = async (bytes: Uint8Array): Promise<void> => {
    await files.keep(bytes).catch((fault: unknown) => {
      throw new AppFailure(fileFailure(fault, fileName) ?? appError('disk-full', { name: fileName }));
    });
  };

  const lines: string[] = [];
  const attached: { sha256: string; bytes: Uint8Array }[] = [];
  const read = await sealed.read(path, passphrase, async (part) => {
    // Where nobody was erased, what was read is handed over at once and not kept.
    if (erasures.length === 0) await handOverAll(part.lines);
    else lines.push(...part.lines);
    if (leftOut.length > 0) attached.push(...part.files);
    else for (const { bytes } of part.files) await keep(bytes);
  });
  if (!read.ok) return read;
  if (leftOut.length === 0) await handOverAll(withErasures(lines, erasures));
  else {
    const left = await withoutErased(lines, leftOut, erasures, documents, language());
    await handOverAll(left.lines);
    const named = new Set(left.lines.flatMap(filesNamedIn));
    for (const { sha256, bytes } of attached) if (named.has(sha256) && !left.files.includes(sha256)) await keep(bytes);
  }
  if (isFirst) await handOver([]);
  // Somebody may have put another file there since it was looked through.
  return read.value.digest === digest ? ok({}) : err(appError('corrupt', { what: fileName }));
}
